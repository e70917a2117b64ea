// SPDX-License-Identifier: GPL-3.0-only
#include "tests/shape/SizeRules.h"

#include <QRegularExpression>

namespace ttp::shape {
namespace {

enum class Scope { Space, Type, Function, Other };

// Preprocessor lines are turned into spaces: a brace in a macro, or in both branches of an #if, is not a scope. The
// #else branches go with them, so that braces stay in pairs.
QByteArray withoutPreprocessor(const QByteArray &code)
{
    QByteArray out = code;
    QList<bool> inElse;
    bool continued = false;
    for (qsizetype start = 0; start < code.size();) {
        qsizetype end = code.indexOf('\n', start);
        end = end < 0 ? code.size() : end;
        const QByteArray line = code.mid(start, end - start).trimmed();
        const bool directive = line.startsWith('#');
        const QByteArray word = directive ? line.mid(1).trimmed() : QByteArray();
        if (word.startsWith("if"))
            inElse.append(false);
        else if (word.startsWith("el") && !inElse.isEmpty())
            inElse.last() = true;
        else if (word.startsWith("endif") && !inElse.isEmpty())
            inElse.removeLast();
        if (directive || continued || inElse.contains(true))
            out.replace(start, end - start, QByteArray(end - start, ' '));
        continued = (directive || continued) && line.endsWith('\\');
        start = end + 1;
    }
    return out;
}

// What may stand before a signature without being part of it: labels, and macros that need no semicolon.
const QString kBeforeSignature =
    QStringLiteral(R"((?:public|protected|private|Q_SIGNALS)(?:\s+Q_SLOTS)?\s*:(?!:)|Q_[A-Z_]+\b(?:\([^()]*\))?)");

QString simplified(QString head)
{
    static const QRegularExpression templates(QStringLiteral(R"(\btemplate\s*<[^;{}]*?>\s*(?=\w|\[))"));
    static const QRegularExpression before(kBeforeSignature);
    return head.remove(templates).remove(before).simplified();
}

// An '=' outside parentheses that is not part of an operator: what follows is a value, not a body.
bool isAssignment(const QString &head)
{
    if (head.contains(QLatin1String("operator")))
        return false;
    int depth = 0;
    for (qsizetype i = 0; i < head.size(); ++i) {
        const QChar c = head.at(i);
        if (c == QLatin1Char('(') || c == QLatin1Char('['))
            ++depth;
        else if (c == QLatin1Char(')') || c == QLatin1Char(']'))
            --depth;
        else if (c == QLatin1Char('=') && depth == 0)
            return true;
    }
    return false;
}

Scope classify(const QString &head)
{
    static const QRegularExpression space(QStringLiteral(R"(^(inline\s+)?(namespace\b|extern\s+\S*$|extern$))"));
    static const QRegularExpression type(QStringLiteral(R"(^(typedef\s+)?(class|struct|union|enum)\b[^()]*$)"));
    static const QRegularExpression attributedType(QStringLiteral(
        R"(^(typedef\s+)?(class|struct|union|enum)\b\s*(alignas\s*\([^)]*\)|\[\[[^\]]*\]\]|Q_DECL_\w+))"));
    if (space.match(head).hasMatch())
        return Scope::Space;
    if (type.match(head).hasMatch() || attributedType.match(head).hasMatch())
        return Scope::Type;
    if (head.contains(QLatin1Char('(')) && !isAssignment(head))
        return Scope::Function;
    static const QRegularExpression lambda(QStringLiteral(R"(\]\s*(\([^{}]*\))?[^=(){}]*$)"));
    if (isAssignment(head) && lambda.match(head.mid(head.indexOf(QLatin1Char('=')))).hasMatch() &&
        head.contains(QRegularExpression(QStringLiteral(R"(=\s*\[)"))))
        return Scope::Function;
    return Scope::Other;
}

QString nameOf(const QString &head)
{
    static const QRegularExpression name(QStringLiteral(R"(([~\w:]+|operator\s*[^\s\w(]+)\s*\()"));
    const QRegularExpressionMatch match = name.match(head);
    return match.hasMatch() ? match.captured(1) : head.left(60);
}

// Where a signature begins that is preceded by white space, labels and macros.
qsizetype firstCode(const QString &code, qsizetype from)
{
    static const QRegularExpression skipped(QStringLiteral("\\G(?:\\s|%1)*").arg(kBeforeSignature));
    return from + skipped.match(code, from).capturedLength();
}

} // namespace

QList<Function> functionsOf(const QByteArray &text)
{
    struct Open {
        Scope scope;
        qsizetype start;
        QString name;
    };
    // Latin-1 keeps one character a byte, so that offsets in the code are offsets in the text.
    const QString code = QString::fromLatin1(withoutPreprocessor(codeOnly(text)));
    QList<Function> functions;
    QList<Open> stack;
    qsizetype headStart = 0;
    int parens = 0;
    const auto inBody = [&stack] {
        return !stack.isEmpty() && (stack.last().scope == Scope::Function || stack.last().scope == Scope::Other);
    };
    for (qsizetype i = 0; i < code.size(); ++i) {
        const char c = code[i].toLatin1();
        if (!inBody() && (c == '(' || c == ')'))
            parens += c == '(' ? 1 : -1;
        if (c == ';' && parens == 0)
            headStart = i + 1;
        if (c == '{') {
            const QString head = simplified(code.mid(headStart, i - headStart));
            const Scope scope = inBody() || parens > 0 ? Scope::Other : classify(head);
            stack.append({scope, firstCode(code, headStart), nameOf(head)});
        }
        if (c == '}' && !stack.isEmpty()) {
            const Open open = stack.takeLast();
            if (open.scope == Scope::Function)
                functions.append(
                    {open.name, open.start,
                     static_cast<int>(QStringView(code).sliced(open.start, i - open.start).count(QLatin1Char('\n'))) +
                         1});
        }
        if ((c == '{' && !inBody()) || (c == '}' && parens == 0 && !inBody()))
            headStart = i + 1;
    }
    return functions;
}

Findings sizeFindings(const SourceFile &file, int maximumFileLines, int maximumFunctionLines)
{
    Findings findings;
    const auto lines = file.text.count('\n');
    if (lines > maximumFileLines)
        findings.append(QStringLiteral("%1: %2 lines (limit %3)").arg(file.path).arg(lines).arg(maximumFileLines));
    for (const Function &function : functionsOf(file.text))
        if (function.lines > maximumFunctionLines)
            findings.append(at(file, function.offset,
                               QStringLiteral("%1() has %2 lines (limit %3)")
                                   .arg(function.name)
                                   .arg(function.lines)
                                   .arg(maximumFunctionLines)));
    return findings;
}

Findings testShareFindings(qsizetype programLines, qsizetype testLines)
{
    if (testLines * 100 >= programLines * kTestPercentLeast)
        return {};
    return {QStringLiteral("%1 lines of tests for 100 of program (at least %2)")
                .arg(testLines * 100 / programLines)
                .arg(kTestPercentLeast)};
}

} // namespace ttp::shape

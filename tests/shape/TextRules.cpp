// SPDX-License-Identifier: GPL-3.0-only
#include "tests/shape/TextRules.h"

#include "tests/shape/IncludeRules.h"

#include <QCryptographicHash>
#include <QMap>
#include <QRegularExpression>

namespace ttp::shape {
namespace {

const QLatin1String kLicence("SPDX-License-Identifier: GPL-3.0-only");

QString commentMark(const QString &path)
{
    static const QMap<QString, QString> marks = {
        {QStringLiteral("cpp"), QStringLiteral("// ")},
        {QStringLiteral("h"), QStringLiteral("// ")},
        {QStringLiteral("sql"), QStringLiteral("-- ")},
        {QStringLiteral("1"), QStringLiteral(".\\\" ")},
    };
    return marks.value(path.section(QLatin1Char('.'), -1), QStringLiteral("# "));
}

constexpr char kByName[] = "connect by pointer, or say above it why not";

struct Word {
    const char *pattern;
    const char *why;
    bool coreOnly;
};

// Looked for in code only, without comments and literals.
constexpr Word kWords[] = {
    {R"((?<![\w.>])tr\s*\(|\bQT_TR_NOOP\b|\bQCoreApplication::translate\b)", "core/ speaks no language: no tr()", true},
    {R"(\binvokeMethod\s*\([^,;]+,(?!\s*(&\w|Parcel\()))", "functions are posted by postTo(), core/base/Post.h", true},
    {R"(\bqDebug\s*\()", "qDebug(): use a category of core/base/Logging.h", false},
    {R"(\b(SIGNAL|SLOT)\s*\()", kByName, false},
    {R"(\bQEventLoop\b|\bprocessEvents\s*\()", "no nested event loops", true},
    {R"(\bQThread::(msleep|sleep|usleep)\b|\bstd::this_thread::sleep)", "no sleeping: wait on a condition", true},
    {R"(\bdebugger\b|\bstd::cerr\b|\bstd::cout\b)", "print through the log, or to a stream that was handed in", true},
};

Findings find(const SourceFile &file, const QString &text, const QRegularExpression &what, const QString &message)
{
    Findings findings;
    for (auto it = what.globalMatch(text); it.hasNext();)
        findings.append(at(file, it.next().capturedStart(), message));
    return findings;
}

// A rule may be broken where the line, or the one above it, says why: "// shape: <reason>". For a connection by name,
// any comment above it will do: there is nothing else that it could explain.
bool isExcused(const SourceFile &file, const QString &finding)
{
    const int line = finding.section(QLatin1Char(':'), 1, 1).toInt();
    const QList<QByteArray> lines = file.text.split('\n');
    if (finding.endsWith(QLatin1String(kByName)) && lines.value(line - 2).trimmed().startsWith("//"))
        return true;
    return lines.value(line - 1).contains("// shape: ") || lines.value(line - 2).contains("// shape: ");
}

// Whether one of the words of a CMake file is this name. A word with a variable in it stands for every name that fits;
// in a loop over "${name}.cpp" the name stands without its ending.
bool isNamedIn(const QString &cmake, const QString &name)
{
    static const QRegularExpression word(QStringLiteral(R"([\w./${}-]+)"));
    static const QRegularExpression variable(QStringLiteral(R"(\\\$\\\{\w+\\\})"));
    for (auto it = word.globalMatch(cmake); it.hasNext();) {
        const QString found = it.next().captured();
        if (found == name || (cmake.contains(QLatin1String("}.cpp")) && found + QLatin1String(".cpp") == name))
            return true;
        if (!found.contains(QLatin1Char('$')) || found.startsWith(QLatin1Char('$')))
            continue;
        const QString pattern = QRegularExpression::escape(found).replace(variable, QStringLiteral("\\w+"));
        if (QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(name).hasMatch())
            return true;
    }
    return false;
}

} // namespace

Findings licenceFindings(const SourceFile &file)
{
    QList<QByteArray> lines = file.text.split('\n');
    if (lines.first().startsWith("#!"))
        lines.removeFirst();
    const QString expected = commentMark(file.path) + kLicence;
    if (QString::fromUtf8(lines.value(0)).trimmed() == expected)
        return {};
    return {QStringLiteral("%1: its first line must be \"%2\"").arg(file.path, expected)};
}

Findings wordFindings(const SourceFile &file, bool isCore)
{
    // Latin-1 keeps one character a byte, so that offsets in the text are offsets in the file.
    const QString code = QString::fromLatin1(codeOnly(file.text));
    Findings findings;
    for (const Word &word : kWords)
        if (isCore || !word.coreOnly)
            findings +=
                find(file, code, QRegularExpression(QString::fromLatin1(word.pattern)), QString::fromLatin1(word.why));
    static const QRegularExpression task(QStringLiteral(R"(\b(TO)DO\b(?!\(#\d+\))|\b(FIX)ME\b|\bX{3}\b)"));
    findings += find(file, QString::fromLatin1(file.text), task,
                     QStringLiteral("a task without an issue: write it as TO"
                                    "DO(#number), or do it"));
    if (file.path.endsWith(QLatin1String(".h"))) {
        static const QRegularExpression space(QStringLiteral(R"(^\s*using namespace\b)"),
                                              QRegularExpression::MultilineOption);
        findings += find(file, code, space, QStringLiteral("`using namespace` in a header"));
        if (!file.text.contains("#pragma once"))
            findings.append(at(file, 0, QStringLiteral("a header without #pragma once")));
    }
    findings.removeIf([&file](const QString &finding) { return isExcused(file, finding); });
    return findings;
}

Findings pageFindings(const SourceFile &page, const QStringList &floorsToName,
                      const std::function<bool(const QString &)> &exists)
{
    Findings findings;
    const QString text = QString::fromLatin1(page.text);
    for (const QString &floor : floorsToName)
        if (!text.contains(QRegularExpression(QStringLiteral("\\b%1/|`%1`").arg(floor))))
            findings.append(QStringLiteral("%1: does not name the floor %2/").arg(page.path, floor));

    // A path with a slash and an ending, or one below a floor without an ending, which then names a class.
    static const QRegularExpression withEnding(
        QStringLiteral(R"((?<![\w/.<>:-])((?:[\w.-]+/)+[\w-]+\.(?:cpp|h|md|sql|py|sh|json|txt))\b)"));
    for (auto it = withEnding.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!exists(match.captured(1)))
            findings.append(at(page, match.capturedStart(), match.captured(1) + QStringLiteral(" does not exist")));
    }
    const QString known = floors().join(QLatin1Char('|'));
    const QRegularExpression className(
        QStringLiteral(R"((?<![\w/.<>:-])((?:core/)?(?:%1)/(?:[a-z]+/)?[A-Z]\w*)(?![\w*]|\.\w))").arg(known));
    for (auto it = className.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!exists(match.captured(1) + QStringLiteral(".h")))
            findings.append(at(page, match.capturedStart(), match.captured(1) + QStringLiteral(".h does not exist")));
    }
    return findings;
}

Findings schemaFindings(const QByteArray &list, const QList<SourceFile> &steps)
{
    Findings findings;
    QMap<QString, QByteArray> frozen;
    for (const QByteArray &line : list.split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 2 || words.first().startsWith('#'))
            continue;
        if (words.first() != "unreleased" && (words.first().size() != 64 || words.size() != 3))
            findings.append(QStringLiteral("not a line of the list: ") + QString::fromUtf8(line));
        frozen.insert(QString::fromUtf8(words.at(1)), words.first());
    }
    int number = 0;
    for (const SourceFile &step : steps) {
        const QString name = step.path.section(QLatin1Char('/'), -1);
        if (name.section(QLatin1Char('-'), 0, 0).toInt() != ++number)
            findings.append(QStringLiteral("%1: step %2 expected; numbers have no gap").arg(step.path).arg(number));
        const QByteArray hash = QCryptographicHash::hash(step.text, QCryptographicHash::Sha256).toHex();
        const QByteArray held = frozen.take(name);
        if (held.isEmpty())
            findings.append(step.path + QStringLiteral(": not in the list of steps"));
        else if (held != "unreleased" && held != hash)
            findings.append(step.path + QStringLiteral(": was released and has changed; add a new step instead"));
    }
    for (const QString &name : frozen.keys())
        findings.append(name + QStringLiteral(": in the list, but the file is gone"));
    return findings;
}

Findings topLevelFindings(const QStringList &entries)
{
    static const QStringList allowed =
        QStringLiteral("CMakeLists.txt app core ui resources translations installer tests LICENSE README.md "
                       "CONTRIBUTING.md CHANGELOG.md dev CMakePresets.json")
            .split(QLatin1Char(' '));
    static const QRegularExpression madeByTools(
        QStringLiteral(R"(^(build|build-.*|out|CMakeUserPresets\.json|.*\.user)$)"));
    Findings findings;
    for (const QString &entry : entries)
        if (!entry.startsWith(QLatin1Char('.')) && !allowed.contains(entry) && !madeByTools.match(entry).hasMatch())
            findings.append(entry + QStringLiteral(": not one of the entries of the top level"));
    return findings;
}

Findings unbuiltFindings(const QStringList &sources, const std::function<QByteArray(const QString &)> &cmakeTextFor)
{
    Findings findings;
    for (const QString &path : sources) {
        QString folder = path.section(QLatin1Char('/'), 0, -2);
        QString name = path.section(QLatin1Char('/'), -1);
        bool named = false;
        while (!named) {
            named = isNamedIn(QString::fromUtf8(cmakeTextFor(folder)), name);
            if (folder.isEmpty())
                break;
            name = folder.section(QLatin1Char('/'), -1) + QLatin1Char('/') + name;
            folder = folder.section(QLatin1Char('/'), 0, -2);
        }
        if (!named)
            findings.append(path + QStringLiteral(": no CMakeLists.txt names it, so it is not built"));
    }
    return findings;
}

} // namespace ttp::shape

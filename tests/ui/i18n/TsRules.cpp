// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/i18n/TsRules.h"

#include <QHash>
#include <QRegularExpression>

namespace ttp {

namespace {

struct LanguageRules {
    const char *language;
    int forms;
    /// This many of the first forms stand for one number each, which need not be written.
    int exactForms;
    /// How the language does not write its marks and spaces.
    const char *wrong;
};

// Chinese and Arabic have marks of their own behind their letters; French has a space before some that does not break.
constexpr LanguageRules languageRules[] = {
    {"de", 2, 1, nullptr},
    {"es", 2, 1, nullptr},
    {"fr", 2, 0, " [:;!?](?=\\s|$)|\\p{L}[;!?](?=\\s|$)|\\x{ab}[^\\x{a0}]|[^\\x{a0}]\\x{bb}"},
    {"ar", 6, 3, "\\p{Arabic}[,;?]"},
    {"zh_CN", 1, 0, "\\p{Han}[,:;!?]|[,:;!?]\\p{Han}"},
};

const LanguageRules *rulesOf(const QString &language)
{
    for (const LanguageRules &rules : languageRules)
        if (language == QLatin1String(rules.language))
            return &rules;
    return nullptr;
}

QStringList all(const QString &text, const QRegularExpression &what)
{
    QStringList found;
    for (auto it = what.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

const QRegularExpression &placeholder()
{
    static const QRegularExpression what(QStringLiteral("%L?(?:\\d{1,2}|n)"));
    return what;
}

// A lone & before what is pressed; not the && of a written one.
QStringList mnemonics(const QString &text)
{
    static const QRegularExpression what(QStringLiteral("(?<!&)&(?=[\\p{L}\\p{N}])(?!\\w+;)"));
    return all(text, what);
}

QString spacesInFront(const QString &text)
{
    static const QRegularExpression spaces(QStringLiteral("^\\s*"));
    return spaces.match(text).captured();
}

QString spacesBehind(const QString &text)
{
    static const QRegularExpression spaces(QStringLiteral("\\s*$"));
    return spaces.match(text).captured();
}

// It has its space in itself.
bool endsInFullWidth(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("[，、：。；？！]$"));
    return mark.match(text).hasMatch();
}

// The same for the same mark in every script; a space for what is no mark.
QChar lastMark(const QString &text)
{
    static const QHash<QChar, QChar> marks{{u'.', u'.'},  {u'。', u'.'}, {u':', u':'}, {u'：', u':'}, {u'?', u'?'},
                                           {u'？', u'?'}, {u'؟', u'?'},  {u'!', u'!'}, {u'！', u'!'}, {u',', u','},
                                           {u'，', u','}, {u'、', u','}, {u'،', u','}, {u'…', u'…'}};
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? QChar(u' ') : marks.value(trimmed.back(), u' ');
}

bool hasWords(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("(?<![%\\w.-])[A-Za-z]{2,}"));
    return all(text, word).size() >= 3;
}

class MessageCheck
{
public:
    MessageCheck(const TsMessage &message, const LanguageRules &rules) : m_message(message), m_rules(rules) {}

    QStringList findings()
    {
        if (!m_message.type.isEmpty())
            say(m_message.type);
        const qsizetype forms = m_message.isNumerus ? m_rules.forms : 1;
        if (m_message.translations.size() != forms)
            say(QStringLiteral("%1 forms instead of %2").arg(m_message.translations.size()).arg(forms));
        for (qsizetype i = 0; i < m_message.translations.size(); ++i)
            check(m_message.translations.at(i), m_message.isNumerus && i < m_rules.exactForms);
        return m_findings;
    }

private:
    void say(const QString &what)
    {
        m_findings.append(QStringLiteral("%1, \"%2\": %3").arg(m_message.context, m_message.source, what));
    }

    void mustBeEqual(const QStringList &source, const QStringList &translation, const QString &what)
    {
        if (source != translation)
            say(QStringLiteral("%1 \"%2\" became \"%3\"")
                    .arg(what, source.join(QLatin1Char(' ')), translation.join(QLatin1Char(' '))));
    }

    void check(const QString &form, bool needsNoNumber)
    {
        static const QRegularExpression tag(QStringLiteral("<[^>]*>|&\\w+;"));
        static const QRegularExpression option(QStringLiteral("(?<!\\w)--?[a-z][a-z-]*"),
                                               QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression number(QStringLiteral("^%L?n$"));
        const QString &source = m_message.source;
        if (form.trimmed().isEmpty()) {
            say(QStringLiteral("no translation"));
            return;
        }
        QStringList asked = all(source, placeholder());
        const QStringList kept = all(form, placeholder());
        if (needsNoNumber && kept.filter(number).isEmpty())
            asked.removeIf([](const QString &one) { return number.match(one).hasMatch(); });
        mustBeEqual(asked, kept, QStringLiteral("placeholder"));
        mustBeEqual(all(source, tag), all(form, tag), QStringLiteral("markup"));
        mustBeEqual(all(source, option), all(form, option), QStringLiteral("option"));
        mustBeEqual(mnemonics(source), mnemonics(form), QStringLiteral("mnemonic"));
        mustBeEqual({spacesInFront(source)}, {spacesInFront(form)}, QStringLiteral("space in front"));
        if (!endsInFullWidth(form))
            mustBeEqual({spacesBehind(source)}, {spacesBehind(form)}, QStringLiteral("space behind"));
        mustBeEqual({lastMark(source)}, {lastMark(form)}, QStringLiteral("last mark"));
        if (source.count(QLatin1Char('\n')) != form.count(QLatin1Char('\n')))
            say(QStringLiteral("another number of lines"));
        if (form == source && hasWords(source))
            say(QStringLiteral("left in English"));
        checkMarks(form);
    }

    void checkMarks(const QString &form)
    {
        static const QRegularExpression override(QStringLiteral("[\\x{202a}-\\x{202e}]"));
        if (form.contains(override))
            say(QStringLiteral("an override of the direction"));
        const QString pattern = QString::fromLatin1(m_rules.wrong ? m_rules.wrong : "(?!)");
        const QRegularExpression wrong(pattern, QRegularExpression::UseUnicodePropertiesOption);
        if (const QStringList found = all(form, wrong); !found.isEmpty())
            say(QStringLiteral("not how the language writes it: \"%1\"").arg(found.first()));
    }

    const TsMessage &m_message;
    const LanguageRules &m_rules;
    QStringList m_findings;
};

QString keyOf(const TsMessage &message)
{
    return message.context + QLatin1Char('\n') + message.source + QLatin1Char('\n') + message.comment;
}

QHash<QString, TsMessage> byKey(const TsFile &file)
{
    QHash<QString, TsMessage> messages;
    for (const TsMessage &message : file.messages)
        messages.insert(keyOf(message), message);
    return messages;
}

} // namespace

int pluralForms(const QString &language)
{
    const LanguageRules *const rules = rulesOf(language);
    return rules ? rules->forms : 0;
}

QStringList translationFindings(const TsFile &file)
{
    const LanguageRules *const rules = rulesOf(file.language);
    if (!file.error.isEmpty() || !rules)
        return {QStringLiteral("%1: %2").arg(file.path, rules ? file.error : QStringLiteral("no rules for it"))};
    QStringList findings;
    for (const TsMessage &message : file.messages)
        findings += MessageCheck(message, *rules).findings();
    return findings;
}

QStringList outdatedFindings(const TsFile &kept, const TsFile &fresh)
{
    QStringList findings;
    QHash<QString, TsMessage> old = byKey(kept);
    for (const TsMessage &message : fresh.messages) {
        const QString name = QStringLiteral("%1, \"%2\": ").arg(message.context, message.source);
        const auto found = old.constFind(keyOf(message));
        if (found == old.constEnd())
            findings.append(name + QStringLiteral("is new"));
        else if (found->isNumerus != message.isNumerus || found->note != message.note)
            findings.append(name + QStringLiteral("has another comment or plural"));
        old.remove(keyOf(message));
    }
    for (const TsMessage &message : std::as_const(old))
        findings.append(QStringLiteral("%1, \"%2\": is gone from the source").arg(message.context, message.source));
    findings.sort();
    return findings;
}

} // namespace ttp

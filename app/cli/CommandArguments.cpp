// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/CommandArguments.h"

#include <QCoreApplication>
#include <limits>

namespace ttp {

namespace {

struct ArgumentWords {
    Q_DECLARE_TR_FUNCTIONS(CommandArguments)

public:
    static QString unknown(const QString &option) { return tr("there is no option %1").arg(option); }
    static QString misplaced(const QString &option) { return tr("%1 goes before the command").arg(option); }
    static QString twice(const QString &option) { return tr("%1 is given twice").arg(option); }
    static QString noValue(const QString &option) { return tr("%1 needs a value").arg(option); }
    static QString tooFew() { return tr("something is missing"); }
    static QString tooMany(const QString &word) { return tr("\"%1\" is one too many").arg(word); }
    static QString noAmount(const QString &option, const QString &text)
    {
        return tr("%1 takes a number such as 500k, 20M or 1Gi, not \"%2\"").arg(option, text);
    }
};

// 1 for an empty unit, 0 for one that is not known.
qint64 factorOf(const QString &unit)
{
    static const QList<std::pair<QString, qint64>> units{
        {QString(), 1},
        {QStringLiteral("k"), 1000},
        {QStringLiteral("M"), 1000'000},
        {QStringLiteral("G"), 1000'000'000},
        {QStringLiteral("T"), 1000'000'000'000},
        {QStringLiteral("Ki"), 1024},
        {QStringLiteral("Mi"), 1024 * 1024},
        {QStringLiteral("Gi"), 1024LL * 1024 * 1024},
        {QStringLiteral("Ti"), 1024LL * 1024 * 1024 * 1024},
    };
    for (const auto &[name, factor] : units) {
        if (name == unit)
            return factor;
    }
    return 0;
}

} // namespace

Error usageError(const QString &detail)
{
    return {ErrorCode::InvalidInput, Doing::Commanding, {}, detail, 0};
}

Result<CommandArguments> CommandArguments::parse(const QStringList &words, const QStringList &options,
                                                 const QStringList &flags, const QStringList &repeatable)
{
    CommandArguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == QStringLiteral("--")) {
            arguments.m_words += words.mid(i + 1);
            break;
        }
        if (!word.startsWith(QStringLiteral("--"))) {
            arguments.m_words.append(word);
            continue;
        }
        const QString name = word.section(QLatin1Char('='), 0, 0);
        if (arguments.m_values.contains(name) || arguments.m_flags.contains(name))
            return usageError(ArgumentWords::twice(name));
        if (flags.contains(word)) {
            arguments.m_flags.append(word);
        } else if (!options.contains(name) && !repeatable.contains(name)) {
            const bool isGlobal = name == QStringLiteral("--json") || name == QStringLiteral("--profile");
            return usageError(isGlobal ? ArgumentWords::misplaced(name) : ArgumentWords::unknown(name));
        } else if (name != word) {
            arguments.put(name, word.section(QLatin1Char('='), 1), repeatable);
        } else if (i + 1 < words.size()) {
            arguments.put(name, words.at(++i), repeatable);
        } else {
            return usageError(ArgumentWords::noValue(name));
        }
    }
    return arguments;
}

void CommandArguments::put(const QString &option, const QString &value, const QStringList &repeatable)
{
    if (repeatable.contains(option))
        m_lists[option].append(value);
    else
        m_values.insert(option, value);
}

Result<void> CommandArguments::expectWords(qsizetype least, qsizetype most) const
{
    if (m_words.size() < least)
        return usageError(ArgumentWords::tooFew());
    if (most >= 0 && m_words.size() > most)
        return usageError(ArgumentWords::tooMany(m_words.at(most)));
    return {};
}

QString CommandArguments::value(const QString &option, const QString &otherwise) const
{
    return m_values.value(option, otherwise);
}

Result<std::optional<qint64>> CommandArguments::amount(const QString &option) const
{
    if (!m_values.contains(option))
        return std::optional<qint64>();
    const QString text = m_values.value(option);
    qsizetype digits = 0;
    while (digits < text.size() && text.at(digits).isDigit())
        ++digits;
    bool isNumber = false;
    const qint64 number = text.left(digits).toLongLong(&isNumber);
    const qint64 factor = factorOf(text.mid(digits));
    if (!isNumber || factor == 0 || number > std::numeric_limits<qint64>::max() / factor)
        return usageError(ArgumentWords::noAmount(option, text));
    return std::optional<qint64>(number * factor);
}

} // namespace ttp

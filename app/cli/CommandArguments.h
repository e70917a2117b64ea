// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>

namespace ttp {

/// The words behind a command, taken apart: plain words in order, options with or without a value.
class CommandArguments
{
public:
    /// options lists those that take a value ("--to"), flags those that do not ("--wait"). "--" ends the options.
    /// Options of the list repeatable take a value and may come more than once. InvalidInput for an option that is not
    /// listed, comes twice or lacks its value.
    [[nodiscard]] static Result<CommandArguments> parse(const QStringList &words, const QStringList &options,
                                                        const QStringList &flags, const QStringList &repeatable = {});

    [[nodiscard]] const QStringList &words() const { return m_words; }
    /// InvalidInput unless there are at least least and at most most plain words (most < 0: any number).
    [[nodiscard]] Result<void> expectWords(qsizetype least, qsizetype most) const;
    [[nodiscard]] bool has(const QString &flag) const { return m_flags.contains(flag); }
    [[nodiscard]] bool isGiven(const QString &option) const { return m_values.contains(option); }
    [[nodiscard]] QString value(const QString &option, const QString &otherwise = {}) const;
    /// Every value of a repeatable option, in order.
    [[nodiscard]] QStringList values(const QString &option) const { return m_lists.value(option); }
    /// A number with an optional k, M, G, T (1000) or Ki, Mi, Gi, Ti (1024) behind it; nothing when the option is not
    /// there. InvalidInput for anything else and for negative numbers.
    [[nodiscard]] Result<std::optional<qint64>> amount(const QString &option) const;

private:
    QStringList m_words;
    QStringList m_flags;
    QHash<QString, QString> m_values;
    QHash<QString, QStringList> m_lists;

    void put(const QString &option, const QString &value, const QStringList &repeatable);
};

/// The Error of arguments that do not fit.
[[nodiscard]] Error usageError(const QString &detail);

} // namespace ttp

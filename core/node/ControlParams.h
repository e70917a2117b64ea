// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"

#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace ttp {

/// Reads the parameters of one request of the local socket, strictly: a value of another type is refused, not taken for
/// the default, and so is a parameter that nobody asks for.
///
/// The reader is sticky: the first thing that is wrong is kept, every getter after it returns an empty value, and
/// wrong() says what it was. The optional getters take missing and null alike for "not given". Strings are as they
/// came: a path may hold any character.
class ControlParams
{
public:
    explicit ControlParams(QJsonObject params);

    /// A string that is not empty.
    [[nodiscard]] QString text(const QString &name);
    [[nodiscard]] QString optionalText(const QString &name, const QString &otherwise = {});
    /// A string, which may be empty; nothing when it is not given.
    [[nodiscard]] std::optional<QString> givenText(const QString &name);
    /// A list of at least one string, none of them empty.
    [[nodiscard]] QStringList texts(const QString &name);
    [[nodiscard]] QStringList optionalTexts(const QString &name);
    /// A list as texts(); nothing when it is not given.
    [[nodiscard]] std::optional<QStringList> givenTexts(const QString &name);
    /// A string that is not empty, or a list of such strings, which may be empty; otherwise when it is not given.
    [[nodiscard]] QStringList optionalTextOrTexts(const QString &name, const QStringList &otherwise);
    /// One of the words; its index.
    [[nodiscard]] qsizetype word(const QString &name, const QStringList &words);
    [[nodiscard]] bool flag(const QString &name);
    [[nodiscard]] bool optionalFlag(const QString &name, bool otherwise);
    /// A whole number from min to max; nothing when it is not given.
    [[nodiscard]] std::optional<qint64> optionalNumber(const QString &name, qint64 min, qint64 max);

    template<typename IdType>
    [[nodiscard]] IdType id(const QString &name)
    {
        const std::optional<IdType> found = IdType::fromString(text(name));
        if (!found)
            fail(name, QStringLiteral("an id such as 01234567-89ab-8def-8123-456789abcdef"));
        return found.value_or(IdType());
    }
    template<typename IdType>
    [[nodiscard]] std::optional<IdType> optionalId(const QString &name)
    {
        return isGiven(name) ? std::optional<IdType>(id<IdType>(name)) : std::nullopt;
    }
    /// A list of User IDs; empty when it is not given.
    [[nodiscard]] QList<UserId> optionalUsers(const QString &name);

    /// What is wrong, with the parameter as subject and what it takes as detail: InvalidInput. To be asked when
    /// everything was read.
    [[nodiscard]] std::optional<Error> wrong() const;

private:
    [[nodiscard]] bool isGiven(const QString &name);
    [[nodiscard]] QJsonValue take(const QString &name, QJsonValue::Type type, const QString &takes);
    void fail(const QString &name, const QString &takes);

    QJsonObject m_params;
    QStringList m_asked;
    std::optional<Error> m_wrong;
};

} // namespace ttp

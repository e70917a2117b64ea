// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/ControlParams.h"

#include <QJsonArray>
#include <cmath>
#include <utility>

namespace ttp {

namespace {

Error badParameter(const QString &name, const QString &detail)
{
    return {ErrorCode::InvalidInput, Doing::Commanding, name, detail, 0};
}

} // namespace

ControlParams::ControlParams(QJsonObject params) : m_params(std::move(params)) {}

QString ControlParams::text(const QString &name)
{
    const QString takes = QStringLiteral("a text that is not empty");
    const QString value = take(name, QJsonValue::String, takes).toString();
    if (value.isEmpty())
        fail(name, takes);
    return value;
}

QString ControlParams::optionalText(const QString &name, const QString &otherwise)
{
    return isGiven(name) ? take(name, QJsonValue::String, QStringLiteral("a text")).toString() : otherwise;
}

std::optional<QString> ControlParams::givenText(const QString &name)
{
    return isGiven(name) ? std::optional<QString>(optionalText(name)) : std::nullopt;
}

QStringList ControlParams::texts(const QString &name)
{
    const QString takes = QStringLiteral("a list of texts that are not empty");
    const QJsonArray array = take(name, QJsonValue::Array, takes).toArray();
    QStringList list;
    for (const QJsonValue entry : array)
        list.append(entry.toString());
    if (list.isEmpty() || list.contains(QString()))
        fail(name, takes);
    return m_wrong ? QStringList() : list;
}

QStringList ControlParams::optionalTexts(const QString &name)
{
    const bool isEmptyList = m_params.value(name).isArray() && m_params.value(name).toArray().isEmpty();
    return isGiven(name) && !isEmptyList ? texts(name) : QStringList();
}

std::optional<QStringList> ControlParams::givenTexts(const QString &name)
{
    return isGiven(name) ? std::optional<QStringList>(texts(name)) : std::nullopt;
}

QStringList ControlParams::optionalTextOrTexts(const QString &name, const QStringList &otherwise)
{
    if (!isGiven(name))
        return otherwise;
    return m_params.value(name).isArray() ? optionalTexts(name) : QStringList{text(name)};
}

qsizetype ControlParams::word(const QString &name, const QStringList &words)
{
    const qsizetype index = words.indexOf(text(name));
    if (index < 0)
        fail(name, QStringLiteral("one of ") + words.join(QStringLiteral(", ")));
    return qMax<qsizetype>(0, index);
}

bool ControlParams::flag(const QString &name)
{
    return take(name, QJsonValue::Bool, QStringLiteral("true or false")).toBool();
}

bool ControlParams::optionalFlag(const QString &name, bool otherwise)
{
    return isGiven(name) ? flag(name) : otherwise;
}

std::optional<qint64> ControlParams::optionalNumber(const QString &name, qint64 min, qint64 max)
{
    if (!isGiven(name))
        return std::nullopt;
    const QString takes = QStringLiteral("a whole number from %1 to %2").arg(min).arg(max);
    const QJsonValue value = take(name, QJsonValue::Double, takes);
    const qint64 number = value.toInteger(min - 1);
    if (number < min || number > max || value.toDouble() != std::floor(value.toDouble()))
        fail(name, takes);
    return m_wrong ? min : number;
}

QList<UserId> ControlParams::optionalUsers(const QString &name)
{
    QList<UserId> users;
    const QStringList texts = optionalTexts(name);
    for (const QString &text : texts) {
        const auto user = UserId::fromString(text);
        if (!user)
            fail(name, QStringLiteral("a list of User IDs"));
        users.append(user.value_or(UserId()));
    }
    return m_wrong ? QList<UserId>() : users;
}

std::optional<Error> ControlParams::wrong() const
{
    if (m_wrong)
        return m_wrong;
    const QStringList given = m_params.keys();
    for (const QString &name : given) {
        if (!m_asked.contains(name))
            return badParameter(name, QStringLiteral("there is no such parameter"));
    }
    return std::nullopt;
}

bool ControlParams::isGiven(const QString &name)
{
    m_asked.append(name);
    const QJsonValue value = m_params.value(name);
    return !value.isUndefined() && !value.isNull();
}

QJsonValue ControlParams::take(const QString &name, QJsonValue::Type type, const QString &takes)
{
    const bool isRight = isGiven(name) && m_params.value(name).type() == type;
    if (!isRight)
        fail(name, takes);
    return m_wrong ? QJsonValue() : m_params.value(name);
}

void ControlParams::fail(const QString &name, const QString &takes)
{
    if (!m_wrong)
        m_wrong = badParameter(name, QStringLiteral("must be ") + takes);
}

} // namespace ttp

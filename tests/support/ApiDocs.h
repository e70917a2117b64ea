// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QSet>
#include <QString>

namespace ttp {

/// The OpenAPI documents as a judge of replies. Knows as much of JSON Schema as they use: type, required, properties,
/// items, enum, pattern, bounds, $ref.
class ApiDocs
{
public:
    ApiDocs();

    [[nodiscard]] QJsonObject paths() const;
    /// The operation of a verb in lower case on a path template; empty where there is none.
    [[nodiscard]] QJsonObject operation(const QByteArray &verb, const QByteArray &pathTemplate) const;
    /// What is wrong with this reply; empty when nothing is.
    [[nodiscard]] QString check(const QByteArray &verb, const QByteArray &pathTemplate, int status,
                                const QByteArray &contentType, const QByteArray &body);
    /// What was checked, as "get /v1/peer 200".
    [[nodiscard]] QSet<QByteArray> checked() const { return m_checked; }
    /// Statuses that the operation lists.
    [[nodiscard]] QList<int> statuses(const QByteArray &verb, const QByteArray &pathTemplate) const;

private:
    [[nodiscard]] QJsonObject resolved(QJsonObject object) const;
    [[nodiscard]] QString fits(const QJsonValue &value, const QJsonObject &schema, const QString &where) const;
    [[nodiscard]] QString fitsObject(const QJsonObject &object, const QJsonObject &schema, const QString &where) const;
    [[nodiscard]] QString fitsText(const QString &text, const QJsonObject &schema, const QString &where) const;

    QJsonObject m_document;
    QSet<QByteArray> m_checked;
};

} // namespace ttp

/// Fails the test when a RawReply is not what the documents say about this operation.
#define HOLD_AGAINST(docs, verb, path, reply)                                                                          \
    do {                                                                                                               \
        const QString wrong = (docs).check(verb, path, (reply).status, (reply).header("content-type"), (reply).body);  \
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));                                                                  \
    } while (false)

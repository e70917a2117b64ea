// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/ApiDocs.h"

#include "core/protocol/ApiDocuments.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

namespace ttp {

ApiDocs::ApiDocs() : m_document(QJsonDocument::fromJson(openApiDocument()).object()) {}

QJsonObject ApiDocs::paths() const
{
    return m_document.value(QLatin1String("paths")).toObject();
}

QJsonObject ApiDocs::operation(const QByteArray &verb, const QByteArray &pathTemplate) const
{
    const QJsonObject path = paths().value(QString::fromLatin1(pathTemplate)).toObject();
    return path.value(QString::fromLatin1(verb.toLower())).toObject();
}

QList<int> ApiDocs::statuses(const QByteArray &verb, const QByteArray &pathTemplate) const
{
    QList<int> out;
    const QStringList keys = operation(verb, pathTemplate).value(QLatin1String("responses")).toObject().keys();
    for (const QString &key : keys)
        out.append(key.toInt());
    return out;
}

QJsonObject ApiDocs::resolved(QJsonObject object) const
{
    while (object.contains(QLatin1String("$ref"))) {
        const QStringList steps = object.value(QLatin1String("$ref")).toString().mid(2).split(u'/');
        object = m_document;
        for (const QString &step : steps)
            object = object.value(step).toObject();
    }
    return object;
}

QString ApiDocs::check(const QByteArray &verb, const QByteArray &pathTemplate, int status,
                       const QByteArray &contentType, const QByteArray &body)
{
    const QString where = QString::fromLatin1(verb.toLower() + ' ' + pathTemplate + ' ') + QString::number(status);
    const QJsonObject responses = operation(verb, pathTemplate).value(QLatin1String("responses")).toObject();
    if (!responses.contains(QString::number(status)))
        return where + QStringLiteral(" is not in the document");
    m_checked.insert(where.toLatin1());
    const QJsonObject response = resolved(responses.value(QString::number(status)).toObject());
    const QJsonObject content = response.value(QLatin1String("content")).toObject();
    if (content.isEmpty())
        return body.isEmpty() ? QString() : where + QStringLiteral(" has a body");
    if (verb.toLower() == "head")
        return {};
    const QString type = QString::fromLatin1(contentType);
    if (!content.contains(type))
        return where + QStringLiteral(" comes as ") + type;
    if (!type.endsWith(QLatin1String("json")))
        return {};
    const QJsonDocument parsed = QJsonDocument::fromJson(body);
    if (!parsed.isObject())
        return where + QStringLiteral(" is no object");
    // What the gate says before it knows a route is the same everywhere, and stands in no operation.
    const QString problem = parsed.object().value(QLatin1String("type")).toString().section(u':', -1);
    const QJsonArray problems = response.value(QLatin1String("x-ttp-problems")).toArray();
    if (type.contains(QLatin1String("problem")) && !problems.contains(problem) &&
        problem != QLatin1String("bad-request"))
        return where + QStringLiteral(" is not documented to say ") + problem;
    return fits(parsed.object(), content.value(type).toObject().value(QLatin1String("schema")).toObject(), where);
}

QString ApiDocs::fits(const QJsonValue &value, const QJsonObject &wanted, const QString &where) const
{
    const QJsonObject schema = resolved(wanted);
    const QString type = schema.value(QLatin1String("type")).toString();
    if (type == QLatin1String("object"))
        return value.isObject() ? fitsObject(value.toObject(), schema, where) : where + QStringLiteral(" no object");
    if (type == QLatin1String("array")) {
        const QJsonArray array = value.toArray();
        if (!value.isArray() || array.size() > schema.value(QLatin1String("maxItems")).toInt(1 << 30))
            return where + QStringLiteral(" no array of that length");
        for (const QJsonValue &item : array) {
            const QString wrong =
                fits(item, schema.value(QLatin1String("items")).toObject(), where + QStringLiteral("[]"));
            if (!wrong.isEmpty())
                return wrong;
        }
        return {};
    }
    if (type == QLatin1String("string"))
        return value.isString() ? fitsText(value.toString(), schema, where) : where + QStringLiteral(" no string");
    if (type == QLatin1String("boolean"))
        return value.isBool() ? QString() : where + QStringLiteral(" no boolean");
    if (type == QLatin1String("integer")) {
        const double number = value.toDouble(-1e300);
        const bool good = number >= schema.value(QLatin1String("minimum")).toDouble(-1e18) &&
                          number <= schema.value(QLatin1String("maximum")).toDouble(1e18);
        return good ? QString() : where + QStringLiteral(" no integer of that size");
    }
    return {};
}

QString ApiDocs::fitsObject(const QJsonObject &object, const QJsonObject &schema, const QString &where) const
{
    const QJsonArray required = schema.value(QLatin1String("required")).toArray();
    for (const QJsonValue &name : required) {
        if (!object.contains(name.toString()))
            return where + u'.' + name.toString() + QStringLiteral(" is missing");
    }
    const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
    if (properties.isEmpty())
        return {};
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!properties.contains(member.key()))
            return where + u'.' + member.key() + QStringLiteral(" is not in the document");
        const QString wrong =
            fits(member.value(), properties.value(member.key()).toObject(), where + u'.' + member.key());
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString ApiDocs::fitsText(const QString &text, const QJsonObject &schema, const QString &where) const
{
    if (text.size() > schema.value(QLatin1String("maxLength")).toInt(1 << 30))
        return where + QStringLiteral(" is too long");
    const QString pattern = schema.value(QLatin1String("pattern")).toString();
    if (!pattern.isEmpty() && !QRegularExpression(pattern).match(text).hasMatch())
        return where + QStringLiteral(" does not look like ") + pattern;
    const QJsonArray words = schema.value(QLatin1String("enum")).toArray();
    if (!words.isEmpty() && !words.contains(text))
        return where + QStringLiteral(" is none of the words");
    return {};
}

} // namespace ttp

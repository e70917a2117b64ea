// SPDX-License-Identifier: GPL-3.0-only
#include "tests/unit/protocol/SchemaCheck.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace ttp::schema {

namespace {

QString flaw(const QJsonObject &document, const QJsonObject &given, const QJsonValue &value, const QString &path);

QString flawInString(const QJsonObject &schema, const QString &text, const QString &path)
{
    if (text.size() < schema.value(QLatin1String("minLength")).toInt(0))
        return path + QStringLiteral(" is too short");
    if (schema.contains(QLatin1String("maxLength")) && text.size() > schema.value(QLatin1String("maxLength")).toInt())
        return path + QStringLiteral(" is too long");
    const QRegularExpression pattern(schema.value(QLatin1String("pattern")).toString());
    if (!pattern.isValid() || !pattern.match(text).hasMatch())
        return path + QStringLiteral(" does not match ") + pattern.pattern();
    if (schema.contains(QLatin1String("enum")) && !schema.value(QLatin1String("enum")).toArray().contains(text))
        return path + QStringLiteral(" is none of the words");
    return {};
}

QString flawInNumber(const QJsonObject &schema, const QJsonValue &value, const QString &path)
{
    const qint64 number = value.toInteger(-1);
    if (double(number) != value.toDouble())
        return path + QStringLiteral(" is no integer");
    if (number < schema.value(QLatin1String("minimum")).toInteger() ||
        number > schema.value(QLatin1String("maximum")).toInteger())
        return path + QStringLiteral(" is out of range");
    return {};
}

QString flawInArray(const QJsonObject &document, const QJsonObject &schema, const QJsonArray &array,
                    const QString &path)
{
    if (array.size() < schema.value(QLatin1String("minItems")).toInt(0) ||
        array.size() > schema.value(QLatin1String("maxItems")).toInt(0))
        return path + QStringLiteral(" has too few or too many items");
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString inside = flaw(document, schema.value(QLatin1String("items")).toObject(), array[i],
                                    QStringLiteral("%1[%2]").arg(path).arg(i));
        if (!inside.isEmpty())
            return inside;
    }
    return {};
}

QString flawInObject(const QJsonObject &document, const QJsonObject &schema, const QJsonObject &object,
                     const QString &path)
{
    for (const QJsonValue &name : schema.value(QLatin1String("required")).toArray()) {
        if (!object.contains(name.toString()))
            return path + QLatin1Char('.') + name.toString() + QStringLiteral(" is missing");
    }
    const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = path + QLatin1Char('.') + member.key();
        // Peers ignore what they do not know; our own documents and messages have nothing unknown in them.
        if (!properties.isEmpty() && !properties.contains(member.key()))
            return name + QStringLiteral(" is not in the schema");
        const QString inside = flaw(document, properties.value(member.key()).toObject(), member.value(), name);
        if (!inside.isEmpty())
            return inside;
    }
    return {};
}

QString flaw(const QJsonObject &document, const QJsonObject &given, const QJsonValue &value, const QString &path)
{
    const QJsonObject schema = resolved(document, given);
    if (schema.contains(QLatin1String("oneOf"))) {
        QStringList flaws;
        for (const QJsonValue &one : schema.value(QLatin1String("oneOf")).toArray()) {
            flaws.append(flaw(document, one.toObject(), value, path));
            if (flaws.last().isEmpty())
                return {};
        }
        return flaws.join(QStringLiteral("; "));
    }
    const QString type = schema.value(QLatin1String("type")).toString();
    if (type == QLatin1String("string") && value.isString())
        return flawInString(schema, value.toString(), path);
    if (type == QLatin1String("integer") && value.isDouble())
        return flawInNumber(schema, value, path);
    if (type == QLatin1String("array") && value.isArray())
        return flawInArray(document, schema, value.toArray(), path);
    if (type == QLatin1String("object") && value.isObject())
        return flawInObject(document, schema, value.toObject(), path);
    if (type == QLatin1String("boolean") && value.isBool())
        return {};
    return path + QStringLiteral(" is not of type ") + type;
}

} // namespace

QJsonObject schemasOf(const QJsonObject &document)
{
    return document.value(QLatin1String("components")).toObject().value(QLatin1String("schemas")).toObject();
}

QJsonObject resolved(const QJsonObject &document, const QJsonObject &object)
{
    const QStringList parts = object.value(QLatin1String("$ref")).toString().split(QLatin1Char('/'));
    if (parts.size() != 4)
        return object;
    return document.value(parts[1]).toObject().value(parts[2]).toObject().value(parts[3]).toObject();
}

QString flawIn(const QJsonObject &document, const QString &schemaName, const QJsonValue &value)
{
    const QJsonObject schema = schemasOf(document).value(schemaName).toObject();
    return schema.isEmpty() ? schemaName + QStringLiteral(" is no schema") : flaw(document, schema, value, schemaName);
}

} // namespace ttp::schema

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

/// As much of JSON Schema 2020-12 as the documents in resources/api use.
namespace ttp::schema {

/// components/schemas of an OpenAPI document.
[[nodiscard]] QJsonObject schemasOf(const QJsonObject &document);

/// The object, or what its $ref points to.
[[nodiscard]] QJsonObject resolved(const QJsonObject &document, const QJsonObject &object);

/// What is wrong with a value of that schema, with the path to it; empty where nothing is.
[[nodiscard]] QString flawIn(const QJsonObject &document, const QString &schemaName, const QJsonValue &value);

} // namespace ttp::schema

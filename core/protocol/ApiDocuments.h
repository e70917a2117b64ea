// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// The OpenAPI 3.1 documents of resources/api, compiled in. One for each resource; the tests hold server and messages
/// against them.
namespace ttp {

/// peer, user, session, file, share, group, peers.
[[nodiscard]] const QStringList &apiDocumentNames();

/// The text of resources/api/<name>_api.json; empty for a name that is not in apiDocumentNames().
[[nodiscard]] QByteArray apiDocument(const QString &name);

/// All of them as one document, what GET /openapi.json answers. Made once; safe on every thread.
[[nodiscard]] QByteArray openApiDocument();

} // namespace ttp

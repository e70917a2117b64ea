// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/server/Request.h"

#include <QSslCertificate>
#include <optional>

namespace ttp {

/// Who the client is, from its certificate or from the word of a trusted proxy. Remembers the last certificate that a
/// proxy named, as it names the same one with every request of a client. One per connection, on its server thread.
class ClientIdentity
{
public:
    /// Puts the key of the certificate into info; takes it out where the certificate is null or its key is of no kind
    /// that Qt knows.
    static void applyCertificate(ConnectionInfo &info, const QSslCertificate &certificate);

    /// What info becomes through the headers that a trusted proxy adds (design.md section 9.12): the last element of
    /// X-Forwarded-For, which is an address, and X-SSL-Client-Cert, nginx's $ssl_client_escaped_cert. Either may be
    /// absent or empty: then the client is the proxy itself, or shows no key. Nothing when one is there and cannot be
    /// read, when the certificate has no P-256 key, or is there twice (a client's own next to the proxy's): then nobody
    /// can be believed.
    [[nodiscard]] std::optional<ConnectionInfo> throughProxy(const ConnectionInfo &info, const RequestHead &head);

private:
    QByteArray m_escaped;
    bool m_readable = false;
    ConnectionInfo m_named;
};

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/ClientIdentity.h"

#include "core/identity/PublicKey.h"
#include "core/server/RawSocket.h"

#include <QCryptographicHash>
#include <QSslKey>

namespace ttp {

namespace {

std::optional<QHostAddress> forwardedFor(const QByteArray &value)
{
    const QByteArray last = value.mid(value.lastIndexOf(',') + 1).trimmed();
    QHostAddress address;
    if (last.size() > 64 || !address.setAddress(QString::fromLatin1(last)))
        return std::nullopt;
    return RawSocket::canonical(address);
}

} // namespace

void ClientIdentity::applyCertificate(ConnectionInfo &info, const QSslCertificate &certificate)
{
    info.clientSpkiDer = certificate.isNull() ? QByteArray() : certificate.publicKey().toDer();
    info.clientSpki.reset();
    // A hundred bytes once per connection: here Qt's slow SHA-256 does not matter.
    if (!info.clientSpkiDer.isEmpty())
        info.clientSpki = Hash256::fromBytes(QCryptographicHash::hash(info.clientSpkiDer, QCryptographicHash::Sha256));
}

std::optional<ConnectionInfo> ClientIdentity::throughProxy(const ConnectionInfo &info, const RequestHead &head)
{
    ConnectionInfo out = info;
    out.viaProxy = true;
    out.clientSpki.reset();
    out.clientSpkiDer.clear();
    if (head.count("x-ssl-client-cert") > 1)
        return std::nullopt;
    // A proxy that appends adds to the last field; earlier ones are the client's own.
    QByteArray forwarded;
    for (const HeaderField &field : head.headers) {
        if (field.name.compare("x-forwarded-for", Qt::CaseInsensitive) == 0)
            forwarded = field.value;
    }
    if (!forwarded.isEmpty()) {
        const std::optional<QHostAddress> peer = forwardedFor(forwarded);
        if (!peer)
            return std::nullopt;
        out.peer = *peer;
    }
    const QByteArray escaped = head.value("x-ssl-client-cert");
    if (escaped.isEmpty())
        return out;
    if (escaped != m_escaped) {
        // Nobody has proven this key by a handshake with us, so it is read by our own reader: QSslCertificate crashes
        // in publicKey() when OpenSSL cannot decode the key (Qt 6.4).
        const QSslCertificate certificate(QByteArray::fromPercentEncoding(escaped), QSsl::Pem);
        const Result<PublicKey> key = PublicKey::fromCertificateDer(certificate.toDer());
        m_escaped = escaped;
        m_readable = key.ok();
        m_named.clientSpki = key ? std::optional(key->pin()) : std::nullopt;
        m_named.clientSpkiDer = key ? key->spki() : QByteArray();
    }
    if (!m_readable)
        return std::nullopt;
    out.clientSpki = m_named.clientSpki;
    out.clientSpkiDer = m_named.clientSpkiDer;
    return out;
}

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"

#include <QByteArray>

namespace ttp {

/// A fresh P-256 key with a self-signed certificate, for servers and clients in tests.
struct TestCertificate {
    QByteArray certificatePem;
    QByteArray privateKeyPem;
    /// DER of the SubjectPublicKeyInfo.
    QByteArray spki;
    /// SHA-256 of spki.
    Hash256 pin;

    /// Makes a new one each time; stops the program where OpenSSL cannot.
    [[nodiscard]] static TestCertificate make();
};

} // namespace ttp

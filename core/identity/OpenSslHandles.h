// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

/// Owners for what OpenSSL allocates; for the .cpp files of this folder only.
namespace ttp::openssl {

template<auto release>
struct Releaser {
    template<typename T>
    void operator()(T *handle) const
    {
        release(handle);
    }
};

using Bio = std::unique_ptr<BIO, Releaser<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Releaser<EVP_PKEY_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Releaser<EVP_MD_CTX_free>>;
using Certificate = std::unique_ptr<X509, Releaser<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Releaser<X509_EXTENSION_free>>;

/// OpenSSL keeps errors per thread; what is left there would be taken for one of the next TLS call's.
class ErrorQueueGuard
{
public:
    ErrorQueueGuard() { ERR_clear_error(); }
    ~ErrorQueueGuard() { ERR_clear_error(); }
    ErrorQueueGuard(const ErrorQueueGuard &) = delete;
    ErrorQueueGuard &operator=(const ErrorQueueGuard &) = delete;
};

} // namespace ttp::openssl

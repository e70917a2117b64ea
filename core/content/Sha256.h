// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"

#include <QByteArrayView>
#include <QtGlobal>
#include <memory>
#include <vector>

typedef struct evp_md_ctx_st EVP_MD_CTX;

namespace ttp {

/// SHA-256 (FIPS 180-4) at OpenSSL's own speed: the algorithm is fetched once a process, the context made once an
/// object and used again for every hash.
///
/// One object belongs to one thread at a time; make one per job, it costs less than a microsecond.
/// A machine whose OpenSSL has no SHA-256, or no memory for a context, stops the program.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Q_DISABLE_COPY_MOVE(Sha256)

    /// Appends bytes to the running hash.
    void update(QByteArrayView bytes);
    /// The hash of what update() was given since the last finish(); the object then begins anew.
    [[nodiscard]] Hash256 finish();

    /// The hash of these bytes. Must not be called between update() and finish().
    [[nodiscard]] Hash256 hash(QByteArrayView bytes);
    /// The inner node of a Merkle tree: the hash of the 64 bytes left | right. Must not interrupt a running hash.
    [[nodiscard]] Hash256 pair(const Hash256 &left, const Hash256 &right);
    /// Appends to out the hash of every 16 KiB of data, the last of them possibly shorter; none for no bytes.
    /// Must not interrupt a running hash.
    void appendLeaves(QByteArrayView data, std::vector<Hash256> &out);

private:
    void begin();

    struct FreeContext {
        void operator()(EVP_MD_CTX *context) const;
    };
    std::unique_ptr<EVP_MD_CTX, FreeContext> m_context;
    bool m_running = false;
};

/// The hash of these bytes; for one-off use on any thread.
[[nodiscard]] Hash256 sha256(QByteArrayView bytes);

/// The hashes of the leaves of data: one for every 16 KiB, the last possibly shorter; none for no bytes.
[[nodiscard]] std::vector<Hash256> hashLeaves(QByteArrayView data);

/// SHA-256 of the 64 bytes left | right; for one-off use on any thread.
[[nodiscard]] Hash256 hashPair(const Hash256 &left, const Hash256 &right);

} // namespace ttp

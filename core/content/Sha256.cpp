// SPDX-License-Identifier: GPL-3.0-only
#include "core/content/Sha256.h"

#include "core/content/PieceSize.h"

#include <algorithm>
#include <cstring>
#include <openssl/evp.h>

namespace ttp {

namespace {

[[noreturn]] void stop()
{
    qFatal("OpenSSL refuses SHA-256");
}

const EVP_MD *algorithm()
{
    // Fetched once: an implicit fetch in every init costs three times a 64 byte hash. Never freed, because OpenSSL
    // cleans up at exit in an order that is its own.
    static const EVP_MD *const md = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return md;
}

} // namespace

void Sha256::FreeContext::operator()(EVP_MD_CTX *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    if (!m_context || !algorithm() || EVP_DigestInit_ex2(m_context.get(), algorithm(), nullptr) != 1)
        stop();
}

Sha256::~Sha256() = default;

void Sha256::begin()
{
    if (EVP_DigestInit_ex2(m_context.get(), nullptr, nullptr) != 1)
        stop();
}

void Sha256::update(QByteArrayView bytes)
{
    if (!m_running) {
        begin();
        m_running = true;
    }
    if (EVP_DigestUpdate(m_context.get(), bytes.data(), size_t(bytes.size())) != 1)
        stop();
}

Hash256 Sha256::finish()
{
    if (!m_running)
        begin();
    m_running = false;
    Hash256 out;
    if (EVP_DigestFinal_ex(m_context.get(), out.bytes.data(), nullptr) != 1)
        stop();
    return out;
}

Hash256 Sha256::hash(QByteArrayView bytes)
{
    Q_ASSERT(!m_running);
    update(bytes);
    return finish();
}

Hash256 Sha256::pair(const Hash256 &left, const Hash256 &right)
{
    std::array<char, 2 * Hash256::size> both;
    std::memcpy(both.data(), left.bytes.data(), size_t(Hash256::size));
    std::memcpy(both.data() + Hash256::size, right.bytes.data(), size_t(Hash256::size));
    return hash(QByteArrayView(both.data(), both.size()));
}

void Sha256::appendLeaves(QByteArrayView data, std::vector<Hash256> &out)
{
    for (qsizetype at = 0; at < data.size(); at += PieceSize::leafBytes)
        out.push_back(hash(data.sliced(at, std::min<qsizetype>(PieceSize::leafBytes, data.size() - at))));
}

Hash256 sha256(QByteArrayView bytes)
{
    return Sha256().hash(bytes);
}

std::vector<Hash256> hashLeaves(QByteArrayView data)
{
    std::vector<Hash256> leaves;
    leaves.reserve(size_t(data.size() / PieceSize::leafBytes + 1));
    Sha256().appendLeaves(data, leaves);
    return leaves;
}

Hash256 hashPair(const Hash256 &left, const Hash256 &right)
{
    return Sha256().pair(left, right);
}

} // namespace ttp

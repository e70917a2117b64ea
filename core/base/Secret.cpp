// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Secret.h"

#include "core/base/Encoding.h"

#include <utility>

namespace ttp {

Secret::Secret(QByteArrayView bytes) : m_bytes(bytes.data(), bytes.size()) {}

Secret::Secret(const Secret &other) : m_bytes(other.m_bytes.constData(), other.m_bytes.size()) {}

Secret::Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = QByteArray(other.m_bytes.constData(), other.m_bytes.size());
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

bool Secret::operator==(const Secret &other) const
{
    return equalConstantTime(m_bytes, other.m_bytes);
}

void Secret::wipe()
{
    if (m_bytes.isEmpty())
        return;
    // volatile keeps the compiler from dropping stores to memory that is about to be freed
    volatile char *p = m_bytes.data();
    for (qsizetype i = 0; i < m_bytes.size(); ++i)
        p[i] = 0;
    m_bytes.clear();
}

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What every fuzzer defines: given any bytes, calls the reader and checks its promises. Returns 0.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// Stops the program when a promise does not hold; unlike an assertion also in a release build.
#define FUZZ_CHECK(condition)                                                                                          \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            std::fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);                               \
            std::abort();                                                                                              \
        }                                                                                                              \
    } while (false)

namespace ttp::fuzz {

/// The input as a view.
inline QByteArrayView view(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// Takes numbers off the front of an input, so that one input carries arguments and text. Beyond the end: zeros.
class Taker
{
public:
    explicit Taker(QByteArrayView bytes) : m_bytes(bytes) {}

    [[nodiscard]] quint64 number(qsizetype octets)
    {
        quint64 value = 0;
        for (qsizetype i = 0; i < octets; ++i) {
            value = value << 8 | (m_bytes.isEmpty() ? 0U : static_cast<unsigned char>(m_bytes.front()));
            m_bytes = m_bytes.sliced(m_bytes.isEmpty() ? 0 : 1);
        }
        return value;
    }
    [[nodiscard]] QByteArrayView bytes(qsizetype count)
    {
        const QByteArrayView taken = m_bytes.first(qMin(count, m_bytes.size()));
        m_bytes = m_bytes.sliced(taken.size());
        return taken;
    }
    [[nodiscard]] QByteArrayView rest() const { return m_bytes; }

private:
    QByteArrayView m_bytes;
};

} // namespace ttp::fuzz

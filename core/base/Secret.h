// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace ttp {

/// Bytes that must not be seen: a session key, an Authentication ID, an invitation's code.
///
/// The type has no stream operator and no implicit conversion, so that a secret cannot reach a log or a message by
/// accident; reveal() marks each place where it is really needed. The bytes are overwritten when the value dies.
/// A value type; copies are separate and each is overwritten.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// The bytes themselves. The view lives as long as this object and is not changed.
    [[nodiscard]] QByteArrayView reveal() const { return m_bytes; }
    /// Compares in constant time.
    [[nodiscard]] bool operator==(const Secret &other) const;

private:
    void wipe();

    QByteArray m_bytes;
};

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>
#include <optional>

namespace ttp {

/// A UUID of one kind. Ids of different kinds do not compare and do not convert into each other.
template<typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}

    /// The id in the plain 36 character form, either case; nothing for any other form and for the nil UUID.
    [[nodiscard]] static std::optional<Id> fromString(QStringView text)
    {
        if (text.size() != 36)
            return std::nullopt;
        const QUuid uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional<Id>(Id(uuid));
    }

    /// Lower case, without braces.
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    [[nodiscard]] QByteArray toByteArray() const { return m_uuid.toRfc4122(); }
    [[nodiscard]] const QUuid &uuid() const { return m_uuid; }
    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return ::qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

/// Who a peer is, for ever: UUIDv8 from the hash of its key, or a foreign UUIDv4 (design.md section 6). Public.
using UserId = Id<struct UserIdTag>;
/// Names a session. Public: what opens doors is the token made with the session's key.
using SessionId = Id<struct SessionIdTag>;
/// Names a share (a dataset) through all its versions.
using ShareId = Id<struct ShareIdTag>;
/// Names a group of users of this peer.
using GroupId = Id<struct GroupIdTag>;
/// Names a transfer on this peer; never leaves it.
using TransferId = Id<struct TransferIdTag>;

/// A new random id for the kinds that are no secret (ShareId, GroupId, TransferId, SessionId).
/// Authentication IDs are not made here: identity/ makes them from OpenSSL's generator.
template<typename IdType>
[[nodiscard]] IdType newId()
{
    return IdType(QUuid::createUuid());
}

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Utc.h"
#include "core/database/UsersTable.h"
#include "core/identity/Address.h"
#include "core/identity/LocalIdentity.h"
#include "core/identity/Random.h"
#include "tests/support/ManualClock.h"
#include "tests/unit/database/DatabaseFixture.h"

#include <QTest>

namespace ttp::test {

inline constexpr qint64 second = 1000;
inline constexpr qint64 hour = 3600 * second;
inline constexpr qint64 day = 24 * hour;

/// The address in this text; the null one where there is none.
inline Address address(const QString &text)
{
    return Address::fromText(text).value_or(Address());
}

inline Address address(const char *text)
{
    return address(QString::fromLatin1(text));
}

/// A random version 4 User ID, as another program rolls it.
inline UserId foreignId()
{
    return UserId(randomUuid());
}

/// A user that is known and can log in nowhere yet; spki empty for one without a key.
inline UserRow userOf(const UserId &id, const QByteArray &spki = {})
{
    UserRow user;
    user.id = id;
    user.name = QStringLiteral("Ada");
    user.spki = spki;
    if (!spki.isEmpty())
        user.spkiSha256 = pinOfSpki(spki);
    user.registeredAt = utcFromMs(1'600'000'000'000);
    return user;
}

} // namespace ttp::test

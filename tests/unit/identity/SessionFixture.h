// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/identity/Sessions.h"
#include "tests/unit/identity/IdentityFixture.h"

#include <memory>
#include <optional>
#include <utility>

namespace ttp::test {

// A peer with one user that has a key and one that has none.
struct SessionPeer {
    DatabaseFixture file;
    ManualClock clock;
    const UserId own = foreignId();
    const Hash256 key = pinOfSpki("Ada's key");
    const Hash256 other = pinOfSpki("another key");
    const UserId ada = foreignId();
    const UserId bob = foreignId();
    std::unique_ptr<Sessions> sessions;
    int changes = 0;

    SessionPeer()
    {
        UserRow user = userOf(ada, "Ada's key");
        QVERIFY(UsersTable(file.database()).insert(user).ok());
        user = userOf(bob);
        QVERIFY(UsersTable(file.database()).insert(user).ok());
        open();
    }

    void open(SessionPolicy policy = {})
    {
        sessions = std::make_unique<Sessions>(file.database(), clock, own, std::move(policy));
        QVERIFY(sessions->load().ok());
        sessions->setChangeHandler([this] { ++changes; });
    }

    // As after a crash: only the file is left.
    void restart()
    {
        sessions.reset();
        file.reopen();
        open();
    }

    IssuedSession issue(const UserId &user, const char *from, const std::optional<Hash256> &shown = {})
    {
        auto issued = sessions->issue(user, address(from), shown);
        if (!issued)
            qFatal("%s", qPrintable(describe(issued.error())));
        return std::move(issued).value();
    }

    SessionCheck check(const IssuedSession &session, const char *from, const std::optional<Hash256> &shown = {})
    {
        return sessions->snapshot()->check(session.token.text().reveal(), address(from), shown, clock.now());
    }

    bool accepts(const IssuedSession &session, const char *from, const std::optional<Hash256> &shown = {})
    {
        return check(session, from, shown).verdict == SessionVerdict::Accept;
    }
};

} // namespace ttp::test

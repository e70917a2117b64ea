// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/identity/Authenticator.h"
#include "core/identity/Groups.h"
#include "core/identity/Incidents.h"
#include "core/identity/OutgoingRegistration.h"
#include "core/identity/Registration.h"
#include "tests/unit/identity/IdentityFixture.h"

namespace ttp::test {

// A peer that lets people in, and everything it needs for that.
struct RegistrationPeer {
    DatabaseFixture file;
    ManualClock clock;
    const LocalIdentity own = LocalIdentity::ephemeral();
    UsersTable users{file.database()};
    Invitations invitations{file.database(), clock};
    Groups groups{file.database(), clock};
    Incidents incidents{file.database(), clock};
    Authenticator authenticator{file.database(), clock, incidents, own.userId()};
    Registration registration{file.database(), clock, own, invitations, groups, incidents};

    explicit RegistrationPeer(DatabaseOptions options = {}) : file(std::move(options)) {}

    Invitation invite(InvitationCode::Kind kind, QList<GroupId> in = {}, int uses = 1)
    {
        InvitationTerms terms;
        terms.kind = kind;
        terms.groups = std::move(in);
        terms.uses = uses;
        auto made = invitations.create(terms);
        if (!made)
            qFatal("%s", qPrintable(describe(made.error())));
        return std::move(made).value();
    }

    UserRow row(const UserId &user) { return users.find(user)->value_or(UserRow()); }

    bool logsIn(const UserId &user, const AuthenticationId &id, const std::optional<Hash256> &shown = {})
    {
        return authenticator.check({user, id, address("203.0.113.7"), shown}).ok();
    }

    // The place of the Nth request from somewhere else.
    static Address elsewhere(int number) { return address(QStringLiteral("198.51.100.%1").arg(number)); }
};

// Somebody with a key of its own.
inline RegistrationOffer offerOf(const LocalIdentity &who, const char *from = "203.0.113.7")
{
    RegistrationOffer offer;
    offer.user = who.userId();
    offer.name = QStringLiteral("Ada");
    offer.note = QStringLiteral("we met\nin Lyon");
    offer.urls = {QStringLiteral("https://192.0.2.9:8470/v1")};
    offer.nonce = QByteArray(16, 'n');
    offer.spki = who.publicKey().spki();
    offer.address = address(from);
    return offer;
}

// Somebody with curl.
inline RegistrationOffer shellOffer(const char *from = "203.0.113.7")
{
    RegistrationOffer offer;
    offer.user = foreignId();
    offer.name = QStringLiteral("Grace");
    offer.address = address(from);
    return offer;
}

inline const Registered *registeredIn(const Result<RegistrationOutcome> &outcome)
{
    return outcome ? std::get_if<Registered>(&*outcome) : nullptr;
}

inline const RegistrationWaiting *waitingIn(const Result<RegistrationOutcome> &outcome)
{
    return outcome ? std::get_if<RegistrationWaiting>(&*outcome) : nullptr;
}

} // namespace ttp::test

// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/SessionRules.h"

#include "core/identity/AddressRules.h"

#include <algorithm>

namespace ttp {
namespace {

bool isBoundTo(const SessionFacts &session, const Address &address, AddressBinding binding)
{
    if (address.isNull())
        return false;
    return std::any_of(session.addresses.begin(), session.addresses.end(), [&](const Address &bound) {
        return binding == AddressBinding::Exact ? bound == address : AddressBlock(bound).contains(address);
    });
}

} // namespace

SessionVerdict judgeSession(const SessionFacts *session, const SessionShown &shown, const QDateTime &now,
                            const SessionPolicy &policy)
{
    if (!session)
        return SessionVerdict::Unknown;
    if (!shown.tagValid)
        return SessionVerdict::BadTag;
    if (!session->expires.isValid() || now >= session->expires)
        return SessionVerdict::Expired;

    const bool showsItsKey = session->clientKey && shown.clientKey == session->clientKey;
    if (isBoundTo(*session, shown.address, policy.binding))
        return showsItsKey || !session->clientKey ? SessionVerdict::Accept : SessionVerdict::KeyMismatch;
    if (!showsItsKey)
        return SessionVerdict::Severed;
    if (policy.binding == AddressBinding::KeyOnly ||
        mayUseFromLan(shown.address, session->addresses, policy.ownAddresses, shown.clientKey, session->clientKey))
        return SessionVerdict::Accept;
    return SessionVerdict::AddressMismatch;
}

ConnectionFate connectionFate(SessionVerdict verdict)
{
    switch (verdict) {
    case SessionVerdict::AddressMismatch:
        return ConnectionFate::CloseOrderly;
    case SessionVerdict::Severed:
        return ConnectionFate::Sever;
    default:
        return ConnectionFate::KeepOpen;
    }
}

bool isIncident(SessionVerdict verdict)
{
    return verdict == SessionVerdict::Severed;
}

ErrorCode sessionErrorCode(SessionVerdict verdict)
{
    return connectionFate(verdict) == ConnectionFate::KeepOpen ? ErrorCode::TokenInvalid
                                                               : ErrorCode::SessionAddressMismatch;
}

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/Routes.h"

#include "core/server/handlers/AvailabilityHandler.h"
#include "core/server/handlers/ContentHandler.h"
#include "core/server/handlers/FileHandler.h"
#include "core/server/handlers/GroupHandler.h"
#include "core/server/handlers/PeerHandler.h"
#include "core/server/handlers/PeersHandler.h"
#include "core/server/handlers/SessionHandler.h"
#include "core/server/handlers/ShareHandler.h"
#include "core/server/handlers/UserHandler.h"

#include <algorithm>
#include <array>

namespace ttp {

namespace {

using enum Verb;
using enum Who;
using enum Cost;
using enum Where;
using P = PathName;

constexpr qint64 none = 0;
constexpr qint64 small = 4 * 1024;
constexpr qint64 form = 16 * 1024;
constexpr qint64 list = 1024 * 1024;

// What is not in this table does not exist. tests/contract compares it with resources/api.
// clang-format off
constexpr std::array table{
    //    verb    path                  who          body   cost     where         handler
    Route{Get,    P::WellKnown,         Anyone,      none,  Free,    ServerThread, PeerHandler::wellKnown},
    Route{Get,    P::OpenApi,           Anyone,      none,  Free,    ServerThread, PeerHandler::openApi},
    Route{Get,    P::Health,            Anyone,      none,  Free,    ServerThread, PeerHandler::health},
    Route{Get,    P::Peer,              Anyone,      none,  Free,    ServerThread, PeerHandler::peer},

    Route{Post,   P::Users,             Anyone,      form,  Free,    NodeThread,   UserHandler::create},
    Route{Get,    P::UserRegistration,  Anyone,      none,  Free,    NodeThread,   UserHandler::registration},
    Route{Post,   P::UserRotate,        Basic,       small, Free,    NodeThread,   UserHandler::rotate},
    Route{Get,    P::User,              Session,     none,  Free,    ServerThread, UserHandler::self},
    Route{Delete, P::User,              Session,     none,  Free,    NodeThread,   UserHandler::remove},

    Route{Post,   P::Sessions,          Basic,       small, Free,    NodeThread,   SessionHandler::create},
    Route{Get,    P::Sessions,          Session,     none,  Free,    NodeThread,   SessionHandler::list},
    Route{Get,    P::Session,           Session,     none,  Free,    NodeThread,   SessionHandler::get},
    Route{Delete, P::Session,           Session,     none,  Free,    NodeThread,   SessionHandler::remove},
    Route{Post,   P::SessionRenew,      Session,     small, Free,    NodeThread,   SessionHandler::renew},
    Route{Post,   P::SessionAddresses,  Basic,       small, Free,    NodeThread,   SessionHandler::addAddress},

    Route{Get,    P::File,              ShareReader, none,  Metered, ServerThread, ContentHandler::file},
    Route{Head,   P::File,              ShareReader, none,  Free,    ServerThread, ContentHandler::file},
    Route{Get,    P::FilePiece,         ShareReader, none,  Metered, ServerThread, ContentHandler::piece},
    Route{Get,    P::FileHashes,        ShareReader, none,  Metered, ServerThread, FileHandler::hashes},
    Route{Get,    P::FileAvailability,  ShareReader, none,  Free,    ServerThread, AvailabilityHandler::file},
    Route{Post,   P::FileComplaints,    ShareReader, small, Free,    ServerThread, FileHandler::complain},

    Route{Get,    P::Shares,            Session,     none,  Free,    ServerThread, ShareHandler::list},
    Route{Get,    P::Share,             ShareReader, none,  Free,    ServerThread, ShareHandler::get},
    Route{Get,    P::ShareVersion,      ShareReader, none,  Free,    ServerThread, ShareHandler::manifest},
    Route{Get,    P::ShareAccess,       ShareReader, none,  Free,    ServerThread, ShareHandler::access},
    Route{Get,    P::ShareContent,      ShareReader, none,  Metered, ServerThread, ContentHandler::version},
    Route{Head,   P::ShareContent,      ShareReader, none,  Free,    ServerThread, ContentHandler::version},
    Route{Get,    P::ShareAvailability, ShareReader, none,  Free,    ServerThread, AvailabilityHandler::version},
    Route{Get,    P::ShareFiles,        ShareReader, none,  Free,    ServerThread, ShareHandler::files},
    Route{Get,    P::SharePeers,        ShareReader, none,  Free,    ServerThread, PeersHandler::holders},

    Route{Get,    P::Peers,             Session,     none,  Free,    ServerThread, PeersHandler::list},
    Route{Get,    P::PeerFiles,         Session,     none,  Free,    ServerThread, PeersHandler::heldBy},
    Route{Put,    P::PeerSelf,          Session,     list,  Free,    NodeThread,   PeersHandler::announce},
    Route{Post,   P::PeerReachability,  Session,     small, Free,    NodeThread,   PeersHandler::reachability},

    Route{Get,    P::Groups,            Session,     none,  Free,    ServerThread, GroupHandler::list},
};
// clang-format on

constexpr std::array verbs{std::pair{Get, "GET"}, std::pair{Head, "HEAD"}, std::pair{Put, "PUT"},
                           std::pair{Post, "POST"}, std::pair{Delete, "DELETE"}};

} // namespace

std::span<const Route> routes()
{
    return table;
}

const Route *findRoute(Verb verb, PathName path)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const Route &route) { return route.path == path && route.verb == verb; });
    return found == table.end() ? nullptr : &*found;
}

std::optional<Verb> verbOf(QByteArrayView method)
{
    for (const auto &[verb, text] : verbs) {
        if (method == text)
            return verb;
    }
    return std::nullopt;
}

QByteArray verbText(Verb verb)
{
    const auto found = std::find_if(verbs.begin(), verbs.end(), [&](const auto &one) { return one.first == verb; });
    return found->second;
}

QByteArray allowedVerbs(PathName path)
{
    QByteArray allowed;
    for (const Route &route : table) {
        if (route.path == path)
            allowed += (allowed.isEmpty() ? "" : ", ") + verbText(route.verb);
    }
    return allowed;
}

} // namespace ttp

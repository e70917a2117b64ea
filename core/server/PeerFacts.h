// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"
#include "core/base/Ids.h"
#include "core/identity/RegistrationRules.h"

#include <QString>
#include <QStringList>

namespace ttp {

/// What this peer says about itself (GET /peer). A value; changes by being replaced.
struct PeerFacts {
    UserId user;
    /// SHA-256 of our SubjectPublicKeyInfo.
    Hash256 pin;
    /// At most 100 characters; told to those with a session only.
    QString name;
    /// Of "peer", "file", "metadata", "trust".
    QStringList roles{QStringLiteral("peer")};
    /// Of the running program, new with every start; at most 64 characters.
    QString instance;
    RegistrationPolicy registration = RegistrationPolicy::Approval;
    /// Connections of one account, and requests in service of one account.
    int connections = 16;
    int requests = 12;
};

} // namespace ttp

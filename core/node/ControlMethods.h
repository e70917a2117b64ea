// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/ControlServer.h"
#include "core/node/NodeClient.h"

#include <functional>

namespace ttp {

/// The methods of the local socket, each an order to the node: what ttp can ask for (design.md section 2).
///
///   status · invite {uses, valid_seconds, groups} · invites · invite_revoke {invite_id} · register {link} · requests ·
///   decide {user_id, decision} · peers · peer_allow {user_id, allowed} · peer_remove {user_id} · incidents {since} ·
///   groups · group_create {name} · group_change {name, add, remove} · share {paths, name, to, wait} · shares · readers
///   {share_id, to} · unshare {share_id} · link {share_id} · get {link, to, wait} · transfers · wait {transfer_id} ·
///   pause, resume, remove {transfer_id} · verify {what} · limit {transfer_id, up, down} ·
///   set {name, download_folder} · shutdown
///
/// The to of share is a text or a list of texts, that of readers a list; without one nobody may read any more.
/// Answers are the shapes of StatusJson; those without a result are {}. InvalidInput names the parameter that is
/// missing, of the wrong type, out of range or not known (ControlParams). shutdown calls stop on the thread of the
/// ControlServer.
[[nodiscard]] ControlServer::Method controlMethods(NodeClient &client, std::function<void()> stop);

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/Snapshots.h"

#include <QIcon>
#include <QString>

namespace ttp {

/// What the icon in the tray tells at a glance.
enum class TrayState {
    Idle,      ///< nothing moves, nothing is wanted
    Moving,    ///< something is fetched or served
    Attention, ///< somebody waits for an answer, a transfer or share has failed, or a share's files changed
    Paused     ///< there is something to fetch, and all of it is paused
};

constexpr TrayState allTrayStates[] = {TrayState::Idle, TrayState::Moving, TrayState::Attention, TrayState::Paused};

/// Attention goes before Moving, Moving before Paused.
[[nodiscard]] TrayState trayStateOf(const NodeSnapshot &now);
/// Translated, for the tooltip and for screen readers.
[[nodiscard]] QString trayStateText(const NodeSnapshot &now);

/// The program's icon with the state in its corner, told apart by shape as well as by colour: nothing, a disc with an
/// arrow, a triangle, a square with two bars. Sharp in each size that trays use.
[[nodiscard]] QIcon trayIcon(const QIcon &application, TrayState state);

} // namespace ttp

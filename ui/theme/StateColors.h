// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QColor>
#include <array>

class QPalette;

namespace ttp {

/// What a colour says. It never says it alone: a word, a picture or a shape says the same.
enum class Tone {
    Text,    ///< words
    Muted,   ///< words of less weight
    Active,  ///< moving: fetching, checking
    Good,    ///< verified, shared, reachable
    Warning, ///< needs a look
    Bad,     ///< failed, refused, wrong
    Idle,    ///< paused, queued, offline
};

/// Colours of states and surfaces that a QPalette has no role for, made for one palette. Plain values.
///
/// Whatever the palette, also a high-contrast one of the system: a tone has a contrast of at least 4.5:1 on Window,
/// Base and AlternateBase; words on the surface they are meant for 4.5:1; what a picture is read by 3:1
/// (WCAG 2.2, 1.4.3 and 1.4.11). track, badge, grid and pieceMissing are the ground on which something is seen, and
/// carry nothing themselves.
struct StateColors {
    bool isDark = false;

    QColor text;
    QColor muted;
    QColor active;
    QColor good;
    QColor warning;
    QColor bad;
    QColor idle;

    /// The part of a bar that is not filled.
    QColor track;
    /// Lines between things.
    QColor border;
    /// Lines behind a graph.
    QColor grid;

    QColor pieceVerified;
    QColor pieceRunning;
    QColor pieceFailed;
    QColor pieceMissing;
    /// Dots, crosses and patterns on a piece of any of these colours and of those of the sources.
    QColor pieceMark;
    /// Who delivered it: told apart by pattern as well.
    std::array<QColor, 8> sources;

    QColor sideBar;
    QColor sideBarSelected;
    /// Words on both of these.
    QColor sideBarText;
    QColor sideBarMuted;
    QColor badge;
    QColor badgeText;
    QColor alert;
    QColor alertText;

    /// Behind an inline message; words on them are text, their pictures have the tone.
    QColor infoSurface;
    QColor goodSurface;
    QColor warningSurface;
    QColor badSurface;

    [[nodiscard]] QColor of(Tone tone) const;
};

/// The colours that belong to a palette. Cheap enough for every paint event, not for every cell of a table.
[[nodiscard]] StateColors stateColors(const QPalette &palette);

/// WCAG contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// The colour itself where it has that contrast on the ground, else the nearest mixture with black or white that has
/// (or that one of the two with more contrast, where nothing reaches it).
[[nodiscard]] QColor readableOn(const QColor &color, const QColor &ground, double ratio);

/// share of b, 0 to 1, the rest a.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, double share);

} // namespace ttp

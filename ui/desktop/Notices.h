// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/desktop/NodeEvents.h"

#include <QList>
#include <QString>
#include <array>
#include <iterator>

namespace ttp {

/// What a notification says, translated, as plain text: names of others are escaped and cut.
struct Notice {
    EventKind kind = EventKind::FetchDone;
    /// How many events it tells of. With more than one it stands in the place of the one before of its kind.
    int count = 1;
    QString title;
    QString text;
    /// What the button says that shows more of it.
    QString action;
    /// Somebody may be doing wrong: shown until the person has seen it.
    bool isUrgent = false;
    /// The last one of them.
    NodeEvent event;
};

/// One line for a list of what happened: "Fetched: Ice cores 2024".
[[nodiscard]] QString eventLine(const NodeEvent &event);

/// Joins what happens within ten seconds: the first event of a kind is told of at once; one that follows within ten
/// seconds of the last is told of together with those before it ("4 fetches finished"). Without Widgets.
class NoticeJoiner
{
public:
    static constexpr qint64 joinedMs = 10'000;

    /// At most one notice of a kind. nowMs is monotonic.
    [[nodiscard]] QList<Notice> join(const QList<NodeEvent> &events, qint64 nowMs);

private:
    struct Run {
        qint64 lastMs = 0;
        int count = 0;
        /// Names of the latest, for the text.
        QStringList names;
    };
    std::array<Run, std::size(allEventKinds)> m_runs;
};

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QList>
#include <array>

namespace ttp {

enum class PieceState : quint8 {
    Missing,
    Running,
    Verified,
    Failed,
    Unwanted, ///< nobody asks for it
};
inline constexpr size_t pieceStateCount = 5;

/// Pieces that lie side by side and are alike.
struct MapRun {
    qint64 first = 0;
    qint64 count = 0;
    PieceState state = PieceState::Missing;
    /// Who delivered it, an index into the names given to PieceMap::setSources; -1 when it was here already, or when
    /// nobody has delivered it.
    int source = -1;

    bool operator==(const MapRun &) const = default;
};

/// The state of every piece of a dataset, in as few runs as there are. Costs what the runs cost, whatever the number of
/// pieces. A value.
class MapRuns
{
public:
    /// What some pieces are together.
    struct Summary {
        qint64 first = 0;
        /// By PieceState.
        std::array<qint64, pieceStateCount> counts{};
        /// Who delivered the most of them; -1 as in MapRun.
        int source = -1;

        [[nodiscard]] qint64 of(PieceState state) const { return counts[size_t(state)]; }
        [[nodiscard]] qint64 total() const { return wanted() + of(PieceState::Unwanted); }
        [[nodiscard]] qint64 wanted() const
        {
            return of(PieceState::Missing) + of(PieceState::Running) + of(PieceState::Verified) +
                   of(PieceState::Failed);
        }
    };

    /// Sources from this one on are told apart no more.
    static constexpr int mostSources = 8;

    MapRuns() = default;
    /// Pieces of no run are missing; what lies outside of 0 to total is left out; where runs overlap, the one that
    /// begins first has it.
    MapRuns(qint64 total, const QList<MapRun> &runs);

    /// These pieces are another state now, all others what they were.
    void change(const QList<MapRun> &runs);

    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] qint64 count(PieceState state) const { return m_counts[size_t(state)]; }
    [[nodiscard]] Summary summary(qint64 first, qint64 count) const;
    /// Sorted, without a gap, neighbours unlike.
    [[nodiscard]] const QList<MapRun> &runs() const { return m_runs; }

    bool operator==(const MapRuns &) const = default;

private:
    void append(MapRun run, qint64 end);

    qint64 m_total = 0;
    QList<MapRun> m_runs;
    std::array<qint64, pieceStateCount> m_counts{};
};

} // namespace ttp

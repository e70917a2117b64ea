// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QList>

namespace ttp::fuzz {

/// Makes hostile inputs out of good ones, always the same ones for the same seed and run: bytes flipped, cut, doubled
/// and moved, numbers pushed to their limits, pieces of other seeds spliced in, marks of the formats we read thrown in.
/// Pure: no state between calls.
class Mutator
{
public:
    /// seeds: the inputs to begin with; an empty one is always among them. maxSize: longer inputs are cut.
    Mutator(QList<QByteArray> seeds, quint64 seed, qsizetype maxSize = 64 * 1024);

    /// The input of that run.
    [[nodiscard]] QByteArray input(quint64 run) const;

private:
    QList<QByteArray> m_seeds;
    quint64 m_seed;
    qsizetype m_maxSize;
};

} // namespace ttp::fuzz

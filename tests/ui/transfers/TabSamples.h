// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/FetchSnapshots.h"
#include "tests/ui/Samples.h"
#include "ui/transfers/ChosenDataset.h"

#include <QWidget>
#include <memory>
#include <utility>
#include <vector>

/// What the tabs of the details are shown in their tests.
namespace ttp::samples {

inline constexpr qint64 pieceBytes = 512 * 1024;

[[nodiscard]] inline ChosenDataset chosenOf(const NodeSnapshot &snapshot)
{
    const auto now = std::make_shared<const NodeSnapshot>(snapshot);
    return chosenDataset(now, datasetRows(*now).first());
}

/// A transfer of some files, each of one piece but the first, which has two.
struct Fetched {
    explicit Fetched(const QStringList &paths)
    {
        snapshot.transfers = {transfer(QStringLiteral("ice"), QStringLiteral("fetching"))};
        details.transfer = snapshot.transfers.first().transfer;
        details.pieceBytes = pieceBytes;
        std::vector<DetailFile> files;
        qint64 piece = 0;
        for (const QString &path : paths) {
            const qint64 bytes = files.empty() ? pieceBytes + 10 : 100;
            files.push_back({path, bytes, 0, piece, true, path});
            piece += files.size() == 1 ? 2 : 1;
        }
        details.files = std::make_shared<const std::vector<DetailFile>>(files);
        details.pieces =
            std::make_shared<const std::vector<PieceRun>>(std::vector<PieceRun>{{0, piece, PieceStatus::Missing, -1}});
    }
    void setRuns(std::vector<PieceRun> runs)
    {
        details.pieces = std::make_shared<const std::vector<PieceRun>>(std::move(runs));
    }
    void want(const QList<bool> &wanted)
    {
        std::vector<DetailFile> files = *details.files;
        for (size_t i = 0; i < files.size(); ++i)
            files[i].wanted = wanted.at(qsizetype(i));
        details.files = std::make_shared<const std::vector<DetailFile>>(files);
    }
    [[nodiscard]] ChosenDataset chosen() const { return chosenOf(snapshot); }

    NodeSnapshot snapshot;
    TransferDetails details;
};

template<typename Child>
[[nodiscard]] Child *part(QWidget &of, const char *name)
{
    return of.findChild<Child *>(QString::fromLatin1(name));
}

} // namespace ttp::samples

// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/WantedFiles.h"

#include <QHash>
#include <QStringView>
#include <algorithm>
#include <utility>

namespace ttp {

namespace {

using Found = QHash<QStringView, bool>;

// The file itself, or a folder above it.
bool isAsked(QStringView path, Found &found)
{
    bool asked = false;
    for (qsizetype end = path.size(); end > 0; end = path.first(end).lastIndexOf(QLatin1Char('/'))) {
        const auto entry = found.find(path.first(end));
        if (entry == found.end())
            continue;
        *entry = true;
        asked = true;
    }
    return asked;
}

QStringList withoutLastSlash(QStringList paths)
{
    for (QString &path : paths) {
        while (path.endsWith(QLatin1Char('/')))
            path.chop(1);
    }
    return paths;
}

} // namespace

Result<void> takeAsked(TransferChoices &choices, const VersionCatalog &catalog)
{
    if (choices.asked.isEmpty())
        return {};
    const QStringList paths = withoutLastSlash(choices.asked);
    Found found;
    for (const QString &path : paths)
        found.insert(path, false);
    const std::vector<ManifestEntry> &files = catalog.files();
    QBitArray unwanted(qsizetype(files.size()));
    for (qsizetype file = 0; file < unwanted.size(); ++file) {
        const bool wasWanted = choices.askedAdds && choices.isWanted(file);
        const bool asked = isAsked(files[size_t(file)].path, found);
        unwanted.setBit(file, !asked && !wasWanted);
    }
    for (const QString &path : paths) {
        if (!found.value(path)) {
            return Error{ErrorCode::NotFound, Doing::Fetching, path,
                         QStringLiteral("the version has no such file or folder"), 0};
        }
    }
    choices.unwanted = unwanted.count(true) > 0 ? unwanted : QBitArray();
    choices.asked.clear();
    choices.askedAdds = false;
    return {};
}

qint64 wantedBytes(const VersionCatalog &catalog, const TransferChoices &choices)
{
    qint64 bytes = catalog.header().bytes;
    const qsizetype end = std::min(choices.unwanted.size(), qsizetype(catalog.files().size()));
    for (qsizetype file = 0; file < end; ++file) {
        if (choices.unwanted.testBit(file))
            bytes -= catalog.files()[size_t(file)].file.length;
    }
    return bytes;
}

qint64 wantedFileCount(const VersionCatalog &catalog, const TransferChoices &choices)
{
    return qint64(catalog.files().size()) - choices.unwanted.count(true);
}

PieceBitmap wantedPieces(const ContentLayout &layout, const TransferChoices &choices)
{
    PieceBitmap wanted(layout.pieceCount(), true);
    const qint64 end = std::min<qint64>(choices.unwanted.size(), layout.fileCount());
    for (qint64 file = 0; file < end; ++file) {
        if (choices.unwanted.testBit(file))
            wanted.setRange(layout.piecesOfFile(file), false);
    }
    return wanted;
}

bool wantsMore(const TransferChoices &now, const TransferChoices &before)
{
    for (qsizetype file = 0; file < before.unwanted.size(); ++file) {
        if (!before.isWanted(file) && now.isWanted(file))
            return true;
    }
    return false;
}

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/content/HashRun.h"
#include "core/content/PieceSize.h"
#include "core/protocol/Limits.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <optional>
#include <utility>

namespace ttp {

/// The query of a request target, read strictly: "size=524288&first=0". Parameters nobody asks for are ignored.
class Query
{
public:
    Query() = default;
    /// InvalidInput for a name that comes twice, an empty name, an item without '=', or broken percent-encoding;
    /// TooLarge for more than limits::queryItems. An empty query is fine.
    [[nodiscard]] static Result<Query> parse(QByteArrayView query);

    [[nodiscard]] bool has(QByteArrayView name) const;
    /// The text, or nothing. InvalidInput beyond maxLength bytes or with control characters.
    [[nodiscard]] Result<QString> text(QByteArrayView name, qsizetype maxLength) const;
    /// The number in plain decimal digits. InvalidInput, named after the parameter, for anything else and outside
    /// min … max; `otherwise` where the parameter is not there.
    [[nodiscard]] Result<qint64> integer(QByteArrayView name, qint64 otherwise, qint64 min, qint64 max) const;
    /// As integer(), but the parameter must be there.
    [[nodiscard]] Result<qint64> required(QByteArrayView name, qint64 min, qint64 max) const;
    /// ?size=, PieceSizeInvalid unless a power of two from 16 KiB to max bytes; the standard size where absent.
    [[nodiscard]] Result<PieceSize> pieceSize(qint64 max = limits::maxPieceBytes) const;

private:
    [[nodiscard]] const QByteArray *find(QByteArrayView name) const;

    QList<std::pair<QByteArray, QByteArray>> m_items;
};

/// ?limit=&cursor=
struct PageQuery {
    int limit = 100;
    QString cursor;

    /// InvalidInput for a limit outside 1 … limits::pageItems and for a cursor that is too long.
    [[nodiscard]] static Result<PageQuery> of(const Query &query, int otherwise = 100);
    /// "?limit=…&cursor=…"
    [[nodiscard]] QByteArray toText() const;
    bool operator==(const PageQuery &) const = default;
};

/// ?since=&wait=
struct PollQuery {
    /// Nothing where the parameter is absent: tell the state, wait for nothing.
    std::optional<qint64> since;
    /// 0 … limits::longPollSeconds; a longer wait is cut to that.
    int waitSeconds = 0;

    [[nodiscard]] static Result<PollQuery> of(const Query &query);
    [[nodiscard]] QByteArray toText() const;
    bool operator==(const PollQuery &) const = default;
};

/// ?size=&first=&count= of a run of hashes. PieceSizeInvalid, HashRangeInvalid (not a power of two, above
/// limits::maxHashes, first not a multiple of count, a parameter missing). Whether the file has these pieces,
/// checkHashRun() says.
[[nodiscard]] Result<HashRun> hashRunOf(const Query &query);
/// "?size=…&first=…&count=…"
[[nodiscard]] QByteArray hashRunText(const HashRun &run);

} // namespace ttp

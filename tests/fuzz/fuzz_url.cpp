// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/Paths.h"
#include "core/protocol/Query.h"
#include "tests/fuzz/FuzzCheck.h"

// Input: the target of a request, path and query.
using namespace ttp;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView target = fuzz::view(data, size);
    const qsizetype mark = target.indexOf('?');
    const QByteArrayView path = mark < 0 ? target : target.first(mark);
    const QByteArrayView text = mark < 0 ? QByteArrayView() : target.sliced(mark + 1);

    const Result<ParsedPath> parsed = parsePath(path);
    if (parsed.ok()) {
        FUZZ_CHECK(allPaths().contains(parsed->name) && path.startsWith('/'));
        FUZZ_CHECK(parsed->index >= 0 && parsed->version >= 0);
        FUZZ_CHECK(pathTemplate(parsed->name).count('/') == path.count('/'));
        FUZZ_CHECK(!path.contains("..") && !path.endsWith('/'));
    } else {
        FUZZ_CHECK(parsed.error().code == ErrorCode::NotFound || parsed.error().code == ErrorCode::InvalidInput);
    }
    if (const auto decoded = percentDecoded(path))
        FUZZ_CHECK(decoded->size() <= path.size() && !decoded->contains('\0'));

    const Result<Query> query = Query::parse(text);
    if (!query.ok())
        return 0;
    const Result<qint64> number = query->integer("first", 7, 0, 1000);
    FUZZ_CHECK(!number.ok() || (*number >= 0 && *number <= 1000));
    const Result<PieceSize> pieceSize = query->pieceSize();
    FUZZ_CHECK(!pieceSize.ok() || pieceSize->bytes() <= 16 * 1024 * 1024);
    const Result<QString> cursor = query->text("cursor", 20);
    FUZZ_CHECK(!cursor.ok() || cursor->toUtf8().size() <= 20);
    const Result<PageQuery> page = PageQuery::of(*query);
    if (page.ok()) {
        const QByteArray written = page->toText();
        const Result<Query> reread = Query::parse(written.mid(1));
        FUZZ_CHECK(reread.ok() && PageQuery::of(*reread).ok() && *PageQuery::of(*reread) == *page);
    }
    (void)PollQuery::of(*query).ok();
    const Result<HashRun> run = hashRunOf(*query);
    if (run.ok()) {
        const Result<Query> reread = Query::parse(hashRunText(*run).mid(1));
        FUZZ_CHECK(reread.ok() && hashRunOf(*reread).ok() && *hashRunOf(*reread) == *run);
    }
    return 0;
}

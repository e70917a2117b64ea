// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/Range.h"
#include "tests/fuzz/FuzzCheck.h"

// Input: seven bytes of a file's size, then the value of a Range or Content-Range header.
using namespace ttp;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::Taker taker(fuzz::view(data, size));
    const auto fileSize = static_cast<qint64>(taker.number(7) % (1ULL << 53));
    const QByteArrayView header = taker.rest();

    const auto range = parseRange(header, fileSize);
    if (range.ok() && range->has_value()) {
        FUZZ_CHECK((*range)->first >= 0 && (*range)->length > 0 && (*range)->length <= fileSize - (*range)->first);
        const auto again = parseRange(formatRange(**range), fileSize);
        FUZZ_CHECK(again.ok() && **again == **range);
    }
    if (!range.ok())
        FUZZ_CHECK(range.error().code == ErrorCode::RangeNotSatisfiable);

    const Result<ContentRange> content = ContentRange::parse(header);
    if (content.ok()) {
        FUZZ_CHECK(content->range || content->size);
        if (content->range)
            FUZZ_CHECK(content->range->first >= 0 && content->range->length > 0);
        if (content->range && content->size)
            FUZZ_CHECK(content->range->length <= *content->size - content->range->first);
        const Result<ContentRange> again = ContentRange::parse(content->format());
        FUZZ_CHECK(again.ok() && *again == *content);
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/Link.h"
#include "tests/fuzz/FuzzCheck.h"

// Input: a link, in UTF-8.
using ttp::Link;
using ttp::Result;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(ttp::fuzz::view(data, size));
    (void)ttp::looksLikeLink(text);
    const Result<Link> link = Link::parse(text);
    if (!link.ok()) {
        FUZZ_CHECK(link.error().code == ttp::ErrorCode::InvalidInput);
        return 0;
    }
    FUZZ_CHECK(!link->user.isNull() && link->address.port != 0);
    FUZZ_CHECK(link->version.has_value() == link->manifest.has_value());
    const Result<Link> again = Link::parse(link->toString());
    FUZZ_CHECK(again.ok() && *again == *link);
    FUZZ_CHECK(ttp::looksLikeLink(link->toString()));

    const Result<Link> passedOn = Link::parse(link->toStringWithoutInvite());
    FUZZ_CHECK(passedOn.ok() && passedOn->toString() == link->toStringWithoutInvite());
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/SealedIdentity.h"
#include "tests/fuzz/FuzzCheck.h"

// Input: a backup of an identity. It is not opened: that takes as long for each as it does for whoever guesses.
using ttp::Result;
using ttp::SealedIdentity;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Result<SealedIdentity> sealed = SealedIdentity::fromText(ttp::fuzz::view(data, size));
    if (!sealed.ok()) {
        FUZZ_CHECK(sealed.error().code == ttp::ErrorCode::ReadFailed && !sealed.error().detail.isEmpty());
        return 0;
    }
    FUZZ_CHECK(!sealed->user.isNull() && sealed->n * sealed->r * 128 <= 256ULL * 1024 * 1024);
    const Result<SealedIdentity> again = SealedIdentity::fromText(sealed->toText());
    FUZZ_CHECK(again.ok() && *again == *sealed);
    return 0;
}

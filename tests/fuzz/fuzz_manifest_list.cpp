// SPDX-License-Identifier: GPL-3.0-only
#include "core/content/FileId.h"
#include "core/content/PathRule.h"
#include "core/protocol/ManifestMessage.h"
#include "tests/fuzz/FuzzCheck.h"

// Input: one byte that says how the list comes in, one that says how honest the header is, then the lines of the list.
using namespace ttp;

namespace {

ManifestHeader headerFor(QByteArrayView list, quint64 honesty)
{
    ManifestHeader header;
    header.list.length = list.size();
    header.files = list.count('\n');
    header.bytes = honesty % 4 == 3 ? 0 : maxContentLength;
    if (honesty % 4 == 1)
        header.files -= 1;
    if (honesty % 4 == 2)
        header.list.length += 1;
    return header;
}

Result<std::vector<ManifestEntry>> readInSteps(const ManifestHeader &header, QByteArrayView list, qsizetype step)
{
    ManifestListReader reader(header);
    for (qsizetype at = 0; at < list.size(); at += step)
        if (const Result<void> fed = reader.feed(list.sliced(at, qMin(step, list.size() - at))); !fed.ok()) {
            FUZZ_CHECK(!reader.feed(list).ok() && !reader.finish().ok());
            return fed.error();
        }
    return reader.finish();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::Taker taker(fuzz::view(data, size));
    const auto step = static_cast<qsizetype>(1 + taker.number(1));
    const quint64 honesty = taker.number(1);
    const QByteArrayView list = taker.rest();
    ManifestHeader header = headerFor(list, honesty);

    const auto inSteps = readInSteps(header, list, step);
    const auto atOnce = readInSteps(header, list, qMax<qsizetype>(1, list.size()));
    FUZZ_CHECK(inSteps.ok() == atOnce.ok());
    if (!inSteps.ok()) {
        FUZZ_CHECK(inSteps.error().code == atOnce.error().code);
        return 0;
    }
    FUZZ_CHECK(*inSteps == *atOnce && static_cast<qint64>(inSteps->size()) == header.files);
    ManifestPathSet paths;
    for (const ManifestEntry &entry : *inSteps)
        FUZZ_CHECK(paths.add(entry.path).ok());
    // What was read can be written, and reads as the same.
    const QByteArray written = manifestList(*inSteps);
    header.list.length = written.size();
    const auto again = readInSteps(header, written, step);
    FUZZ_CHECK(again.ok() && *again == *inSteps);
    return 0;
}

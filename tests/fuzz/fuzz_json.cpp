// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/JsonReader.h"
#include "core/protocol/JsonScanner.h"
#include "tests/fuzz/FuzzCheck.h"

#include <QJsonDocument>

// Input: a JSON text, or what pretends to be one.
using namespace ttp;

namespace {

constexpr qsizetype kMaxBytes = 16 * 1024;
constexpr QLatin1String kNames[] = {QLatin1String("a"), QLatin1String("user_id"), QLatin1String("list"),
                                    QLatin1String("limits"), QLatin1String("")};

void readEverything(JsonReader &reader, int depth)
{
    for (const QLatin1String name : kNames) {
        // Each getter on a reader of its own kind: the first failure sticks, and nothing after it may bite.
        FUZZ_CHECK(reader.optionalString(name, 20).size() <= 20);
        const qint64 number = reader.optionalInteger(name, 5, 0, 1000);
        FUZZ_CHECK(number >= 0 && number <= 1000);
        FUZZ_CHECK(reader.optionalBytes(name, 1, 64).size() <= 64);
        FUZZ_CHECK(reader.optionalStrings(name, 10, 20).size() <= 10);
        (void)reader.optionalBoolean(name, true);
        (void)reader.optionalTime(name);
        (void)reader.optionalFingerprint(name);
        (void)reader.optionalFile(name);
        (void)reader.optionalId<UserId>(name);
        FUZZ_CHECK(reader.pairs(name, 8).size() <= 8);
        FUZZ_CHECK(reader.hashes(name, 8).size() <= 8);
        if (depth > 0)
            if (std::optional<JsonReader> inner = reader.optionalObject(name))
                readEverything(*inner, depth - 1);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text = fuzz::view(data, size);
    const bool scanned = scanJson(text, kMaxBytes).ok();
    const QJsonDocument document =
        scanned ? QJsonDocument::fromJson(QByteArray(text.data(), text.size())) : QJsonDocument();

    JsonReader reader = JsonReader::parse(text, kMaxBytes);
    // What the scanner lets through, Qt must understand in the same way, and the reader takes exactly the objects.
    FUZZ_CHECK(reader.failed() == !(scanned && document.isObject()));
    FUZZ_CHECK(!scanned || size <= kMaxBytes);
    readEverything(reader, 3);
    for (const QLatin1String name : kNames) {
        JsonReader fresh = JsonReader::parse(text, kMaxBytes);
        (void)fresh.list<qint64>(name, 4, [](JsonReader &item) { return item.integer(QLatin1String("a")); });
        const Result<int> result = fresh.finish(1);
        FUZZ_CHECK(result.ok() != fresh.failed());
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-only
#include "core/content/PathRule.h"
#include "tests/fuzz/FuzzCheck.h"

#include <QDir>
#include <QStringList>

// Input: paths in UTF-8, separated by line feeds, as a manifest lists them.
using namespace ttp;

namespace {

// The rule once more, in other words: what an accepted path can never be.
void checkHarmless(const QString &path)
{
    FUZZ_CHECK(!path.isEmpty() && path.toUtf8().size() <= 1024);
    FUZZ_CHECK(QDir::isRelativePath(path) && QDir::cleanPath(path) == path);
    for (const QChar c : path)
        FUZZ_CHECK(c.unicode() >= 0x20 && !QStringLiteral("\\:*?\"<>|\u202e\u200b").contains(c));
    for (const QString &part : path.split(QLatin1Char('/'))) {
        FUZZ_CHECK(!part.isEmpty() && part != QLatin1String(".") && part != QLatin1String(".."));
        FUZZ_CHECK(!part.endsWith(QLatin1Char('.')) && !part.endsWith(QLatin1Char(' ')));
        FUZZ_CHECK(part.section(QLatin1Char('.'), 0, 0).toUpper() != QLatin1String("CON"));
        FUZZ_CHECK(checkManifestName(part).ok());
    }
    FUZZ_CHECK(path.normalized(QString::NormalizationForm_C) == path);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    ManifestPathSet set;
    const QString text = QString::fromUtf8(fuzz::view(data, size));
    for (const QString &path : text.split(QLatin1Char('\n'))) {
        const bool good = checkManifestPath(path).ok();
        const qint64 before = set.size();
        const bool added = set.add(path).ok();
        FUZZ_CHECK(set.size() == before + (added ? 1 : 0));
        FUZZ_CHECK(good || !added);
        if (good)
            checkHarmless(path);
        if (added) {
            FUZZ_CHECK(!set.add(path).ok());
            FUZZ_CHECK(!set.add(path.toUpper()).ok() || path.toUpper().toCaseFolded() != path.toCaseFolded());
            FUZZ_CHECK(!set.add(path + QStringLiteral("/x")).ok());
        }
    }
    return 0;
}

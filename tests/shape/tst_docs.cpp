// SPDX-License-Identifier: GPL-3.0-only
#include "tests/shape/IncludeRules.h"
#include "tests/shape/ShapeTest.h"
#include "tests/shape/TextRules.h"

#include <QDir>
#include <QFileInfo>

using namespace ttp::shape;

namespace {

bool existsInTree(const QString &path)
{
    for (const char *base : {"", "core/", "tests/", "core/server/"})
        if (QFileInfo::exists(sourceRoot() + QLatin1Char('/') + QLatin1String(base) + path))
            return true;
    return false;
}

} // namespace

class TestDocs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsPlanted_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("finding");
        const auto row = [](const char *name, const char *text, const char *finding) {
            QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(finding);
        };
        row("all is there", "base/ `base/Ids.h` core/base/Ids and server/Routes", "");
        row("floor is missing", "base/Ids.h", "does not name the floor server/");
        row("file is missing", "base/ server/ `base/Lost.h`", "base/Lost.h does not exist");
        row("class is missing", "base/ server/ → server/Lost → x", "server/Lost.h does not exist");
        row("page is missing", "base/ server/ see core/LOST.md", "core/LOST.md does not exist");
        row("an address is not a file", "base/ server/ https://example.org/a/b.html a/*.cpp", "");
        row("a pattern is not a class", "base/ server/ server/Lost*", "");
    }
    void findsWhatIsPlanted()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, finding);
        const QStringList there = {QStringLiteral("base/Ids.h"), QStringLiteral("core/base/Ids.h"),
                                   QStringLiteral("server/Routes.h")};
        expectFinding(pageFindings({QStringLiteral("P.md"), text}, {QStringLiteral("base"), QStringLiteral("server")},
                                   [&there](const QString &path) { return there.contains(path); }),
                      finding);
    }

    void theMapNamesEveryFloor()
    {
        const QStringList folders =
            QDir(sourceRoot() + QStringLiteral("/core")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QStringList filled;
        for (const QString &folder : folders)
            if (!readTree({QStringLiteral("core/") + folder}, {QStringLiteral("*.h"), QStringLiteral("*.cpp")})
                     .isEmpty())
                filled.append(folder);
        const SourceFile map{QStringLiteral("core/README.md"), readFile(QStringLiteral("core/README.md"))};
        expectNothing(pageFindings(map, filled, existsInTree));
        QVERIFY2(map.text.count('\n') <= 120, "the map fits on a page: at most 120 lines");
    }

    void pagesNameWhatExists()
    {
        for (const char *path : {"README.md", "CONTRIBUTING.md", "CHANGELOG.md", "core/THREADS.md"}) {
            const SourceFile page{QString::fromLatin1(path), readFile(QString::fromLatin1(path))};
            QVERIFY2(!page.text.isEmpty(), path);
            expectNothing(pageFindings(page, {}, existsInTree));
        }
    }
};

QTEST_GUILESS_MAIN(TestDocs)
#include "tst_docs.moc"

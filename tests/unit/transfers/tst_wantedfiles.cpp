// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/WantedFiles.h"

#include <QElapsedTimer>
#include <QTest>

using namespace ttp;

namespace {

constexpr qint64 pieceBytes = 512 * 1024;

VersionCatalogPtr catalogOf(const QList<std::pair<QString, qint64>> &files)
{
    ManifestHeader header;
    std::vector<ManifestEntry> entries;
    for (const auto &[path, length] : files) {
        entries.push_back({path, {Hash256(), length}, 0});
        header.bytes += length;
    }
    header.files = qint64(entries.size());
    return VersionCatalog::make(header, {}, {}, std::move(entries)).value();
}

VersionCatalogPtr some()
{
    static const VersionCatalogPtr made = catalogOf({{QStringLiteral("a/b/one"), 10},
                                                     {QStringLiteral("a/b/two"), pieceBytes + 1},
                                                     {QStringLiteral("a/bc"), 0},
                                                     {QStringLiteral("c"), 5},
                                                     {QStringLiteral("a-b"), 7}});
    return made;
}

QString wantedOf(const TransferChoices &choices, const VersionCatalog &catalog)
{
    QStringList paths;
    for (size_t file = 0; file < catalog.files().size(); ++file) {
        if (choices.isWanted(qint64(file)))
            paths.append(catalog.files()[file].path);
    }
    return paths.join(QLatin1Char(' '));
}

} // namespace

class TestWantedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsAreThoseOfTheList_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("a file") << "c"
                                << "c";
        QTest::newRow("a folder") << "a/b"
                                  << "a/b/one a/b/two";
        QTest::newRow("with a slash") << "a/b/"
                                      << "a/b/one a/b/two";
        QTest::newRow("no prefix of a name") << "a"
                                             << "a/b/one a/b/two a/bc";
        QTest::newRow("several") << "c a/bc"
                                 << "a/bc c";
        QTest::newRow("one in the other") << "a a/b/one"
                                          << "a/b/one a/b/two a/bc";
        QTest::newRow("all") << "a c a-b"
                             << "a/b/one a/b/two a/bc c a-b";
    }
    void pathsAreThoseOfTheList()
    {
        QFETCH(const QString, asked);
        QFETCH(const QString, wanted);
        TransferChoices choices;
        choices.ask({asked.split(QLatin1Char(' ')), false});
        QVERIFY(takeAsked(choices, *some()).ok());
        QCOMPARE(wantedOf(choices, *some()), wanted);
        QVERIFY(choices.asked.isEmpty() && !choices.askedAdds);
    }

    void everythingIsNothingSpecial()
    {
        TransferChoices choices;
        choices.ask({QStringList{QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("a-b")}, false});
        QVERIFY(takeAsked(choices, *some()).ok());
        QCOMPARE(choices, TransferChoices());
    }

    void whatThereIsNotIsNamedAndChangesNothing_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"d", "a/b/o", "A", "a/b/one/x", "../c", "/c", "./c", "c ", ""})
            QTest::addRow("<%s>", path) << QString::fromLatin1(path);
    }
    void whatThereIsNotIsNamedAndChangesNothing()
    {
        QFETCH(const QString, path);
        TransferChoices choices;
        choices.ask({QStringList{QStringLiteral("c"), path}, false});
        const TransferChoices before = choices;
        const Result<void> taken = takeAsked(choices, *some());
        QVERIFY(!taken.ok());
        QCOMPARE(taken.error().code, ErrorCode::NotFound);
        QCOMPARE(taken.error().subject, path);
        QCOMPARE(choices, before);
    }

    void moreIsAddedToWhatWasWanted()
    {
        TransferChoices choices;
        choices.ask({QStringList{QStringLiteral("c")}, false});
        QVERIFY(takeAsked(choices, *some()).ok());
        const TransferChoices before = choices;
        choices.ask({QStringList{QStringLiteral("a/bc")}, true});
        QVERIFY(takeAsked(choices, *some()).ok());
        QCOMPARE(wantedOf(choices, *some()), QStringLiteral("a/bc c"));
        QVERIFY(wantsMore(choices, before));
        QVERIFY(!wantsMore(before, choices));
        QVERIFY(!wantsMore(choices, choices));
        QVERIFY(wantsMore(TransferChoices(), choices));
    }

    // Not a byte of a neighbour: pieces end where files end.
    void sumsAndPiecesAreThoseOfWholeFiles()
    {
        TransferChoices choices;
        QCOMPARE(wantedBytes(*some(), choices), pieceBytes + 23);
        QCOMPARE(wantedFileCount(*some(), choices), 5);
        QVERIFY(wantedPieces(some()->layout(), choices).isComplete());
        choices.ask({QStringList{QStringLiteral("a/b/two"), QStringLiteral("a/bc")}, false});
        QVERIFY(takeAsked(choices, *some()).ok());
        QCOMPARE(wantedBytes(*some(), choices), pieceBytes + 1);
        QCOMPARE(wantedFileCount(*some(), choices), 2);
        const PieceBitmap pieces = wantedPieces(some()->layout(), choices);
        QCOMPARE(pieces.size(), 5);
        QCOMPARE(pieces.runs(), (QList<PieceRange>{{1, 2}}));
    }
};

QTEST_GUILESS_MAIN(TestWantedFiles)
#include "tst_wantedfiles.moc"

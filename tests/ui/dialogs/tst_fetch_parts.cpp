// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/Samples.h"
#include "tests/ui/WidgetTest.h"
#include "ui/dialogs/FetchFacts.h"
#include "ui/dialogs/FetchFiles.h"
#include "ui/dialogs/FetchLink.h"
#include "ui/dialogs/FetchPlace.h"
#include "ui/dialogs/StatusLine.h"
#include "ui/models/FileTreeModel.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <memory>

using namespace ttp;

namespace {

const QString who = QStringLiteral("ttp://198.51.100.7:8470/#u=6f1c2c1e-8a5e-8b0f-9a55-0c2f4fe1b7aa"
                                   "&k=n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg");
const QString what = QStringLiteral("&s=01234567-89ab-4def-8123-456789abcdef");

PreviewFiles filesOf(const std::vector<PreviewFile> &files)
{
    return std::make_shared<const std::vector<PreviewFile>>(files);
}

PreviewFiles fewFiles()
{
    return filesOf({{QStringLiteral("raw/one.bin"), 1000},
                    {QStringLiteral("raw/two.bin"), 2000},
                    {QStringLiteral("run/three.csv"), 40},
                    {QStringLiteral("README.md"), 8}});
}

} // namespace

class TestFetchParts : public WidgetTest
{
    Q_OBJECT

private:
    static QString said(const QWidget &widget, const char *name)
    {
        return widget.findChild<StatusLine *>(QString::fromLatin1(name))->text();
    }
    static void check(QTreeView *view, const QModelIndex &index, bool isChecked)
    {
        QVERIFY(index.isValid());
        QVERIFY(view->model()->setData(index, isChecked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole));
    }

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { reset(); }

    void aLinkIsFoundInWhatWasPasted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("link");
        const QString link = who + what;
        QTest::newRow("bare") << link << link;
        QTest::newRow("with space") << QStringLiteral("\n  ") + link + QStringLiteral(" \n") << link;
        QTest::newRow("in a mail") << QStringLiteral("Here it is: <") + link + QStringLiteral(">\nBest, Ada") << link;
        QTest::newRow("at the end of a sentence") << QStringLiteral("See (%1).").arg(link) << link;
        QTest::newRow("another scheme") << QStringLiteral("http://example.org/")
                                        << QStringLiteral("http://example.org/");
        QTest::newRow("of two the first") << link + u' ' + who << link;
        QTest::newRow("capitals") << QStringLiteral("TTP://h:1/#u=") << QStringLiteral("TTP://h:1/#u=");
        QTest::newRow("something else") << QStringLiteral(" magnet:?xt=1 ") << QStringLiteral("magnet:?xt=1");
        QTest::newRow("nothing") << QStringLiteral(" \n") << QString();
        QTest::newRow("very long") << QString(5'000'000, u'x') << QString(1 << 20, u'x');
    }
    void aLinkIsFoundInWhatWasPasted()
    {
        QFETCH(QString, text);
        QTEST(linkIn(text), "link");
    }

    void aLinkIsToldFromWhatIsNone_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<int>("kind");
        const QString code = QStringLiteral("&i=K7QF29MDXR4TABCD");
        QTest::newRow("nothing") << QString() << int(LinkKind::None);
        QTest::newRow("the web") << QStringLiteral("https://example.org/#u=1&k=2&s=3") << int(LinkKind::NoLink);
        QTest::newRow("a dataset") << who + what << int(LinkKind::Dataset);
        QTest::newRow("that lets in") << who + code + what << int(LinkKind::Dataset);
        QTest::newRow("an invitation") << who + code << int(LinkKind::Invitation);
        QTest::newRow("cut off") << who << int(LinkKind::Damaged);
        QTest::newRow("cut off early") << QStringLiteral("ttp://198.51.100.7:8470/") << int(LinkKind::Damaged);
        QTest::newRow("without a pin") << QStringLiteral("ttp://h:1/#u=6f1c") + what << int(LinkKind::Damaged);
        QTest::newRow("too long") << who + what + QStringLiteral("&x=") + QString(4096, u'x') << int(LinkKind::Damaged);
    }
    void aLinkIsToldFromWhatIsNone()
    {
        QFETCH(QString, link);
        QFETCH(int, kind);
        QCOMPARE(int(linkKindOf(link)), kind);
        QCOMPARE(linkHint(LinkKind(kind)).isEmpty(), LinkKind(kind) == LinkKind::Dataset);
        QVERIFY(!linkHint(LinkKind(kind)).contains(QStringLiteral("K7QF")));
    }

    void whyNothingIsSeenIsSaidInWords_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<Doing>("doing");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("passes");
        const QString missing = QStringLiteral("A part of the link is missing or changed.");
        const QString nobody = QStringLiteral("Nobody who has it can be reached now.");
        QTest::newRow("a bad link") << ErrorCode::InvalidInput << Doing::ParsingLink << missing << false;
        QTest::newRow("not there") << ErrorCode::NotFound << Doing::Fetching
                                   << QStringLiteral("Its publisher does not know it, or you may not fetch it.")
                                   << false;
        QTest::newRow("one's own") << ErrorCode::OwnIdentity << Doing::Fetching
                                   << QStringLiteral("You share this dataset yourself") << false;
        QTest::newRow("busy") << ErrorCode::Busy << Doing::Fetching
                              << QStringLiteral("Its publisher is still preparing it.") << true;
        QTest::newRow("nobody") << ErrorCode::NoSource << Doing::Fetching << nobody << true;
        QTest::newRow("away") << ErrorCode::Unreachable << Doing::Connecting << nobody << true;
        QTest::newRow("slow") << ErrorCode::TimedOut << Doing::Requesting << nobody << true;
        QTest::newRow("false") << ErrorCode::SignatureInvalid << Doing::Fetching
                               << QStringLiteral("A signature does not fit") << false;
        QTest::newRow("another key") << ErrorCode::PinMismatch << Doing::Connecting
                                     << QStringLiteral("Another key answers") << false;
        QTest::newRow("stopping") << ErrorCode::ShuttingDown << Doing::Commanding
                                  << QStringLiteral("The program is stopping.") << false;
    }
    void whyNothingIsSeenIsSaidInWords()
    {
        QFETCH(ErrorCode, code);
        QFETCH(Doing, doing);
        QFETCH(QString, words);
        QFETCH(bool, passes);
        const Error error{code, doing, QStringLiteral("01234567-89ab"), QStringLiteral("detail"), 0};
        QVERIFY2(previewErrorText(error).startsWith(words), qPrintable(previewErrorText(error)));
        QCOMPARE(passesByItself(error), passes);
    }

    void everyErrorHasASentence()
    {
        for (const ErrorCode code : allErrorCodes())
            QVERIFY(!previewErrorText({code, Doing::Fetching, QStringLiteral("x"), {}, 0}).isEmpty());
    }

    void roomIsSaidAndItsLackIsAWarning()
    {
        constexpr qint64 gibibyte = 1LL << 30;
        QVERIFY(roomWords(gibibyte, std::nullopt).text.isEmpty());
        QVERIFY(!roomWords(gibibyte, gibibyte).isShort);
        QCOMPARE(roomWords(0, 412 * gibibyte).text, QStringLiteral("412.0 GiB free"));
        const RoomWords tight = roomWords(18 * gibibyte, 12 * gibibyte);
        QVERIFY(tight.isShort);
        QVERIFY(tight.text.contains(QStringLiteral("needs 18.0 GiB, and 12.0 GiB are free")));
    }

    // What is there already needs no room.
    void theRoomIsThatOfWhatIsMissing()
    {
        FetchPlace place;
        FetchPlace::Facts facts{QStringLiteral("/data/climate"), 8 * samples::mebibyte, 7 * samples::mebibyte, {}};
        place.setFacts(facts);
        QVERIFY(said(place, "placeSays").startsWith(QStringLiteral("There is not enough room")));
        QVERIFY(said(place, "existingSays").isEmpty());
        facts.transfer = samples::transfer(QStringLiteral("climate"), QStringLiteral("fetching"), 8); // 2 MiB of it
        place.setFacts(facts);
        QCOMPARE(said(place, "placeSays"), QStringLiteral("7.0 MiB free"));
        QVERIFY(said(place, "existingSays").endsWith(QStringLiteral("fetching goes on with it.")));
        facts.folder = QStringLiteral("/elsewhere/climate");
        place.setFacts(facts);
        QVERIFY(said(place, "placeSays").startsWith(QStringLiteral("There is not enough room")));
        QVERIFY(said(place, "existingSays").contains(QStringLiteral("/data/climate")));
        QSignalSpy asked(&place, &FetchPlace::changeAsked);
        place.findChild<QPushButton *>()->click();
        QCOMPARE(asked.size(), 1);
    }

    void filesAreChosen()
    {
        FetchFiles files;
        QSignalSpy changed(&files, &FetchFiles::changed);
        files.setFiles(fewFiles());
        QVERIFY(files.isLoading());
        QVERIFY(!files.wanted());
        QTRY_VERIFY(!files.isLoading());
        QVERIFY(!changed.isEmpty());
        QCOMPARE(files.chosenCount(), 4);
        QCOMPARE(files.chosenBytes(), 3048);
        QVERIFY(!files.wanted()); // all of them
        QCOMPARE(said(files, "filesSum"), QStringLiteral("4 of 4 files chosen, 3.0 KiB of 3.0 KiB."));

        auto *view = files.findChild<QTreeView *>();
        check(view, view->model()->index(0, 0), false); // the folder "raw"
        QCOMPARE(files.chosenCount(), 2);
        QCOMPARE(*files.wanted(), (QStringList{QStringLiteral("run/three.csv"), QStringLiteral("README.md")}));
        files.findChild<QPushButton *>(QStringLiteral("chooseNone"))->click();
        QCOMPARE(files.chosenCount(), 0);
        QCOMPARE(said(files, "filesSum"), QStringLiteral("Choose at least one file."));
        files.findChild<QPushButton *>(QStringLiteral("chooseAll"))->click();
        QVERIFY(!files.wanted());
        files.setFiles(nullptr);
        QCOMPARE(files.chosenCount(), 0);
        QVERIFY(said(files, "filesSum").isEmpty());
    }

    void theKeyboardChooses()
    {
        FetchFiles files;
        files.setFiles(fewFiles());
        files.show();
        QTRY_VERIFY(!files.isLoading());
        auto *view = files.findChild<QTreeView *>();
        view->setFocus();
        view->setCurrentIndex(view->model()->index(2, 0));
        QCOMPARE(view->currentIndex().data().toString(), QStringLiteral("README.md"));
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(files.chosenCount(), 3);
        QCOMPARE(unnamedControls(&files).join(u'\n'), QString());
    }

    void whatIsChosenAmongTheFoundIsChosenInTheWhole()
    {
        FetchFiles files;
        files.setFiles(fewFiles());
        QTRY_VERIFY(!files.isLoading());
        auto *view = files.findChild<QTreeView *>();
        auto *filter = files.findChild<QLineEdit *>(QStringLiteral("fileFilter"));
        const QAbstractItemModel *whole = view->model();
        check(view, view->model()->index(0, 0, view->model()->index(0, 0)), false); // raw/one.bin
        filter->setText(QStringLiteral(".BIN"));
        QTRY_VERIFY(view->model() != whole);
        QCOMPARE(view->model()->rowCount(), 1);
        const QModelIndex raw = view->model()->index(0, 0);
        QCOMPARE(raw.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked)); // as it was chosen there
        check(view, raw, false);
        QCOMPARE(*files.wanted(), (QStringList{QStringLiteral("run/three.csv"), QStringLiteral("README.md")}));
        files.findChild<QPushButton *>(QStringLiteral("chooseAll"))->click(); // of those that are shown
        QVERIFY(!files.wanted());
        files.findChild<QPushButton *>(QStringLiteral("chooseNone"))->click();
        QCOMPARE(files.chosenCount(), 2);
        filter->setText(QStringLiteral("nowhere"));
        QTRY_COMPARE(view->model()->rowCount(), 0);
        filter->clear();
        QTRY_COMPARE(view->model(), whole);
        QCOMPARE(files.chosenCount(), 2);
    }

    // No turn of the event loop may be long: the window lives on while it reads and searches.
    void aMillionFilesStopNobody()
    {
        std::vector<PreviewFile> many;
        many.reserve(1'000'000);
        for (int i = 0; i < 1'000'000; ++i)
            many.push_back({QStringLiteral("d%1/file-%2.bin").arg(i / 1000).arg(i), 10});
        FetchFiles files;
        files.show();
        QElapsedTimer turn;
        qint64 longest = 0;
        QTimer pulse;
        connect(&pulse, &QTimer::timeout, this, [&] { longest = std::max(longest, turn.restart()); });
        turn.start();
        pulse.start(0);
        files.setFiles(filesOf(many));
        QTRY_VERIFY_WITH_TIMEOUT(!files.isLoading(), 60000);
        QCOMPARE(files.chosenCount(), 1'000'000);
        files.findChild<QLineEdit *>(QStringLiteral("fileFilter"))->setText(QStringLiteral("7"));
        QTRY_VERIFY_WITH_TIMEOUT(said(files, "filesSum").startsWith(QStringLiteral("The first 10,000 of ")), 60000);
        QVERIFY2(longest < 500, qPrintable(QStringLiteral("%1 ms").arg(longest)));
        qInfo("longest turn of the event loop: %lld ms", longest);
    }

    void anotherLinkTakesThePlaceOfTheOneBefore()
    {
        FetchFiles files;
        files.setFiles(fewFiles());
        files.setFiles(filesOf({{QStringLiteral("only"), 7}}));
        QTRY_VERIFY(!files.isLoading());
        QCOMPARE(files.chosenBytes(), 7);
        auto gone = std::make_unique<FetchFiles>();
        gone->setFiles(fewFiles());
        gone.reset(); // while it is being read
        QTest::qWait(50);
        QCOMPARE(files.chosenCount(), 1);
    }

    void whatOthersWroteIsShownHarmlessly()
    {
        for (const QString &name : samples::hostileNames()) {
            FetchPreview preview;
            preview.publisher = newId<UserId>();
            preview.publisherName = name;
            preview.name = name;
            preview.note = name;
            preview.version = 3;
            preview.created = QDateTime::fromString(QStringLiteral("2026-01-02T03:04:05Z"), Qt::ISODate);
            FetchFacts facts;
            facts.setPreview(preview);
            facts.show();
            for (const QLabel *label : facts.findChildren<QLabel *>()) {
                QCOMPARE(label->textFormat(), Qt::PlainText);
                QString bare = label->text();
                bare.remove(QChar(0x2068)).remove(QChar(0x2069)); // our own marks
                QVERIFY2(samples::isHarmless(bare), qPrintable(bare));
            }
            QString note = facts.findChild<QPlainTextEdit *>()->toPlainText();
            note.remove(u'\n');
            QVERIFY(samples::isHarmless(note));
            QVERIFY(facts.minimumSizeHint().width() < 1000);
        }
    }

    void theFactsAreWords()
    {
        FetchPreview preview;
        preview.publisher = UserId(QUuid(QStringLiteral("6f1c2c1e-8a5e-8b0f-9a55-0c2f4fe1b7aa")));
        FetchFacts facts;
        QVERIFY(facts.isHidden());
        facts.setPreview(preview);
        const auto text = [&facts](const char *name) {
            QString words = facts.findChild<QLabel *>(QString::fromLatin1(name))->text();
            return words.remove(QChar(0x2068)).remove(QChar(0x2069));
        };
        QCOMPARE(text("fetchPublisher"), QStringLiteral("From the peer 6f1c2c1e\u2026, whom you do not know"));
        QVERIFY(text("fetchVersion").isEmpty());
        preview.publisherName = QStringLiteral("Prof. Chen");
        preview.registered = true;
        preview.name = QStringLiteral("climate");
        preview.version = 7;
        preview.created = QDateTime::fromString(QStringLiteral("2024-03-04T12:00:00Z"), Qt::ISODate);
        preview.bytes = 3LL << 30;
        preview.fileCount = 214;
        facts.setPreview(preview);
        QCOMPARE(text("fetchPublisher"),
                 QStringLiteral("From Prof. Chen (6f1c2c1e\u2026), with whom you are registered"));
        QCOMPARE(text("fetchVersion"), QStringLiteral("Version 7 of Monday, March 4, 2024: 3.0 GiB, 214 files"));
    }
};

QTEST_MAIN(TestFetchParts)
#include "tst_fetch_parts.moc"

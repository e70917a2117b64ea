// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/Samples.h"
#include "tests/ui/WidgetTest.h"
#include "ui/dialogs/NameRule.h"
#include "ui/dialogs/PathCount.h"
#include "ui/dialogs/ReadersBox.h"
#include "ui/dialogs/ReadersModel.h"
#include "ui/dialogs/ShareItemsModel.h"
#include "ui/dialogs/StatusLine.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace ttp;

class TestShareParts : public WidgetTest
{
    Q_OBJECT

private:
    QString make(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder->path() + u'/' + name;
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    static QString textAt(const ShareItemsModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

    static NodeSnapshot people()
    {
        NodeSnapshot now;
        for (const char *name : {"Ola 10", "ola 2", "Ada"}) {
            now.peers.append(samples::peer(QString::fromLatin1(name)));
            now.peers.last().registeredHere = true;
        }
        now.peers.append(samples::peer(QStringLiteral("Not registered here")));
        now.groups.append({newId<GroupId>(), QStringLiteral("Genomics lab"), {}});
        return now;
    }

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init()
    {
        reset();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void aDatasetHasANameBeforeItIsGivenOne_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QString>("name");
        const QString home = QDir::homePath();
        QTest::newRow("a file") << QStringList{QStringLiteral("/data/ice.csv")} << "ice.csv";
        QTest::newRow("a folder") << QStringList{QStringLiteral("/data/run-01/")} << "run-01";
        QTest::newRow("of one folder") << QStringList{QStringLiteral("/data/ice/a"), QStringLiteral("/data/ice/b")}
                                       << "ice";
        QTest::newRow("of two folders") << QStringList{QStringLiteral("/data/ice/a"), QStringLiteral("/data/b")} << "a";
        QTest::newRow("of the home folder")
            << QStringList{home + QStringLiteral("/x"), home + QStringLiteral("/y")} << "x";
        QTest::newRow("of the root") << QStringList{QStringLiteral("/x"), QStringLiteral("/y")} << "x";
        QTest::newRow("a whole disk") << QStringList{QStringLiteral("/")} << "Dataset";
        QTest::newRow("nothing") << QStringList() << "Dataset";
        QTest::newRow("with what turns it") << QStringList{QStringLiteral("/d/cod\u202eexe\n.txt")} << "codexe.txt";
        QTest::newRow("of nothing visible") << QStringList{QStringLiteral("/d/\u202e")} << "Dataset";
        QTest::newRow("long") << QStringList{QStringLiteral("/d/") + QString(4096, u'x')} << QString(100, u'x');
        QTest::newRow("long, of pairs") << QStringList{QStringLiteral("/d/x") +
                                                       QStringLiteral("\U0001F600").repeated(99)}
                                        << QStringLiteral("x") + QStringLiteral("\U0001F600").repeated(49);
    }
    void aDatasetHasANameBeforeItIsGivenOne()
    {
        QFETCH(QStringList, paths);
        QTEST(proposedName(paths), "name");
        QCOMPARE(nameProblem(proposedName(paths)), QString());
    }

    void aNameThatOthersWouldNotTakeSaysWhy_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("problem");
        QTest::newRow("good") << " Ice & <b>cores</b> " << QString();
        QTest::newRow("100") << QString(100, u'x') << QString();
        QTest::newRow("empty") << QString() << "A name is needed.";
        QTest::newRow("spaces") << "   "
                                << "A name is needed.";
        QTest::newRow("101") << QString(101, u'x') << "The name is too long by 1 character.";
        QTest::newRow("4096") << QString(4096, u'x') << "The name is too long by 3996 characters.";
        const QString unseen = QStringLiteral("The name has characters in it that cannot be seen. Type it anew.");
        QTest::newRow("a line") << "a\nb" << unseen;
        QTest::newRow("bidi") << QStringLiteral("a\u202eb") << unseen;
    }
    void aNameThatOthersWouldNotTakeSaysWhy()
    {
        QFETCH(QString, name);
        QTEST(nameProblem(name), "problem");
    }

    void whatLiesBelowAPathIsCounted()
    {
        make(QStringLiteral("run/a.bin"), QByteArray(1000, 'a'));
        make(QStringLiteral("run/deep/er/b.bin"), QByteArray(24, 'b'));
        make(QStringLiteral("run/.hidden"), QByteArray(1, 'c'));
        const QString outside = make(QStringLiteral("outside.bin"), QByteArray(5000, 'o'));
        QVERIFY(QFile::link(outside, m_folder->path() + QStringLiteral("/run/link")));
        QVERIFY(QFile::link(m_folder->path(), m_folder->path() + QStringLiteral("/run/round")));
        PathCount run;
        countPath(m_folder->path() + QStringLiteral("/run"), run);
        QCOMPARE(run.kind.load(), PathCount::Kind::Folder);
        QCOMPARE(run.files.load(), 3);
        QCOMPARE(run.bytes.load(), 1025);
        QVERIFY(run.isDone && run.unreadable == 0);

        PathCount file;
        countPath(m_folder->path() + QStringLiteral("/run/link"), file);
        QCOMPARE(file.kind.load(), PathCount::Kind::File);
        QCOMPARE(file.bytes.load(), 5000);
        PathCount missing;
        countPath(m_folder->path() + QStringLiteral("/nowhere"), missing);
        QVERIFY(missing.kind == PathCount::Kind::Missing && missing.isDone && missing.files == 0);
        PathCount device;
        countPath(QStringLiteral("/dev/null"), device);
        QCOMPARE(device.kind.load(), PathCount::Kind::Special);
        PathCount stopped;
        stopped.isCancelled = true;
        countPath(m_folder->path() + QStringLiteral("/run"), stopped);
        QVERIFY(!stopped.isDone && stopped.files == 0);
    }

    void theListSaysWhatItWouldLeaveOut()
    {
        const QString inner = make(QStringLiteral("run/a.bin"), QByteArray(1000, 'a'));
        const QString key = make(QStringLiteral("profile/identity.key"), "k");
        const QString run = m_folder->path() + QStringLiteral("/run");
        ShareItemsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setProfile(m_folder->path() + QStringLiteral("/profile"));
        QCOMPARE(model.add({run, inner, m_folder->path() + QStringLiteral("/gone"), key,
                            m_folder->path() + QStringLiteral("/a\nb"), QStringLiteral("/dev/null")}),
                 0);
        QTRY_VERIFY(!model.totals().isCounting);
        QTRY_COMPARE(textAt(model, 0, ShareItemsModel::RemarkColumn), QStringLiteral("1 file"));
        QCOMPARE(textAt(model, 0, ShareItemsModel::NameColumn), QStringLiteral("run"));
        QCOMPARE(textAt(model, 0, ShareItemsModel::SizeColumn), QStringLiteral("1,000 bytes"));
        const QList<ShareItemsModel::Problem> problems{
            ShareItemsModel::Problem::None,      ShareItemsModel::Problem::Within,
            ShareItemsModel::Problem::Missing,   ShareItemsModel::Problem::OfProfile,
            ShareItemsModel::Problem::LineBreak, ShareItemsModel::Problem::Special};
        for (int row = 0; row < problems.size(); ++row) {
            const QModelIndex index = model.index(row, 0);
            QCOMPARE(index.data(ShareItemsModel::ProblemRole).toInt(), int(problems.at(row)));
            QCOMPARE(textAt(model, row, ShareItemsModel::RemarkColumn).isEmpty(), false);
        }
        QCOMPARE(model.paths(), QStringList{run});
        QCOMPARE(model.totals().leftOut, 5);
        QCOMPARE(model.totals().bytes, 1000);

        QCOMPARE(model.add({run + u'/', QStringLiteral("/dev/null")}), 2); // as they stand there
        QCOMPARE(model.rowCount(), 6);
        model.removeAt({0, 5, 5, 77, -1});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.paths(), QStringList{inner}); // nothing above it is shared any more
    }

    void aNameIsShownHarmlessly()
    {
        ShareItemsModel model;
        for (const QString &name : samples::hostileNames())
            model.add({QStringLiteral("/data/") + name});
        QVERIFY(model.rowCount() > 5);
        for (int row = 0; row < model.rowCount(); ++row) {
            QVERIFY(samples::isHarmless(textAt(model, row, ShareItemsModel::NameColumn)));
            QVERIFY(!model.index(row, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
        }
    }

    // A person who closes the dialog does not wait for the disk.
    void countingNeitherStopsTheWindowNorOutlivesIt()
    {
        for (int i = 0; i < 3000; ++i)
            make(QStringLiteral("many/%1/%2").arg(i % 30).arg(i), "x");
        auto model = std::make_unique<ShareItemsModel>();
        model->add({m_folder->path() + QStringLiteral("/many")});
        QVERIFY(model->totals().isCounting); // has not waited
        model.reset();
        model = std::make_unique<ShareItemsModel>();
        QSignalSpy changed(model.get(), &ShareItemsModel::changed);
        model->add({m_folder->path() + QStringLiteral("/many")});
        QTRY_COMPARE(model->totals().files, 3000);
        QTRY_VERIFY(!model->totals().isCounting);
        QTRY_COMPARE(textAt(*model, 0, ShareItemsModel::RemarkColumn), QStringLiteral("3,000 files"));
        const qsizetype told = changed.size();
        QTest::qWait(400);
        QCOMPARE(changed.size(), told); // at rest
    }

    void whoIsCheckedStaysChecked()
    {
        ReadersModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReaders({{QStringLiteral("user:b"), QStringLiteral("Ola 10"), QStringLiteral("bbbb")},
                          {QStringLiteral("user:a"), QStringLiteral("ola 2"), QStringLiteral("aaaa")}});
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("ola 2"));
        QVERIFY(model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.checked(), QStringList{QStringLiteral("user:b")});
        model.setReaders({{QStringLiteral("user:c"), QStringLiteral("ola 2"), QStringLiteral("cccccccc-1")},
                          {QStringLiteral("user:a"), QStringLiteral("ola 2"), QStringLiteral("aaaaaaaa-1")}});
        QCOMPARE(model.checked(), QStringList{QStringLiteral("user:b")}); // who is away may come back
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("ola 2 (cccccccc\u2026)"));
        QVERIFY(!model.setData(model.index(0), 1, Qt::EditRole));
        for (const QString &name : samples::hostileNames()) {
            model.setReaders({{QStringLiteral("user:x"), name, QStringLiteral("x")}});
            QVERIFY(samples::isHarmless(model.index(0).data().toString()));
            QVERIFY(!model.index(0).data().toString().isEmpty());
        }
    }

    void whoMayFetchIsSaidInWords()
    {
        ReadersBox box;
        const auto *meaning = box.findChild<StatusLine *>(QStringLiteral("readersMeaning"));
        auto *groups = box.findChild<QRadioButton *>(QStringLiteral("readersGroups"));
        auto *peers = box.findChild<QRadioButton *>(QStringLiteral("readersPeers"));
        QCOMPARE(box.readers(), QStringList{QStringLiteral("everyone")});
        NodeSnapshot now;
        box.applySnapshot(now);
        QVERIFY(meaning->text().startsWith(QStringLiteral("Nobody is registered with you yet.")));
        QVERIFY(!groups->isEnabled() && groups->text().contains(QStringLiteral("there are none")));
        now = people();
        box.applySnapshot(now);
        QVERIFY(meaning->text().endsWith(QStringLiteral("Now that is 3 peers.")));

        groups->click();
        QVERIFY(groups->isEnabled() && box.readers().isEmpty());
        QCOMPARE(meaning->text(), QStringLiteral("Choose at least one group."));
        peers->click();
        QCOMPARE(meaning->text(), QStringLiteral("Choose at least one peer."));
        auto *list = box.findChild<QListView *>(QStringLiteral("readerPeers"));
        QCOMPARE(list->model()->rowCount(), 3);
        QCOMPARE(list->model()->index(1, 0).data().toString(), QStringLiteral("ola 2"));
        box.findChild<QLineEdit *>(QStringLiteral("readerFilter"))->setText(QStringLiteral("OLA"));
        QCOMPARE(list->model()->rowCount(), 2);
        QSignalSpy changed(&box, &ReadersBox::changed);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(box.readers(), QStringList{QStringLiteral("user:") + now.peers.at(1).user.toString()});
        QCOMPARE(meaning->text(), QStringLiteral("The 1 peer that you chose, and nobody else."));
    }

    void readersThatWereGivenAreShown()
    {
        const NodeSnapshot now = people();
        const QString ada = QStringLiteral("user:") + now.peers.at(2).user.toString();
        const QString lab = QStringLiteral("group:") + now.groups.first().group.toString();
        ReadersBox box;
        box.setReaders({ada});
        QCOMPARE(box.readers(), QStringList{ada}); // also before it is known who that is
        box.applySnapshot(now);
        QCOMPARE(box.readers(), QStringList{ada});
        box.setReaders({lab});
        QCOMPARE(box.readers(), QStringList{lab});
        box.setReaders({lab, ada}); // rather too few than too many
        QCOMPARE(box.readers(), QStringList{ada});
        box.setReaders({ada, QStringLiteral("everyone")});
        QCOMPARE(box.readers(), QStringList{QStringLiteral("everyone")});
        box.setReaders({});
        QVERIFY(box.readers().isEmpty());
        box.show();
        QCOMPARE(unnamedControls(&box).join(u'\n'), QString());
    }

    void aStatusLineIsPlainAndTakesNoRoomForNothing()
    {
        StatusLine line;
        QVERIFY(line.isHidden());
        line.say(StatusLine::Kind::Bad, QStringLiteral("<b>It</b> went wrong"));
        QVERIFY(!line.isHidden());
        QCOMPARE(line.findChild<QLabel *>()->textFormat(), Qt::PlainText);
        QCOMPARE(spoken(&line, QAccessible::Name), QStringLiteral("<b>It</b> went wrong"));
        QCOMPARE(roleOf(&line), QAccessible::AlertMessage);
        line.clear();
        QVERIFY(line.isHidden());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestShareParts)
#include "tst_share_parts.moc"

// SPDX-License-Identifier: GPL-3.0-only
#include "tests/swarm/TestPeer.h"
#include "tests/ui/WidgetTest.h"
#include "tests/ui/desktop/FakeFileChooser.h"
#include "ui/dialogs/FirstRunWizard.h"
#include "ui/dialogs/FirstRunWrite.h"
#include "ui/dialogs/NetworkPage.h"
#include "ui/dialogs/StatusLine.h"

#include "core/node/IdentityBackup.h"
#include "core/node/ProfileFolder.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace ttp;

class TestFirstRun : public WidgetTest
{
    Q_OBJECT

private:
    static Secret passphrase() { return Secret("correct horse"); }

    [[nodiscard]] QString at(const char *name) const { return m_folder->path() + u'/' + QString::fromLatin1(name); }
    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    // The identity of a peer that was.
    UserId makeBackup()
    {
        TestPeer peer(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        if (!peer.start())
            return {};
        const auto saved = peer.ask<void>([&](QObject *context, const NodeClient::Answer<void> &answer) {
            peer.client().exportIdentity(at("ada.backup"), passphrase(), context, answer);
        });
        return saved ? peer.user() : UserId();
    }

    FirstStart proposal() const
    {
        FirstStart first = *firstStart(at("profile"));
        first.name = QStringLiteral("ada");
        first.downloadFolder = at("Downloads/TorrentTTP");
        first.addresses = {QStringLiteral("198.51.100.10:%1").arg(first.port),
                           QStringLiteral("[2001:db8::7]:%1").arg(first.port)};
        return first;
    }
    std::unique_ptr<FirstRunWizard> open(const FirstStart &first)
    {
        auto wizard = std::make_unique<FirstRunWizard>(at("profile"), first, m_chooser);
        wizard->open();
        (void)QTest::qWaitForWindowActive(wizard.get());
        return wizard;
    }
    // A key for whoever has the keyboard.
    static void press(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focused = window.focusWidget();
        QTest::keyClick(focused ? focused : &window, key, modifiers);
    }
    static void write(QWidget &window, const QString &text) { QTest::keyClicks(window.focusWidget(), text); }
    static QString said(const QWidget &window, const char *name)
    {
        return window.findChild<StatusLine *>(QString::fromLatin1(name))->text();
    }

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init()
    {
        reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_chooser.answers.clear();
        m_chooser.asked.clear();
    }

    void threeTimesEnterIsEnough()
    {
        const FirstStart first = proposal();
        const auto wizard = open(first);
        press(*wizard, Qt::Key_Return);
        press(*wizard, Qt::Key_Return);
        QVERIFY(wizard->currentPage()->isFinalPage());
        QVERIFY(entries().isEmpty()); // so far
        press(*wizard, Qt::Key_Return);
        QTRY_COMPARE(wizard->result(), int(QDialog::Accepted));
        const FirstRunWizard::Choice choice = wizard->choice();
        QCOMPARE(choice.name, QStringLiteral("ada"));
        QCOMPARE(choice.downloadFolder, first.downloadFolder);
        QCOMPARE(choice.port, first.port);
        QVERIFY(!choice.isRestored && !choice.wantsBackup && !choice.wantsFirstPeer);
        QVERIFY(QFileInfo(first.downloadFolder).isDir());
        QVERIFY(ProfileFolder::isNew(at("profile"))); // the peer makes its own identity
    }

    void everythingCanBeChosenFromTheKeyboard()
    {
        const auto wizard = open(proposal());
        QCOMPARE(wizard->focusWidget()->objectName(), QStringLiteral("identityName"));
        press(*wizard, Qt::Key_A, Qt::ControlModifier);
        write(*wizard, QStringLiteral("Ada (genomics lab)"));
        press(*wizard, Qt::Key_Return);
        QTRY_COMPARE(wizard->focusWidget()->objectName(), QStringLiteral("downloadFolder"));
        press(*wizard, Qt::Key_A, Qt::ControlModifier);
        write(*wizard, at("elsewhere"));
        auto *port = wizard->findChild<QSpinBox *>(QStringLiteral("port"));
        for (int i = 0; i < 10 && wizard->focusWidget() != port; ++i)
            press(*wizard, Qt::Key_Tab);
        QCOMPARE(wizard->focusWidget(), port);
        const int before = port->value();
        press(*wizard, Qt::Key_Up);
        QCOMPARE(port->value(), before + 1);
        QVERIFY(wizard->findChild<QLabel *>(QStringLiteral("ownAddresses"))
                    ->text()
                    .contains(QStringLiteral("198.51.100.10:%1").arg(before + 1)));
        QTRY_VERIFY(!said(*wizard, "portSays").isEmpty());
        QTRY_COMPARE(said(*wizard, "downloadFolderSays").left(24), QStringLiteral("The folder will be made;"));
        press(*wizard, Qt::Key_Return);
        QVERIFY(wizard->currentPage()->isFinalPage());
        QCOMPARE(wizard->findChild<QLabel *>(QStringLiteral("summary0"))->text(),
                 QStringLiteral("\u2068Ada (genomics lab)\u2069"));
        for (const char *name : {"wantsBackup", "wantsFirstPeer"}) {
            auto *box = wizard->findChild<QCheckBox *>(QString::fromLatin1(name));
            for (int i = 0; i < 10 && wizard->focusWidget() != box; ++i)
                press(*wizard, Qt::Key_Tab);
            press(*wizard, Qt::Key_Space);
        }
        QVERIFY(!QFileInfo::exists(at("elsewhere")));
        press(*wizard, Qt::Key_Return);
        QTRY_COMPARE(wizard->result(), int(QDialog::Accepted));
        const FirstRunWizard::Choice choice = wizard->choice();
        QCOMPARE(choice.name, QStringLiteral("Ada (genomics lab)"));
        QCOMPARE(choice.downloadFolder, at("elsewhere"));
        QVERIFY(int(choice.port) == before + 1 && choice.wantsBackup && choice.wantsFirstPeer);
    }

    void anIdentityIsRestoredWithTheRightPassphraseOnly()
    {
        const UserId ada = makeBackup();
        QVERIFY(!ada.isNull());
        m_chooser.answers = {{at("ada.backup")}};
        const auto wizard = open(proposal());
        auto *next = wizard->button(QWizard::NextButton);
        press(*wizard, Qt::Key_R, Qt::AltModifier); // restore
        QTRY_VERIFY(wizard->findChild<QRadioButton *>(QStringLiteral("identityRestore"))->isChecked());
        QVERIFY(!next->isEnabled());
        press(*wizard, Qt::Key_C, Qt::AltModifier); // choose
        QTRY_VERIFY(said(*wizard, "backupSays").contains(ada.toString()));
        QTRY_COMPARE(wizard->focusWidget()->objectName(), QStringLiteral("backupPassphrase"));
        QVERIFY(!next->isEnabled());
        write(*wizard, QStringLiteral("wrong horse"));
        for (int page = 0; page < 3; ++page)
            press(*wizard, Qt::Key_Return);
        // Back to where it can be mended, and nothing has been made.
        QTRY_VERIFY_WITH_TIMEOUT(
            said(*wizard, "backupSays").startsWith(QStringLiteral("The passphrase is not the one")), 20'000);
        QCOMPARE(wizard->focusWidget()->objectName(), QStringLiteral("backupPassphrase"));
        QCOMPARE(entries(), QStringList{QStringLiteral("ada.backup")});
        QVERIFY(wizard->isVisible());

        write(*wizard, QStringLiteral("correct horse")); // over the selected one
        for (int page = 0; page < 2; ++page)
            press(*wizard, Qt::Key_Return);
        QVERIFY(wizard->findChild<QLabel *>(QStringLiteral("summary1"))->text().contains(ada.toString()));
        press(*wizard, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(wizard->result(), int(QDialog::Accepted), 20'000);
        QVERIFY(wizard->choice().isRestored);
        QVERIFY(wizard->findChild<QLineEdit *>(QStringLiteral("backupPassphrase"))->text().isEmpty());
        QVERIFY(!ProfileFolder::isNew(at("profile")));
        const auto again = exportIdentity(at("profile"), at("again.backup"), passphrase());
        QVERIFY(again.ok() && *again == ada);
    }

    void aFileThatIsNoBackupSaysSo()
    {
        QFile file(at("notes.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("hello") == 5);
        file.close();
        m_chooser.answers = {{at("notes.txt")}};
        const auto wizard = open(proposal());
        wizard->findChild<QRadioButton *>(QStringLiteral("identityRestore"))->click();
        wizard->findChild<QPushButton *>(QStringLiteral("chooseBackup"))->click();
        QTRY_VERIFY(said(*wizard, "backupSays").startsWith(QStringLiteral("This is no identity that can be read")));
        QVERIFY(!wizard->findChild<QLineEdit *>(QStringLiteral("backupPassphrase"))->isEnabled());
        QVERIFY(!wizard->button(QWizard::NextButton)->isEnabled());
        wizard->findChild<QRadioButton *>(QStringLiteral("identityNew"))->click();
        QVERIFY(wizard->button(QWizard::NextButton)->isEnabled());
        wizard->reject();
    }

    void cancelLeavesEverythingAsItWas()
    {
        const UserId ada = makeBackup();
        QVERIFY(!ada.isNull());
        m_chooser.answers = {{at("ada.backup")}};
        const QStringList before = entries();
        const auto wizard = open(proposal());
        wizard->findChild<QRadioButton *>(QStringLiteral("identityRestore"))->click();
        wizard->findChild<QPushButton *>(QStringLiteral("chooseBackup"))->click();
        QTRY_VERIFY(wizard->findChild<QLineEdit *>(QStringLiteral("backupPassphrase"))->isEnabled());
        write(*wizard, QStringLiteral("correct horse"));
        press(*wizard, Qt::Key_Return);
        press(*wizard, Qt::Key_Return);
        QVERIFY(wizard->currentPage()->isFinalPage());
        press(*wizard, Qt::Key_Escape);
        QVERIFY(!wizard->isVisible());
        QCOMPARE(wizard->result(), int(QDialog::Rejected));
        QTest::qWait(100);
        QCOMPARE(entries(), before);
    }

    void aNameOrAPlaceThatWillNotDoIsSaid()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::Any));
        FirstStart first = proposal();
        const quint16 freePort = first.port;
        first.port = taken.serverPort();
        const auto wizard = open(first);
        auto *next = wizard->button(QWizard::NextButton);
        auto *name = wizard->findChild<QLineEdit *>(QStringLiteral("identityName"));
        name->clear();
        QVERIFY(!next->isEnabled());
        QCOMPARE(said(*wizard, "identityNameProblem"), QStringLiteral("A name is needed."));
        name->setText(QStringLiteral("Ada"));
        next->click();
        QTRY_VERIFY(said(*wizard, "portSays").contains(QStringLiteral("is in use by another program")));
        QVERIFY(!next->isEnabled());
        wizard->findChild<QSpinBox *>(QStringLiteral("port"))->setValue(freePort);
        QTRY_COMPARE(said(*wizard, "portSays"), QStringLiteral("Port %1 is free.").arg(freePort));
        QTRY_VERIFY(next->isEnabled());
        auto *folder = wizard->findChild<QLineEdit *>(QStringLiteral("downloadFolder"));
        folder->setText(QStringLiteral("relative"));
        QTRY_COMPARE(said(*wizard, "downloadFolderSays"), QStringLiteral("Give the whole path of a folder."));
        QVERIFY(!next->isEnabled());
        m_chooser.answers = {{m_folder->path()}};
        wizard->findChild<QPushButton *>(QStringLiteral("chooseDownloadFolder"))->click();
        QTRY_VERIFY(said(*wizard, "downloadFolderSays").endsWith(QStringLiteral(" free")));
        QTRY_VERIFY(next->isEnabled());
        wizard->reject();
    }

    void aFolderIsJudgedWithoutBeingMade_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("there") << QDir::tempPath() << true;
        QTest::newRow("to be made") << QDir::tempPath() + QStringLiteral("/ttp-nowhere/deep") << true;
        QTest::newRow("relative") << QStringLiteral("downloads") << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("below a file") << QStringLiteral("/etc/passwd/x") << false;
        if (!QFileInfo(QStringLiteral("/proc")).isWritable()) // root may write everywhere, or so it is told
            QTest::newRow("read-only") << QStringLiteral("/proc/ttp") << false;
    }
    void aFolderIsJudgedWithoutBeingMade()
    {
        QFETCH(QString, path);
        QFETCH(bool, isGood);
        const FolderWords words = folderWords(path);
        QCOMPARE(words.isGood, isGood);
        QVERIFY(!words.text.isEmpty());
        QVERIFY(!QFileInfo::exists(QDir::tempPath() + QStringLiteral("/ttp-nowhere")));
    }

    // What cannot be seen before "Finish": the place where the profile would be, or what changed since.
    void whatGoesWrongAtTheEndLeavesNothing()
    {
        const FirstStart first = proposal();
        FirstRunWizard wizard(QStringLiteral("/proc/ttp/profile"), first, m_chooser);
        wizard.open();
        QVERIFY(QTest::qWaitForWindowExposed(&wizard));
        wizard.next();
        wizard.next();
        wizard.button(QWizard::FinishButton)->click();
        QTRY_VERIFY(said(wizard, "readySays").contains(QStringLiteral("/proc/ttp")));
        QVERIFY(wizard.isVisible() && wizard.button(QWizard::FinishButton)->isEnabled());
        QVERIFY(entries().isEmpty()); // the download folder is gone again
        wizard.reject();
    }

    void allOrNothingIsWritten()
    {
        const UserId ada = makeBackup();
        QVERIFY(!ada.isNull());
        const QStringList before = entries();
        FirstRunOrder order{at("a/profile"), at("b/downloads"), 0, at("ada.backup"), Secret("wrong horse")};
        QCOMPARE(writeFirstRun(order).error().code, ErrorCode::CredentialsInvalid);
        QCOMPARE(entries(), before);
        order.passphrase = passphrase();
        order.downloadFolder = at("ada.backup");
        QVERIFY(!writeFirstRun(order).ok());
        QCOMPARE(entries(), before);
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::Any));
        order.downloadFolder = at("b/downloads");
        order.port = taken.serverPort();
        QCOMPARE(writeFirstRun(order).error().code, ErrorCode::PortInUse);
        QCOMPARE(entries(), before);
        order.port = 0;
        QVERIFY(writeFirstRun(order).ok());
        QVERIFY(QFileInfo(at("b/downloads")).isDir() && !ProfileFolder::isNew(at("a/profile")));
    }

    void fromRightToLeftValuesStandBesideTheirTitles()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const auto wizard = open(proposal());
        wizard->next();
        wizard->next();
        const auto *name = wizard->findChild<QLabel *>(QStringLiteral("summary0")); // in Latin letters
        QVERIFY(name->isVisible());
        const QImage picture = pictureOf(name->parentWidget());
        const QRect whole(name->pos(), name->size());
        const QRect left(whole.topLeft(), QSize(whole.width() / 2, whole.height()));
        const QColor ground = picture.pixelColor(whole.topLeft());
        const auto isEmpty = [&](const QRect &where) {
            return pixelsOf(picture, ground, where) == where.width() * where.height();
        };
        QVERIFY(!isEmpty(whole));
        QVERIFY(isEmpty(left));
    }

    void everyoneCanUseIt()
    {
        const auto wizard = open(proposal());
        for (int page = 0; page < 3; ++page) {
            wizard->findChild<QRadioButton *>(QStringLiteral("identityRestore"))->setChecked(page == 0);
            QCOMPARE(unnamedControls(wizard.get()).join(u'\n'), QString());
            wizard->findChild<QRadioButton *>(QStringLiteral("identityNew"))->setChecked(true);
            wizard->next();
        }
        QEvent language(QEvent::LanguageChange);
        QApplication::sendEvent(wizard.get(), &language);
        QVERIFY(wizard->currentPage()->isFinalPage());
        QCOMPARE(wizard->windowTitle(), QStringLiteral("Welcome to TorrentTTP"));
        wizard->reject();
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeFileChooser m_chooser;
};

QTEST_MAIN(TestFirstRun)
#include "tst_first_run.moc"

// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/IdentityBackup.h"
#include "tests/swarm/TestPeer.h"
#include "tests/ui/WidgetTest.h"
#include "tests/ui/window/FakeWindow.h"
#include "ui/window/AboutDialog.h"
#include "ui/window/BackupDialog.h"
#include "ui/window/HelpDialog.h"
#include "ui/window/Licences.h"
#include "ui/window/SearchField.h"
#include "ui/window/ShortcutsDialog.h"
#include "ui/window/StoppedView.h"
#include "ui/window/ViewMenu.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace ttp;

namespace {

QString passphrase()
{
    return QStringLiteral("correct horse");
}

/// The dialog with a core behind it.
struct Backup {
    explicit Backup(NodeClient &client)
        : context{client,
                  fake.feed,
                  fake.settings,
                  fake.opener,
                  fake.chooser,
                  fake.removals,
                  [this](const Message &message) { fake.said.append(message); }},
          dialog(new BackupDialog(context))
    {
        dialog->open();
    }
    ~Backup() { delete dialog; }
    Q_DISABLE_COPY_MOVE(Backup)

    QLineEdit *first() const { return dialog->findChild<QLineEdit *>(QStringLiteral("passphrase")); }
    QLineEdit *second() const { return dialog->findChild<QLineEdit *>(QStringLiteral("passphraseAgain")); }
    QPushButton *save() const { return dialog->findChild<QPushButton *>(QStringLiteral("saveBackup")); }
    QString hint() const { return dialog->findChild<QLabel *>(QStringLiteral("backupHint"))->text(); }
    void type(const QString &one, const QString &other) const
    {
        first()->clear();
        second()->clear();
        QTest::keyClicks(first(), one);
        QTest::keyClicks(second(), other);
    }

    FakeWindow fake;
    WindowContext context;
    QPointer<BackupDialog> dialog;
};

} // namespace

class TestWindowDialogs : public WidgetTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { reset(); }

    void aboutSaysWhatItIsAndOfWhat()
    {
        FakeOpener opener;
        QPointer<AboutDialog> dialog(new AboutDialog(opener));
        dialog->show();
        QVERIFY(
            dialog->findChild<QLabel *>(QStringLiteral("aboutFacts"))->text().contains(QStringLiteral(TTP_VERSION)));
        auto *tabs = dialog->findChild<QTabWidget *>();
        QCOMPARE(tabs->count(), 4);
        const auto text = [&dialog](const char *name) {
            return dialog->findChild<QPlainTextEdit *>(QString::fromLatin1(name))->toPlainText();
        };
        QVERIFY(text("aboutLicence").contains(QStringLiteral("GNU GENERAL PUBLIC LICENSE")));
        QVERIFY(text("aboutLicence").size() > 30'000);
        QVERIFY(text("aboutIconLicence").contains(QStringLiteral("Lucide")));
        QVERIFY(text("aboutWordLicence").contains(QStringLiteral("BIP-39")));
        auto *parts = dialog->findChild<QTextBrowser *>();
        for (const Component &part : components())
            QVERIFY2(parts->toPlainText().contains(part.name), qPrintable(part.name));
        Q_EMIT parts->anchorClicked(QUrl(components().first().address));
        QCOMPARE(opener.urls, QStringList{components().first().address});
        QCOMPARE(unnamedOnShow(dialog), QString());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void helpIsAPageThatDoesNotBlock()
    {
        QPointer<HelpDialog> dialog(new HelpDialog);
        dialog->show();
        QVERIFY(!dialog->isModal());
        const QString page = dialog->findChild<QTextBrowser *>()->toPlainText();
        for (const char *word : {"Share", "Invite and register", "Fetch", "What the states mean", "Waiting"})
            QVERIFY2(page.contains(QString::fromLatin1(word)), word);
        QVERIFY(!page.contains(QStringLiteral("<")));
        QCOMPARE(unnamedOnShow(dialog), QString());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void shortcutsAreThoseOfTheMenus()
    {
        QMenu file(QStringLiteral("&File"));
        QAction *share = file.addAction(QStringLiteral("&Share && more…"));
        share->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_N), QKeySequence(Qt::Key_F2)});
        file.addSeparator();
        file.addAction(QStringLiteral("Without keys"));
        file.addMenu(QStringLiteral("Below"))->addAction(QStringLiteral("&Deep"))->setShortcut(Qt::Key_F9);
        QMenu empty(QStringLiteral("Empty"));
        ShortcutsDialog dialog({&file, &empty});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *list = dialog.findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 1);
        const QTreeWidgetItem *section = list->topLevelItem(0);
        QCOMPARE(section->text(0), QStringLiteral("File"));
        QCOMPARE(section->childCount(), 2);
        QCOMPARE(section->child(0)->text(0), QStringLiteral("Share & more…"));
        QCOMPARE(section->child(0)->text(1), QStringLiteral("Ctrl+N, F2"));
        QCOMPARE(section->child(1)->text(1), QStringLiteral("F9"));
        QCOMPARE(unnamedOnShow(&dialog), QString());
    }

    void aBackupWantsItsPassphraseTwice()
    {
        FakeWindow nobody;
        Backup backup(nobody.client);
        QCOMPARE(unnamedOnShow(backup.dialog), QString());
        QVERIFY(!backup.save()->isEnabled());
        QCOMPARE(backup.hint(), QStringLiteral("At least 8 characters."));
        backup.type(QStringLiteral("seven77"), QStringLiteral("seven77"));
        QVERIFY(!backup.save()->isEnabled());
        backup.type(passphrase(), {});
        QVERIFY(!backup.save()->isEnabled());
        backup.type(passphrase(), passphrase() + u'x');
        QCOMPARE(backup.hint(), QStringLiteral("The two are not the same."));
        QVERIFY(!backup.save()->isEnabled());
        backup.type(passphrase(), passphrase());
        QVERIFY(backup.save()->isEnabled());
        QCOMPARE(backup.first()->echoMode(), QLineEdit::Password);
        backup.dialog->findChild<QCheckBox *>()->click();
        QCOMPARE(backup.first()->echoMode(), QLineEdit::Normal);
        QCOMPARE(backup.second()->echoMode(), QLineEdit::Normal);
    }

    void aBackupIsWritten()
    {
        TestPeer peer(QStringLiteral("Ada / Bo"), QStringLiteral("127.0.0.1"));
        QVERIFY(peer.start().ok());
        Backup backup(peer.client());
        const QString file = peer.folder(QStringLiteral("backups")) + QStringLiteral("/mine");
        backup.fake.chooser.answers = {{}, {file}, {file}};
        backup.type(passphrase(), passphrase());
        QTest::keyClick(backup.second(), Qt::Key_Return);
        QTRY_COMPARE(backup.fake.chooser.asked.size(), 1);
        QTest::qWait(20); // they thought better of it
        QVERIFY(backup.dialog && backup.dialog->isVisible() && backup.save()->isEnabled());
        QTest::mouseClick(backup.save(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!backup.dialog, 30000);
        const QString written = file + QStringLiteral(".ttpidentity");
        const Result<UserId> user = userOfBackup(written);
        QVERIFY(user.ok());
        QCOMPARE(*user, peer.user());
        QCOMPARE(backup.fake.said.size(), 1);
        QVERIFY(!backup.fake.said.at(0).text.contains(passphrase()));
        QVERIFY(QFile::permissions(written) ==
                (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    }

    void aBackupIsToldOfWhoeverWaits()
    {
        TestPeer peer(QStringLiteral("Ada"), QStringLiteral("127.0.0.1"));
        QVERIFY(peer.start().ok());
        Backup backup(peer.client());
        const QString file = peer.folder(QStringLiteral("backups")) + QStringLiteral("/mine.ttpidentity");
        backup.fake.chooser.answers = {{file}};
        backup.type(passphrase(), passphrase());
        QTest::mouseClick(backup.save(), Qt::LeftButton);
        QTRY_VERIFY(!backup.dialog || !backup.first()->isEnabled());
        if (backup.dialog) {
            QEvent language(QEvent::LanguageChange);
            QCoreApplication::sendEvent(backup.dialog, &language);
            QVERIFY(!backup.save()->isEnabled()); // it is being written all the same
            backup.dialog->reject();
        }
        QTRY_COMPARE_WITH_TIMEOUT(backup.fake.said.size(), 1, 30000);
        QCOMPARE(backup.fake.said.at(0).level, MessageLevel::Good);
        QVERIFY(userOfBackup(file).ok());
    }

    void aBackupReplacesNothing()
    {
        TestPeer peer(QStringLiteral("Ada"), QStringLiteral("127.0.0.1"));
        QVERIFY(peer.start().ok());
        Backup backup(peer.client());
        const QString path = peer.folder(QStringLiteral("backups")) + QStringLiteral("/mine.ttpidentity");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("older") == 5);
        file.close();
        backup.fake.chooser.answers = {{path}};
        backup.type(passphrase(), passphrase());
        QTest::mouseClick(backup.save(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(backup.hint().contains(QStringLiteral("already")), 30000);
        QVERIFY(backup.dialog->isVisible() && backup.save()->isEnabled());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("older"));
    }

    void theViewIsKept()
    {
        FakeWindow fake;
        ViewMenu menu(fake.settings);
        QSignalSpy themes(&menu, &ViewMenu::themeChosen);
        QSignalSpy densities(&menu, &ViewMenu::densityChosen);
        menu.findChild<QAction *>(QStringLiteral("themeDark"))->trigger();
        menu.findChild<QAction *>(QStringLiteral("densityCompact"))->trigger();
        QCOMPARE(themes.at(0).at(0).value<ThemeChoice>(), ThemeChoice::Dark);
        QCOMPARE(densities.at(0).at(0).value<Density>(), Density::Compact);
        ViewMenu again(fake.settings);
        QVERIFY(again.findChild<QAction *>(QStringLiteral("themeDark"))->isChecked());
        QVERIFY(again.findChild<QAction *>(QStringLiteral("densityCompact"))->isChecked());
        QVERIFY(!again.findChild<QAction *>(QStringLiteral("themeSystem"))->isChecked());
    }

    void escapeClearsTheSearch()
    {
        SearchField field;
        field.setHint(QStringLiteral("Filter peers"));
        field.show();
        QSignalSpy leave(&field, &SearchField::leaveAsked);
        QTest::keyClicks(&field, QStringLiteral("ice"));
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), QString());
        QCOMPARE(leave.size(), 0);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(leave.size(), 1);
        QCOMPARE(spoken(&field, QAccessible::Name), QStringLiteral("Filter peers"));
        QCOMPARE(unnamedOnShow(&field), QString());
        QVERIFY(!field.acceptDrops());
    }

    void whatHasStoppedSaysWhy()
    {
        StoppedView view;
        view.resize(600, 400);
        view.show();
        view.setReason(QStringLiteral("Another copy runs."));
        QCOMPARE(view.findChild<QLabel *>(QStringLiteral("emptyText"))->text(), QStringLiteral("Another copy runs."));
        QSignalSpy start(&view, &StoppedView::startAgainAsked);
        QSignalSpy quit(&view, &StoppedView::quitAsked);
        QTest::mouseClick(view.findChild<QPushButton *>(QStringLiteral("startAgainButton")), Qt::LeftButton);
        QTest::mouseClick(view.findChild<QPushButton *>(QStringLiteral("quitButton")), Qt::LeftButton);
        QVERIFY(start.size() == 1 && quit.size() == 1);
    }
};

QTEST_MAIN(TestWindowDialogs)
#include "tst_windowdialogs.moc"

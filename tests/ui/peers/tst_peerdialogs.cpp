// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/WidgetTest.h"
#include "tests/ui/peers/PeerSamples.h"
#include "tests/ui/window/FakeWindow.h"
#include "ui/desktop/LinkFile.h"
#include "ui/peers/AddPeerDialog.h"
#include "ui/peers/InviteDialog.h"
#include "ui/peers/NewGroupDialog.h"
#include "ui/peers/NoteLine.h"
#include "ui/peers/RegistrationView.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QUrl>

using namespace ttp;
using namespace ttp::samples;

namespace {

template<typename T>
T *find(const QPointer<QDialog> &dialog, const char *name)
{
    return dialog->findChild<T *>(QLatin1String(name));
}

RegistrationProgress progress(RegistrationStep step, RegistrationProgress::State state)
{
    return {step, state, std::nullopt, newId<UserId>(), {}};
}

} // namespace

class TestPeerDialogs : public WidgetTest
{
    Q_OBJECT

    QString pathOf(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { reset(); }

    void registerWaitsForAnInvitation()
    {
        FakeWindow fake;
        QPointer<QDialog> dialog(new AddPeerDialog(fake.context(), {}));
        dialog->open();
        auto *text = find<QPlainTextEdit>(dialog, "invitationText");
        auto *facts = find<QLabel>(dialog, "invitationFacts");
        auto *note = find<NoteLine>(dialog, "invitationNote");
        auto *start = find<QPushButton>(dialog, "register");
        QVERIFY(!start->isEnabled() && facts->isHidden() && note->text().isEmpty());
        QTest::keyClicks(text, QStringLiteral("ttp://"));
        QVERIFY(!start->isEnabled());
        QCOMPARE(note->level(), MessageLevel::Bad);
        const UserId user = newId<UserId>();
        text->clear();
        QTest::keyClicks(text, linkOf(user));
        QVERIFY(start->isEnabled() && !facts->isHidden());
        for (const QString &said :
             {QStringLiteral("203.0.113.7:8470"), user.toString(), QStringLiteral("9F9F 9F9F 9F9F 9F9F")})
            QVERIFY2(facts->text().contains(said), qPrintable(facts->text()));
        QCOMPARE(note->level(), MessageLevel::Good);
        QVERIFY(!facts->text().contains(QStringLiteral("AAAA")));
        text->setPlainText(linkOf(user, false));
        QVERIFY(start->isEnabled());
        QVERIFY(note->text().contains(QStringLiteral("no code")));
        QTest::keyClick(text, Qt::Key_Tab); // leaves it
        QCOMPARE(text->toPlainText(), linkOf(user, false));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(dialog.isNull());
    }

    void ownInvitationsAreForOthers()
    {
        FakeWindow fake;
        fake.now.status.user = newId<UserId>();
        fake.feed.askNow();
        QPointer<QDialog> dialog(new AddPeerDialog(fake.context(), linkOf(fake.now.status.user)));
        dialog->open();
        QVERIFY(!find<QPushButton>(dialog, "register")->isEnabled());
        QCOMPARE(find<NoteLine>(dialog, "invitationNote")->level(), MessageLevel::Warning);
        delete dialog;
    }

    void hostileTextStartsNothing_data()
    {
        QTest::addColumn<QString>("text");
        const QString link = linkOf(newId<UserId>());
        QTest::newRow("bidi") << link.left(40) + QChar(0x202e) + link.mid(40);
        QTest::newRow("markup") << QStringLiteral("<img src='file:///etc/passwd'>");
        QTest::newRow("a megabyte") << QString(1024 * 1024, u'x');
        QTest::newRow("a line feed in it") << QStringLiteral("ttp://peer:1/#u=\n\n\x1b[31m");
    }
    void hostileTextStartsNothing()
    {
        QFETCH(const QString, text);
        FakeWindow fake;
        QPointer<QDialog> dialog(new AddPeerDialog(fake.context(), text));
        dialog->open();
        auto *start = find<QPushButton>(dialog, "register");
        QVERIFY(!start->isEnabled());
        QCOMPARE(find<NoteLine>(dialog, "invitationNote")->level(), MessageLevel::Bad);
        QVERIFY(isHarmless(find<NoteLine>(dialog, "invitationNote")->text()));
        QTest::keyClick(find<QPlainTextEdit>(dialog, "invitationText"), Qt::Key_Return);
        QVERIFY(find<QWidget>(dialog, "registrationSteps")->isHidden());
        QVERIFY(dialog->minimumSizeHint().width() < 900);
        delete dialog;
    }

    void anInvitationComesFromAFileOrTheClipboard()
    {
        FakeWindow fake;
        const QString link = linkOf(newId<UserId>());
        const QString file = pathOf("ada.ttpinvite");
        QVERIFY(writeLinkFile(file, link).ok());
        QFile bad(pathOf("bad.ttpinvite"));
        QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("{}") == 2);
        bad.close();
        QPointer<QDialog> dialog(new AddPeerDialog(fake.context(), {}));
        dialog->open();
        auto *text = find<QPlainTextEdit>(dialog, "invitationText");
        auto *note = find<NoteLine>(dialog, "invitationNote");
        fake.chooser.answers = {{file}, {bad.fileName()}, {}};
        QTest::mouseClick(find<QPushButton>(dialog, "openInvitation"), Qt::LeftButton);
        QTRY_COMPARE(text->toPlainText(), link);
        QTest::mouseClick(find<QPushButton>(dialog, "openInvitation"), Qt::LeftButton);
        QTRY_COMPARE(note->level(), MessageLevel::Bad);
        QVERIFY(note->text().contains(QStringLiteral("bad.ttpinvite")));
        QVERIFY(!find<QPushButton>(dialog, "register")->isEnabled());
        QGuiApplication::clipboard()->setText(link);
        QTest::mouseClick(find<QPushButton>(dialog, "pasteInvitation"), Qt::LeftButton);
        QCOMPARE(text->toPlainText(), link);
        // A file that was copied in the file manager.
        auto *copied = new QMimeData;
        copied->setUrls({QUrl::fromLocalFile(file)});
        QGuiApplication::clipboard()->setMimeData(copied);
        text->clear();
        text->paste();
        QCOMPARE(text->toPlainText(), link);
        delete dialog;
    }

    void typedOnesAreValidatedAsTheyAreTyped()
    {
        FakeWindow fake;
        QPointer<QDialog> dialog(new AddPeerDialog(fake.context(), {}));
        dialog->open();
        find<QTabWidget>(dialog, "addPeerTabs")->setCurrentIndex(1);
        auto *start = find<QPushButton>(dialog, "register");
        auto *note = find<NoteLine>(dialog, "typedNote");
        QTest::keyClicks(find<QLineEdit>(dialog, "typedAddress"), QStringLiteral("203.0.113.7:8470"));
        QTest::keyClicks(find<QLineEdit>(dialog, "typedCode"), QStringLiteral("abcd efgh ijkl mno"));
        QVERIFY(!start->isEnabled());
        QVERIFY(note->text().contains(QStringLiteral("15 of 16")));
        QTest::keyClicks(find<QLineEdit>(dialog, "typedCode"), QStringLiteral("p"));
        QVERIFY(start->isEnabled());
        QCOMPARE(note->level(), MessageLevel::Good);
        find<QTabWidget>(dialog, "addPeerTabs")->setCurrentIndex(0);
        QVERIFY(!start->isEnabled()); // nothing stands there
        delete dialog;
    }

    void whyItFailsStandsAtTheSteps()
    {
        FakeWindow fake; // no core: every order is refused
        QPointer<QDialog> dialog(new AddPeerDialog(fake.context(), linkOf(newId<UserId>())));
        dialog->open();
        auto *start = find<QPushButton>(dialog, "register");
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_VERIFY(start->isEnabled());
        QVERIFY(find<QTabWidget>(dialog, "addPeerTabs")->isEnabled());
        QVERIFY(!find<NoteLine>(dialog, "registrationNote")->text().isEmpty());
        delete dialog;
    }

    void translatedAllTheWhileNothingIsForgotten_data()
    {
        QTest::addColumn<int>("tab");
        QTest::newRow("pasted") << 0;
        QTest::newRow("typed") << 1;
    }
    void translatedAllTheWhileNothingIsForgotten()
    {
        QFETCH(const int, tab);
        FakeWindow fake;
        QPointer<QDialog> dialog(new AddPeerDialog(fake.context(), linkOf(newId<UserId>())));
        dialog->open();
        find<QTabWidget>(dialog, "addPeerTabs")->setCurrentIndex(tab);
        find<QLineEdit>(dialog, "typedAddress")->setText(QStringLiteral("203.0.113.7:8470"));
        find<QLineEdit>(dialog, "typedCode")->setText(QStringLiteral("ABCDEFGHIJKLMNOP"));
        auto *start = find<QPushButton>(dialog, "register");
        const auto translate = [&dialog] {
            QEvent language(QEvent::LanguageChange);
            for (QWidget *each : dialog->findChildren<QWidget *>())
                QCoreApplication::sendEvent(each, &language);
            QCoreApplication::sendEvent(dialog, &language);
        };
        translate();
        QVERIFY(start->isEnabled());
        start->click(); // the answer must not come before the next lines
        auto *stop = find<QPushButton>(dialog, "stopRegistering");
        QVERIFY(stop->isVisible());
        translate();
        QVERIFY(stop->isVisible());
        QVERIFY(!find<QTabWidget>(dialog, "addPeerTabs")->isEnabled());
        QTRY_VERIFY(start->isEnabled()); // no core: it fails
        translate();
        QVERIFY(find<NoteLine>(dialog, "registrationNote")->isVisible());
        delete dialog;
    }

    void stepsHaveWords()
    {
        using State = RegistrationProgress::State;
        RegistrationView view;
        view.show();
        const auto said = [&view](RegistrationStep step) { return view.stepText(step); };
        QCOMPARE(said(RegistrationStep::Connecting), QStringLiteral("Connect to the peer"));
        view.take(progress(RegistrationStep::Connecting, State::Running));
        QVERIFY(said(RegistrationStep::Connecting).contains(QStringLiteral("running")));
        view.take(progress(RegistrationStep::Connecting, State::Done));
        QCOMPARE(said(RegistrationStep::Connecting), QStringLiteral("Connect to the peer: done"));
        const auto *approval = view.findChild<QLabel *>(QStringLiteral("step4"));
        const auto *words = view.findChild<QLabel *>(QStringLiteral("registrationWords"));
        QVERIFY(approval->isHidden() && words->isHidden());
        RegistrationProgress waiting = progress(RegistrationStep::Approval, State::Running);
        waiting.words = request(QStringLiteral("x")).words;
        view.take(waiting);
        QVERIFY(!approval->isHidden() && !words->isHidden());
        QVERIFY(words->text().contains(QStringLiteral("river")));
        RegistrationProgress refused = progress(RegistrationStep::Approval, State::Failed);
        refused.error = Error{ErrorCode::RegistrationRejected, Doing::Registering, {}, {}, 0};
        view.take(refused);
        QVERIFY(words->isHidden());
        QCOMPARE(view.findChild<NoteLine *>()->level(), MessageLevel::Bad);
        QVERIFY(view.findChild<NoteLine *>()->text().contains(QStringLiteral("refused")));
        view.begin();
        QVERIFY(view.findChild<NoteLine *>()->text().isEmpty());
        QVERIFY(approval->isHidden());
    }

    void anInvitationThatCannotBeMadeIsSaid()
    {
        FakeWindow fake;
        fake.now.status.reachability = Reachability::NotReachable;
        fake.now.groups = {{newId<GroupId>(), QStringLiteral("R&D"), {}}};
        fake.feed.askNow();
        QPointer<QDialog> dialog(new InviteDialog(fake.context()));
        dialog->open();
        QVERIFY(!find<NoteLine>(dialog, "inviteReachable")->text().isEmpty());
        QCOMPARE(find<QComboBox>(dialog, "inviteValid")->currentText(), QStringLiteral("24 hours"));
        QCOMPARE(find<QComboBox>(dialog, "inviteValid")->itemText(0), QStringLiteral("1 hour"));
        auto *make = find<QPushButton>(dialog, "makeInvite");
        QTest::mouseClick(make, Qt::LeftButton);
        QTRY_VERIFY(make->isEnabled());
        QCOMPARE(find<NoteLine>(dialog, "inviteNote")->level(), MessageLevel::Bad);
        QVERIFY(!find<QPushButton>(dialog, "copyInvite")->isVisible());
        delete dialog;
    }

    void aGroupNeedsAName()
    {
        FakeWindow fake;
        QPointer<QDialog> dialog(new NewGroupDialog(fake.context()));
        dialog->open();
        auto *create = find<QPushButton>(dialog, "createGroup");
        QTest::keyClicks(find<QLineEdit>(dialog, "groupName"), QStringLiteral("  "));
        QVERIFY(!create->isEnabled());
        QTest::keyClicks(find<QLineEdit>(dialog, "groupName"), QStringLiteral("Lab"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!find<NoteLine>(dialog, "groupNote")->text().isEmpty());
        QVERIFY(dialog->isVisible());
        delete dialog;
    }

    void everythingHasAName()
    {
        FakeWindow fake;
        for (QDialog *each : {static_cast<QDialog *>(new AddPeerDialog(fake.context(), linkOf(newId<UserId>()))),
                              static_cast<QDialog *>(new InviteDialog(fake.context())),
                              static_cast<QDialog *>(new NewGroupDialog(fake.context()))}) {
            each->open();
            QVERIFY(!each->windowTitle().isEmpty());
            QCOMPARE(unnamedControls(each).join(u','), QString());
            QEvent language(QEvent::LanguageChange);
            QCoreApplication::sendEvent(each, &language);
            QCOMPARE(unnamedControls(each).join(u','), QString());
            delete each;
        }
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestPeerDialogs)
#include "tst_peerdialogs.moc"

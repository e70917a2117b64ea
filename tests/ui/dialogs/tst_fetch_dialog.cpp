// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/WidgetTest.h"
#include "tests/ui/dialogs/DialogDesk.h"
#include "ui/desktop/LinkFile.h"
#include "ui/dialogs/FetchDialog.h"
#include "ui/dialogs/StatusLine.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <memory>

using namespace ttp;

// Ada has published a dataset; Ben fetches it.
class TestFetchDialog : public WidgetTest
{
    Q_OBJECT

private:
    static constexpr int longMs = 30'000;

    FetchDialog *openOn(const QString &link)
    {
        auto *dialog = new FetchDialog(m_desk->context, link);
        dialog->open();
        return QTest::qWaitForWindowExposed(dialog) ? dialog : nullptr;
    }
    static QString said(const QWidget &dialog, const char *name)
    {
        return dialog.findChild<StatusLine *>(QString::fromLatin1(name))->text();
    }
    static QPushButton *button(const QWidget &dialog, const char *name)
    {
        return dialog.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    static QString text(const QWidget &dialog, const char *name)
    {
        return dialog.findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    static void type(FetchDialog &dialog, const QString &words)
    {
        auto *link = dialog.findChild<QLineEdit *>(QStringLiteral("fetchLink"));
        link->clear();
        QTest::keyClicks(link, words);
    }
    static bool isSeen(const FetchDialog &dialog)
    {
        const auto *view = dialog.findChild<QTreeView *>(QStringLiteral("files"));
        return view->isVisible() && view->model()->rowCount() > 0;
    }
    QString code()
    {
        const auto invite = m_ada->ask<NewInvite>([&](QObject *context, const NodeClient::Answer<NewInvite> &answer) {
            m_ada->client().invite(1, 3600, {}, context, answer);
        });
        const QString link = invite ? invite->link : QString();
        return QStringLiteral("&i=") + link.section(QStringLiteral("&i="), 1).section(u'&', 0, 0);
    }

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init()
    {
        reset();
        m_ada = std::make_unique<TestPeer>(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        m_ben = std::make_unique<TestPeer>(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"));
        QVERIFY(m_ada->start().ok() && m_ben->start().ok());
        const QString source = m_ada->folder(QStringLiteral("climate"));
        writeFile(source + QStringLiteral("/a/one.bin"), QByteArray(700'000, 'a'));
        writeFile(source + QStringLiteral("/b/two.bin"), QByteArray(20, 'b'));
        writeFile(source + QStringLiteral("/README.md"), "r");
        const auto share = m_ada->share({source}, QStringLiteral("climate"));
        QVERIFY(share.ok());
        m_link = share->link;
        m_desk = std::make_unique<DialogDesk>(*m_ben);
    }
    void cleanup()
    {
        m_desk.reset();
        m_ben.reset();
        m_ada.reset();
    }

    // Looking shows the publisher where we are: that is not for somebody else to decide.
    void aLinkFromOutsideIsNotLookedAtBeforeAClick()
    {
        QVERIFY(m_ben->registerAt(*m_ada).ok());
        const QPointer<FetchDialog> dialog = openOn(m_link);
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("fetchLink"))->text(), m_link);
        QVERIFY(said(*dialog, "linkSays").startsWith(QStringLiteral("Nothing was asked for yet.")));
        QVERIFY(button(*dialog, "look")->isVisible() && button(*dialog, "look")->isDefault());
        QVERIFY(!button(*dialog, "fetch")->isEnabled());
        QTest::qWait(700); // longer than what is typed waits
        QVERIFY(!isSeen(*dialog) && button(*dialog, "look")->isVisible());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(*dialog), longMs);
        QVERIFY(!button(*dialog, "look")->isVisible());
        QCOMPARE(text(*dialog, "fetchName"), QStringLiteral("climate"));
        QVERIFY(text(*dialog, "fetchPublisher").contains(QStringLiteral("Ada")));
        QTRY_VERIFY(button(*dialog, "fetch")->isEnabled());
        QVERIFY(button(*dialog, "fetch")->isDefault());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(dialog.isNull());
        QVERIFY(m_ben->waitUntil([](const NodeSnapshot &now) { return now.transfers.isEmpty(); }));
    }

    // A screen reader or a dictation program writes into the field; no key is pressed.
    void aLinkThatIsDictatedIsLookedAt()
    {
        QVERIFY(m_ben->registerAt(*m_ada).ok());
        const QPointer<FetchDialog> dialog = openOn(QString());
        QAccessibleInterface *field =
            QAccessible::queryAccessibleInterface(dialog->findChild<QLineEdit *>(QStringLiteral("fetchLink")));
        QVERIFY(field && field->editableTextInterface());
        field->editableTextInterface()->insertText(0, m_link);
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(*dialog), longMs);
        delete dialog;
    }

    void someOfItsFilesAreFetched()
    {
        QVERIFY(m_ben->registerAt(*m_ada).ok());
        const QString to = m_ben->folder(QStringLiteral("got"));
        m_desk->chooser.answers = {{to}};
        const QPointer<FetchDialog> dialog = openOn(QString());
        QVERIFY(said(*dialog, "linkSays").startsWith(QStringLiteral("Paste the link")));
        button(*dialog, "changeFolder")->click();
        QTRY_COMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("fetchFolder"))->text(), to);
        type(*dialog, m_link);
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(*dialog), longMs);
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("fetchFolder"))->text(),
                 to + QStringLiteral("/climate"));
        QVERIFY(said(*dialog, "placeSays").endsWith(QStringLiteral(" free")));
        QTRY_VERIFY(button(*dialog, "fetch")->isEnabled());
        auto *view = dialog->findChild<QTreeView *>(QStringLiteral("files"));
        QVERIFY(view->model()->setData(view->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole)); // a/
        QSignalSpy fetching(dialog, &FetchDialog::fetching);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(fetching.size(), 1, longMs);
        QTRY_VERIFY(dialog.isNull());
        const auto transfer = fetching.first().first().value<TransferId>();
        QVERIFY(m_ben->waitUntil([&transfer](const NodeSnapshot &now) {
            return now.transfers.size() == 1 && now.transfers.first().transfer == transfer &&
                   now.transfers.first().state == QStringLiteral("done");
        }));
        QVERIFY(QFileInfo::exists(to + QStringLiteral("/climate/b/two.bin")));
        QVERIFY(!QFileInfo::exists(to + QStringLiteral("/climate/a/one.bin")));

        // The next one goes there too, and finds what is there.
        const QPointer<FetchDialog> next = openOn(QString());
        QCOMPARE(next->findChild<QLineEdit *>(QStringLiteral("fetchFolder"))->text(), to);
        type(*next, m_link);
        QTRY_VERIFY_WITH_TIMEOUT(said(*next, "existingSays").startsWith(QStringLiteral("It lies here already.")),
                                 longMs);
        m_desk->chooser.answers = {{m_ben->folder(QStringLiteral("elsewhere"))}};
        button(*next, "changeFolder")->click();
        QTRY_VERIFY_WITH_TIMEOUT(said(*next, "existingSays").contains(QStringLiteral("a second time")), longMs);
        next->close();
    }

    void aLinkIsPastedOrOpened()
    {
        QVERIFY(m_ben->registerAt(*m_ada).ok());
        const QPointer<FetchDialog> dialog = openOn(QString());
        QApplication::clipboard()->setText(QStringLiteral("Look at this: ") + m_link + QStringLiteral("\nAda"));
        button(*dialog, "paste")->click();
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(*dialog), longMs);
        QApplication::clipboard()->setText(QStringLiteral("nonsense"));
        button(*dialog, "paste")->click();
        QVERIFY(said(*dialog, "linkSays").startsWith(QStringLiteral("This is no link of a dataset")));
        QVERIFY(!isSeen(*dialog) && !button(*dialog, "fetch")->isEnabled());
        const QString file = m_ben->folder(QStringLiteral("links")) + QStringLiteral("/climate.ttplink");
        QVERIFY(writeLinkFile(file, m_link).ok());
        m_desk->chooser.answers = {{file + QStringLiteral("x")}, {file}};
        button(*dialog, "openFile")->click();
        QTRY_VERIFY(said(*dialog, "linkSays").contains(QStringLiteral("There is no such thing")));
        button(*dialog, "openFile")->click();
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(*dialog), longMs);
        dialog->close();
    }

    void aStrangersLinkLeadsToAddingThePeer()
    {
        const QPointer<FetchDialog> dialog = openOn(QString());
        type(*dialog, m_link);
        QTRY_VERIFY_WITH_TIMEOUT(button(*dialog, "addPeer")->isVisible(), longMs);
        QVERIFY(said(*dialog, "linkSays").startsWith(QStringLiteral("You are not registered with its publisher")));
        QVERIFY(!button(*dialog, "fetch")->isEnabled());
        QSignalSpy asked(dialog, &FetchDialog::addPeerAsked);
        button(*dialog, "addPeer")->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), m_link);
        QVERIFY(m_ben->registerAt(*m_ada).ok());
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(*dialog), longMs); // by itself
        QVERIFY(!button(*dialog, "addPeer")->isVisible());
        dialog->close();
    }

    void aLinkThatLetsInSaysSoAndFetches()
    {
        const QPointer<FetchDialog> dialog = openOn(QString());
        type(*dialog, m_link + code());
        QTRY_VERIFY_WITH_TIMEOUT(button(*dialog, "fetch")->isEnabled(), longMs);
        QVERIFY(said(*dialog, "linkSays").contains(QStringLiteral("registers you with its publisher first, as")));
        QVERIFY(said(*dialog, "linkSays").contains(QStringLiteral("Ben")));
        QSignalSpy fetching(dialog, &FetchDialog::fetching);
        button(*dialog, "fetch")->click();
        QTRY_COMPARE_WITH_TIMEOUT(fetching.size(), 1, longMs);
        QVERIFY(m_ben->waitUntil([](const NodeSnapshot &now) {
            return now.peers.size() == 1 && now.transfers.size() == 1 &&
                   now.transfers.first().state == QStringLiteral("done");
        }));
    }

    void anInvitationIsForAnotherDialog()
    {
        const QPointer<FetchDialog> dialog =
            openOn(m_link.section(QStringLiteral("&s="), 0, 0) + QStringLiteral("&i=ABCDEFGHIJKLMNOP"));
        QVERIFY(said(*dialog, "linkSays").startsWith(QStringLiteral("This is an invitation")));
        QVERIFY(button(*dialog, "addPeer")->isVisible() && !button(*dialog, "look")->isVisible());
        dialog->close();
    }

    void anErrorIsSaidInTheDialog()
    {
        QVERIFY(m_ben->registerAt(*m_ada).ok());
        const QPointer<FetchDialog> dialog = openOn(QString());
        const auto link = [this](const QString &share) {
            return m_link.section(QStringLiteral("&s="), 0, 0) + QStringLiteral("&s=") + share;
        };
        type(*dialog, link(QStringLiteral("nonsense")));
        QTRY_VERIFY(said(*dialog, "linkSays").startsWith(QStringLiteral("A part of the link is missing or changed.")));
        type(*dialog, link(QStringLiteral("01234567-89ab-4def-8123-456789abcdef")));
        QTRY_VERIFY_WITH_TIMEOUT(said(*dialog, "linkSays").startsWith(QStringLiteral("Its publisher does not know it")),
                                 longMs);
        QVERIFY(!button(*dialog, "fetch")->isEnabled() && button(*dialog, "look")->isVisible());
        m_ada->stop();
        type(*dialog, m_link);
        QTRY_VERIFY_WITH_TIMEOUT(said(*dialog, "linkSays").startsWith(QStringLiteral("Nobody who has it")), 60'000);
        QVERIFY(button(*dialog, "fetch")->isEnabled()); // it begins when she is back
        m_ben->stop();
        button(*dialog, "fetch")->click();
        QTRY_COMPARE(said(*dialog, "fetchError"), QStringLiteral("The program is stopping."));
        QVERIFY(dialog->isVisible() && button(*dialog, "fetch")->isEnabled());
        QVERIFY(m_desk->posted.isEmpty());
        // The dialog is gone when it fails once more: said in the window.
        button(*dialog, "fetch")->click();
        dialog->close();
        QTRY_COMPARE(m_desk->posted.size(), 1);
        QCOMPARE(m_desk->posted.first().level, MessageLevel::Bad);
    }

    void closingEndsTheLook()
    {
        QVERIFY(m_ben->registerAt(*m_ada).ok());
        const QPointer<FetchDialog> dialog = openOn(m_link);
        button(*dialog, "look")->click();
        dialog->close();
        QTRY_VERIFY(dialog.isNull());
        QTest::qWait(300); // an answer would find nobody
    }

    void everyoneCanUseIt()
    {
        QVERIFY(m_ben->registerAt(*m_ada).ok());
        const QPointer<FetchDialog> dialog = openOn(m_link);
        QCOMPARE(unnamedControls(dialog).join(u'\n'), QString());
        button(*dialog, "look")->click();
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(*dialog), longMs);
        QCOMPARE(unnamedControls(dialog).join(u'\n'), QString());
        QEvent language(QEvent::LanguageChange);
        QApplication::sendEvent(dialog, &language);
        QVERIFY(isSeen(*dialog) && button(*dialog, "fetch")->isEnabled());
        dialog->close();
    }

private:
    std::unique_ptr<TestPeer> m_ada;
    std::unique_ptr<TestPeer> m_ben;
    std::unique_ptr<DialogDesk> m_desk;
    QString m_link;
};

QTEST_MAIN(TestFetchDialog)
#include "tst_fetch_dialog.moc"

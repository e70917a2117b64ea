// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/WidgetTest.h"
#include "tests/ui/dialogs/DialogDesk.h"
#include "ui/dialogs/ReadersBox.h"
#include "ui/dialogs/ShareDialog.h"
#include "ui/dialogs/StatusLine.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QUrl>
#include <memory>

using namespace ttp;

class TestShareDialog : public WidgetTest
{
    Q_OBJECT

private:
    ShareDialog *openOn(DialogDesk &desk, const ShareDialog::Draft &draft)
    {
        auto *dialog = new ShareDialog(desk.context, draft);
        dialog->open();
        return QTest::qWaitForWindowExposed(dialog) ? dialog : nullptr;
    }
    static QString said(const QWidget &dialog, const char *name)
    {
        return dialog.findChild<StatusLine *>(QString::fromLatin1(name))->text();
    }
    static Result<QList<ShareStatus>> sharesOf(TestPeer &peer)
    {
        return peer.ask<QList<ShareStatus>>(
            [&](QObject *context, const NodeClient::Answer<QList<ShareStatus>> &answer) {
                peer.client().shares(context, answer);
            });
    }

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { reset(); }

    void enterShares()
    {
        TestPeer ada(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        QVERIFY(ada.start().ok());
        writeFile(ada.folder(QStringLiteral("ice")) + QStringLiteral("/a.csv"), "1,2,3");
        DialogDesk desk(ada);
        const QPointer<ShareDialog> dialog = openOn(desk, {{ada.folder(QStringLiteral("ice"))}});
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Share 1 item"));
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("shareName"))->text(), QStringLiteral("ice"));
        QTRY_COMPARE(said(*dialog, "itemsSum"),
                     QStringLiteral("1 file, 5 bytes. They stay where they are; nothing is copied."));
        QSignalSpy shared(dialog, &ShareDialog::shared);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(shared.size(), 1, 30000);
        QTRY_VERIFY(dialog.isNull()); // it has closed

        const auto shares = sharesOf(ada);
        QVERIFY(shares.ok() && shares->size() == 1);
        QCOMPARE(shares->first().name, QStringLiteral("ice"));
        QCOMPARE(shares->first().to, QStringList{QStringLiteral("everyone")});
        QCOMPARE(shared.first().first().value<ShareId>(), shares->first().share);
        QCOMPARE(desk.posted.size(), 1);
        QVERIFY(desk.posted.first().text.contains(QStringLiteral("ice")));
        QCOMPARE(desk.posted.first().actions.size(), 1);
        desk.posted.first().actions.first().run();
        QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("ttp://127.0.0.2")));
    }

    void oneCanShareAndCopyTheLinkInOneGo()
    {
        TestPeer ada(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        QVERIFY(ada.start().ok());
        writeFile(ada.folder(QStringLiteral("in")) + QStringLiteral("/a.csv"), "1,2,3");
        DialogDesk desk(ada);
        const QPointer<ShareDialog> dialog =
            openOn(desk, {{ada.folder(QStringLiteral("in")) + QStringLiteral("/a.csv")}});
        QApplication::clipboard()->clear();
        dialog->findChild<QLineEdit *>(QStringLiteral("shareName"))->selectAll();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("shareName")), QStringLiteral("Ice 2024"));
        dialog->findChild<QPushButton *>(QStringLiteral("shareAndCopyLink"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), 30000);
        const auto shares = sharesOf(ada);
        QVERIFY(shares.ok() && shares->size() == 1);
        QCOMPARE(shares->first().name, QStringLiteral("Ice 2024"));
        QVERIFY(QApplication::clipboard()->text().contains(shares->first().share.toString()));
        QVERIFY(desk.posted.first().actions.isEmpty());
    }

    void aNameThatIsDictatedStays()
    {
        TestPeer ada(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        QVERIFY(ada.start().ok());
        for (const char *name : {"in/a.csv", "in/b.csv"})
            writeFile(ada.folder(QStringLiteral("x")) + u'/' + QLatin1String(name), "1,2,3");
        const QString in = ada.folder(QStringLiteral("x/in"));
        DialogDesk desk(ada);
        const QPointer<ShareDialog> dialog = openOn(desk, {{in + QStringLiteral("/a.csv")}});
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("shareName"));
        QCOMPARE(name->text(), QStringLiteral("a.csv"));
        QAccessible::queryAccessibleInterface(name)->editableTextInterface()->replaceText(0, int(name->text().size()),
                                                                                          QStringLiteral("Ice 2024"));
        desk.chooser.answers = {{in + QStringLiteral("/b.csv")}};
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("addFiles")), Qt::LeftButton);
        QTRY_COMPARE(dialog->windowTitle(), QStringLiteral("Share 2 items"));
        QCOMPARE(name->text(), QStringLiteral("Ice 2024"));
        delete dialog;
    }

    // Files that were dropped on a peer.
    void withOnePeerAlone()
    {
        TestPeer ada(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        TestPeer ben(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"));
        TestPeer cyn(QStringLiteral("Cyn"), QStringLiteral("127.0.0.4"));
        for (TestPeer *peer : {&ada, &ben, &cyn})
            QVERIFY(peer->start().ok());
        QVERIFY(ben.registerAt(ada).ok() && cyn.registerAt(ada).ok());
        writeFile(ada.folder(QStringLiteral("ice")) + QStringLiteral("/a.csv"), "1,2,3");
        DialogDesk desk(ada);
        const QString word = QStringLiteral("user:") + ben.user().toString();
        const QPointer<ShareDialog> dialog = openOn(desk, {{ada.folder(QStringLiteral("ice"))}, {word}});
        QTRY_COMPARE(said(*dialog, "readersMeaning"), QStringLiteral("The 1 peer that you chose, and nobody else."));
        QCOMPARE(dialog->findChild<ReadersBox *>()->readers(), QStringList{word});
        // Enter behind words to filter by shares nothing, and Escape closes nothing.
        auto *filter = dialog->findChild<QLineEdit *>(QStringLiteral("readerFilter"));
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("Cyn"));
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(dialog->findChild<QLineEdit *>(QStringLiteral("shareName"))->isEnabled());
        QTest::keyClick(filter, Qt::Key_Escape);
        QVERIFY(dialog->isVisible() && filter->text().isEmpty());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), 30000);
        QVERIFY(ada.waitUntil([](const NodeSnapshot &now) {
            return now.shares.size() == 1 && now.shares.first().state == QStringLiteral("ready");
        }));
        const auto shares = sharesOf(ada);
        QCOMPARE(shares->first().to, QStringList{word});
        QVERIFY(ben.get(shares->first().link, ben.folder(QStringLiteral("got"))).ok());
        const auto refused =
            cyn.ask<FetchPreview>([&](QObject *context, const NodeClient::Answer<FetchPreview> &answer) {
                cyn.client().preview(shares->first().link, context, answer);
            });
        QVERIFY(!refused.ok());
    }

    void anErrorIsSaidAndNothingIsLost()
    {
        TestPeer stopped(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        const QTemporaryDir folder;
        writeFile(folder.path() + QStringLiteral("/a.csv"), "1");
        DialogDesk desk(stopped);
        const QPointer<ShareDialog> dialog = openOn(desk, {{folder.path() + QStringLiteral("/a.csv")}});
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(said(*dialog, "shareError"), QStringLiteral("The program is stopping."));
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<QLineEdit *>(QStringLiteral("shareName"))->isEnabled());
        QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("share"))->isEnabled());
        QVERIFY(desk.posted.isEmpty());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(dialog.isNull());
    }

    void whatComesAfterTheEndIsSaidInTheWindow()
    {
        TestPeer stopped(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        const QTemporaryDir folder;
        writeFile(folder.path() + QStringLiteral("/a.csv"), "1");
        DialogDesk desk(stopped);
        const QPointer<ShareDialog> dialog = openOn(desk, {{folder.path() + QStringLiteral("/a.csv")}});
        dialog->findChild<QPushButton *>(QStringLiteral("share"))->click();
        dialog->reject();
        QTRY_COMPARE(desk.posted.size(), 1);
        QCOMPARE(desk.posted.first().level, MessageLevel::Bad);
        QTRY_VERIFY(dialog.isNull());
    }

    // Between the last look at it and Enter.
    void whatGoesAwayMeanwhileIsNamed()
    {
        TestPeer ada(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        QVERIFY(ada.start().ok());
        auto folder = std::make_unique<QTemporaryDir>();
        writeFile(folder->path() + QStringLiteral("/a.csv"), "1");
        DialogDesk desk(ada);
        const QPointer<ShareDialog> dialog = openOn(desk, {{folder->path() + QStringLiteral("/a.csv")}});
        QTRY_VERIFY(said(*dialog, "itemsSum").startsWith(QStringLiteral("1 file")));
        folder.reset();
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(said(*dialog, "shareError").contains(QStringLiteral("a.csv")));
        QVERIFY(said(*dialog, "shareError").contains(QStringLiteral("is not there")));
    }

    void aDialogThatCannotShareDoesNotOfferTo()
    {
        TestPeer stopped(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        const QTemporaryDir folder;
        writeFile(folder.path() + QStringLiteral("/a.csv"), "1");
        DialogDesk desk(stopped);
        const QPointer<ShareDialog> dialog = openOn(desk, {});
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Share"));
        const auto *share = dialog->findChild<QPushButton *>(QStringLiteral("share"));
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("shareName"));
        QVERIFY(!share->isEnabled());
        desk.chooser.answers = {{folder.path() + QStringLiteral("/gone")}, {folder.path()}};
        dialog->findChild<QPushButton *>(QStringLiteral("addFiles"))->click();
        QTRY_VERIFY(said(*dialog, "itemsProblem").startsWith(QStringLiteral("1 item cannot be shared")));
        QVERIFY(!share->isEnabled());
        dialog->findChild<QPushButton *>(QStringLiteral("addFolder"))->click();
        QTRY_VERIFY(share->isEnabled());
        QCOMPARE(name->text(), QFileInfo(folder.path()).fileName());
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral(" "));
        QVERIFY(!share->isEnabled());
        QCOMPARE(said(*dialog, "shareNameProblem"), QStringLiteral("A name is needed."));
        QTest::keyClicks(name, QStringLiteral("Ice"));
        QVERIFY(share->isEnabled());
        dialog->findChild<ReadersBox *>()->setReaders({});
        QVERIFY(!share->isEnabled());
        dialog->findChild<ReadersBox *>()->setReaders({QStringLiteral("everyone")});

        auto *view = dialog->findChild<QTreeView *>(QStringLiteral("shareItems"));
        view->selectAll();
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(view->model()->rowCount(), 0);
        QVERIFY(!share->isEnabled());
        QCOMPARE(name->text(), QStringLiteral(" Ice")); // what a person has written stays
        dialog->close();
    }

    void moreCanBeDroppedOnIt()
    {
        TestPeer stopped(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        const QTemporaryDir folder;
        writeFile(folder.path() + QStringLiteral("/a.csv"), "1");
        DialogDesk desk(stopped);
        const QPointer<ShareDialog> dialog = openOn(desk, {});
        auto *view = dialog->findChild<QTreeView *>(QStringLiteral("shareItems"));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(folder.path() + QStringLiteral("/a.csv")),
                      QUrl(QStringLiteral("https://example.org/b"))});
        QDragEnterEvent enter(QPoint(1, 1), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view->parentWidget(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(1, 1), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view->parentWidget(), &drop);
        QCOMPARE(view->model()->rowCount(), 1);
        QApplication::sendEvent(view->parentWidget(), &enter);
        QApplication::sendEvent(view->parentWidget(), &drop);
        QCOMPARE(view->model()->rowCount(), 1);
        QTRY_COMPARE(said(*dialog, "itemsProblem"),
                     QStringLiteral("Not added again: 1 item that the list had already."));
        // Nothing is taken away where it came from.
        const Qt::DropActions both = Qt::CopyAction | Qt::MoveAction;
        QDropEvent moved(QPointF(1, 1), both, &data, Qt::LeftButton, Qt::ShiftModifier);
        moved.setDropAction(Qt::MoveAction);
        QApplication::sendEvent(view->parentWidget(), &enter);
        QApplication::sendEvent(view->parentWidget(), &moved);
        QVERIFY(moved.isAccepted());
        QCOMPARE(moved.dropAction(), Qt::CopyAction);
        QDragEnterEvent away(QPoint(1, 1), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view->parentWidget(), &away);
        QVERIFY(!away.isAccepted());
        dialog->close();
    }

    void everyoneCanUseIt()
    {
        TestPeer stopped(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        DialogDesk desk(stopped);
        const QPointer<ShareDialog> dialog = openOn(desk, {{QDir::tempPath()}, {QStringLiteral("user:nobody")}});
        QCOMPARE(unnamedControls(dialog).join(u'\n'), QString());
        QEvent language(QEvent::LanguageChange);
        QApplication::sendEvent(dialog, &language);
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Share 1 item"));
        // Neither long words nor large ones are cut.
        dialog->setFont(twiceAsLarge(dialog->font()));
        QTRY_VERIFY(dialog->width() >= dialog->minimumSizeHint().width());
        for (const QPushButton *button : dialog->findChildren<QPushButton *>())
            QVERIFY2(button->isHidden() || button->width() >= button->sizeHint().width(),
                     qPrintable(button->objectName()));
        dialog->close();
    }
};

QTEST_MAIN(TestShareDialog)
#include "tst_share_dialog.moc"

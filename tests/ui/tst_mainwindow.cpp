// SPDX-License-Identifier: GPL-3.0-only
#include "tests/swarm/TestPeer.h"
#include "ui/MainWindow.h"
#include "ui/NodeFeed.h"
#include "ui/desktop/StartRequest.h"
#include "ui/models/DatasetsModel.h"
#include "ui/widgets/MessageBar.h"

#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QTreeView>
#include <algorithm>
#include <memory>

using namespace ttp;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowSaysWhoItIs()
    {
        TestPeer peer(QStringLiteral("<i>Ada"), QStringLiteral("127.0.0.1"));
        const auto started = peer.start();
        QVERIFY(started.ok());
        NodeFeed feed(peer.client());
        MainWindow window(feed);
        window.show();
        const auto saysName = [&window] {
            const QList<QLabel *> labels = window.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->text().startsWith(QStringLiteral("<i>Ada at 127.0.0.1:")) &&
                       label->textFormat() == Qt::PlainText;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(saysName(), 30000);
        auto *view = window.findChild<QTreeView *>();
        QVERIFY(view && view->model()->columnCount() == DatasetsModel::ColumnCount);
        for (const QWidget *widget : {static_cast<QWidget *>(view)})
            QVERIFY(!widget->accessibleName().isEmpty());
        for (const QLabel *label : window.statusBar()->findChildren<QLabel *>())
            QVERIFY2(!label->accessibleName().isEmpty(), qPrintable(label->text()));
    }

    void whatIsSharedIsARow()
    {
        TestPeer peer(QStringLiteral("Ada"), QStringLiteral("127.0.0.1"));
        QVERIFY(peer.start().ok());
        NodeFeed feed(peer.client());
        MainWindow window(feed);
        window.show();
        const auto *view = window.findChild<QTreeView *>(QStringLiteral("datasets"));
        QFile file(peer.folder(QStringLiteral("ice")) + QStringLiteral("/core.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("1,2,3") == 5);
        file.close();
        QVERIFY(peer.share({peer.folder(QStringLiteral("ice"))}, QStringLiteral("Ice & <b>cores")).ok());
        QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 1, 30000);
        QCOMPARE(view->model()->index(0, 0).data().toString(), QStringLiteral("Ice & <b>cores"));
        QTRY_COMPARE(view->model()->index(0, DatasetsModel::StateColumn).data().toString(), QStringLiteral("Sharing"));
    }

    void whatThereIsToSayStandsAboveTheTable()
    {
        NodeFeed feed([](QObject *, const NodeClient::Answer<NodeSnapshotPtr> &) {});
        MainWindow window(feed);
        window.show();
        const auto *bar = window.findChild<MessageBar *>();
        const auto *view = window.findChild<QTreeView *>(QStringLiteral("datasets"));
        QVERIFY(bar && bar->isHidden());
        window.offer({});
        QVERIFY(bar->isHidden());
        StartRequest request;
        request.unknown = {QStringLiteral("nonsense")};
        window.offer(request);
        QVERIFY(bar->isVisible() && bar->spokenText().startsWith(QStringLiteral("Warning: ")));
        request.links = {QStringLiteral("ttp:a")};
        window.offer(request); // the last word on it, in place of the one before
        QCOMPARE(bar->count(), 1);
        QVERIFY(bar->spokenText().startsWith(QStringLiteral("Information: ")));
        Message message;
        message.text = QStringLiteral("The disk is full");
        window.post(message);
        QCOMPARE(bar->count(), 2);
        QTRY_VERIFY(bar->geometry().bottom() < view->geometry().top());
        QVERIFY(window.statusBar()->currentMessage().isEmpty());
    }

    void aWindowShowsWhatTheFeedHasAlready()
    {
        int asked = 0;
        NodeFeed feed([&asked](QObject *, const NodeClient::Answer<NodeSnapshotPtr> &answer) {
            ++asked;
            auto now = std::make_shared<NodeSnapshot>();
            now->shares.append(ShareStatus());
            answer(NodeSnapshotPtr(std::move(now)));
        });
        QSignalSpy changed(&feed, &NodeFeed::changed);
        QTRY_COMPARE(changed.size(), 1);
        MainWindow first(feed);
        MainWindow second(feed);
        for (const MainWindow *window : {&first, &second})
            QCOMPARE(window->findChild<QTreeView *>(QStringLiteral("datasets"))->model()->rowCount(), 1);
        QCOMPARE(asked, 1);
        QCOMPARE(feed.intervalMs(), NodeFeed::hiddenMs);
        second.show();
        QTRY_COMPARE(feed.intervalMs(), NodeFeed::visibleMs);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"

// SPDX-License-Identifier: GPL-3.0-only
#include "tests/swarm/TestPeer.h"
#include "ui/MainWindow.h"
#include "ui/models/DatasetsModel.h"

#include <QFile>
#include <QLabel>
#include <QTest>
#include <QTreeView>
#include <algorithm>

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
        MainWindow window(peer.client());
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
        for (const QLabel *label : window.findChildren<QLabel *>())
            QVERIFY2(!label->accessibleName().isEmpty(), qPrintable(label->text()));
    }

    void whatIsSharedIsARow()
    {
        TestPeer peer(QStringLiteral("Ada"), QStringLiteral("127.0.0.1"));
        QVERIFY(peer.start().ok());
        MainWindow window(peer.client());
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
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"

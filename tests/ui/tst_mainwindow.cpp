// SPDX-License-Identifier: GPL-3.0-only
#include "tests/swarm/TestPeer.h"
#include "ui/MainWindow.h"
#include "ui/models/TransfersModel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace ttp;

namespace {

TransferStatus transferOf(const QString &name, const QString &state)
{
    TransferStatus transfer;
    transfer.transfer = newId<TransferId>();
    transfer.name = name;
    transfer.state = state;
    transfer.totalBytes = 4 * 1024 * 1024;
    transfer.bytes = 1024 * 1024;
    return transfer;
}

QString shown(const TransfersModel &model, int row, int column)
{
    return model.data(model.index(row, column), Qt::DisplayRole).toString();
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transfersAreRows()
    {
        TransfersModel model;
        QAbstractItemModelTester tester(&model);
        TransferStatus failed = transferOf(QStringLiteral("b"), QStringLiteral("failed"));
        failed.error = Error{ErrorCode::DiskFull, Doing::WritingFile, {}, {}, 0};
        model.setTransfers({transferOf({}, QStringLiteral("resolving")), failed});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(shown(model, 0, TransfersModel::NameColumn), QStringLiteral("(not known yet)"));
        QCOMPARE(shown(model, 0, TransfersModel::ProgressColumn), QStringLiteral("25 %"));
        QVERIFY(shown(model, 1, TransfersModel::StateColumn).startsWith(QStringLiteral("The disk is full")));
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
    }

    void rowsStayWhereTheirTransferStays()
    {
        TransfersModel model;
        QAbstractItemModelTester tester(&model);
        QList<TransferStatus> transfers{transferOf(QStringLiteral("a"), QStringLiteral("fetching")),
                                        transferOf(QStringLiteral("b"), QStringLiteral("paused"))};
        model.setTransfers(transfers);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setTransfers(transfers);
        QCOMPARE(changes.size(), 0);
        transfers[1].bytes *= 2;
        model.setTransfers(transfers);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 1);
        QCOMPARE(resets.size(), 0);
        transfers.removeFirst();
        model.setTransfers(transfers);
        QCOMPARE(model.rowCount(), 1);
    }

    void namesOfOthersAreOnlyText()
    {
        TransfersModel model;
        TransferStatus evil = transferOf(QStringLiteral("<b>a\u202e\n"), QStringLiteral("waiting"));
        evil.error =
            Error{ErrorCode::FolderMissing, Doing::WritingFile, QStringLiteral("<img src='file:///x'>"), {}, 0};
        model.setTransfers({evil});
        QCOMPARE(shown(model, 0, TransfersModel::NameColumn), QStringLiteral("<b>a\\u{202e}\\x0a"));
        const QString tip = model.data(model.index(0, 0), Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QStringLiteral("&lt;img")) && !tip.contains(QStringLiteral("<img")), qPrintable(tip));
    }

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
        auto *view = window.findChild<QTableView *>();
        QVERIFY(view && view->model()->columnCount() == TransfersModel::ColumnCount);
        for (const QWidget *widget : {static_cast<QWidget *>(view)})
            QVERIFY(!widget->accessibleName().isEmpty());
        for (const QLabel *label : window.findChildren<QLabel *>())
            QVERIFY2(!label->accessibleName().isEmpty(), qPrintable(label->text()));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"

// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/Samples.h"
#include "ui/models/FileTreeModel.h"
#include "ui/theme/StateColors.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <functional>

using namespace ttp;
using namespace ttp::samples;

namespace {

QList<TreeFile> listOf(const QStringList &paths)
{
    QList<TreeFile> files;
    qint64 offset = 0;
    for (const QString &path : paths) {
        files.append({path, 100, offset});
        offset += 100;
    }
    return files;
}

QList<TreeFile> manyFiles(int count)
{
    QList<TreeFile> files;
    files.reserve(count);
    for (int i = 0; i < count; ++i)
        files.append({QStringLiteral("run-%1/part-%2.bin").arg(i / 100).arg(i % 100), 10, qint64(i) * 10});
    return files;
}

QString textAt(const FileTreeModel &model, const QModelIndex &index, int column = FileTreeModel::NameColumn)
{
    return model.index(index.row(), column, index.parent()).data().toString();
}

// "a(b c)" for a folder with two files
QString drawn(const FileTreeModel &model, const QModelIndex &parent = {})
{
    QStringList children;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex child = model.index(row, 0, parent);
        const QString below = model.hasChildren(child) ? QStringLiteral("(%1)").arg(drawn(model, child)) : QString();
        children.append(child.data().toString() + below);
    }
    return children.join(u' ');
}

Qt::CheckState checkOf(const QModelIndex &index)
{
    return Qt::CheckState(index.data(Qt::CheckStateRole).toInt());
}

} // namespace

class TestFileTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsBecomeFolders_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QString>("tree");
        const auto row = [](const char *name, const QStringList &paths, const char *tree) {
            QTest::newRow(name) << paths << QString::fromLatin1(tree);
        };
        row("nothing", {}, "");
        row("one", {QStringLiteral("a")}, "a");
        row("folders first", {QStringLiteral("b"), QStringLiteral("a/x"), QStringLiteral("A2/y")}, "a(x) A2(y) b");
        row("as people count", {QStringLiteral("d/10"), QStringLiteral("d/9"), QStringLiteral("d/e/1")},
            "d(e(1) 9 10)");
        row("not in order", {QStringLiteral("a/1"), QStringLiteral("b/1"), QStringLiteral("a/2")}, "a(1 2) b(1)");
        row("a folder and a file of one name", {QStringLiteral("a"), QStringLiteral("a/b")}, "a(b) a");
        row("one is the beginning of the other",
            {QStringLiteral("a/b"), QStringLiteral("ab/c"), QStringLiteral("a/bc")}, "a(b bc) ab(c)");
        row("empty parts", {QStringLiteral("/a//b"), QStringLiteral("c/")}, "a(b) c((no name))");
        row("dots are names", {QStringLiteral("../x"), QStringLiteral("./y")}, ".(y) ..(x)");
        row("no name at all", {QString()}, "(no name)");
    }
    void pathsBecomeFolders()
    {
        QFETCH(const QStringList, paths);
        QFETCH(const QString, tree);
        FileTreeModel model;
        const QAbstractItemModelTester tester(&model);
        model.setFiles(listOf(paths));
        QCOMPARE(drawn(model), tree);
        QCOMPARE(model.fileCount(), paths.size());
        QCOMPARE(model.totalBytes(), 100 * paths.size());
        for (int file = 0; file < paths.size(); ++file) {
            const QModelIndex index = model.indexOfFile(file);
            QCOMPARE(index.data(FileTreeModel::PathRole).toString(), paths.at(file));
            QCOMPARE(index.data(FileTreeModel::FileRole).toInt(), file);
            QCOMPARE(index.data(FileTreeModel::OffsetRole).toLongLong(), 100 * file);
            QCOMPARE(model.index(index.row(), 0, index.parent()), index);
        }
        QVERIFY(!model.indexOfFile(int(paths.size())).isValid() && !model.indexOfFile(-1).isValid());
    }

    void foldersAddUpWhatIsInThem()
    {
        FileTreeModel model;
        const QAbstractItemModelTester tester(&model);
        model.setFiles(listOf({QStringLiteral("a/1"), QStringLiteral("a/b/2"), QStringLiteral("3")}));
        const QModelIndex a = model.index(0, 0);
        QCOMPARE(textAt(model, a, FileTreeModel::SizeColumn), QStringLiteral("200 bytes"));
        QCOMPARE(a.data(Qt::AccessibleTextRole).toString(), QStringLiteral("a, folder, 2 file(s)"));
        QCOMPARE(a.data(FileTreeModel::ProgressRole).toDouble(), 0.0);
        QVERIFY(!a.data(FileTreeModel::FileRole).isValid());

        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        (void)drawn(model); // as an open tree
        model.setProgress({{1, 50}, {0, 100}, {77, 1}, {-1, 1}});
        QCOMPARE(textAt(model, a, FileTreeModel::ProgressColumn), QStringLiteral("75.0 %"));
        QCOMPARE(model.indexOfFile(0).data(FileTreeModel::ToneRole).toInt(), int(Tone::Good));
        QCOMPARE(model.indexOfFile(1).data(FileTreeModel::ToneRole).toInt(), int(Tone::Active));
        QVERIFY(changes.size() >= 3); // both files, and a
        changes.clear();
        model.setProgress({{1, 50}});
        QCOMPARE(changes.size(), 0);
        model.setProgress({{1, 20}}); // what was bad is taken back
        QCOMPARE(textAt(model, a, FileTreeModel::ProgressColumn), QStringLiteral("60.0 %"));
    }

    void boxesHaveThreeStates()
    {
        FileTreeModel model;
        const QAbstractItemModelTester tester(&model);
        model.setFiles(
            listOf({QStringLiteral("a/1"), QStringLiteral("a/b/2"), QStringLiteral("a/b/3"), QStringLiteral("4")}));
        QVERIFY(!model.index(0, 0).data(Qt::CheckStateRole).isValid());
        QVERIFY(!model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        model.setCheckable(true);
        QSignalSpy changed(&model, &FileTreeModel::checkedChanged);
        const QModelIndex a = model.index(0, 0);
        const QModelIndex b = model.index(0, 0, a);
        QCOMPARE(checkOf(a), Qt::Checked);
        QVERIFY(model.setData(model.indexOfFile(1), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(checkOf(b), Qt::PartiallyChecked);
        QCOMPARE(checkOf(a), Qt::PartiallyChecked);
        QCOMPARE(model.checkedFiles(), (QList<int>{0, 2, 3}));
        QCOMPARE(model.checkedBytes(), 300);
        QVERIFY(model.setData(b, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(checkOf(b), Qt::Unchecked);
        QCOMPARE(checkOf(a), Qt::PartiallyChecked);
        QVERIFY(model.setData(a, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(checkOf(model.indexOfFile(2)), Qt::Checked);
        QCOMPARE(changed.size(), 3);
        model.setAllChecked(false);
        QCOMPARE(model.checkedCount(), 0);
        model.setCheckedFiles({2, 99, -4, 2});
        QCOMPARE(model.checkedFiles(), QList<int>{2});
        QCOMPARE(checkOf(a), Qt::PartiallyChecked);
        QVERIFY(model.index(0, 0).flags() & Qt::ItemIsUserCheckable);
        QVERIFY(!(model.index(0, 1).flags() & Qt::ItemIsUserCheckable));
    }

    void everyChangeIsTold()
    {
        FileTreeModel model;
        model.setFiles(listOf({QStringLiteral("a/b/1"), QStringLiteral("a/b/2"), QStringLiteral("a/c/3")}));
        model.setCheckable(true);
        (void)drawn(model);
        QSet<QString> told;
        connect(&model, &QAbstractItemModel::dataChanged, this, [&](const QModelIndex &from, const QModelIndex &to) {
            for (int row = from.row(); row <= to.row(); ++row)
                told.insert(model.index(row, 0, from.parent()).data().toString());
        });
        const QModelIndex b = model.index(0, 0, model.index(0, 0));
        QVERIFY(model.setData(b, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(told,
                 (QSet<QString>{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("1"), QStringLiteral("2")}));
    }

    void strangersWriteOnlyText()
    {
        FileTreeModel model;
        const QAbstractItemModelTester tester(&model);
        QStringList paths;
        for (const QString &name : hostileNames()) {
            paths.append(name);
            paths.append(name + u'/' + name);
        }
        model.setFiles(listOf(paths));
        const std::function<void(const QModelIndex &)> look = [&](const QModelIndex &parent) {
            for (int row = 0; row < model.rowCount(parent); ++row) {
                const QModelIndex child = model.index(row, 0, parent);
                QVERIFY(isHarmless(child.data().toString()) && !child.data().toString().isEmpty());
                const QString tip = child.data(Qt::ToolTipRole).toString();
                QVERIFY2(isHarmless(tip) && !tip.contains(QStringLiteral("<img")), qPrintable(tip));
                look(child);
            }
        };
        look({});
    }

    void aPathMayBeAsDeepAsItLikes()
    {
        FileTreeModel model;
        QList<TreeFile> files;
        for (int i = 0; i < 5000; ++i)
            files.append({QString::number(i) + QStringLiteral("/a").repeated(2000), 1, i});
        model.setFiles(files);
        QTRY_VERIFY_WITH_TIMEOUT(!model.isLoading(), 60'000);
        int depth = 0;
        for (QModelIndex at = model.index(0, 0); at.isValid(); at = model.index(0, 0, at))
            ++depth;
        QCOMPARE(depth, FileTree::deepest + 1);
        QCOMPARE(model.totalBytes(), 5000);
        QCOMPARE(model.checkedFiles().size(), 5000);
        QCOMPARE(model.indexOfFile(4999).data(FileTreeModel::FileRole).toInt(), 4999); // beyond the folders it may have
    }

    void aLongListIsTakenInBitByBit()
    {
        FileTreeModel model;
        const QAbstractItemModelTester tester(&model);
        QSignalSpy loaded(&model, &FileTreeModel::filesLoaded);
        model.setFiles(manyFiles(100'000));
        QVERIFY(model.isLoading());
        QCOMPARE(model.rowCount(), 0);
        model.setProgress({{0, 10}});
        model.setAllChecked(false);
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, 60'000);
        QCOMPARE(model.rowCount(), 1000);
        QCOMPARE(model.checkedCount(), 100'000);
        QCOMPARE(model.rowCount(model.index(7, 0)), 100);
        // Another list takes its place, whatever is under way.
        model.setFiles(manyFiles(50'000));
        model.setFiles(manyFiles(10));
        QVERIFY(!model.isLoading());
        QCOMPARE(loaded.size(), 2);
        QCOMPARE(model.fileCount(), 10);
        QCoreApplication::processEvents();
        QCOMPARE(loaded.size(), 2);
    }

    void aViewShowsIt()
    {
        FileTreeModel model;
        model.setFiles(manyFiles(1000));
        model.setCheckable(true);
        QTreeView view;
        view.setUniformRowHeights(true);
        view.setModel(&model);
        view.show();
        view.expandAll();
        view.setCurrentIndex(model.indexOfFile(999));
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(model.checkedCount(), 999);
        view.setCurrentIndex(model.index(0, 0));
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(model.checkedCount(), 899);
    }
};

QTEST_MAIN(TestFileTree)
#include "tst_filetree.moc"

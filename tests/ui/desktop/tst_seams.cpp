// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/desktop/FakeFileChooser.h"
#include "tests/ui/desktop/FakeOpener.h"
#include "ui/desktop/FileChooser.h"
#include "ui/desktop/Opener.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace ttp;

/// Stands in for the programs of the desktop.
class UrlTaker : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> taken;

public Q_SLOTS:
    void take(const QUrl &url) { taken.append(url); }
};

class TestSeams : public QObject
{
    Q_OBJECT

    static QFileDialog *dialogOf(const QWidget &parent)
    {
        return parent.findChild<QFileDialog *>(QStringLiteral("fileDialog"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QFile file(m_dir.filePath(QStringLiteral("a.nc")));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    void aChoiceIsAnswered()
    {
        QWidget window;
        DialogFileChooser chooser;
        QStringList chosen;
        int answers = 0;
        chooser.files(&window, {QStringLiteral("Share"), m_dir.path(), QStringLiteral("a.nc"), {}, QStringLiteral("S")},
                      &window, [&](const QStringList &paths) {
                          chosen = paths;
                          ++answers;
                      });
        // It has returned: nothing is blocked, and nothing is answered yet.
        QPointer<QFileDialog> dialog = dialogOf(window);
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(answers, 0);
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Share"));
        QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
        QTRY_VERIFY(!dialog);
        QCOMPARE(answers, 1);
        QCOMPARE(chosen, QStringList{m_dir.filePath(QStringLiteral("a.nc"))});
    }

    void whoThinksBetterOfItIsAnsweredWithNothing()
    {
        QWidget window;
        DialogFileChooser chooser;
        QList<QStringList> answers;
        chooser.folder(&window, {QStringLiteral("Into"), m_dir.path(), {}, {}, {}}, &window,
                       [&](const QStringList &paths) { answers.append(paths); });
        QPointer<QFileDialog> dialog = dialogOf(window);
        QVERIFY(dialog && dialog->fileMode() == QFileDialog::Directory);
        dialog->reject();
        QTRY_VERIFY(!dialog);
        QCOMPARE(answers, QList<QStringList>{{}});
    }

    void aNameToWriteToMayBeNew()
    {
        QWidget window;
        DialogFileChooser chooser;
        QStringList chosen;
        chooser.saveName(&window, {QStringLiteral("Save"), m_dir.path(), QStringLiteral("ada.ttpinvite"), {}, {}},
                         &window, [&](const QStringList &paths) { chosen = paths; });
        QPointer<QFileDialog> dialog = dialogOf(window);
        QVERIFY(dialog && dialog->acceptMode() == QFileDialog::AcceptSave);
        QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
        QTRY_VERIFY(!dialog);
        QCOMPARE(chosen, QStringList{m_dir.filePath(QStringLiteral("ada.ttpinvite"))});
    }

    void theDeadAreNotAnswered()
    {
        QWidget window;
        DialogFileChooser chooser;
        auto context = std::make_unique<QObject>();
        int answers = 0;
        chooser.files(&window, {}, context.get(), [&](const QStringList &) { ++answers; });
        QPointer<QFileDialog> dialog = dialogOf(window);
        context.reset();
        dialog->reject();
        QTRY_VERIFY(!dialog);
        QCOMPARE(answers, 0);
    }

    void theOpenerOpensWhatIsThereAndTheWeb()
    {
        UrlTaker taker;
        for (const char *scheme : {"file", "https", "ttp", "smb"})
            QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), &taker, "take");
        DesktopOpener opener;
        QVERIFY(opener.openPath(m_dir.filePath(QStringLiteral("a.nc"))));
        QVERIFY(!opener.openPath(m_dir.filePath(QStringLiteral("gone.nc"))));
        QVERIFY(!opener.showInFolder(m_dir.filePath(QStringLiteral("gone.nc"))));
        QVERIFY(opener.openUrl(QUrl(QStringLiteral("https://example.org/"))));
        for (const char *url : {"ttp://a:1/", "smb://server/x", "file:///etc/passwd", "javascript:1", ""})
            QVERIFY2(!opener.openUrl(QUrl(QString::fromLatin1(url))), url);
        for (const char *scheme : {"file", "https", "ttp", "smb"})
            QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
        QCOMPARE(taker.taken, (QList<QUrl>{QUrl::fromLocalFile(m_dir.filePath(QStringLiteral("a.nc"))),
                                           QUrl(QStringLiteral("https://example.org/"))}));
    }

    void theDoublesDoAsTheRealOnes()
    {
        FakeFileChooser chooser;
        chooser.answers = {{QStringLiteral("/a")}};
        QList<QStringList> answers;
        for (int i = 0; i < 2; ++i)
            chooser.files(nullptr, {QStringLiteral("T"), {}, {}, {}, {}}, this,
                          [&](const QStringList &paths) { answers.append(paths); });
        QVERIFY(answers.isEmpty());
        QTRY_COMPARE(answers, (QList<QStringList>{{QStringLiteral("/a")}, {}}));
        QCOMPARE(chooser.asked.size(), 2);
        FakeOpener opener;
        QVERIFY(opener.openPath(QStringLiteral("/a")) && opener.paths == QStringList{QStringLiteral("/a")});
    }

private:
    QTemporaryDir m_dir;
};

QTEST_MAIN(TestSeams)
#include "tst_seams.moc"

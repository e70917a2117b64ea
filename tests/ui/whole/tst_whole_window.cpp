// SPDX-License-Identifier: GPL-3.0-only
#include "app/DesktopLife.h"
#include "tests/swarm/TestPeer.h"
#include "tests/ui/WidgetTest.h"
#include "tests/ui/desktop/FakeFileChooser.h"
#include "tests/ui/desktop/FakeOpener.h"
#include "tests/ui/whole/FileManager.h"
#include "tests/ui/whole/Person.h"
#include "ui/desktop/SingleInstance.h"
#include "ui/text/Languages.h"
#include "ui/theme/SystemScheme.h"
#include "ui/widgets/DropOverlay.h"

#include <QClipboard>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTreeView>
#include <memory>
#include <optional>

// Two people, two programs, two cores: from the first start to a dataset that has gone over, been removed and come
// back. A chapter a function, in this order; each begins where the one before ended.

using namespace ttp;

namespace {

constexpr int deadlineMs = 30'000;
constexpr int fileBytes = 3 * 1024 * 1024;

class NoScheme final : public SystemScheme
{
public:
    [[nodiscard]] ColorScheme scheme() const override { return ColorScheme::Unknown; }
};

/// Ada has the program for the first time.
struct NewProgram {
    NewProgram(Theme &theme, Languages &languages) : instance(profile())
    {
        NodeOptions options;
        options.listen = QStringLiteral("127.0.0.2:0");
        life.emplace(DesktopLife::Surroundings{theme, languages, instance, opener, chooser}, profile(), options);
    }
    [[nodiscard]] QString profile() const { return folder.path() + QStringLiteral("/profile"); }
    [[nodiscard]] QWidget *window()
    {
        if (life->wizard() && life->wizard()->isVisible())
            return life->wizard();
        return life->desktop() ? &life->desktop()->window() : nullptr;
    }

    QTemporaryDir folder;
    SingleInstance instance;
    FakeOpener opener;
    FakeFileChooser chooser;
    std::optional<DesktopLife> life;
};

/// Ben has had it for long. A process cannot hold two whole programs, so his core is started apart.
struct OldProgram {
    OldProgram(Theme &theme, Languages &languages) : core(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"))
    {
        if (const auto started = core.start(); !started)
            qFatal("%s", qPrintable(describe(started.error())));
        desktop.emplace(core.client(), core.profile(), theme, languages, opener, chooser);
    }
    ~OldProgram()
    {
        desktop->finish();
        desktop.reset();
    }
    Q_DISABLE_COPY_MOVE(OldProgram)

    TestPeer core;
    FakeOpener opener;
    FakeFileChooser chooser;
    std::optional<DesktopProgram> desktop;
};

QString iceCores()
{
    return QStringLiteral("Ice cores");
}

/// Its folder and files, as a tree shows them that is open.
QStringList listed()
{
    return {QStringLiteral("1998"), QStringLiteral("core-17.bin"), QStringLiteral("README.txt")};
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestWholeWindow : public WidgetTest
{
    Q_OBJECT

    QTemporaryDir m_home;
    std::optional<Theme> m_theme;
    std::optional<Languages> m_languages;
    std::unique_ptr<NewProgram> m_adas;
    std::unique_ptr<OldProgram> m_bens;
    Person m_ada{[this] { return m_adas ? m_adas->window() : nullptr; }};
    Person m_ben{[this]() -> QWidget * { return m_bens ? &m_bens->desktop->window() : nullptr; }};
    QString m_invitation;
    bool m_isBroken = false;

    QString source() const { return m_home.path() + u'/' + iceCores(); }
    QString destination() const { return m_home.path() + QStringLiteral("/Fetched"); }

private Q_SLOTS:
    void initTestCase()
    {
        begin();
        reset();
        qputenv("HOME", m_home.path().toUtf8());
        QApplication::setQuitOnLastWindowClosed(false);
        m_theme.emplace(std::make_unique<NoScheme>());
        m_languages.emplace();
        QByteArray content(fileBytes, Qt::Uninitialized);
        QRandomGenerator(7).fillRange(reinterpret_cast<quint32 *>(content.data()), fileBytes / 4);
        QVERIFY(QDir().mkpath(source() + QStringLiteral("/1998")) && QDir().mkpath(destination()));
        QVERIFY(writeFile(source() + QStringLiteral("/1998/core-17.bin"), content));
        QVERIFY(writeFile(source() + QStringLiteral("/README.txt"), "Two cores of 1998\n"));
    }

    void init()
    {
        if (m_isBroken)
            QSKIP("an earlier chapter went wrong");
    }

    void cleanup() { m_isBroken = m_isBroken || QTest::currentTestFailed(); }

    void cleanupTestCase()
    {
        m_bens.reset();
        m_adas.reset();
    }

    void theWizardAsksWhoThisIs()
    {
        m_adas = std::make_unique<NewProgram>(*m_theme, *m_languages);
        m_adas->life->begin({});
        QTRY_VERIFY(m_ada.sees("identityName"));
        QVERIFY(m_ada.comesForward());
        QVERIFY(m_ada.tabTo("identityName"));
        m_ada.replace(QStringLiteral("Ada"));
        m_ada.press(QKeySequence(QStringLiteral("Alt+N")));
        QTRY_VERIFY(m_ada.tabTo("downloadFolder"));
        m_ada.replace(m_home.path() + QStringLiteral("/Ada"));
        QVERIFY(m_ada.tabTo("port"));
        m_ada.replace(QStringLiteral("0"));
        QTRY_VERIFY(m_ada.reads("portSays").startsWith(QStringLiteral("The system chooses")));
        QTRY_VERIFY(m_ada.reads("downloadFolderSays").startsWith(QStringLiteral("The folder will be made")));
        m_ada.press(QKeySequence(QStringLiteral("Alt+N")));
        QTRY_COMPARE(m_ada.reads("summary0"), QStringLiteral("Ada"));
        QCOMPARE(m_ada.reads("summary2"), m_home.path() + QStringLiteral("/Ada"));
        m_ada.press(QKeySequence(QStringLiteral("Alt+F")));
        QTRY_COMPARE_WITH_TIMEOUT(m_ada.reads("emptyTitle"), QStringLiteral("Nothing here yet"), deadlineMs);
        QVERIFY(QDir(m_home.path() + QStringLiteral("/Ada")).exists());
    }

    void adaMakesAnInvitation()
    {
        QVERIFY(m_ada.comesForward());
        m_ada.press(QKeySequence(QStringLiteral("Ctrl+Shift+I")));
        QTRY_VERIFY(m_ada.sees("makeInvite"));
        QVERIFY(m_ada.comesForward());
        m_ada.press(QKeySequence(Qt::Key_Return));
        QTRY_VERIFY_WITH_TIMEOUT(m_ada.reads("inviteLink").startsWith(QStringLiteral("ttp://127.0.0.2:")), deadlineMs);
        QTRY_VERIFY(m_ada.reads("inviteWaiting").startsWith(QStringLiteral("Waiting for the peer")));
        m_invitation = m_ada.reads("inviteLink");
    }

    void benTypesItAndIsRegistered()
    {
        m_bens = std::make_unique<OldProgram>(*m_theme, *m_languages);
        m_bens->desktop->open({});
        QTRY_COMPARE(m_ben.reads("emptyTitle"), QStringLiteral("Nothing here yet"));
        QVERIFY(m_ben.comesForward());
        m_ben.press(QKeySequence(QStringLiteral("Ctrl+Shift+A")));
        QTRY_VERIFY(m_ben.sees("invitationText"));
        QVERIFY(m_ben.comesForward());
        QVERIFY(m_ben.isOn("invitationText"));
        QVERIFY(!m_ben.seen<QPushButton>("register")->isEnabled());
        m_ben.type(m_invitation);
        QTRY_VERIFY(m_ben.seen<QPushButton>("register")->isEnabled());
        m_ben.press(QKeySequence(QStringLiteral("Alt+R")));
        QTRY_COMPARE_WITH_TIMEOUT(m_ben.reads("stepWord5"), QStringLiteral("done"), deadlineMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_ada.reads("inviteCame").contains(QStringLiteral("Ben")), deadlineMs);
        QTRY_VERIFY(m_ben.isOn("closeAddPeer"));
        m_ben.press(QKeySequence(Qt::Key_Return));
        QTRY_COMPARE_WITH_TIMEOUT(m_ben.rows("peers"), QStringList(QStringLiteral("Ada")), deadlineMs);
        QVERIFY(m_ada.comesForward());
        m_ada.press(QKeySequence(Qt::Key_Escape));
        QTRY_VERIFY(!m_ada.sees("inviteLink"));
        QVERIFY(m_ada.comesForward());
        m_ada.press(QKeySequence(QStringLiteral("Ctrl+7")));
        QTRY_COMPARE_WITH_TIMEOUT(m_ada.rows("peers"), QStringList(QStringLiteral("Ben")), deadlineMs);
        m_ada.press(QKeySequence(QStringLiteral("Ctrl+1")));
    }

    void adaSharesByDropping()
    {
        const FileManager files({source()});
        QVERIFY(m_ada.comesForward());
        m_ada.front()->move(140, 0); // where nothing lies over it
        QString promise;
        const auto look = [this, &promise] {
            if (const auto *overlay = m_ada.seen<DropOverlay>("dropOverlay"))
                promise = overlay->title();
        };
        QVERIFY(files.dragTo(*m_ada.front(), look, [this] { return m_ada.sees("shareName"); }));
        QCOMPARE(promise, QStringLiteral("Share 1 item"));
        QTRY_COMPARE(m_ada.reads("shareName"), iceCores());
        QVERIFY(m_ada.comesForward());
        QTRY_VERIFY(m_ada.seen<QPushButton>("share")->isEnabled());
        m_ada.press(QKeySequence(Qt::Key_Return));
        QTRY_COMPARE_WITH_TIMEOUT(m_ada.cell("datasets", iceCores(), QStringLiteral("Status")),
                                  QStringLiteral("Sharing"), deadlineMs);
        QVERIFY(m_ada.reads("messageText").startsWith(QStringLiteral("Ice cores is shared.")));
        QCOMPARE(m_ada.reads("messageAction0"), QStringLiteral("Copy link"));
        QGuiApplication::clipboard()->clear();
        QVERIFY(m_ada.comesForward());
        QVERIFY(m_ada.click("messageAction0"));
        QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("ttp://127.0.0.2:")));
    }

    void benPastesTheLinkAndItArrives()
    {
        m_bens->chooser.answers = {{destination()}};
        QVERIFY(m_ben.comesForward());
        m_ben.press(QKeySequence(QStringLiteral("Ctrl+1")));
        m_ben.press(QKeySequence(QKeySequence::Paste));
        QTRY_VERIFY(m_ben.sees("look"));
        QVERIFY(m_ben.comesForward());
        QVERIFY(!m_ben.seen<QPushButton>("fetch")->isEnabled()); // nobody has looked yet
        m_ben.press(QKeySequence(Qt::Key_Return));
        QTRY_COMPARE_WITH_TIMEOUT(m_ben.reads("fetchName"), iceCores(), deadlineMs);
        QVERIFY2(m_ben.reads("fetchPublisher").contains(QStringLiteral("Ada")),
                 qPrintable(m_ben.reads("fetchPublisher")));
        QTRY_COMPARE(m_ben.rows("files"), listed());
        QVERIFY(m_ben.click("changeFolder"));
        QTRY_VERIFY(m_ben.reads("fetchFolder").startsWith(destination()));
        QTRY_VERIFY(m_ben.seen<QPushButton>("fetch")->isEnabled());
        m_ben.press(QKeySequence(QStringLiteral("Alt+F")));
        QTRY_COMPARE_WITH_TIMEOUT(m_ben.cell("datasets", iceCores(), QStringLiteral("Status")),
                                  QStringLiteral("Complete"), deadlineMs);
        QVERIFY(theSameIsThere());
    }

    void theDetailsAreAKeyAway()
    {
        QTRY_VERIFY(m_ben.sees("pieceMap")); // what was just fetched is shown with them
        QVERIFY(m_ben.comesForward());
        m_ben.press(QKeySequence(QStringLiteral("Alt+Return")));
        QTRY_VERIFY(!m_ben.sees("pieceMap"));
        m_ben.press(QKeySequence(QStringLiteral("Alt+Return")));
        QTRY_VERIFY(m_ben.sees("pieceMap"));
        QCOMPARE(m_ben.reads("detailsName"), iceCores());
        QVERIFY(m_ben.tabTo("detailsTabs"));
        m_ben.press(QKeySequence(Qt::Key_Right));
        QTRY_COMPARE(m_ben.rows("sources"), QStringList(QStringLiteral("Ada")));
        m_ben.press(QKeySequence(Qt::Key_Right));
        QTRY_COMPARE_WITH_TIMEOUT(m_ben.rows("files"), listed(), deadlineMs);
        m_ben.press(QKeySequence(Qt::Key_Right));
        QTRY_VERIFY(m_ben.sees("speedGraph"));
        for (int tab = 0; tab < 3; ++tab)
            m_ben.press(QKeySequence(Qt::Key_Left));
        QTRY_VERIFY(m_ben.sees("pieceMap"));
    }

    void whatWasRemovedComesBack()
    {
        QVERIFY(m_ben.tabTo("datasets"));
        m_ben.press(QKeySequence(QKeySequence::Delete));
        QTRY_COMPARE(m_ben.rows("datasets"), QStringList());
        QVERIFY(m_ben.reads("messageText").contains(QStringLiteral("removed from the list")));
        QCOMPARE(m_ben.reads("messageAction0"), QStringLiteral("Undo"));
        m_ben.press(QKeySequence(QKeySequence::Undo));
        QTRY_COMPARE(m_ben.rows("datasets"), QStringList(iceCores()));
        QCOMPARE(m_ben.cell("datasets", iceCores(), QStringLiteral("Status")), QStringLiteral("Complete"));
        QTRY_VERIFY(!m_ben.reads("messageText").contains(QStringLiteral("removed from the list")));
        QVERIFY(theSameIsThere());
    }

private:
    /// Below the folder that was chosen, whatever the folder of the dataset is called there.
    [[nodiscard]] bool theSameIsThere() const
    {
        int same = 0;
        for (QDirIterator all(destination(), QDir::Files, QDirIterator::Subdirectories); all.hasNext();) {
            const QString path = all.next();
            for (const QString &original : {QStringLiteral("1998/core-17.bin"), QStringLiteral("README.txt")})
                if (path.endsWith(u'/' + original) && contentOf(path) == contentOf(source() + u'/' + original))
                    ++same;
        }
        return same == 2;
    }
};

QTEST_MAIN(TestWholeWindow)
#include "tst_whole_window.moc"

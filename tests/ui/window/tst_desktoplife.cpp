// SPDX-License-Identifier: GPL-3.0-only
#include "app/DesktopLife.h"
#include "tests/swarm/TestPeer.h"
#include "tests/ui/WidgetTest.h"
#include "tests/ui/desktop/FakeFileChooser.h"
#include "tests/ui/desktop/FakeOpener.h"
#include "ui/desktop/SingleInstance.h"
#include "ui/dialogs/FetchDialog.h"
#include "ui/peers/AddPeerDialog.h"
#include "ui/text/Languages.h"
#include "ui/theme/SystemScheme.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SideBar.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTimer>
#include <memory>

using namespace ttp;

namespace {

constexpr int deadlineMs = 30'000;

/// A desktop that does not say whether it is light or dark.
class NoScheme final : public SystemScheme
{
public:
    [[nodiscard]] ColorScheme scheme() const override { return ColorScheme::Unknown; }
};

/// The program in the test's process, on a profile of its own and on loopback.
struct Program {
    Program() : theme(std::make_unique<NoScheme>()), instance(profile()) { begin(); }

    QString profile() const { return folder.path() + QStringLiteral("/profile"); }

    void begin(const QStringList &settings = {})
    {
        life.reset();
        if (!settings.isEmpty()) {
            QDir().mkpath(profile());
            QFile::setPermissions(profile(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            QFile file(profile() + QStringLiteral("/settings.ini"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("[General]\n" + settings.join(u'\n').toUtf8() + '\n');
        }
        NodeOptions options;
        options.listen = QStringLiteral("127.0.0.1:0");
        life = std::make_unique<DesktopLife>(DesktopLife::Surroundings{theme, languages, instance, opener, chooser},
                                             profile(), options);
    }
    MainWindow *window() const { return life->desktop() ? &life->desktop()->window() : nullptr; }
    static QMessageBox *box()
    {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (widget->objectName() == QStringLiteral("cannotGoOn") && widget->isVisible())
                return qobject_cast<QMessageBox *>(widget);
        return nullptr;
    }
    // As a person who takes everything as it is proposed.
    void finishWizard() const
    {
        FirstRunWizard *wizard = life->wizard();
        for (int page = 0; page < 10 && wizard->nextId() >= 0; ++page)
            wizard->button(QWizard::NextButton)->click();
        wizard->button(QWizard::FinishButton)->click();
    }
    // What QCoreApplication::exit() is called with while this waits.
    static int exitCode(const std::function<void()> &act)
    {
        QTimer::singleShot(0, qApp, act);
        QTimer::singleShot(deadlineMs, qApp, [] { QCoreApplication::exit(99); });
        return QApplication::exec();
    }

    QTemporaryDir folder;
    Theme theme;
    Languages languages;
    SingleInstance instance;
    FakeOpener opener;
    FakeFileChooser chooser;
    std::unique_ptr<DesktopLife> life;
};

QStringList known()
{
    return {QStringLiteral("listen=127.0.0.1"), QStringLiteral("name=Ada")};
}

} // namespace

class TestDesktopLife : public WidgetTest
{
    Q_OBJECT

    QTemporaryDir m_home;

private Q_SLOTS:
    void initTestCase()
    {
        begin();
        qputenv("HOME", m_home.path().toUtf8()); // where the wizard would put what is fetched
        QApplication::setQuitOnLastWindowClosed(false);
    }
    void init() { reset(); }

    void aNewProfileAsksFirst()
    {
        Program program;
        program.life->begin({});
        QVERIFY(program.life->wizard() && program.life->wizard()->isVisible());
        QVERIFY(!program.window());
        QVERIFY(!QDir(program.profile()).exists() || QDir(program.profile()).isEmpty());
        program.finishWizard();
        QTRY_VERIFY_WITH_TIMEOUT(program.window() && program.window()->isVisible(), deadlineMs);
        QTRY_VERIFY(!program.life->wizard());
        QVERIFY(QFile::exists(program.profile() + QStringLiteral("/settings.ini")));
        // And never again.
        program.begin();
        program.life->begin({});
        QVERIFY(!program.life->wizard());
        QTRY_VERIFY_WITH_TIMEOUT(program.window(), deadlineMs);
    }

    void whoDoesNotAnswerIsNobody()
    {
        Program program;
        program.life->begin({});
        QCOMPARE(Program::exitCode([&program] { program.life->wizard()->reject(); }), 0);
        program.life.reset();
        QVERIFY(!QFile::exists(program.profile() + QStringLiteral("/settings.ini")));
        QVERIFY(!QFile::exists(program.profile() + QStringLiteral("/identity.key")));
    }

    void inTheBackgroundANewProfileAsksToo()
    {
        Program program;
        StartRequest request;
        request.background = true;
        program.life->begin(request);
        QVERIFY(program.life->wizard() && program.life->wizard()->isVisible());
        program.finishWizard();
        QTRY_VERIFY_WITH_TIMEOUT(program.window() && program.window()->isVisible(), deadlineMs);
    }

    void whatAnotherProgramMadeIsNotAskedAgain()
    {
        Program program;
        program.begin(known());
        StartRequest request;
        request.background = true;
        program.life->begin(request);
        QVERIFY(!program.life->wizard());
        QVERIFY(program.window() && !program.window()->isVisible());
        // Another start shows it.
        Q_EMIT program.instance.received({});
        QTRY_VERIFY(program.window()->isVisible());
    }

    void whatComesWhileTheWizardAsksWaits()
    {
        Program program;
        StartRequest request;
        request.links = {QStringLiteral("ttp://127.0.0.1:1/#u=x&k=y&s=z")};
        program.life->begin({});
        Q_EMIT program.instance.received(request);
        QVERIFY(program.life->wizard()->isVisible());
        program.finishWizard();
        QTRY_VERIFY_WITH_TIMEOUT(program.window() && program.window()->findChild<FetchDialog *>(), deadlineMs);
    }

    void whatCannotStartSaysWhyAndTriesAgain()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress(QStringLiteral("127.0.0.1")), 0));
        Program program;
        program.begin(known() + QStringList{QStringLiteral("port=%1").arg(other.serverPort())});
        program.life->begin({});
        QTRY_VERIFY(Program::box());
        QVERIFY(!program.window());
        QVERIFY(!Program::box()->text().isEmpty() && Program::box()->textFormat() == Qt::PlainText);
        other.close();
        Program::box()->button(QMessageBox::Retry)->click();
        QTRY_VERIFY_WITH_TIMEOUT(program.window(), deadlineMs);
    }

    void whatCannotGoOnEndsWithOne()
    {
        Program program;
        program.begin({QStringLiteral("port=nonsense")});
        program.life->begin({});
        QTRY_VERIFY(Program::box());
        QVERIFY(!Program::box()->button(QMessageBox::Retry));
        QCOMPARE(Program::exitCode([] { Program::box()->button(QMessageBox::Close)->click(); }), 1);
    }

    void whatWasRemovedIsDoneBeforeTheCoreStops()
    {
        Program program;
        program.begin(known());
        program.life->begin({});
        bool isFinished = false;
        program.window()->context().removals.add(
            {QStringLiteral("a"), QStringLiteral("Removed"), [&isFinished] { isFinished = true; }, {}});
        program.life.reset();
        QVERIFY(isFinished);
    }

    void closingEndsItWhereThereIsNoTray()
    {
        Program program;
        program.begin(known());
        program.life->begin({});
        QCOMPARE(Program::exitCode([&program] { program.window()->close(); }), 0);
        program.begin();
        program.life->begin({});
        QCOMPARE(Program::exitCode(
                     [&program] { program.window()->findChild<QAction *>(QStringLiteral("quitAction"))->trigger(); }),
                 0);
    }

    void theCoreCanBeStartedAgain()
    {
        Program program;
        program.begin(known());
        program.life->begin({});
        QTRY_VERIFY_WITH_TIMEOUT(program.window()->context().feed.now(), deadlineMs);
        QWidget *stopped = program.window()->findChild<QWidget *>(QStringLiteral("stoppedView"));
        program.window()->hide();
        program.life->node().stop(0);
        program.life->desktop()->coreStopped({ErrorCode::OwnIdentity, Doing::Stopping, {}, {}, 0});
        QVERIFY(program.window()->isVisible()); // it comes forward to say so
        QTRY_VERIFY_WITH_TIMEOUT(stopped->isVisible(), deadlineMs);
        program.window()->findChild<QPushButton *>(QStringLiteral("startAgainButton"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(!stopped->isVisible(), deadlineMs);
        QVERIFY(program.life->node().isRunning());
    }

    void whatHappenedLeadsToThePeer()
    {
        Program program;
        program.begin(known());
        program.life->begin({});
        const WindowContext &context = program.window()->context();
        QTRY_VERIFY_WITH_TIMEOUT(context.feed.now(), deadlineMs); // what was there before is no event
        TestPeer ben(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"));
        QVERIFY(ben.start().ok());
        QFile file(ben.folder(QStringLiteral("ice")) + QStringLiteral("/core.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("1,2,3") == 5);
        file.close();
        const auto share = ben.ask<ShareStatus>([&](QObject *on, const NodeClient::Answer<ShareStatus> &answer) {
            context.client.share({{file.fileName()}, QStringLiteral("Ice")}, on, answer);
        });
        QVERIFY(share.ok());
        const auto asked =
            ben.ask<RegistrationStatus>([&](QObject *on, const NodeClient::Answer<RegistrationStatus> &answer) {
                ben.client().registerWith(share->link, on, answer);
            });
        QVERIFY(asked.ok());
        QCOMPARE(asked->state, QStringLiteral("pending"));
        const auto *bar = program.window()->findChild<MessageBar *>();
        QTRY_VERIFY_WITH_TIMEOUT(bar->spokenText().contains(QStringLiteral("Ben")), deadlineMs);
        QCOMPARE(program.window()->findChild<SideBar *>()->currentPage(), QStringLiteral("all"));
        QTest::mouseClick(bar->findChild<QPushButton *>(QStringLiteral("messageAction0")), Qt::LeftButton);
        QCOMPARE(program.window()->findChild<SideBar *>()->currentPage(), QStringLiteral("peers"));
    }

    void theLanguageIsSpokenAtOnceAndKept()
    {
        Program program;
        program.begin(known());
        program.life->begin({});
        const auto *menu = program.window()->findChild<QMenu *>(QStringLiteral("fileMenu"));
        const QString english = menu->title();
        program.window()->findChild<QAction *>(QStringLiteral("language_de"))->trigger();
        QCOMPARE(program.languages.current(), QStringLiteral("de"));
        QTRY_VERIFY(menu->title() != english);
        program.languages.choose(QStringLiteral("en"));
        program.begin();
        program.life->begin({});
        QCOMPARE(program.languages.current(), QStringLiteral("de"));
        program.languages.choose(QStringLiteral("en"));
    }

    void theThemeIsKept()
    {
        Program program;
        program.begin(known());
        program.life->begin({});
        program.window()->findChild<QAction *>(QStringLiteral("themeDark"))->trigger();
        QCOMPARE(program.theme.choice(), ThemeChoice::Dark);
        program.theme.setChoice(ThemeChoice::Light);
        program.begin();
        program.life->begin({});
        QCOMPARE(program.theme.choice(), ThemeChoice::Dark);
    }
};

QTEST_MAIN(TestDesktopLife)
#include "tst_desktoplife.moc"

// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/Samples.h"
#include "tests/ui/WidgetTest.h"
#include "tests/ui/window/FakeWindow.h"
#include "ui/delegates/RowDelegate.h"
#include "ui/models/IncidentsModel.h"
#include "ui/window/Densities.h"
#include "ui/window/LogPage.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace ttp;

namespace {

/// A log of three lines: a ban of Ada, a wrong piece of hers, a request of a stranger.
struct Shown {
    explicit Shown(bool isFilled = true)
    {
        PeerStatus ada = samples::peer(QStringLiteral("Ada & <b>"));
        user = ada.user;
        window.now.peers = {ada};
        if (isFilled)
            window.now.incidents = {line(1, "source-banned"), line(2, "bad-piece"), line(3, "registration-request")};
        window.now.status.user = newId<UserId>();
        window.feed.askNow();
        page = std::make_unique<LogPage>(window.context());
        page->resize(900, 400);
        page->show();
        view = page->findChild<QTreeView *>();
    }

    IncidentStatus line(qint64 sequence, const char *kind) const
    {
        IncidentStatus incident = samples::incident(sequence, QString::fromLatin1(kind));
        incident.user = user;
        incident.address = QStringLiteral("198.51.100.10:8470");
        incident.subject = QStringLiteral("core.csv");
        incident.detail = QStringLiteral("piece %1").arg(sequence);
        return incident;
    }
    void add(const IncidentStatus &incident)
    {
        window.now.incidents.append(incident);
        window.feed.askNow();
    }
    void select(int row) const
    {
        view->selectionModel()->setCurrentIndex(view->model()->index(row, 0),
                                                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    template<typename Widget>
    Widget *find(const char *name) const
    {
        return page->findChild<Widget *>(QString::fromLatin1(name));
    }

    FakeWindow window;
    UserId user;
    std::unique_ptr<LogPage> page;
    QTreeView *view = nullptr;
};

} // namespace

class TestLogPage : public WidgetTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { reset(); }

    void emptyItSaysSo()
    {
        Shown shown(false);
        QVERIFY(!shown.view->isVisible());
        QVERIFY(shown.find<QWidget>("logEmpty")->isVisible());
        QCOMPARE(shown.find<QWidget>("logEmpty")->accessibleName(), QStringLiteral("Nothing has gone wrong"));
        QVERIFY(!shown.find<QPushButton>("logCopy")->isEnabled());
        shown.add(shown.line(1, "bad-piece"));
        QTRY_VERIFY(shown.view->isVisible());
        QVERIFY(shown.find<QPushButton>("logCopy")->isEnabled());
    }

    void newestFirst()
    {
        Shown shown;
        const QAbstractItemModelTester tester(shown.view->model());
        QCOMPARE(shown.view->model()->rowCount(), 3);
        QCOMPARE(shown.view->model()->index(0, IncidentsModel::KindColumn).data().toString(),
                 QStringLiteral("Request to register"));
        shown.add(shown.line(4, "stolen-session"));
        QTRY_COMPARE(shown.view->model()->rowCount(), 4);
        QCOMPARE(shown.view->model()->index(0, IncidentsModel::KindColumn).data().toString(),
                 QStringLiteral("Session used by somebody else"));
    }

    void filteredByKindAndWords()
    {
        Shown shown;
        auto *kinds = shown.find<QComboBox>("logKind");
        QCOMPARE(kinds->count(), 4);
        kinds->setFocus();
        QTest::keyClick(kinds, Qt::Key_End);
        QCOMPARE(shown.view->model()->rowCount(), 1);
        shown.page->setText(QStringLiteral("no such words"));
        QVERIFY(shown.find<QWidget>("logNothingFound")->isVisible());
        QSignalSpy cleared(shown.page.get(), &LogPage::clearFiltersAsked);
        QTest::mouseClick(shown.find<QPushButton>("logClearFilter"), Qt::LeftButton);
        QCOMPARE(cleared.size(), 1);
        QCOMPARE(kinds->currentIndex(), 0);
        shown.page->setText({});
        QCOMPARE(shown.view->model()->rowCount(), 3);
        QVERIFY(shown.view->isVisible());
        // A kind that comes later joins the list, and what was chosen stays chosen.
        kinds->setCurrentIndex(1);
        const QString chosen = kinds->currentData().toString();
        shown.add(shown.line(4, "stolen-session"));
        QTRY_COMPARE(kinds->count(), 5);
        QCOMPARE(kinds->currentData().toString(), chosen);
        // The last line of what was chosen has gone: everything is shown, as the list says.
        const QByteArray other = chosen == QStringLiteral("bad-piece") ? "source-banned" : "bad-piece";
        for (int i = 0; i < IncidentsModel::most; ++i)
            shown.window.now.incidents.append(shown.line(5 + i, other.constData()));
        shown.window.feed.askNow();
        QTRY_COMPARE(kinds->count(), 2);
        QCOMPARE(kinds->currentIndex(), 0);
        QCOMPARE(shown.view->model()->rowCount(), int(IncidentsModel::most));
    }

    void copiedWithoutWhatIsNobodysBusiness()
    {
        Shown shown;
        shown.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(shown.page.get()));
        shown.view->setFocus();
        QTest::keySequence(shown.view, QKeySequence(QKeySequence::SelectAll));
        QTest::keySequence(shown.view, QKeySequence(QKeySequence::Copy));
        const QString text = QGuiApplication::clipboard()->text();
        QCOMPARE(text.count(u'\n'), 3);
        QVERIFY2(!text.contains(QStringLiteral("198.51.100.10")), qPrintable(text));
        QVERIFY2(!text.contains(shown.user.toString()) && !text.contains(QStringLiteral("Ada")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("bad-piece")) && text.contains(QStringLiteral("core.csv")));
        QCOMPARE(shown.window.said.size(), 1);
        QVERIFY(shown.window.said.at(0).text.startsWith(QStringLiteral("Copied 3 lines")));
        shown.select(1);
        QTest::mouseClick(shown.find<QPushButton>("logCopy"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 1);
        QVERIFY(shown.window.said.at(1).text.startsWith(QStringLiteral("Copied 1 line,")));
    }

    void thePeerOfALineIsReached()
    {
        Shown shown;
        IncidentStatus stranger = samples::incident(4, QStringLiteral("bad-hashes"));
        shown.add(stranger);
        QTRY_COMPARE(shown.view->model()->rowCount(), 4);
        auto *button = shown.find<QPushButton>("logShowPeer");
        QVERIFY(!button->isEnabled());
        shown.select(0); // about nobody
        QVERIFY(!button->isEnabled());
        shown.select(1);
        QVERIFY(button->isEnabled());
        QSignalSpy asked(shown.page.get(), &LogPage::peerAsked);
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::keyClick(shown.view, Qt::Key_Return);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.at(0).at(0).value<UserId>(), shown.user);
    }

    void whatNobodySawIsCounted()
    {
        Shown shown;
        QCOMPARE(shown.page->unseen(), 0);
        shown.page->hide();
        QSignalSpy changed(shown.page.get(), &LogPage::unseenChanged);
        shown.add(shown.line(4, "bad-piece"));
        QTRY_COMPARE(shown.page->unseen(), 1);
        shown.add(shown.line(5, "bad-piece"));
        QTRY_COMPARE(shown.page->unseen(), 2);
        shown.page->show();
        QCOMPARE(shown.page->unseen(), 0);
        QCOMPARE(changed.size(), 3);
        shown.add(shown.line(6, "bad-piece"));
        QTRY_COMPARE(shown.view->model()->rowCount(), 6);
        QCOMPARE(shown.page->unseen(), 0);
    }

    void whatIsNewsIsSaid()
    {
        Shown shown;
        shown.page->hide();
        shown.add(shown.line(4, "registration-request")); // somebody else tells of those
        QTRY_COMPARE(shown.page->unseen(), 1);
        QVERIFY(shown.window.said.isEmpty());
        IncidentStatus ban = shown.line(5, "source-banned");
        ban.subject = samples::hostileNames().first();
        shown.add(ban);
        QTRY_COMPARE(shown.window.said.size(), 1);
        QVERIFY(shown.window.said.at(0).text.startsWith(QStringLiteral("Source left out: ")));
        QVERIFY(!shown.window.said.at(0).text.contains(QChar(0x202e)));
        QSignalSpy asked(shown.page.get(), &LogPage::shownAsked);
        shown.window.said.at(0).actions.at(0).run();
        QCOMPARE(asked.size(), 1);
        shown.window.now.incidents.append(shown.line(6, "own-file-damaged"));
        shown.add(shown.line(7, "own-file-damaged"));
        QTRY_COMPARE(shown.window.said.size(), 2);
        QVERIFY(shown.window.said.at(1).text.startsWith(QStringLiteral("2 new lines in the log.")));
        QCOMPARE(shown.window.said.at(1).key, shown.window.said.at(0).key); // one message stands, not ten
    }

    void columnsAreKept()
    {
        FakeWindow window;
        {
            LogPage page(window.context());
            page.findChild<QTreeView *>()->header()->resizeSection(IncidentsModel::KindColumn, 321);
        }
        LogPage page(window.context());
        QCOMPARE(page.findChild<QTreeView *>()->header()->sectionSize(IncidentsModel::KindColumn), 321);
    }

    void hostileLinesStayLines()
    {
        Shown shown(false);
        qint64 sequence = 0;
        for (const QString &name : samples::hostileNames()) {
            IncidentStatus incident = shown.line(++sequence, "bad-piece");
            incident.subject = incident.detail = incident.address = name;
            shown.window.now.incidents.append(incident);
        }
        shown.window.feed.askNow();
        QTRY_COMPARE(shown.view->model()->rowCount(), int(sequence));
        QTest::keySequence(shown.view, QKeySequence(QKeySequence::SelectAll));
        QTest::mouseClick(shown.find<QPushButton>("logCopy"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), int(sequence));
    }

    void rowsCanBeCloser()
    {
        Shown shown;
        const auto height = [&shown] { return shown.view->visualRect(shown.view->model()->index(0, 0)).height(); };
        const int comfortable = height();
        applyDensity(*shown.page, Density::Compact);
        QCOMPARE(height(), comfortable - RowDelegate::comfortable + RowDelegate::compact);
        applyDensity(*shown.page, Density::Comfortable);
        QCOMPARE(height(), comfortable);
    }

    void everyControlHasAName()
    {
        Shown shown;
        QCOMPARE(unnamedOnShow(shown.page.get()), QString());
        QCOMPARE(spoken(shown.view, QAccessible::Name), QStringLiteral("Log"));
    }
};

QTEST_MAIN(TestLogPage)
#include "tst_logpage.moc"

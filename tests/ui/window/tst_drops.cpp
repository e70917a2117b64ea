// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/WidgetTest.h"
#include "ui/widgets/DropOverlay.h"
#include "ui/window/DropTarget.h"
#include "ui/window/DroppedThings.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTimer>
#include <QUrl>
#include <memory>
#include <optional>

using namespace ttp;

namespace {

constexpr QPoint middle(300, 200);

QString shareLink()
{
    return QStringLiteral("ttp://127.0.0.1:8470/#u=6f1c2c1e&k=abc&s=d1c2");
}

QString inviteLink()
{
    return QStringLiteral("ttp://127.0.0.1:8470/#u=6f1c2c1e&k=abc&i=CODECODE");
}

std::unique_ptr<QMimeData> files(const QStringList &paths)
{
    auto data = std::make_unique<QMimeData>();
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data->setUrls(urls);
    return data;
}

std::unique_ptr<QMimeData> words(const QString &text)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    return data;
}

/// A window that things are dragged over.
struct Shown {
    Shown() : target(window), overlay(window.findChild<DropOverlay *>())
    {
        window.resize(600, 400);
        window.show();
    }

    bool enter(const QMimeData &data, Qt::DropActions actions = Qt::CopyAction | Qt::MoveAction)
    {
        QDragEnterEvent begin(middle, actions, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &begin);
        QDragMoveEvent move(middle, actions, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &move);
        return move.isAccepted();
    }
    void leave()
    {
        QDragLeaveEvent event;
        QCoreApplication::sendEvent(&window, &event);
    }
    Qt::DropAction drop(const QMimeData &data)
    {
        QDropEvent event(middle, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
        return event.isAccepted() ? event.dropAction() : Qt::IgnoreAction;
    }

    QWidget window;
    DropTarget target;
    DropOverlay *overlay;
};

} // namespace

class TestDrops : public WidgetTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { reset(); }

    void filesAndFoldersArePaths()
    {
        const StartRequest request = thingsIn(
            *files({QStringLiteral("/data/a b"), QStringLiteral("/data/x.ttpinvite"), QStringLiteral("/data/a b")}));
        QCOMPARE(request.paths, QStringList{QStringLiteral("/data/a b")});
        QCOMPARE(request.linkFiles, QStringList{QStringLiteral("/data/x.ttpinvite")});
        QVERIFY(isOfUse(request));
    }

    void linksStandInTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("links");
        const QStringList one{shareLink()};
        QTest::newRow("alone") << shareLink() << one;
        QTest::newRow("with white space") << QStringLiteral("\n  ") + shareLink() + QStringLiteral("\r\n") << one;
        QTest::newRow("in a mail") << QStringLiteral("Here it is: <%1>.\nBye").arg(shareLink()) << one;
        QTest::newRow("at the end of a sentence") << QStringLiteral("See (%1).").arg(shareLink()) << one;
        QTest::newRow("two") << shareLink() + QStringLiteral(", ") + inviteLink()
                             << QStringList{shareLink(), inviteLink()};
        QTest::newRow("twice the same") << shareLink() + u'\n' + shareLink() << one;
        QTest::newRow("in quotation marks")
            << QStringLiteral("\u201e%1\u201c, \u00ab%1\u00bb\u2026").arg(shareLink()) << one;
        QTest::newRow("none") << QStringLiteral("http://example.org and more") << QStringList();
    }
    void linksStandInTexts()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, links);
        const StartRequest request = thingsIn(*words(text));
        QCOMPARE(request.links, links);
        QCOMPARE(isOfUse(request), !links.isEmpty());
        QCOMPARE(request.unknown.isEmpty(), !links.isEmpty());
    }

    void pathsMayBePasted()
    {
        const StartRequest request = thingsIn(*words(QStringLiteral("/data/a\nfile:///data/b%20c\nrelative\n")));
        QCOMPARE(request.paths, (QStringList{QStringLiteral("/data/a"), QStringLiteral("/data/b c")}));
    }

    void whatIsTooMuchIsCut()
    {
        QVERIFY(!isOfUse(thingsIn(*words(QString(3 * 1024 * 1024, u'x')))));
        QVERIFY(!isOfUse(thingsIn(*words(QString()))));
        QVERIFY(!isOfUse(thingsIn(QMimeData())));
        QVERIFY(!isOfUse(thingsIn(*words(QStringLiteral("ttp:") + QString(100'000, u'x'))))); // longer than any link
        QStringList many;
        for (int i = 0; i < startframe::mostThings + 10; ++i)
            many.append(QStringLiteral("/data/%1").arg(i));
        QCOMPARE(thingsIn(*files(many)).paths.size(), startframe::mostThings);
    }

    void aLinkSaysWhatItIsFor()
    {
        QCOMPARE(linkPurposeOf(shareLink()), LinkPurpose::Dataset);
        QCOMPARE(linkPurposeOf(inviteLink()), LinkPurpose::Peer);
        QCOMPARE(linkPurposeOf(shareLink() + QStringLiteral("&i=CODECODE")), LinkPurpose::Dataset);
        QCOMPARE(linkPurposeOf(QStringLiteral("ttp://a/?s=1#u=2")), LinkPurpose::Peer);
        QCOMPARE(linkPurposeOf(QStringLiteral("ttp:")), LinkPurpose::Peer);
    }

    void theOverlaySaysWhatWouldHappen()
    {
        Shown shown;
        const auto two = files({QStringLiteral("/data/a"), QStringLiteral("/data/b")});
        QVERIFY(shown.enter(*two));
        QVERIFY(shown.overlay->isVisible() && !shown.overlay->isRefusal());
        QCOMPARE(shown.overlay->title(), QStringLiteral("Share 2 items"));
        QCOMPARE(shown.overlay->size(), shown.window.size());
        shown.leave();
        QVERIFY(!shown.overlay->isVisible());
        QVERIFY(shown.enter(*words(shareLink())));
        QCOMPARE(shown.overlay->title(), QStringLiteral("Fetch this dataset"));
        QVERIFY(shown.enter(*words(inviteLink())));
        QCOMPARE(shown.overlay->title(), QStringLiteral("Open this invitation"));
        QVERIFY(shown.enter(*files({QStringLiteral("/data/x.ttpinvite")})));
        QCOMPARE(shown.overlay->title(), QStringLiteral("Open this invitation"));
        QVERIFY(shown.enter(*files({QStringLiteral("/data/x.TTPLINK")})));
        QCOMPARE(shown.overlay->title(), QStringLiteral("Fetch this dataset"));
    }

    void whatIsDroppedIsCopied()
    {
        Shown shown;
        QSignalSpy dropped(&shown.target, &DropTarget::dropped);
        const auto data = files({QStringLiteral("/data/a")});
        shown.enter(*data);
        QCOMPARE(shown.drop(*data), Qt::CopyAction);
        QVERIFY(!shown.overlay->isVisible());
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.at(0).at(0).value<StartRequest>().paths, QStringList{QStringLiteral("/data/a")});
    }

    void whatIsOfNoUseIsRefusedWithAReason()
    {
        Shown shown;
        QSignalSpy dropped(&shown.target, &DropTarget::dropped);
        const auto data = words(QStringLiteral("only words"));
        QVERIFY(!shown.enter(*data));
        QVERIFY(shown.overlay->isVisible() && shown.overlay->isRefusal() && !shown.overlay->text().isEmpty());
        QCOMPARE(shown.drop(*data), Qt::IgnoreAction);
        QVERIFY(!shown.overlay->isVisible());
        QVERIFY(!shown.enter(*data));
        shown.leave(); // also of what was refused
        QVERIFY(!shown.overlay->isVisible());
        // Whoever gives it away for good only.
        QVERIFY(!shown.enter(*files({QStringLiteral("/data/a")}), Qt::MoveAction));
        QCOMPARE(dropped.size(), 0);
    }

    void whatIsDraggedOutOfItIsNotForIt()
    {
        Shown shown;
        QSignalSpy dropped(&shown.target, &DropTarget::dropped);
        const auto data = files({QStringLiteral("/data/a")});
        auto *drag = new QDrag(&shown.window);
        drag->setMimeData(files({QStringLiteral("/data/a")}).release());
        std::optional<bool> wasTaken;
        bool wasShown = true;
        QTimer::singleShot(0, &shown.window, [&] {
            wasTaken = shown.enter(*data);
            wasShown = shown.overlay->isVisible();
            (void)shown.drop(*data);
            QDrag::cancel();
        });
        drag->exec(Qt::CopyAction);
        // tst_drops_xvfb has it.
        if (!wasTaken && QGuiApplication::platformName() != QStringLiteral("xcb"))
            QSKIP("nothing is dragged on this platform");
        QVERIFY(wasTaken && !*wasTaken && !wasShown);
        QCOMPARE(dropped.size(), 0);
        QVERIFY(shown.enter(*data)); // the next one comes from outside
    }

    void whileThereIsNoCoreEverythingIsRefused()
    {
        Shown shown;
        shown.target.setRefusal(QStringLiteral("This peer has stopped."));
        const auto data = files({QStringLiteral("/data/a")});
        QVERIFY(!shown.enter(*data));
        QCOMPARE(shown.overlay->text(), QStringLiteral("This peer has stopped."));
        shown.target.setRefusal({});
        QVERIFY(shown.enter(*data));
    }
};

QTEST_MAIN(TestDrops)
#include "tst_drops.moc"

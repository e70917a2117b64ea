// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Utc.h"
#include "tests/ui/AccessibleWalk.h"
#include "tests/ui/Samples.h"
#include "tests/ui/i18n/PseudoLocale.h"
#include "tests/ui/i18n/PseudoWidgets.h"
#include "ui/desktop/Tray.h"
#include "ui/desktop/TrayState.h"
#include "ui/models/DatasetsModel.h"
#include "ui/models/FileTreeModel.h"
#include "ui/models/IncidentsModel.h"
#include "ui/models/PeersModel.h"
#include "ui/models/RequestsModel.h"
#include "ui/text/ErrorText.h"
#include "ui/text/LanguageMenu.h"
#include "ui/text/Languages.h"
#include "ui/text/StateText.h"
#include "ui/theme/Icons.h"

#include <QApplication>
#include <QLocale>
#include <QTreeView>
#include <QVBoxLayout>
#include <functional>
#include <memory>

using namespace ttp;
using namespace ttp::samples;

namespace {

QString named()
{
    return QStringLiteral("Ada");
}

QTreeView *tableOf(QAbstractItemModel *model)
{
    auto *view = new QTreeView;
    view->setObjectName(QString::fromLatin1(model->metaObject()->className()));
    view->setAccessibleName(pseudoText(QStringLiteral("Table")));
    model->setParent(view);
    view->setModel(model);
    return view;
}

NodeSnapshot everything()
{
    NodeSnapshot now;
    for (const char *state : {"queued", "resolving", "checking", "fetching", "waiting", "paused", "done", "failed"})
        now.transfers.append(transfer(named(), QString::fromLatin1(state)));
    now.transfers.append(transfer({}, QStringLiteral("resolving")));
    for (TransferStatus &each : now.transfers)
        each.folder = QStringLiteral("/1");
    for (const char *state : {"indexing", "ready", "source-changed", "failed"})
        now.shares.append(share(named(), QString::fromLatin1(state)));
    for (const char *state : {"active", "pending", "refused", "suspended", "blocked"})
        now.peers.append(peer(named(), QString::fromLatin1(state)));
    RequestStatus request;
    request.name = named();
    request.received = utcAt(QDate(2026, 1, 2), QTime(3, 4));
    now.requests.append(request);
    qint64 sequence = 0;
    for (const char *kind :
         {"stolen-session", "key-changed", "wrong-key-at-login", "second-copy", "registration-request", "bad-piece",
          "bad-hashes", "source-banned", "fetched-file-changed", "fetched-file-damaged", "own-file-damaged"})
        now.incidents.append(incident(++sequence, QString::fromLatin1(kind)));
    return now;
}

template<typename Model>
QWidget *filled()
{
    auto *model = new Model;
    model->applySnapshot(everything());
    return tableOf(model);
}

QWidget *fileTree()
{
    auto *model = new FileTreeModel;
    model->setFiles({{QStringLiteral("1/2"), 100}, {QString(), 100}});
    return tableOf(model);
}

using Make = std::function<QWidget *()>;

} // namespace

Q_DECLARE_METATYPE(Make)

class TestPseudoLocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everyTextOfAWidgetIsTranslated_data()
    {
        QTest::addColumn<Make>("make");
        QTest::addColumn<bool>("isRetranslated");
        for (const PseudoWidget &widget : pseudoWidgets())
            QTest::newRow(widget.name) << widget.make << widget.isRetranslated;
        QTest::newRow("datasets") << Make(filled<DatasetsModel>) << true;
        QTest::newRow("peers") << Make(filled<PeersModel>) << true;
        QTest::newRow("requests") << Make(filled<RequestsModel>) << true;
        QTest::newRow("incidents") << Make(filled<IncidentsModel>) << true;
        QTest::newRow("files") << Make(fileTree) << true;
    }
    void everyTextOfAWidgetIsTranslated()
    {
        QFETCH(Make, make);
        QFETCH(bool, isRetranslated);
        for (const bool isSwitched : {false, true}) {
            if (isSwitched && !isRetranslated)
                break;
            std::unique_ptr<PseudoLocale> pseudo = isSwitched ? nullptr : std::make_unique<PseudoLocale>();
            QWidget window;
            auto *column = new QVBoxLayout(&window);
            column->addWidget(make());
            window.resize(500, 300);
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            if (isSwitched)
                pseudo = std::make_unique<PseudoLocale>();
            QCoreApplication::processEvents();
            const QStringList findings = accessibleFindings(window, {true, {named(), QStringLiteral("AM")}, 50});
            QVERIFY2(findings.isEmpty(), qPrintable(findings.join(QLatin1Char('\n'))));
        }
    }

    void menusAreTranslatedWhenTheLanguageChanges()
    {
        Languages languages;
        QStringList names;
        for (const Languages::Language &language : Languages::available())
            names.append(language.name);
        Tray tray(applicationIcon());
        LanguageMenu menu(languages);
        tray.setRecent({});
        const PseudoLocale pseudo;
        QCoreApplication::processEvents();
        tray.setSnapshot(everything());
        for (QMenu *each : {&tray.menu(), static_cast<QMenu *>(&menu)}) {
            QCOMPARE(accessibleFindings(*each, {true, names, 50}), QStringList());
            QCOMPARE(mnemonicFindings(*each), QStringList());
        }
        QCOMPARE(plainWords(menu.title()), QString());
        QCOMPARE(plainWords(trayStateText(everything())), QString());
    }

    // Words that are looked up by a code: one that lupdate does not see would come out in English.
    void everyErrorIsTranslated()
    {
        const PseudoLocale pseudo;
        for (const ErrorCode code : allErrorCodes())
            for (const Doing doing : {Doing::Commanding, Doing::Registering, Doing::ReadingIdentity})
                QCOMPARE(plainWords(errorText({code, doing, {}, {}, 0})), QString());
    }

    void everyStateIsTranslated()
    {
        const PseudoLocale pseudo;
        for (const char *state : {"idle", "busy", "waiting", "banned", "unreachable"})
            QCOMPARE(plainWords(sourceStateText(QString::fromLatin1(state))), QString());
        const QStringList readers{QStringLiteral("everyone"), QStringLiteral("group:1"), QStringLiteral("network:2")};
        for (const QString &reader : readers)
            QCOMPARE(plainWords(readersText({reader}, {})), QString());
    }

    void withoutItTheProgramSpeaksEnglishAgain()
    {
        {
            const PseudoLocale pseudo;
            QCOMPARE(plainWords(datasetStateText(DatasetState::Paused)), QString());
        }
        QCOMPARE(datasetStateText(DatasetState::Paused), QStringLiteral("Paused"));
    }
};

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudo_locale.moc"

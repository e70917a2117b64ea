// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/AccessibleWalk.h"

#include <QApplication>
#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace ttp;

namespace {

// A window of which nothing is wrong.
struct Shown {
    Shown()
    {
        window.setWindowTitle(QStringLiteral("Window"));
        name.setObjectName(QStringLiteral("name"));
        form.addRow(QStringLiteral("&Name"), &name);
        form.addRow(QStringLiteral("&Port"), &port);
        form.addRow(&share);
        share.setObjectName(QStringLiteral("share"));
        window.setLayout(&form);
    }

    void show()
    {
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }

    template<typename Widget>
    Widget *add(const QString &called)
    {
        auto *widget = new Widget;
        widget->setObjectName(called);
        form.addRow(widget);
        return widget;
    }

    QWidget window;
    QLineEdit name;
    QSpinBox port;
    QPushButton share{QStringLiteral("&Share")};
    QFormLayout form;
};

bool isFound(const QStringList &findings, const QString &what)
{
    return !findings.filter(what).isEmpty();
}

} // namespace

class TestAccessibleWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrongWithAGoodWindow()
    {
        Shown shown;
        auto *first = shown.add<QRadioButton>(QStringLiteral("first"));
        first->setText(QStringLiteral("&First"));
        first->setChecked(true);
        shown.add<QRadioButton>(QStringLiteral("second"))->setText(QStringLiteral("S&econd"));
        shown.name.setClearButtonEnabled(true);
        shown.name.findChild<QAction *>()->setText(QStringLiteral("Clear"));
        shown.name.setText(QStringLiteral("Ada"));
        auto *list = shown.add<QListWidget>(QStringLiteral("list"));
        list->setAccessibleName(QStringLiteral("Files"));
        list->addItems({QStringLiteral("a"), QStringLiteral("b")});
        shown.show();
        QCOMPARE(accessibleFindings(shown.window), QStringList());
        QCOMPARE(tabFindings(shown.window), QStringList());
        QCOMPARE(mnemonicFindings(shown.window), QStringList());
        // Qt's button that empties a field has no name of its own.
        shown.name.findChild<QAction *>()->setText(QString());
        QCOMPARE(accessibleFindings(shown.window).size(), 1);
    }

    void controlWithoutNameIsFound()
    {
        Shown shown;
        shown.add<QPushButton>(QStringLiteral("silent"));
        shown.add<QProgressBar>(QStringLiteral("bar"));
        shown.add<QListWidget>(QStringLiteral("list"));
        shown.add<QLineEdit>(QStringLiteral("hidden"))->hide();
        shown.show();
        const QStringList findings = accessibleFindings(shown.window);
        for (const char *name : {"silent: no name", "bar: no name", "list: no name"})
            QVERIFY2(isFound(findings, QString::fromLatin1(name)), qPrintable(findings.join(QLatin1Char('\n'))));
        QCOMPARE(findings.size(), 3);
    }

    void columnAndActionWithoutTitleAreFound()
    {
        QMainWindow window;
        window.setWindowTitle(QStringLiteral("Window"));
        auto *table = new QTableWidget(3, 2);
        table->setObjectName(QStringLiteral("table"));
        table->setAccessibleName(QStringLiteral("Peers"));
        table->setHorizontalHeaderLabels({QStringLiteral("Peer"), QString()});
        window.setCentralWidget(table);
        QMenu *menu = window.menuBar()->addMenu(QStringLiteral("&File"));
        menu->addAction(QString())->setObjectName(QStringLiteral("nothing"));
        window.show();
        const QStringList findings = accessibleFindings(window);
        QVERIFY2(isFound(findings, QStringLiteral("table: column 1")), qPrintable(findings.join(QLatin1Char('\n'))));
        QVERIFY(isFound(findings, QStringLiteral("nothing: no text")));
    }

    void whatTabDoesNotReachIsFound()
    {
        Shown shown;
        shown.add<QPushButton>(QStringLiteral("mouse"))->setFocusPolicy(Qt::NoFocus);
        shown.add<QLineEdit>(QStringLiteral("clicked"))->setFocusPolicy(Qt::ClickFocus);
        shown.add<QCheckBox>(QStringLiteral("off"))->setEnabled(false);
        shown.show();
        const QStringList findings = tabFindings(shown.window);
        QVERIFY2(isFound(findings, QStringLiteral("mouse: Tab does not come")),
                 qPrintable(findings.join(QLatin1Char('\n'))));
        QVERIFY(isFound(findings, QStringLiteral("clicked: Tab does not come")));
        QCOMPARE(findings.size(), 2);
    }

    void whatKeepsTabIsFound()
    {
        Shown shown;
        shown.add<QTextEdit>(QStringLiteral("text"));
        auto *behind = shown.add<QPushButton>(QStringLiteral("behind"));
        behind->setText(QStringLiteral("Behind"));
        shown.show();
        const QStringList findings = tabFindings(shown.window);
        QVERIFY2(isFound(findings, QStringLiteral("text: Tab does not leave it")),
                 qPrintable(findings.join(QLatin1Char('\n'))));
        QVERIFY(isFound(findings, QStringLiteral("behind: Tab does not come")));
        shown.window.findChild<QTextEdit *>()->setTabChangesFocus(true);
        QCOMPARE(tabFindings(shown.window), QStringList());
    }

    // The buttons of a tool bar take no focus; what they do must be in a menu then.
    void toolBarButtonMayStandInAMenu()
    {
        QMainWindow window;
        window.setWindowTitle(QStringLiteral("Window"));
        window.setCentralWidget(new QLineEdit);
        QToolBar *bar = window.addToolBar(QStringLiteral("Tools"));
        QAction *action = bar->addAction(QStringLiteral("Share"));
        window.show();
        QCOMPARE(tabFindings(window).size(), 1);
        window.menuBar()->addMenu(QStringLiteral("&File"))->addAction(action);
        QCOMPARE(tabFindings(window), QStringList());
    }

    void letterTakenTwiceIsFound()
    {
        Shown shown;
        shown.share.setText(QStringLiteral("&Next"));
        shown.show();
        const QStringList findings = mnemonicFindings(shown.window);
        QCOMPARE(findings.size(), 1);
        QVERIFY(findings.first().contains(QStringLiteral("Alt+N")));
        QMenu menu(&shown.window);
        menu.addAction(QStringLiteral("&Open"));
        menu.addAction(QStringLiteral("Open &other"));
        QCOMPARE(mnemonicFindings(shown.window).size(), 2);
    }

    void pseudoTextKeepsWhatIsFilledIn()
    {
        const QString text = pseudoText(QStringLiteral("&Share %Ln file(s) with <b>%1</b> &amp; go"));
        QVERIFY(text.startsWith(pseudoOpens) && text.endsWith(pseudoCloses));
        for (const char *kept : {"&S", "%Ln", "<b>%1</b>", "&amp;"})
            QVERIFY2(text.contains(QLatin1String(kept)), kept);
        QVERIFY(!text.contains(QStringLiteral("file")));
        const QString words = QStringLiteral("Fetch this dataset");
        QVERIFY(pseudoText(words).size() * 100 >= words.size() * 135);
        QCOMPARE(plainWords(text.arg(QStringLiteral("Ada"))), QString());
    }

    void plainWordsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        const auto row = [](const char *name, const QString &text, const char *plain) {
            QTest::newRow(name) << text << QString::fromUtf8(plain);
        };
        row("nothing", QString(), "");
        row("words", QStringLiteral("Share"), "Share");
        row("in brackets", QStringLiteral("⟦Šhàré⟧"), "");
        row("one inside of the other", QStringLiteral("⟦Šhàré ⟦fïlé⟧ Ada⟧"), "");
        row("glued", QStringLiteral("⟦Šhàré⟧ now"), "now");
        row("bracket alone", QStringLiteral("⟧ 1 now"), "⟧ 1 now");
        row("numbers", QStringLiteral("12,345 (62.3 %) 198.51.100.10:8470"), "");
        row("sizes", QStringLiteral("3.4 GiB, 512 bytes"), "");
        row("data", QStringLiteral("Ada Lovelace"), "");
        row("markup", QStringLiteral("<p>⟦Šhàré⟧</p>&nbsp;"), "");
    }
    void plainWordsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QCOMPARE(plainWords(text, {QStringLiteral("Ada Lovelace")}), plain);
    }

    void untranslatedTextIsFound()
    {
        Shown shown;
        shown.window.setWindowTitle(pseudoText(QStringLiteral("Window")));
        for (QLabel *label : shown.window.findChildren<QLabel *>())
            label->setText(pseudoText(label->text()));
        shown.share.setText(pseudoText(QStringLiteral("Share")));
        shown.name.setText(QStringLiteral("what a person typed"));
        shown.name.setPlaceholderText(QStringLiteral("Your name"));
        shown.share.setToolTip(QStringLiteral("Everyone sees it"));
        shown.port.setSuffix(QStringLiteral(" ports"));
        auto *box = shown.add<QComboBox>(QStringLiteral("box"));
        box->setAccessibleName(pseudoText(QStringLiteral("Box")));
        box->addItems({pseudoText(QStringLiteral("One")), QStringLiteral("Two")});
        shown.show();
        const QStringList findings = accessibleFindings(shown.window, {true, {}, 50});
        for (const char *plain : {"Your name", "Everyone sees it", "ports", "Two"})
            QVERIFY2(isFound(findings, QString::fromLatin1(plain)), plain);
        QVERIFY(!isFound(findings, QStringLiteral("typed")));
        QVERIFY(
            isFound(accessibleFindings(shown.window, {true, {QStringLiteral("Two")}, 50}), QStringLiteral("ports")));
        QVERIFY(!isFound(accessibleFindings(shown.window, {true, {QStringLiteral("Two")}, 50}), QStringLiteral("Two")));
        QCOMPARE(accessibleFindings(shown.window), QStringList());
    }
};

QTEST_MAIN(TestAccessibleWalk)
#include "tst_accessible_walk.moc"

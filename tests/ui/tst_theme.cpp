// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/Palettes.h"
#include "ui/theme/StateColors.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPalette>
#include <QProxyStyle>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>
#include <algorithm>

using namespace ttp;

namespace {

constexpr double words = 4.5;
constexpr double pictures = 3.0;

class FakeScheme : public SystemScheme
{
public:
    [[nodiscard]] ColorScheme scheme() const override { return m_scheme; }
    [[nodiscard]] bool isHighContrast() const override { return m_isHighContrast; }
    void become(ColorScheme scheme, bool isHighContrast = false)
    {
        m_scheme = scheme;
        m_isHighContrast = isHighContrast;
        Q_EMIT changed();
    }

private:
    ColorScheme m_scheme = ColorScheme::Unknown;
    bool m_isHighContrast = false;
};

struct Themed {
    FakeScheme *system = new FakeScheme;
    Theme theme{std::unique_ptr<SystemScheme>(system)};
};

QPalette plainPalette(const QColor &ground, const QColor &text, const QColor &highlight)
{
    QPalette palette(ground, ground);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase})
        palette.setColor(role, ground);
    palette.setColor(QPalette::Highlight, highlight);
    return palette;
}

struct Pair {
    QString name;
    QColor front;
    QColor ground;
    double ratio;
};

QList<Pair> wordPairs(const StateColors &colors, const QPalette &palette)
{
    QList<Pair> pairs;
    const std::pair<const char *, QColor> tones[] = {
        {"text", colors.text},       {"muted", colors.muted}, {"active", colors.active}, {"good", colors.good},
        {"warning", colors.warning}, {"bad", colors.bad},     {"idle", colors.idle}};
    const std::pair<const char *, QPalette::ColorRole> grounds[] = {
        {"Window", QPalette::Window}, {"Base", QPalette::Base}, {"AlternateBase", QPalette::AlternateBase}};
    for (const auto &[tone, color] : tones)
        for (const auto &[ground, role] : grounds)
            pairs.append({QStringLiteral("%1 on %2").arg(QLatin1String(tone), QLatin1String(ground)), color,
                          palette.color(role), words});
    pairs.append({QStringLiteral("side bar"), colors.sideBarText, colors.sideBar, words});
    pairs.append({QStringLiteral("side bar, selected"), colors.sideBarText, colors.sideBarSelected, words});
    pairs.append({QStringLiteral("side bar, heading"), colors.sideBarMuted, colors.sideBar, words});
    pairs.append({QStringLiteral("badge"), colors.badgeText, colors.badge, words});
    pairs.append({QStringLiteral("alert badge"), colors.alertText, colors.alert, words});
    pairs.append({QStringLiteral("info message"), colors.text, colors.infoSurface, words});
    pairs.append({QStringLiteral("good message"), colors.text, colors.goodSurface, words});
    pairs.append({QStringLiteral("warning message"), colors.text, colors.warningSurface, words});
    pairs.append({QStringLiteral("bad message"), colors.text, colors.badSurface, words});
    return pairs;
}

QList<Pair> picturePairs(const StateColors &colors, const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    QList<Pair> pairs = {
        {QStringLiteral("info icon"), colors.active, colors.infoSurface, pictures},
        {QStringLiteral("good icon"), colors.good, colors.goodSurface, pictures},
        {QStringLiteral("warning icon"), colors.warning, colors.warningSurface, pictures},
        {QStringLiteral("bad icon"), colors.bad, colors.badSurface, pictures},
        {QStringLiteral("alert badge on the bar"), colors.alert, colors.sideBar, pictures},
        {QStringLiteral("alert badge on the selected row"), colors.alert, colors.sideBarSelected, pictures},
    };
    const std::pair<const char *, QColor> bars[] = {{"active", colors.active},
                                                    {"good", colors.good},
                                                    {"warning", colors.warning},
                                                    {"bad", colors.bad},
                                                    {"idle", colors.idle}};
    for (const auto &[name, color] : bars)
        pairs.append({QStringLiteral("bar %1").arg(QLatin1String(name)), color, colors.track, pictures});
    QList<std::pair<QString, QColor>> pieces = {{QStringLiteral("verified"), colors.pieceVerified},
                                                {QStringLiteral("running"), colors.pieceRunning},
                                                {QStringLiteral("failed"), colors.pieceFailed}};
    for (size_t i = 0; i < colors.sources.size(); ++i)
        pieces.append({QStringLiteral("source %1").arg(i), colors.sources[i]});
    for (const auto &[name, color] : pieces) {
        pairs.append({name + QStringLiteral(" on the window"), color, window, pictures});
        pairs.append({name + QStringLiteral(" beside a missing one"), color, colors.pieceMissing, pictures});
        pairs.append({name + QStringLiteral(" under its mark"), colors.pieceMark, color, pictures});
    }
    return pairs;
}

QList<Pair> palettePairs(const QPalette &palette)
{
    const auto pair = [&palette](const char *name, QPalette::ColorRole front, QPalette::ColorRole ground,
                                 double ratio) {
        return Pair{QLatin1String(name), palette.color(front), palette.color(ground), ratio};
    };
    return {pair("WindowText", QPalette::WindowText, QPalette::Window, words),
            pair("Text", QPalette::Text, QPalette::Base, words),
            pair("Text alternate", QPalette::Text, QPalette::AlternateBase, words),
            pair("ButtonText", QPalette::ButtonText, QPalette::Button, words),
            pair("HighlightedText", QPalette::HighlightedText, QPalette::Highlight, words),
            pair("PlaceholderText", QPalette::PlaceholderText, QPalette::Base, words),
            pair("Link", QPalette::Link, QPalette::Base, words),
            pair("Link on the window", QPalette::Link, QPalette::Window, words),
            pair("LinkVisited", QPalette::LinkVisited, QPalette::Base, words),
            pair("ToolTipText", QPalette::ToolTipText, QPalette::ToolTipBase, words),
            pair("focus frame", QPalette::Highlight, QPalette::Window, pictures),
            pair("selected row", QPalette::Highlight, QPalette::Base, pictures)};
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setPalette(QPalette()); }

    void contrastIsMeasuredAsTheStandardSays()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
        QVERIFY(qAbs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
        QCOMPARE(mixed(Qt::black, Qt::white, 0), QColor(Qt::black));
        QCOMPARE(mixed(Qt::black, Qt::white, 1), QColor(Qt::white));
    }

    void readableChangesOnlyWhatMustChange()
    {
        const QColor grey(0x99, 0x99, 0x99);
        QCOMPARE(readableOn(grey, Qt::black, words), grey);
        const QColor darker = readableOn(grey, Qt::white, words);
        QVERIFY(contrastRatio(darker, Qt::white) >= words && darker != QColor(Qt::black));
        QCOMPARE(readableOn(grey, QColor(0x80, 0x80, 0x80), 20), QColor(Qt::black)); // out of reach
    }

    void everyPairThatIsUsedCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<bool>("isOwn");
        QTest::newRow("light") << lightPalette() << true;
        QTest::newRow("dark") << darkPalette() << true;
        QTest::newRow("high contrast, black") << plainPalette(Qt::black, Qt::white, Qt::cyan) << false;
        QTest::newRow("high contrast, white") << plainPalette(Qt::white, Qt::black, Qt::darkMagenta) << false;
        QTest::newRow("yellow on blue") << plainPalette(QColor(0, 0, 0x80), Qt::yellow, Qt::green) << false;
        QTest::newRow("sepia") << plainPalette(QColor(0xf4, 0xec, 0xd8), QColor(0x43, 0x34, 0x22), Qt::darkRed)
                               << false;
    }
    void everyPairThatIsUsedCanBeRead()
    {
        QFETCH(QPalette, palette);
        QFETCH(bool, isOwn);
        const StateColors colors = stateColors(palette);
        QList<Pair> pairs = wordPairs(colors, palette) + picturePairs(colors, palette);
        if (isOwn)
            pairs += palettePairs(palette);
        QStringList unreadable;
        for (const Pair &pair : pairs) {
            QVERIFY(pair.front.isValid() && pair.ground.isValid());
            const double ratio = contrastRatio(pair.front, pair.ground);
            if (ratio < pair.ratio)
                unreadable.append(QStringLiteral("%1: %2").arg(pair.name).arg(ratio, 0, 'f', 2));
        }
        QVERIFY2(unreadable.isEmpty(), qPrintable(unreadable.join(QStringLiteral(", "))));
    }

    void disabledIsWeakerAndStillThere()
    {
        for (const QPalette &palette : {lightPalette(), darkPalette()}) {
            const QColor window = palette.color(QPalette::Window);
            const double enabled = contrastRatio(palette.color(QPalette::WindowText), window);
            const double disabled = contrastRatio(palette.color(QPalette::Disabled, QPalette::WindowText), window);
            QVERIFY(disabled >= 2.0 && disabled < enabled / 2);
        }
    }

    void everyToneHasItsColor()
    {
        const StateColors colors = stateColors(lightPalette());
        QCOMPARE(colors.of(Tone::Text), colors.text);
        QCOMPARE(colors.of(Tone::Muted), colors.muted);
        QCOMPARE(colors.of(Tone::Active), colors.active);
        QCOMPARE(colors.of(Tone::Good), colors.good);
        QCOMPARE(colors.of(Tone::Warning), colors.warning);
        QCOMPARE(colors.of(Tone::Bad), colors.bad);
        QCOMPARE(colors.of(Tone::Idle), colors.idle);
        QVERIFY(!colors.isDark && stateColors(darkPalette()).isDark);
    }

    // An empty box is nothing but its edge.
    void boxesAreSeenOnBothGroundsAndGrowWithTheLetters()
    {
        Themed themed;
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            themed.theme.setChoice(choice);
            QCheckBox check;
            QRadioButton radio;
            for (QAbstractButton *button :
                 {static_cast<QAbstractButton *>(&check), static_cast<QAbstractButton *>(&radio)}) {
                button->resize(40, 40);
                const QImage picture = button->grab().toImage();
                const QColor ground = QApplication::palette().color(QPalette::Window);
                const QColor inside = QApplication::palette().color(QPalette::Base);
                double best = 0;
                for (int x = 0; x < picture.width(); ++x) {
                    const QColor pixel = picture.pixelColor(x, picture.height() / 2);
                    best = std::max(best, std::min(contrastRatio(pixel, ground), contrastRatio(pixel, inside)));
                }
                QVERIFY2(best >= pictures, qPrintable(QString::number(best)));
                const int usual = button->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, button);
                QFont large = button->font();
                large.setPointSizeF(large.pointSizeF() * 2);
                button->setFont(large);
                QVERIFY(button->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, button) > usual);
            }
        }
    }

    void choiceIsEffectiveAtOnce()
    {
        Themed themed;
        const auto *style = qobject_cast<QProxyStyle *>(QApplication::style());
        QVERIFY(style);
        QCOMPARE(style->baseStyle()->name().toLower(), QStringLiteral("fusion"));
        QCOMPARE(themed.theme.choice(), ThemeChoice::System);
        themed.theme.setChoice(ThemeChoice::Light);
        QLabel label;
        label.show();
        QTRY_COMPARE(label.palette().color(QPalette::Window), lightPalette().color(QPalette::Window));
        QSignalSpy changes(&themed.theme, &Theme::changed);
        themed.theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(changes.size(), 1);
        QVERIFY(themed.theme.isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), darkPalette().color(QPalette::Window));
        QTRY_COMPARE(label.palette().color(QPalette::Window), darkPalette().color(QPalette::Window));
        themed.theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(changes.size(), 1);
    }

    void systemIsFollowedWhileItRuns()
    {
        Themed themed;
        themed.system->become(ColorScheme::Dark);
        QVERIFY(themed.theme.isDark());
        themed.system->become(ColorScheme::Light);
        QVERIFY(!themed.theme.isDark());
        themed.theme.setChoice(ThemeChoice::Dark);
        themed.system->become(ColorScheme::Light);
        QVERIFY(themed.theme.isDark());
        themed.theme.setChoice(ThemeChoice::System);
        QVERIFY(!themed.theme.isDark());
    }

    void silentSystemIsWhatItLookedLike()
    {
        QApplication::setPalette(plainPalette(QColor(0x20, 0x20, 0x20), Qt::white, Qt::blue));
        {
            Themed themed;
            QVERIFY(themed.theme.isDark());
            QCOMPARE(QApplication::palette().color(QPalette::Window), darkPalette().color(QPalette::Window));
        }
        QApplication::setPalette(plainPalette(Qt::white, Qt::black, Qt::blue));
        const Themed themed;
        QVERIFY(!themed.theme.isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), lightPalette().color(QPalette::Window));
    }

    void highContrastKeepsTheSystemsPalette()
    {
        QApplication::setPalette(QPalette());
        const QColor ofTheSystem = QApplication::palette().color(QPalette::Window);
        Themed themed;
        themed.theme.setChoice(ThemeChoice::Dark);
        QVERIFY(QApplication::palette().color(QPalette::Window) != ofTheSystem);
        themed.system->become(ColorScheme::Dark, true);
        QCOMPARE(QApplication::palette().color(QPalette::Window), ofTheSystem);
        themed.system->become(ColorScheme::Dark, false);
        QCOMPARE(QApplication::palette().color(QPalette::Window), darkPalette().color(QPalette::Window));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"

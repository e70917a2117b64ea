// SPDX-License-Identifier: GPL-3.0-only
#include "ui/delegates/ProgressDelegate.h"
#include "ui/theme/Palettes.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyleFactory>
#include <QStyleOptionViewItem>
#include <QTest>
#include <algorithm>

using namespace ttp;

namespace {

constexpr int progressRole = Qt::UserRole;
constexpr int toneRole = Qt::UserRole + 1;
const QRect cell(0, 0, 200, 30);

struct Bar {
    int first = -1;
    int count = 0;
};

// Where in the middle line of the picture this colour is.
Bar barOf(const QImage &image, const QColor &color)
{
    Bar bar;
    for (int x = 0; x < image.width(); ++x) {
        if (image.pixelColor(x, image.height() / 2).rgb() != color.rgb())
            continue;
        bar.first = bar.first < 0 ? x : bar.first;
        ++bar.count;
    }
    return bar;
}

struct OpenRow : RowDelegate {
    using RowDelegate::initStyleOption;
};

int differences(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    }
    return count;
}

} // namespace

class TestDelegates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        m_model.setItem(0, new QStandardItem(QStringLiteral("50.0 %")));
        m_index = m_model.index(0, 0);
    }

    void rowsAreAsHighAsTheirFontWants()
    {
        RowDelegate delegate;
        QStyleOptionViewItem option;
        for (const int points : {8, 10, 24}) {
            QFont font = QApplication::font();
            font.setPointSize(points);
            option.font = font;
            option.fontMetrics = QFontMetrics(font);
            delegate.setCompact(false);
            const int height = delegate.sizeHint(option, m_index).height();
            QVERIFY(height >= option.fontMetrics.height() + RowDelegate::comfortable);
            delegate.setCompact(true);
            QCOMPARE(delegate.sizeHint(option, m_index).height(), option.fontMetrics.height() + RowDelegate::compact);
        }
    }

    void textKeepsItsDirection()
    {
        const OpenRow delegate;
        QStyleOptionViewItem option = optionOf(QStyle::State_Enabled, Qt::LeftToRight);
        delegate.initStyleOption(&option, m_index);
        QCOMPARE(option.text, QStringLiteral("50.0 %"));
        option = optionOf(QStyle::State_Enabled, Qt::RightToLeft);
        delegate.initStyleOption(&option, m_index);
        QCOMPARE(option.text, QChar(0x2068) + QStringLiteral("50.0 %") + QChar(0x2069));
    }

    void theEdgeOfAnEmptyBoxIsSeen_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }
    void theEdgeOfAnEmptyBoxIsSeen()
    {
        QFETCH(const QPalette, palette);
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), int(Qt::Unchecked), Qt::CheckStateRole);
        const RowDelegate delegate;
        QStyleOptionViewItem option;
        option.palette = palette;
        option.rect = cell;
        const QColor ground = palette.color(QPalette::Base);
        QImage image(cell.size(), QImage::Format_ARGB32);
        image.fill(ground);
        {
            QPainter painter(&image);
            delegate.paint(&painter, option, model.index(0, 0));
        }
        double most = 1;
        for (int x = 0; x < image.width(); ++x)
            most = std::max(most, contrastRatio(image.pixelColor(x, image.height() / 2), ground));
        QVERIFY2(most >= 3, qPrintable(QString::number(most)));
    }

    void theBarIsAsLongAsTheProgress_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void theBarIsAsLongAsTheProgress()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        const QColor fill = stateColors(QPalette()).of(Tone::Active);
        const Bar full = barOf(painted(1.0, direction), fill);
        const Bar half = barOf(painted(0.5, direction), fill);
        const Bar little = barOf(painted(0.001, direction), fill);
        QVERIFY(full.count > 60);
        QVERIFY2(qAbs(half.count * 2 - full.count) <= 6, qPrintable(QString::number(half.count)));
        QVERIFY(little.count > 0);
        QCOMPARE(barOf(painted(0, direction), fill).count, 0);
        QVERIFY(barOf(painted(7.5, direction), fill).count <= full.count);
        // Where reading begins, the bar begins: the text is on the other side.
        const bool isLeft = direction == Qt::LeftToRight;
        QCOMPARE(full.first < cell.width() / 4, isLeft);
        const int end = isLeft ? half.first : half.first + half.count;
        const int fullEnd = isLeft ? full.first : full.first + full.count;
        QVERIFY(qAbs(end - fullEnd) <= 2);
    }

    void everyToneHasItsColour()
    {
        for (const Tone tone : {Tone::Active, Tone::Good, Tone::Warning, Tone::Bad, Tone::Idle})
            QVERIFY(barOf(painted(0.8, Qt::LeftToRight, tone), stateColors(QPalette()).of(tone)).count > 40);
    }

    void aSelectedOrDisabledBarHasTheColourOfTheWords()
    {
        const QColor tone = stateColors(QPalette()).of(Tone::Active);
        const QImage selected = painted(0.5, Qt::LeftToRight, Tone::Active,
                                        QStyle::State_Enabled | QStyle::State_Active | QStyle::State_Selected);
        QCOMPARE(barOf(selected, tone).count, 0);
        QVERIFY(barOf(selected, QPalette().color(QPalette::Active, QPalette::HighlightedText)).count > 10);
        const QImage disabled = painted(0.5, Qt::LeftToRight, Tone::Active, QStyle::State_None);
        QCOMPARE(barOf(disabled, tone).count, 0);
        QVERIFY(barOf(disabled, QPalette().color(QPalette::Disabled, QPalette::Text)).count > 10);
    }

    void anotherPaletteIsAnotherColour()
    {
        QPalette dark;
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::AlternateBase, QColor(20, 20, 20));
        dark.setColor(QPalette::Window, QColor(30, 30, 30));
        dark.setColor(QPalette::WindowText, Qt::white);
        dark.setColor(QPalette::Text, Qt::white);
        const QColor there = stateColors(dark).of(Tone::Active);
        QVERIFY(there != stateColors(QPalette()).of(Tone::Active));
        m_palette = dark;
        const QImage image = painted(0.8);
        m_palette = {};
        QVERIFY(barOf(image, there).count > 40);
    }

    void withoutProgressThereIsTheTextAlone()
    {
        m_model.setData(m_index, QVariant(), progressRole);
        ProgressDelegate delegate(progressRole, toneRole);
        const RowDelegate plain;
        QCOMPARE(differences(paintedBy(delegate), paintedBy(plain)), 0);
    }

    void aNarrowCellKeepsItsNumber()
    {
        m_model.setData(m_index, 0.5, progressRole);
        ProgressDelegate delegate(progressRole, toneRole);
        QStyleOptionViewItem option = optionOf(QStyle::State_Enabled | QStyle::State_Active, Qt::LeftToRight);
        QVERIFY(delegate.sizeHint(option, m_index).width() > 100);
        option.rect.setWidth(50);
        QImage image(cell.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        delegate.paint(&painter, option, m_index);
        painter.end();
        QImage blank(cell.size(), QImage::Format_RGB32);
        blank.fill(Qt::white);
        QVERIFY(differences(image, blank) > 20);
        QCOMPARE(barOf(image, stateColors(QPalette()).of(Tone::Active)).count, 0);
    }

private:
    QStyleOptionViewItem optionOf(QStyle::State state, Qt::LayoutDirection direction) const
    {
        QStyleOptionViewItem option;
        option.rect = cell;
        option.state = state;
        option.direction = direction;
        option.palette = m_palette;
        option.font = QApplication::font();
        option.fontMetrics = QFontMetrics(option.font);
        return option;
    }

    QImage paintedBy(const QStyledItemDelegate &delegate, Qt::LayoutDirection direction = Qt::LeftToRight,
                     QStyle::State state = QStyle::State_Enabled | QStyle::State_Active) const
    {
        QImage image(cell.size(), QImage::Format_RGB32);
        image.fill(m_palette.color(QPalette::Base));
        QPainter painter(&image);
        delegate.paint(&painter, optionOf(state, direction), m_index);
        return image;
    }

    QImage painted(double progress, Qt::LayoutDirection direction = Qt::LeftToRight, Tone tone = Tone::Active,
                   QStyle::State state = QStyle::State_Enabled | QStyle::State_Active)
    {
        m_model.setData(m_index, progress, progressRole);
        m_model.setData(m_index, int(tone), toneRole);
        const ProgressDelegate delegate(progressRole, toneRole);
        return paintedBy(delegate, direction, state);
    }

    QStandardItemModel m_model;
    QModelIndex m_index;
    QPalette m_palette;
};

QTEST_MAIN(TestDelegates)
#include "tst_delegates.moc"

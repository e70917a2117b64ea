// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/Icons.h"
#include "ui/theme/Palettes.h"
#include "ui/theme/StateColors.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QSet>
#include <QSvgRenderer>
#include <QTest>
#include <algorithm>
#include <cstdlib>

using namespace ttp;

namespace {

QImage imageOf(const QIcon &drawn, int side, QIcon::Mode mode = QIcon::Normal, qreal ratio = 1.0)
{
    return drawn.pixmap(QSize(side, side), ratio, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

// Every pixel that shows anything has this colour; false also where nothing shows.
bool isDrawnIn(const QImage &image, const QColor &color)
{
    bool isAnything = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 200)
                continue;
            isAnything = true;
            if (std::max({qAbs(pixel.red() - color.red()), qAbs(pixel.green() - color.green()),
                          qAbs(pixel.blue() - color.blue())}) > 3)
                return false;
        }
    }
    return isAnything;
}

QPalette paletteOf(const QColor &text, const QColor &disabled, const QColor &highlighted)
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, disabled);
    palette.setColor(QPalette::HighlightedText, highlighted);
    return palette;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        QGuiApplication::setPalette(QPalette());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void everyNameHasItsDrawing()
    {
        const QList<IconName> names = allIconNames();
        QSet<QString> files;
        for (qsizetype i = 0; i < names.size(); ++i) {
            QCOMPARE(qsizetype(names.at(i)), i);
            const QIcon drawn = icon(names.at(i));
            QVERIFY(!drawn.isNull());
            QVERIFY2(QFile::exists(QStringLiteral(":/icons/lucide/%1.svg").arg(drawn.name())),
                     qPrintable(drawn.name()));
            QVERIFY2(isDrawnIn(imageOf(drawn, 24), QGuiApplication::palette().color(QPalette::WindowText)),
                     qPrintable(drawn.name()));
            files.insert(drawn.name() + QStringLiteral(".svg"));
        }
        QCOMPARE(files.size(), names.size());
    }

    void everyDrawingIsUsedAndHasItsLicence()
    {
        QSet<QString> files;
        for (const IconName name : allIconNames())
            files.insert(icon(name).name() + QStringLiteral(".svg"));
        for (const QString &there : QDir(QStringLiteral(":/icons/lucide")).entryList(QDir::Files))
            QVERIFY2(files.contains(there), qPrintable(there));
        const QDir source(QStringLiteral(TTP_SOURCE_DIR "/resources/icons/lucide"));
        QCOMPARE(source.entryList({QStringLiteral("*.svg")}).size(), files.size());
        QVERIFY(source.exists(QStringLiteral("LICENSE")));
    }

    void colorComesFromThePaletteOfTheMoment()
    {
        const QIcon drawn = icon(IconName::Share);
        QGuiApplication::setPalette(paletteOf(Qt::darkGreen, Qt::gray, Qt::yellow));
        QVERIFY(isDrawnIn(imageOf(drawn, 32), Qt::darkGreen));
        QVERIFY(isDrawnIn(imageOf(drawn, 32, QIcon::Active), Qt::darkGreen));
        QVERIFY(isDrawnIn(imageOf(drawn, 32, QIcon::Disabled), Qt::gray));
        QVERIFY(isDrawnIn(imageOf(drawn, 32, QIcon::Selected), Qt::yellow));
        QGuiApplication::setPalette(paletteOf(Qt::red, Qt::blue, Qt::white));
        QVERIFY(isDrawnIn(imageOf(drawn, 32), Qt::red));
        QVERIFY(isDrawnIn(imageOf(drawn, 32, QIcon::Selected), Qt::white));
    }

    void aToneFollowsTheThemeToo()
    {
        const QIcon drawn = icon(IconName::AlertCircle, Tone::Bad);
        for (const QPalette &palette : {lightPalette(), darkPalette()}) {
            QGuiApplication::setPalette(palette);
            QVERIFY(isDrawnIn(imageOf(drawn, 32), stateColors(palette).bad));
            QVERIFY(isDrawnIn(imageOf(drawn, 32, QIcon::Selected), palette.color(QPalette::HighlightedText)));
            QVERIFY(isDrawnIn(imageOf(drawn, 32, QIcon::Disabled),
                              palette.color(QPalette::Disabled, QPalette::WindowText)));
        }
    }

    void sharpAtEveryRatio_data()
    {
        QTest::addColumn<qreal>("ratio");
        for (const qreal ratio : {1.0, 1.25, 1.5, 2.0, 3.0})
            QTest::addRow("%.2f", ratio) << ratio;
    }
    void sharpAtEveryRatio()
    {
        QFETCH(qreal, ratio);
        const QPixmap pixmap = icon(IconName::Settings).pixmap(QSize(16, 16), ratio);
        QCOMPARE(pixmap.size(), (QSizeF(16, 16) * ratio).toSize());
        QCOMPARE(pixmap.devicePixelRatio(), ratio);
    }

    void paintedIntoAnyRectangle()
    {
        QImage canvas(64, 64, QImage::Format_ARGB32_Premultiplied);
        canvas.setDevicePixelRatio(2.0);
        canvas.fill(Qt::transparent);
        QPainter painter(&canvas);
        icon(IconName::Check).paint(&painter, QRect(0, 0, 32, 32));
        painter.end();
        QVERIFY(isDrawnIn(canvas.convertToFormat(QImage::Format_ARGB32),
                          QGuiApplication::palette().color(QPalette::WindowText)));
        QVERIFY(icon(IconName::Check).pixmap(QSize(0, 0)).isNull());
    }

    void applicationIconIsThatOfTheDrawing()
    {
        QSvgRenderer drawing(QStringLiteral(TTP_SOURCE_DIR "/resources/icons/app/torrentttp.svg"));
        QVERIFY(drawing.isValid());
        const QIcon own = applicationIcon();
        const QList<QSize> sizes = own.availableSizes();
        QVERIFY(sizes.contains(QSize(16, 16)) && sizes.contains(QSize(512, 512)));
        for (const QSize &size : sizes) {
            QImage expected(size, QImage::Format_ARGB32_Premultiplied);
            expected.fill(Qt::transparent);
            QPainter painter(&expected);
            painter.setRenderHint(QPainter::Antialiasing);
            drawing.render(&painter, QRectF(QPointF(), size));
            painter.end();
            expected = expected.convertToFormat(QImage::Format_ARGB32);
            const QImage there = imageOf(own, size.width());
            QCOMPARE(there.size(), size);
            int different = 0; // edges may round otherwise with another version of Qt
            for (int y = 0; y < size.height(); ++y)
                for (int x = 0; x < size.width(); ++x) {
                    const QColor a = there.pixelColor(x, y);
                    const QColor b = expected.pixelColor(x, y);
                    const bool isOther =
                        std::abs(a.alpha() - b.alpha()) > 40 || (a.alpha() > 60 && std::abs(a.blue() - b.blue()) > 40);
                    different += isOther ? 1 : 0;
                }
            QVERIFY2(different <= size.width(), qPrintable(QStringLiteral("%1: %2").arg(size.width()).arg(different)));
        }
    }

    void whatPointsIsMirrored()
    {
        const QImage left = imageOf(icon(IconName::ChevronLeft), 24);
        const QImage play = imageOf(icon(IconName::Play), 24);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage mirrored = imageOf(icon(IconName::ChevronLeft), 24);
        for (int y = 0; y < left.height(); ++y)
            for (int x = 0; x < left.width(); ++x) // edges round in the other direction
                QVERIFY(qAbs(qAlpha(mirrored.pixel(x, y)) - qAlpha(left.pixel(23 - x, y))) < 48);
        QVERIFY(mirrored != left);
        QCOMPARE(imageOf(icon(IconName::Play), 24), play);
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"

// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/WidgetTest.h"
#include "ui/widgets/QrCode.h"

#include <qrcodegen.hpp>

using namespace ttp;

namespace {

const QString invitation = QStringLiteral("ttp://203.0.113.7:8470/#u=6f1d0c5a-9b1e-8c4f-a2b7-3d5e7f901b2c&k=") +
                           QString(43, u'A') + QStringLiteral("&i=AAAAAAAAAAAAAAAAAAAAAA");

/// On a screen of that resolution.
class OnScreen : public QrCode
{
public:
    explicit OnScreen(qreal ratio) : m_ratio(ratio) {}

    QImage drawn()
    {
        QImage image((QSizeF(size()) * m_ratio).toSize(), QImage::Format_ARGB32);
        image.setDevicePixelRatio(m_ratio);
        image.fill(Qt::red);
        render(&image);
        image.setDevicePixelRatio(1);
        return image;
    }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        return metric == PdmDevicePixelRatioScaled ? int(m_ratio * devicePixelRatioFScale()) : QrCode::metric(metric);
    }

private:
    qreal m_ratio;
};

} // namespace

class TestQrCode : public WidgetTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { reset(); }

    void everySquareIsThatOfTheLibrary()
    {
        QrCode code;
        code.setText(invitation);
        const auto expected =
            qrcodegen::QrCode::encodeText(invitation.toUtf8().constData(), qrcodegen::QrCode::Ecc::LOW);
        QCOMPARE(code.squares(), expected.getSize());
        for (int row = -1; row <= code.squares(); ++row) {
            for (int column = -1; column <= code.squares(); ++column)
                QCOMPARE(code.isDark(column, row), expected.getModule(column, row));
        }
    }

    void itIsDarkOnLightWithAMargin_data()
    {
        QTest::addColumn<QString>("palette");
        QTest::addColumn<int>("direction");
        QTest::newRow("light") << QStringLiteral("light") << int(Qt::LeftToRight);
        QTest::newRow("dark") << QStringLiteral("dark") << int(Qt::LeftToRight);
        QTest::newRow("right to left") << QStringLiteral("light") << int(Qt::RightToLeft);
    }
    void itIsDarkOnLightWithAMargin()
    {
        QFETCH(const QString, palette);
        QFETCH(const int, direction);
        QApplication::setPalette(paletteNamed(palette));
        QApplication::setLayoutDirection(Qt::LayoutDirection(direction));
        QrCode code;
        code.setText(invitation);
        code.resize(code.sizeHint());
        const QImage picture = pictureOf(&code);
        const QRect inner = code.codeRect();
        const int square = inner.width() / code.squares();
        QVERIFY2(square >= 3, qPrintable(QString::number(square)));
        for (int row = -QrCode::quietZone; row < code.squares() + QrCode::quietZone; ++row) {
            for (int column = -QrCode::quietZone; column < code.squares() + QrCode::quietZone; ++column) {
                // Never mirrored, and whole: its corners are as its middle.
                const QRect area(inner.x() + column * square, inner.y() + row * square, square, square);
                const QColor expected = code.isDark(column, row) ? Qt::black : Qt::white;
                QCOMPARE(pixelsOf(picture, expected, area), square * square);
            }
        }
    }

    void itIsCrispOnEveryScreen_data()
    {
        QTest::addColumn<double>("ratio");
        for (const double ratio : {1.0, 1.25, 1.5, 2.0, 3.0})
            QTest::addRow("%g", ratio) << ratio;
    }
    void itIsCrispOnEveryScreen()
    {
        QFETCH(const double, ratio);
        OnScreen code(ratio);
        code.setText(invitation);
        code.resize(code.sizeHint());
        const QImage image = code.drawn();
        const QRect inner = code.codeRect();
        const int square = inner.width() / code.squares();
        QCOMPARE(inner.width(), square * code.squares());
        QVERIFY(square >= int(3 * ratio));
        for (int y = 0; y < inner.height(); ++y) {
            for (int x = 0; x < inner.width(); ++x) {
                const QColor expected = code.isDark(x / square, y / square) ? Qt::black : Qt::white;
                QCOMPARE(image.pixelColor(inner.x() + x, inner.y() + y), expected);
            }
        }
    }

    void itGrowsWithTheWords()
    {
        QrCode code;
        const QSize usual = code.sizeHint();
        code.setFont(twiceAsLarge(code.font()));
        QVERIFY(code.sizeHint().width() > usual.width() * 3 / 2);
    }

    void whatCannotBeShownIsNot()
    {
        QrCode code;
        code.resize(code.sizeHint());
        QCOMPARE(code.squares(), 0);
        QCOMPARE(pixelsOf(pictureOf(&code), Qt::white), 0);
        code.setText(QString(QrCode::mostBytes, u'x'));
        QVERIFY(code.squares() > 0);
        code.setText(QString(QrCode::mostBytes + 1, u'x'));
        QCOMPARE(code.squares(), 0);
        code.setText(QString(QChar(0)));
        QCOMPARE(code.squares(), 0);
        code.resize(1, 1);
        code.setText(invitation);
        (void)pictureOf(&code); // too small for one square
    }

    void whatItHoldsIsNotReadOut()
    {
        QrCode code;
        code.setAccessibleName(QStringLiteral("QR code of the invitation"));
        QCOMPARE(spoken(&code, QAccessible::Value), QStringLiteral("No QR code yet"));
        code.setText(invitation);
        QCOMPARE(roleOf(&code), QAccessible::Graphic);
        QCOMPARE(spoken(&code, QAccessible::Name), QStringLiteral("QR code of the invitation"));
        for (const QAccessible::Text which : {QAccessible::Value, QAccessible::Description}) {
            QVERIFY(spoken(&code, which).startsWith(QStringLiteral("QR code with ")));
            QVERIFY(!spoken(&code, which).contains(QStringLiteral("AAAA")));
        }
    }
};

QTEST_MAIN(TestQrCode)
#include "tst_qrcode.moc"

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/text/EnglishPlurals.h"
#include "ui/theme/Palettes.h"
#include "ui/theme/StateColors.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QApplication>
#include <QFontDatabase>
#include <QImage>
#include <QLocale>
#include <QPalette>
#include <QTest>
#include <QWidget>

namespace ttp {

/// The two palettes, by the name of the row of a test.
inline QPalette paletteNamed(const QString &name)
{
    return name == QStringLiteral("dark") ? darkPalette() : lightPalette();
}

/// What a screen reader reads of a widget.
inline QString spoken(QWidget *widget, QAccessible::Text which)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(which) : QString();
}

inline QAccessible::Role roleOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->role() : QAccessible::NoRole;
}

/// Controls below the widget, it included, that a person can reach and that have no name for a screen reader.
inline QStringList unnamedControls(QWidget *widget)
{
    QStringList found;
    QList<QWidget *> all = widget->findChildren<QWidget *>();
    all.prepend(widget);
    for (QWidget *each : all)
        if (each->focusPolicy() != Qt::NoFocus && !each->isHidden() && spoken(each, QAccessible::Name).isEmpty())
            found.append(QString::fromLatin1(each->metaObject()->className()) + QLatin1Char(' ') + each->objectName());
    return found;
}

/// The widget as it looks, in pixels of the screen.
inline QImage pictureOf(QWidget *widget)
{
    return widget->grab().toImage().convertToFormat(QImage::Format_ARGB32);
}

inline int pixelsOf(const QImage &image, const QColor &color, const QRect &where = {})
{
    const QRect area = where.isNull() ? image.rect() : where.intersected(image.rect());
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    return count;
}

inline QFont twiceAsLarge(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 2);
    return font;
}

/// What every test of a widget begins and ends with: words in English with its plurals, one locale, fonts that exist.
class WidgetTest : public QObject
{
    Q_OBJECT

protected:
    void begin()
    {
        QVERIFY2(!QFontDatabase::families().isEmpty(), "without fonts every letter is an empty box");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCoreApplication::installTranslator(&m_english);
    }

    static void reset()
    {
        QApplication::setPalette(lightPalette());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    EnglishPlurals m_english;
};

} // namespace ttp

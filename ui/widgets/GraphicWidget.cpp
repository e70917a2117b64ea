// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/GraphicWidget.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace ttp {

namespace {

constexpr qint64 announceEveryMs = 5000;

class GraphicInterface : public QAccessibleWidget
{
public:
    explicit GraphicInterface(GraphicWidget *widget) : QAccessibleWidget(widget, QAccessible::Graphic) {}

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        const auto *graphic = qobject_cast<GraphicWidget *>(widget());
        if (which == QAccessible::Value)
            return graphic->valueText();
        // A text as a value does not pass AT-SPI, which knows numbers only.
        if (which == QAccessible::Description && graphic->accessibleDescription().isEmpty())
            return graphic->valueText();
        return QAccessibleWidget::text(which);
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *graphic = qobject_cast<GraphicWidget *>(object);
    return graphic ? new GraphicInterface(graphic) : nullptr;
}

} // namespace

GraphicWidget::GraphicWidget(QWidget *parent) : QWidget(parent)
{
    QAccessible::installFactory(makeInterface); // a second time it changes nothing
}

void GraphicWidget::drawOver(QPainter &) {}

void GraphicWidget::redraw()
{
    m_isStale = true;
    update();
}

void GraphicWidget::announceValue(bool isUrgent)
{
    if (!QAccessible::isActive() || (!isUrgent && m_announced.isValid() && !m_announced.hasExpired(announceEveryMs)))
        return;
    m_announced.start();
    if (accessibleDescription().isEmpty()) {
        QAccessibleEvent described(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&described);
    }
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    QAccessibleValueChangeEvent changed(this, valueText());
    QAccessible::updateAccessibility(&changed);
#endif
}

void GraphicWidget::paintEvent(QPaintEvent *)
{
    const qreal ratio = devicePixelRatioF();
    const qint64 palette = QApplication::palette().cacheKey();
    if (m_isStale || m_paletteKey != palette || m_picture.devicePixelRatio() != ratio) {
        m_picture = QPixmap((QSizeF(size()) * ratio).toSize());
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        painter.setFont(font());
        painter.setLayoutDirection(layoutDirection());
        drawPicture(painter);
        m_isStale = false;
        m_paletteKey = palette;
        ++m_drawings;
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    drawOver(painter);
}

void GraphicWidget::resizeEvent(QResizeEvent *event)
{
    m_isStale = true;
    QWidget::resizeEvent(event);
}

void GraphicWidget::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::EnabledChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
    case QEvent::StyleChange:
        updateGeometry();
        redraw();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

} // namespace ttp

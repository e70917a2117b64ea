// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QElapsedTimer>
#include <QPixmap>
#include <QWidget>

namespace ttp {

/// A picture that says something. For assistive technology it has the role Graphic, its accessibleName() as name and
/// valueText() as value, and as description while it has no accessibleDescription(). What it shows is drawn once into a
/// pixmap of the screen's resolution, and again only when redraw() was called or its size, palette, font, direction,
/// enabled state or screen changed. GUI thread.
class GraphicWidget : public QWidget
{
    Q_OBJECT

public:
    explicit GraphicWidget(QWidget *parent = nullptr);

    /// What can be seen, in a sentence; translated, plain text.
    [[nodiscard]] virtual QString valueText() const = 0;

    /// How often drawPicture() was called: what a test of cheapness counts.
    [[nodiscard]] int drawings() const { return m_drawings; }

protected:
    /// The whole picture, in logical pixels of rect().
    virtual void drawPicture(QPainter &painter) = 0;
    /// What changes with every key, over the picture; nothing by itself.
    virtual void drawOver(QPainter &painter);

    /// The picture is out of date. As often as one likes: it is drawn with the next paint.
    void redraw();

    /// Tells assistive technology that valueText() is another one; at most every few seconds unless isUrgent.
    void announceValue(bool isUrgent);

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QPixmap m_picture;
    QElapsedTimer m_announced;
    qint64 m_paletteKey = 0;
    bool m_isStale = true;
    int m_drawings = 0;
};

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QIcon>
#include <QWidget>

namespace ttp {

/// A picture beside words, as high as a number of lines of its font. Drawn anew with each paint, so that it follows
/// palette and screen, which a QLabel with a pixmap does not. It adds nothing to the words, and is not read out.
class IconView : public QWidget
{
    Q_OBJECT

public:
    /// lines: its height in heights of the font, at least 1.
    explicit IconView(double lines, QWidget *parent = nullptr);

    void setIcon(const QIcon &icon);
    [[nodiscard]] QIcon icon() const { return m_icon; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    double m_lines;
    QIcon m_icon;
};

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace ttp {

/// What there is to know of something: captions, each above its value, side by side as far as there is room. A value is
/// one line that can be selected and copied, and scrolls where it is longer than its place. GUI thread.
class FactGrid : public QWidget
{
    Q_OBJECT

public:
    struct Fact {
        /// Translated; plain text.
        QString caption;
        /// Plain text, of others escaped.
        QString value;
        /// A path, a hash: it wants two places.
        bool isLong = false;

        bool operator==(const Fact &) const = default;
    };

    explicit FactGrid(QWidget *parent = nullptr);

    /// Values that do not change are not touched: somebody may have selected them.
    void setFacts(const QList<Fact> &facts);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Cell {
        QLabel *caption;
        QLineEdit *value;
    };

    void lay();
    void colorWords();
    /// Places the cells when asked to, and says how high they are.
    int arrange(int width, bool isForReal) const;
    [[nodiscard]] int placeWidth() const;

    QList<Fact> m_facts;
    QList<Cell> m_cells;
};

} // namespace ttp

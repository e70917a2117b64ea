// SPDX-License-Identifier: GPL-3.0-only
#include "ui/peers/TallEnough.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>

namespace ttp {

namespace {

class HeightKeeper : public QObject
{
public:
    explicit HeightKeeper(QDialog *dialog) : QObject(dialog), m_dialog(dialog) { dialog->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isMeant =
            event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize || event->type() == QEvent::Show;
        if (watched == m_dialog && isMeant && m_dialog->layout()) {
            const int needed = m_dialog->layout()->totalHeightForWidth(m_dialog->width());
            if (needed > m_dialog->height())
                m_dialog->resize(m_dialog->width(), needed);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QDialog *m_dialog;
};

} // namespace

void keepTallEnough(QDialog *dialog)
{
    new HeightKeeper(dialog);
}

} // namespace ttp

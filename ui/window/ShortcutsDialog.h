// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>
#include <QList>
#include <QPointer>

class QDialogButtonBox;
class QMenu;
class QTreeWidget;

namespace ttp {

/// What the keyboard can do, made from the menus that there are: it lists what has a shortcut. show() it; it deletes
/// itself when it is closed. GUI thread.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<QMenu *> &menus, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();

    QList<QPointer<QMenu>> m_menus;
    QTreeWidget *m_list;
    QDialogButtonBox *m_buttons;
};

} // namespace ttp

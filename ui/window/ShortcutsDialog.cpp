// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/ShortcutsDialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeySequence>
#include <QMenu>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <utility>

namespace ttp {

namespace {

constexpr int characters = 62;
constexpr int lines = 28;

// "Share files…" of "&Share files…"; two ampersands are one.
QString wordsOf(const QString &text)
{
    QString words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && ++i == text.size())
            break;
        words += text.at(i);
    }
    return words;
}

// Without those of keys that no keyboard has any more.
QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &shortcut : action.shortcuts()) {
        const Qt::Key key = shortcut[0].key();
        if (key < Qt::Key_F13 || key > Qt::Key_F35)
            keys.append(shortcut.toString(QKeySequence::NativeText));
    }
    return keys.join(QStringLiteral(", "));
}

void addRows(QTreeWidgetItem &section, const QMenu &menu)
{
    for (const QAction *action : menu.actions()) {
        if (const QMenu *below = action->menu<QMenu *>()) {
            addRows(section, *below);
            continue;
        }
        if (action->isSeparator() || action->shortcuts().isEmpty())
            continue;
        auto *row = new QTreeWidgetItem(&section, {wordsOf(action->text()), keysOf(*action)});
        row->setIcon(0, action->icon());
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QMenu *> &menus, QWidget *parent)
    : QDialog(parent), m_menus(menus.begin(), menus.end()), m_list(new QTreeWidget(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(QStringLiteral("shortcutList"));
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ShortcutsDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_buttons);
    retranslate();
    resize(characters * fontMetrics().averageCharWidth(), lines * fontMetrics().lineSpacing());
}

void ShortcutsDialog::fill()
{
    m_list->clear();
    QFont bold = font();
    bold.setBold(true);
    for (const QPointer<QMenu> &menu : std::as_const(m_menus)) {
        if (!menu)
            continue;
        auto *section = new QTreeWidgetItem(m_list, {wordsOf(menu->title())});
        section->setFont(0, bold);
        addRows(*section, *menu);
        if (section->childCount() == 0)
            delete section;
    }
    m_list->expandAll();
    m_list->resizeColumnToContents(0);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ShortcutsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ShortcutsDialog::retranslate()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_list->setHeaderLabels({tr("What it does"), tr("Keys")});
    fill();
}

} // namespace ttp

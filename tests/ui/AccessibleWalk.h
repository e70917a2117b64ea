// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/ui/i18n/PseudoText.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleInterface>
#include <QAccessibleTableInterface>
#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QGroupBox>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRadioButton>
#include <QStringList>
#include <QTabBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QWidget>
#include <algorithm>
#include <utility>

/// Walks through a window that is shown, as those do who cannot see it or have no mouse. Each function returns what is
/// wrong, a line each. Only what is visible counts: show every page and walk again.
namespace ttp {

struct AccessibleWalk {
    /// The window was built in the language of tests/ui/i18n/PseudoLocale.h, or switched to it: every text must be.
    bool isPseudo = false;
    /// Then: what is shown as somebody wrote it, such as names and addresses.
    QStringList data;
    /// How many rows of a list or table are looked at.
    int rows = 50;
};

namespace walk {

inline QString nameOf(const QObject *object)
{
    if (!object)
        return QStringLiteral("(no object)");
    QString name = QString::fromLatin1(object->metaObject()->className()) + QLatin1Char(' ') + object->objectName();
    if (object->objectName().isEmpty() && object->parent())
        name += QStringLiteral("in ") + object->parent()->objectName();
    return name.trimmed();
}

/// Parts that Qt makes of its own accord, and that have another way for the keyboard.
inline bool isInner(const QObject *object)
{
    const QString name = object->objectName();
    const QString type = QString::fromLatin1(object->metaObject()->className());
    static const QStringList inner{QStringLiteral("QLineEditIconButton"), QStringLiteral("QComboBoxPrivateContainer"),
                                   QStringLiteral("QTabBar_CloseButton"), QStringLiteral("QScrollBar"),
                                   QStringLiteral("QTableCornerButton")};
    return name.startsWith(QLatin1String("qt_")) || name.startsWith(QLatin1String("_q_")) || inner.contains(type) ||
           name == QLatin1String("ScrollLeftButton") || name == QLatin1String("ScrollRightButton");
}

/// In a field of text: the mouse presses it, and a screen reader reads it out.
inline bool isFieldButton(const QObject *object)
{
    return QString::fromLatin1(object->metaObject()->className()) == QLatin1String("QLineEditIconButton");
}

inline bool needsName(const QAccessibleInterface &what)
{
    switch (what.role()) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::ProgressBar:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::Table:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::Link:
    case QAccessible::Graphic:
    case QAccessible::Dialog:
        return true;
    case QAccessible::PageTabList:
    case QAccessible::Separator:
        return false;
    default:
        return what.state().focusable;
    }
}

class Walker
{
public:
    explicit Walker(const AccessibleWalk &how) : m_how(how) {}

    void visit(QAccessibleInterface *what)
    {
        if (!what || !what->isValid() || what->state().invisible ||
            (what->object() && isInner(what->object()) && !isFieldButton(what->object())))
            return;
        if (needsName(*what) && what->text(QAccessible::Name).trimmed().isEmpty())
            m_findings.append(nameOf(what->object()) + QStringLiteral(": no name"));
        checkTexts(*what);
        if (QAccessibleTableInterface *table = what->tableInterface()) {
            visitTable(*what, *table);
            return;
        }
        const QAccessible::Role role = what->role();
        if (role == QAccessible::ComboBox || role == QAccessible::SpinBox)
            return;
        for (int i = 0; i < what->childCount(); ++i)
            visit(what->child(i));
    }

    void visitActions(const QWidget &window)
    {
        for (const QAction *action : window.findChildren<QAction *>()) {
            if (action->isSeparator() || !action->isVisible() || isInner(action) ||
                action->associatedObjects().isEmpty())
                continue;
            if (action->text().isEmpty())
                m_findings.append(nameOf(action) + QStringLiteral(": no text"));
            for (const QString &text : {action->text(), action->toolTip(), action->statusTip(), action->whatsThis()})
                check(action, text);
        }
    }

    [[nodiscard]] QStringList findings() const { return m_findings; }

private:
    void check(const QObject *object, const QString &text)
    {
        const QString plain = m_how.isPseudo ? plainWords(text, m_how.data) : QString();
        if (!plain.isEmpty())
            m_findings.append(nameOf(object) + QStringLiteral(": not translated: ") + plain);
    }

    // What a person typed is theirs; the rest is ours.
    void checkTexts(const QAccessibleInterface &what)
    {
        const bool isTyped = what.role() == QAccessible::EditableText || what.role() == QAccessible::SpinBox;
        for (const QAccessible::Text part : {QAccessible::Name, QAccessible::Description, QAccessible::Help})
            check(what.object(), what.text(part));
        if (!isTyped)
            check(what.object(), what.text(QAccessible::Value));
        if (!what.object())
            return;
        for (const char *property : {"toolTip", "statusTip", "whatsThis", "windowTitle", "placeholderText", "prefix",
                                     "suffix", "specialValueText"})
            check(what.object(), what.object()->property(property).toString());
        if (const auto *box = qobject_cast<const QComboBox *>(what.object()))
            for (int i = 0; i < box->count(); ++i)
                check(box, box->itemText(i));
    }

    void visitTable(const QAccessibleInterface &what, QAccessibleTableInterface &table)
    {
        const bool hasHeader = what.role() != QAccessible::List;
        for (int column = 0; column < table.columnCount(); ++column) {
            const QString title = table.columnDescription(column);
            if (hasHeader && table.columnCount() > 1 && title.isEmpty())
                m_findings.append(nameOf(what.object()) + QStringLiteral(": column %1 has no title").arg(column));
            check(what.object(), title);
        }
        for (int row = 0; row < qMin(table.rowCount(), m_how.rows); ++row)
            for (int column = 0; column < table.columnCount(); ++column)
                if (const QAccessibleInterface *cell = table.cellAt(row, column))
                    check(what.object(), cell->text(QAccessible::Name));
    }

    const AccessibleWalk &m_how;
    QStringList m_findings;
};

/// Where Tab comes to, in this order, and what it does not leave again.
struct Tour {
    QList<QWidget *> stops;
    QWidget *keeps = nullptr;
};

inline Tour tourByTab(QWidget &window)
{
    constexpr int most = 2000;
    Tour tour;
    while (tour.stops.size() < most) {
        QWidget *const before = window.focusWidget() ? window.focusWidget() : &window;
        QTest::keyClick(before, Qt::Key_Tab);
        QWidget *const now = window.focusWidget();
        if (!now || tour.stops.contains(now)) {
            tour.keeps = now == before ? now : nullptr;
            break;
        }
        tour.stops.append(now);
    }
    return tour;
}

/// The keyboard does it in a menu, or there is nothing to do.
inline bool isInMenu(const QWidget *widget)
{
    const auto *button = qobject_cast<const QToolButton *>(widget);
    const QAction *action = button ? button->defaultAction() : nullptr;
    if (!action || !qobject_cast<QToolBar *>(widget->parentWidget()))
        return false;
    const QList<QObject *> places = action->associatedObjects();
    return std::any_of(places.begin(), places.end(), [](QObject *place) { return qobject_cast<QMenu *>(place); });
}

/// Tab comes to one button of those of which one is chosen; the arrow keys do the rest.
inline bool isBesideStop(const QWidget *widget, const QList<QWidget *> &stops)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const bool isRadio = qobject_cast<const QRadioButton *>(widget);
    const QButtonGroup *group = button ? button->group() : nullptr;
    if (!isRadio && !(group && group->exclusive()))
        return false;
    return std::any_of(stops.begin(), stops.end(), [widget, group](const QWidget *stop) {
        const auto *other = qobject_cast<const QAbstractButton *>(stop);
        if (!other || other->group() != group)
            return false;
        return group || (qobject_cast<const QRadioButton *>(stop) && stop->parentWidget() == widget->parentWidget());
    });
}

using Keys = QHash<QKeySequence, QStringList>;

inline void note(Keys &keys, const QString &text)
{
    if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
        keys[key].append(text);
}

inline QStringList takenTwice(const Keys &keys, const QObject *where)
{
    QStringList findings;
    for (auto it = keys.begin(); it != keys.end(); ++it)
        if (it->size() > 1)
            findings.append(QStringLiteral("%1: %2 is taken by %3")
                                .arg(nameOf(where), it.key().toString(), it->join(QStringLiteral(", "))));
    return findings;
}

} // namespace walk

/// Controls, columns and actions without a name for a screen reader and, where it is asked for, texts that never went
/// through tr(): names, descriptions, tool tips, place holders, cells, the actions of menus that are not open.
[[nodiscard]] inline QStringList accessibleFindings(QWidget &window, const AccessibleWalk &how = {})
{
    walk::Walker walker(how);
    walker.visit(QAccessible::queryAccessibleInterface(&window));
    walker.visitActions(window);
    return walker.findings();
}

/// What the mouse can use and Tab does not come to, and what Tab does not leave again. Really presses Tab; the focus
/// may be elsewhere afterwards.
[[nodiscard]] inline QStringList tabFindings(QWidget &window)
{
    const walk::Tour tour = walk::tourByTab(window);
    QStringList findings;
    bool isBehind = false;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window || !widget->isVisible() || !widget->isEnabled() || widget->focusProxy() ||
            walk::isInner(widget) || tour.stops.contains(widget))
            continue;
        const bool isButton = qobject_cast<const QAbstractButton *>(widget);
        isBehind = isBehind || (widget->focusPolicy() & Qt::TabFocus);
        if (widget->focusPolicy() == Qt::NoFocus ? isButton && !walk::isInMenu(widget)
                                                 : !walk::isBesideStop(widget, tour.stops))
            findings.append(walk::nameOf(widget) + QStringLiteral(": Tab does not come to it"));
    }
    if (tour.keeps && isBehind)
        findings.prepend(walk::nameOf(tour.keeps) + QStringLiteral(": Tab does not leave it"));
    return findings;
}

/// Letters that, pressed with Alt or in a menu, could mean two things. In every language: translators choose them.
[[nodiscard]] inline QStringList mnemonicFindings(QWidget &window)
{
    walk::Keys keys;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window || !widget->isVisible())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            walk::note(keys, button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            walk::note(keys, label->text());
        else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            walk::note(keys, box->title());
        else if (const auto *bar = qobject_cast<const QMenuBar *>(widget))
            for (const QAction *action : bar->actions())
                walk::note(keys, action->text());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                walk::note(keys, tabs->tabText(i));
    }
    QStringList findings = walk::takenTwice(keys, &window);
    QList<QMenu *> menus = window.findChildren<QMenu *>();
    if (auto *menu = qobject_cast<QMenu *>(&window))
        menus.prepend(menu);
    for (const QMenu *menu : std::as_const(menus)) {
        walk::Keys inMenu;
        for (const QAction *action : menu->actions())
            if (action->isVisible())
                walk::note(inMenu, action->text());
        findings += walk::takenTwice(inMenu, menu);
    }
    return findings;
}

} // namespace ttp

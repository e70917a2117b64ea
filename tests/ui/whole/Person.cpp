// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/whole/Person.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTreeView>
#include <QWindow>
#include <algorithm>

namespace ttp {

namespace {

constexpr int mostStops = 100;

// Without what only steers the direction of writing.
QString readable(QString text)
{
    for (const char16_t mark : {u'\u2066', u'\u2067', u'\u2068', u'\u2069'})
        text.remove(QChar(mark));
    return text;
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return field->displayText();
    if (const auto *field = qobject_cast<const QPlainTextEdit *>(&widget))
        return field->toPlainText();
    QStringList parts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        if (label->isVisible())
            parts.append(label->text());
    return parts.join(u' ');
}

} // namespace

Person::Person(std::function<QWidget *()> program) : m_program(std::move(program)) {}

QWidget *Person::front() const
{
    QWidget *window = m_program();
    if (!window || !window->isVisible())
        return nullptr;
    QWidget *front = window;
    for (QDialog *dialog : window->findChildren<QDialog *>())
        if (dialog->isVisible())
            front = dialog;
    return front;
}

bool Person::comesForward() const
{
    QWidget *window = front();
    if (!window)
        return false;
    window->raise();
    window->activateWindow();
    return QTest::qWaitForWindowActive(window);
}

// What is covered by nothing but its own parts is seen.
bool Person::isSeen(const QWidget &widget)
{
    if (!widget.isVisible())
        return false;
    const QList<QWidget *> parts = widget.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    return !widget.visibleRegion().isEmpty() ||
           std::any_of(parts.begin(), parts.end(), [](const QWidget *part) { return isSeen(*part); });
}

QString Person::reads(const char *name) const
{
    const auto *widget = seen<QWidget>(name);
    return widget ? readable(textOf(*widget)) : QString();
}

bool Person::isOn(const char *name) const
{
    const QWidget *focused = QApplication::focusWidget();
    return focused && focused->window() == front() && focused->objectName() == QLatin1String(name) && isSeen(*focused);
}

QList<QModelIndex> Person::seenRows(const QTreeView &view) const
{
    QList<QModelIndex> found;
    const QRect area = view.viewport()->rect();
    for (QModelIndex index = view.indexAt(area.center().x() > 0 ? QPoint(area.center().x(), 1) : QPoint());
         index.isValid() && view.visualRect(index).intersects(area); index = view.indexBelow(index))
        found.append(index.siblingAtColumn(0));
    return found;
}

QStringList Person::rows(const char *table) const
{
    QStringList names;
    if (const auto *view = seen<QTreeView>(table))
        for (const QModelIndex &index : seenRows(*view))
            names.append(readable(index.data().toString()));
    return names;
}

QString Person::cell(const char *table, const QString &row, const QString &title) const
{
    const auto *view = seen<QTreeView>(table);
    if (!view)
        return {};
    for (const QModelIndex &index : seenRows(*view)) {
        if (readable(index.data().toString()) != row)
            continue;
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            const QModelIndex cell = index.siblingAtColumn(column);
            if (view->model()->headerData(column, Qt::Horizontal).toString() == title &&
                !view->isColumnHidden(column) && view->visualRect(cell).intersects(view->viewport()->rect()))
                return readable(cell.data().toString());
        }
    }
    return {};
}

void Person::press(const QKeySequence &keys) const
{
    if (const QWidget *window = front())
        QTest::keySequence(window->windowHandle(), keys);
}

// The window may close under the hands.
void Person::type(const QString &text) const
{
    for (const QChar letter : text)
        if (const QWidget *window = front())
            QTest::keyClick(window->windowHandle(), letter.toLatin1());
}

void Person::replace(const QString &text) const
{
    press(QKeySequence(QKeySequence::SelectAll));
    type(text);
}

bool Person::tabTo(const char *name) const
{
    for (int stop = 0; stop < mostStops && !isOn(name); ++stop)
        press(QKeySequence(Qt::Key_Tab));
    return isOn(name);
}

bool Person::click(const char *name) const
{
    const auto *widget = seen<QWidget>(name);
    if (!widget)
        return false;
    const QRegion open = widget->visibleRegion();
    const QPoint middle = (open.isEmpty() ? widget->rect() : open.boundingRect()).center();
    QTest::mouseClick(widget->window()->windowHandle(), Qt::LeftButton, {}, widget->mapTo(widget->window(), middle));
    return true;
}

} // namespace ttp

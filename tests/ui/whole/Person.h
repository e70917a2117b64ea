// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QKeySequence>
#include <QPoint>
#include <QString>
#include <QStringList>
#include <QWidget>
#include <functional>

class QModelIndex;
class QTreeView;

namespace ttp {

/// Somebody in front of a program: hands on the keyboard and the mouse, eyes on what is visible. What the hands do goes
/// through the window as from the system, so that what is covered, disabled or without the keyboard gets nothing; what
/// the eyes do not reach is not there. Names are object names. GUI thread.
class Person
{
public:
    /// program: its window at this moment; null while it has none.
    explicit Person(std::function<QWidget *()> program);

    /// The dialog that is open, else the window; null while there is neither.
    [[nodiscard]] QWidget *front() const;
    /// As by a click on the title: whether the front has the keyboard then.
    [[nodiscard]] bool comesForward() const;

    // Eyes.

    /// The one of that name that can be seen in the front; null when there is none.
    template<typename Widget>
    [[nodiscard]] Widget *seen(const char *name) const
    {
        const QWidget *window = front();
        for (Widget *each : window ? window->findChildren<Widget *>(QString::fromLatin1(name)) : QList<Widget *>())
            if (isSeen(*each))
                return each;
        return nullptr;
    }
    [[nodiscard]] bool sees(const char *name) const { return seen<QWidget>(name) != nullptr; }
    /// What stands on it; empty when it cannot be seen.
    [[nodiscard]] QString reads(const char *name) const;
    /// Whether the keyboard is on it.
    [[nodiscard]] bool isOn(const char *name) const;
    /// The names in the first column of a table, of the rows that can be seen.
    [[nodiscard]] QStringList rows(const char *table) const;
    /// What stands in the row that begins with this name, below this title; empty when it cannot be seen.
    [[nodiscard]] QString cell(const char *table, const QString &row, const QString &title) const;

    // Hands.

    void press(const QKeySequence &keys) const;
    void type(const QString &text) const;
    /// Into the field that has the keyboard, in place of what is in it.
    void replace(const QString &text) const;
    /// Presses Tab until the keyboard is on it; false when Tab does not come to it.
    [[nodiscard]] bool tabTo(const char *name) const;
    /// False when there is nothing to click on.
    [[nodiscard]] bool click(const char *name) const;

private:
    [[nodiscard]] static bool isSeen(const QWidget &widget);
    [[nodiscard]] QList<QModelIndex> seenRows(const QTreeView &view) const;

    std::function<QWidget *()> m_program;
};

} // namespace ttp

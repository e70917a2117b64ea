// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/Icons.h"

#include <QListView>

namespace ttp {

class SideBarDelegate;
class SideBarModel;

/// The list of pages beside them: headings, and rows with a picture, a title and a badge. Up, Down, Home, End and first
/// letters choose; headings are passed over. As wide as its rows need, or, collapsed, as their pictures. For screen
/// readers a list whose rows say their count and whether it needs attention. GUI thread.
class SideBar : public QListView
{
    Q_OBJECT

public:
    explicit SideBar(QWidget *parent = nullptr);

    /// Rows stand in the order in which they are added. id: any text, once in the bar. title: translated.
    void addSection(const QString &id, const QString &title);
    /// The first page is the current one, without a signal.
    void addPage(const QString &id, IconName picture, const QString &title);
    /// For another language.
    void setTitle(const QString &id, const QString &title);
    /// 0: no badge. isAlert: red, and read out as such.
    void setBadge(const QString &id, qint64 count, bool isAlert = false);

    /// Nothing happens for an id that is not there or is a heading's.
    void setCurrentPage(const QString &id);
    [[nodiscard]] QString currentPage() const;

    void setCollapsed(bool isCollapsed);
    [[nodiscard]] bool isCollapsed() const { return m_isCollapsed; }

Q_SIGNALS:
    /// Another page than before, by whatever means.
    void pageSelected(const QString &id);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitWidth();
    [[nodiscard]] QModelIndex pageFrom(int row, int direction) const;

    SideBarModel *m_model;
    SideBarDelegate *m_delegate;
    bool m_isCollapsed = false;
};

} // namespace ttp

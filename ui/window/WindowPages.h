// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "ui/models/DatasetRow.h"
#include "ui/theme/Icons.h"
#include "ui/window/WindowContext.h"

#include <QHash>
#include <QList>
#include <QWidget>
#include <functional>
#include <optional>

class QAction;
class QStackedWidget;

namespace ttp {

class LogPage;
class PeersPage;
class SideBar;
class TransfersPage;
struct NodeSnapshot;

/// The pages of the window and the bar that chooses them. Which there are stands in one table, in makePages(): another
/// page is another line of it. Row n of the bar is reached by Ctrl+n. GUI thread.
class WindowPages : public QWidget
{
    Q_OBJECT

public:
    explicit WindowPages(const WindowContext &context, QWidget *parent = nullptr);
    /// Keeps the last page in the settings.
    ~WindowPages() override;

    [[nodiscard]] TransfersPage &transfers() const { return *m_transfers; }
    [[nodiscard]] PeersPage &peers() const { return *m_peers; }
    [[nodiscard]] LogPage &log() const { return *m_log; }
    [[nodiscard]] SideBar &sideBar() const { return *m_sideBar; }

    /// One a row of the side bar, from Ctrl+1 on.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }

    [[nodiscard]] QString current() const;
    void goTo(const QString &page);
    void reveal(const DatasetKey &key);
    void revealPeer(const UserId &user);

    /// What the page on show is filtered by. Every page has words of its own; the rows of transfers share one page.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// What an empty search field says: what it looks for.
    [[nodiscard]] QString searchHint() const;

    /// Icons alone: because they are to be, or because there is too little room for words.
    void setNarrow(bool isNarrow);
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }

    void display(const NodeSnapshot &now);

Q_SIGNALS:
    /// Another page is shown, and with it other words to filter by.
    void textChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Page {
        QString id;
        std::function<QString()> title;
        /// Nothing for a heading, which has only the id and the title.
        QWidget *widget = nullptr;
        IconName picture = IconName::List;
        std::optional<DatasetFilter> filter = {};
    };

    [[nodiscard]] QList<Page> makePages() const;
    void fill();
    void addAction(const Page &page, int number);
    void connectPages();
    void choose(const QString &id);
    void clearFilters();
    void apply(QWidget *page, const QString &text);
    void countTransfers();
    void fitSideBar();
    void retranslate();

    WindowContext m_context;
    SideBar *m_sideBar;
    QStackedWidget *m_stack;
    TransfersPage *m_transfers;
    PeersPage *m_peers;
    LogPage *m_log;
    QList<Page> m_pages;
    QList<QAction *> m_actions;
    QHash<const QWidget *, QString> m_texts;
    bool m_isNarrow = false;
};

} // namespace ttp

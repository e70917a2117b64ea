// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/FetchSnapshots.h"
#include "ui/models/FileTree.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>
#include <atomic>
#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace ttp {

class FileTreeModel;
class StatusLine;

/// The files of a version, to choose from. Filtered, it shows the tree of those that match, and choosing in it chooses
/// in the whole. A million files stop nobody: lists are made and searched on another thread. GUI thread.
class FetchFiles : public QWidget
{
    Q_OBJECT

public:
    /// Of those that match no more are shown.
    static constexpr qsizetype mostFound = 10'000;

    explicit FetchFiles(QWidget *parent = nullptr);
    /// Searches no further.
    ~FetchFiles() override;

    /// Everything is chosen. changed() follows when the tree is made. Null for none.
    void setFiles(const PreviewFiles &files);
    /// There are no numbers yet, and wanted() says nothing.
    [[nodiscard]] bool isLoading() const { return m_isLoading; }

    /// As GetOrder::files: nothing for all of them.
    [[nodiscard]] std::optional<QStringList> wanted() const;
    [[nodiscard]] int chosenCount() const;
    [[nodiscard]] qint64 chosenBytes() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Found {
        QList<TreeFile> files;
        /// Of each its place in the whole.
        std::vector<int> places;
        qint64 count = 0;
    };
    using Cancel = std::shared_ptr<std::atomic_bool>;

    [[nodiscard]] static Found search(const std::vector<PreviewFile> &files, const QString &text,
                                      const std::atomic_bool &cancel);
    void build();
    void fitView();
    void startSearch();
    void allLoaded();
    void display(FileTreeModel *model);
    void showAll();
    void showFound(const Found &found);
    void foundLoaded();
    void takeChoiceOfFound();
    void setAllChecked(bool isChecked);
    void summarize();
    void retranslate();

    PreviewFiles m_files;
    bool m_isLoading = false;
    Cancel m_cancel;
    QTimer m_searchSoon;
    FileTreeModel *m_all;
    FileTreeModel *m_found;
    std::vector<int> m_places;
    qint64 m_foundCount = 0;
    bool m_showsFound = false;
    /// One of the models is being made to say what the other says.
    bool m_isTaking = false;
    QLabel *m_title;
    QLineEdit *m_filter;
    QPushButton *m_everything;
    QPushButton *m_nothing;
    QTreeView *m_view;
    StatusLine *m_sum;
};

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/models/FileTree.h"

#include <QAbstractItemModel>
#include <QTimer>

namespace ttp {

/// The files of a version as a tree, to look at, to choose from, and to watch them arrive. A long list is taken in over
/// several turns of the event loop (a million files: none longer than about 10 ms); until then the model is empty.
/// Folders order their children when they are first opened. GUI thread.
class FileTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, SizeColumn, ProgressColumn, ColumnCount };

    enum Role {
        ProgressRole = Qt::UserRole, ///< double 0…1
        ToneRole,                    ///< Tone as int
        PathRole,                    ///< of a file: as its publisher wrote it; of a folder nothing
        FileRole,                    ///< the file's place in the list; nothing for a folder
        OffsetRole,                  ///< TreeFile::offset; nothing for a folder
    };

    /// How many bytes of a file are there.
    struct Progress {
        int file = 0;
        qint64 bytes = 0;
    };

    explicit FileTreeModel(QObject *parent = nullptr);

    /// Everything is chosen, nothing is there. filesLoaded() follows, at once for a short list.
    void setFiles(const QList<TreeFile> &files);
    [[nodiscard]] bool isLoading() const { return m_isLoading; }

    /// Check boxes in the first column. At first there are none.
    void setCheckable(bool isCheckable);
    /// Places in the list, in its order.
    [[nodiscard]] QList<int> checkedFiles() const;
    [[nodiscard]] int checkedCount() const { return m_tree.folder(FileTree::root).chosenFiles; }
    [[nodiscard]] qint64 checkedBytes() const { return m_tree.folder(FileTree::root).chosenBytes; }
    [[nodiscard]] qint64 totalBytes() const { return m_tree.folder(FileTree::root).bytes; }
    [[nodiscard]] int fileCount() const { return int(m_tree.files().size()); }
    void setAllChecked(bool isChecked);
    /// These and no others; after filesLoaded(). What is no place in the list is left out.
    void setCheckedFiles(const QList<int> &files);

    /// In batches: each open folder tells its views once. After filesLoaded().
    void setProgress(const QList<Progress> &progress);

    /// Invalid when there is no such file.
    [[nodiscard]] QModelIndex indexOfFile(int file, int column = NameColumn) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void filesLoaded();
    void checkedChanged();

private:
    /// What an index stands for: a folder, or else a file.
    struct Item {
        int folder = -1;
        int file = -1;
        qint64 bytes = 0;
        qint64 done = 0;
    };

    void loadSome();
    void finishLoading();
    [[nodiscard]] Item itemOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOfFolder(int folder, int column) const;
    [[nodiscard]] QString nameOf(const Item &item) const;
    [[nodiscard]] QString textOf(const Item &item, int column) const;
    [[nodiscard]] QVariant toneOf(const Item &item) const;
    [[nodiscard]] Qt::CheckState checkStateOf(const Item &item) const;
    void tellBranch(int folder, const QList<int> &roles);
    void tellAncestors(int folder, int column, const QList<int> &roles);
    void tellChecked(int folder);

    /// Ordering is done when a view first looks, which is const.
    mutable FileTree m_tree;
    bool m_isLoading = false;
    bool m_isCheckable = false;
    QTimer m_timer;
};

} // namespace ttp

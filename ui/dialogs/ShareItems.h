// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace ttp {

class FileChooser;
class ShareItemsModel;
class StatusLine;

/// The list of what is to be shared, with buttons to add and remove, and below it what it comes to and what is left
/// out. Files and folders may be dropped on it. GUI thread.
class ShareItems : public QWidget
{
    Q_OBJECT

public:
    /// The chooser outlives it.
    explicit ShareItems(FileChooser &chooser, QWidget *parent = nullptr);

    void setProfile(const QString &folder);
    void add(const QStringList &paths);
    /// What would be shared.
    [[nodiscard]] QStringList paths() const;
    /// All rows, those that are left out too.
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static bool takesCopy(QDropEvent &event);
    void build();
    void makeView();
    void fitColumns();
    void askForFiles();
    void askForFolder();
    void removeSelected();
    void summarize();
    void retranslate();

    FileChooser &m_chooser;
    ShareItemsModel *m_model;
    /// Of the latest add().
    int m_repeated = 0;
    QLabel *m_title;
    QTreeView *m_view;
    QPushButton *m_addFiles;
    QPushButton *m_addFolder;
    QPushButton *m_remove;
    StatusLine *m_sum;
    StatusLine *m_problem;
};

} // namespace ttp

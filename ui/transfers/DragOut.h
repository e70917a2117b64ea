// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStringList>
#include <QTreeView>
#include <functional>

class QMimeData;

namespace ttp {

/// What is dragged out of the window: files for the file manager, links as text. The caller owns it; null when there is
/// neither.
[[nodiscard]] QMimeData *dragOutData(const QStringList &paths, const QStringList &links);

/// Drags that as a copy: nobody may move what is shared from here. Does nothing without data.
void dragOut(QMimeData *data, QWidget *source);

/// A tree out of which complete files can be dragged.
class FilesView : public QTreeView
{
    Q_OBJECT

public:
    /// The path of a row, empty for one that cannot be dragged.
    using PathOf = std::function<QString(const QModelIndex &index)>;

    explicit FilesView(PathOf pathOf, QWidget *parent = nullptr);

    /// What a drag of the selection would carry; null for nothing. The caller owns it.
    [[nodiscard]] QMimeData *selectionData() const;

protected:
    void startDrag(Qt::DropActions supportedActions) override;

private:
    PathOf m_pathOf;
};

} // namespace ttp

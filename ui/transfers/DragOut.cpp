// SPDX-License-Identifier: GPL-3.0-only
#include "ui/transfers/DragOut.h"

#include <QDrag>
#include <QMimeData>
#include <QUrl>
#include <utility>

namespace ttp {

QMimeData *dragOutData(const QStringList &paths, const QStringList &links)
{
    if (paths.isEmpty() && links.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    if (!urls.isEmpty())
        data->setUrls(urls);
    data->setText(links.isEmpty() ? paths.join(u'\n') : links.join(u'\n'));
    return data;
}

void dragOut(QMimeData *data, QWidget *source)
{
    if (!data)
        return;
    auto *drag = new QDrag(source);
    drag->setMimeData(data);
    drag->exec(Qt::CopyAction);
}

FilesView::FilesView(PathOf pathOf, QWidget *parent) : QTreeView(parent), m_pathOf(std::move(pathOf))
{
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
}

QMimeData *FilesView::selectionData() const
{
    QStringList paths;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        if (const QString path = m_pathOf(index); !path.isEmpty())
            paths.append(path);
    }
    return dragOutData(paths, {});
}

void FilesView::startDrag(Qt::DropActions)
{
    dragOut(selectionData(), this);
}

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/ShareItems.h"

#include "ui/delegates/RowDelegate.h"
#include "ui/desktop/FileChooser.h"
#include "ui/dialogs/ButtonFit.h"
#include "ui/dialogs/ShareItemsModel.h"
#include "ui/dialogs/StatusLine.h"
#include "ui/text/Format.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/ColumnWidth.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTreeView>
#include <QUrl>

namespace ttp {

namespace {

constexpr int rowsShown = 4;

QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

ShareItems::ShareItems(FileChooser &chooser, QWidget *parent)
    : QWidget(parent), m_chooser(chooser), m_model(new ShareItemsModel(this)), m_title(new QLabel(this)),
      m_view(new QTreeView(this)), m_addFiles(new QPushButton(this)), m_addFolder(new QPushButton(this)),
      m_remove(new QPushButton(this)), m_sum(new StatusLine(this)), m_problem(new StatusLine(this))
{
    setAcceptDrops(true);
    makeView();
    build();
    connect(m_model, &ShareItemsModel::changed, this, &ShareItems::summarize);
    connect(m_addFiles, &QPushButton::clicked, this, &ShareItems::askForFiles);
    connect(m_addFolder, &QPushButton::clicked, this, &ShareItems::askForFolder);
    connect(m_remove, &QPushButton::clicked, this, &ShareItems::removeSelected);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(m_view->selectionModel()->hasSelection()); });
    retranslate();
}

void ShareItems::makeView()
{
    m_view->setObjectName(QStringLiteral("shareItems"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->installEventFilter(this);
    QHeaderView &header = *m_view->header();
    header.setStretchLastSection(false);
    header.setSectionResizeMode(ShareItemsModel::NameColumn, QHeaderView::Stretch);
    header.setSectionResizeMode(ShareItemsModel::RemarkColumn, QHeaderView::ResizeToContents);
}

void ShareItems::fitColumns()
{
    const QFontMetrics metrics = fontMetrics();
    for (QPushButton *button : {m_addFiles, m_addFolder, m_remove})
        fitButton(button);
    m_view->setIconSize({metrics.height(), metrics.height()});
    m_view->header()->setMinimumSectionSize(metrics.averageCharWidth() * 12);
    m_view->header()->resizeSection(ShareItemsModel::SizeColumn,
                                    firstWidthOf(*m_view, ShareItemsModel::SizeColumn, 12));
    const int rows = (metrics.height() + RowDelegate::comfortable) * rowsShown;
    m_view->setMinimumHeight(rows + m_view->header()->sizeHint().height() + 2 * m_view->frameWidth());
}

void ShareItems::build()
{
    m_title->setBuddy(m_view);
    m_addFiles->setObjectName(QStringLiteral("addFiles"));
    m_addFiles->setIcon(icon(IconName::FilePlus));
    m_addFolder->setObjectName(QStringLiteral("addFolder"));
    m_addFolder->setIcon(icon(IconName::FolderPlus));
    m_remove->setObjectName(QStringLiteral("removeItems"));
    m_remove->setIcon(icon(IconName::Minus));
    m_remove->setEnabled(false);
    m_sum->setObjectName(QStringLiteral("itemsSum"));
    m_problem->setObjectName(QStringLiteral("itemsProblem"));
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_addFiles);
    buttons->addWidget(m_addFolder);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_view, 1);
    row->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addLayout(row, 1);
    column->addWidget(m_sum);
    column->addWidget(m_problem);
}

void ShareItems::setProfile(const QString &folder)
{
    m_model->setProfile(folder);
}

void ShareItems::add(const QStringList &paths)
{
    m_repeated = m_model->add(paths);
    summarize();
}

QStringList ShareItems::paths() const
{
    return m_model->paths();
}

int ShareItems::count() const
{
    return m_model->rowCount();
}

void ShareItems::askForFiles()
{
    m_chooser.files(this, {tr("Add files to share"), {}, {}, {}, tr("Add")}, this,
                    [this](const QStringList &paths) { add(paths); });
}

void ShareItems::askForFolder()
{
    m_chooser.folder(this, {tr("Add a folder to share"), {}, {}, {}, tr("Add")}, this,
                     [this](const QStringList &paths) { add(paths); });
}

void ShareItems::removeSelected()
{
    QList<int> rows;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    m_repeated = 0;
    m_model->removeAt(rows);
}

void ShareItems::summarize()
{
    const ShareItemsModel::Totals totals = m_model->totals();
    const QString files = fileCountText(totals.files);
    if (count() == 0)
        m_sum->say(StatusLine::Kind::Hint, tr("Add files or folders, or drop them here."));
    else if (totals.isCounting)
        m_sum->say(StatusLine::Kind::Hint, tr("Counting… %1, %2 so far").arg(files, sizeText(totals.bytes)));
    else
        //: %1: "214 files". %2: a size
        m_sum->say(StatusLine::Kind::Hint,
                   tr("%1, %2. They stay where they are; nothing is copied.").arg(files, sizeText(totals.bytes)));
    if (totals.leftOut > 0)
        m_problem->say(
            StatusLine::Kind::Warning,
            tr("%n item(s) cannot be shared and will be left out: the list says why.", nullptr, totals.leftOut));
    else if (totals.unreadable > 0)
        m_problem->say(StatusLine::Kind::Warning, tr("What cannot be read is left out."));
    else if (m_repeated > 0)
        m_problem->say(StatusLine::Kind::Hint,
                       tr("Not added again: %n item(s) that the list had already.", nullptr, m_repeated));
    else
        m_problem->clear();
    Q_EMIT changed();
}

// Whoever drags may offer to move: what is shared stays where it is.
bool ShareItems::takesCopy(QDropEvent &event)
{
    const bool isTaken = (event.possibleActions() & Qt::CopyAction) && !localPaths(*event.mimeData()).isEmpty();
    event.setDropAction(isTaken ? Qt::CopyAction : Qt::IgnoreAction);
    event.setAccepted(isTaken);
    return isTaken;
}

void ShareItems::dragEnterEvent(QDragEnterEvent *event)
{
    (void)takesCopy(*event);
}

void ShareItems::dragMoveEvent(QDragMoveEvent *event)
{
    (void)takesCopy(*event);
}

void ShareItems::dropEvent(QDropEvent *event)
{
    if (takesCopy(*event))
        add(localPaths(*event->mimeData()));
}

bool ShareItems::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete)) {
        removeSelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ShareItems::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitColumns();
}

void ShareItems::retranslate()
{
    m_title->setText(tr("F&iles and folders"));
    m_view->setAccessibleName(tr("Files and folders"));
    m_addFiles->setText(tr("&Add files…"));
    m_addFolder->setText(tr("Add f&older…"));
    m_remove->setText(tr("&Remove"));
    fitColumns();
    summarize();
}

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#include "ui/transfers/FilesTab.h"

#include "core/node/NodeClient.h"
#include "ui/NodeFeed.h"
#include "ui/delegates/ProgressDelegate.h"
#include "ui/desktop/Opener.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/transfers/DragOut.h"
#include "ui/transfers/FileProgress.h"
#include "ui/widgets/ButtonPadding.h"
#include "ui/widgets/ColumnWidth.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FieldButtons.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QStackedLayout>
#include <algorithm>
#include <utility>

namespace ttp {

namespace {

constexpr int giveMs = 400;
constexpr int filterMs = 200;
constexpr int filteredAtOnce = 20'000;
/// Folders open by themselves where there is little to see.
constexpr int fewFiles = 200;

} // namespace

FilesTab::FilesTab(const WindowContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new FileTreeModel(this)), m_filter(new QLineEdit(this)),
      m_all(new QPushButton(this)), m_none(new QPushButton(this)), m_summary(new QLabel(this)),
      m_view(new FilesView([this](const QModelIndex &index) { return completePath(index); }, this)),
      m_empty(new EmptyState(this)), m_stack(new QStackedLayout)
{
    build();
    retranslate();
    m_giveSoon.setSingleShot(true);
    m_giveSoon.setInterval(giveMs);
    m_filterSoon.setSingleShot(true);
    m_filterSoon.setInterval(filterMs);
    connect(&m_giveSoon, &QTimer::timeout, this, &FilesTab::giveChoice);
    connect(&m_filterSoon, &QTimer::timeout, this, &FilesTab::filter);
    connect(m_filter, &QLineEdit::textChanged, &m_filterSoon, qOverload<>(&QTimer::start));
    connect(m_all, &QPushButton::clicked, this, [this] { checkAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { checkAll(false); });
    connect(m_model, &FileTreeModel::checkedChanged, this, &FilesTab::checkedByHand);
    connect(m_model, &FileTreeModel::filesLoaded, this, [this] {
        takeChoice();
        m_done.clear();
        m_progress.reset();
        if (m_model->fileCount() <= fewFiles || m_isFiltered)
            m_view->expandToDepth(0);
        m_stack->setCurrentWidget(m_model->fileCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty);
        retranslate();
        Q_EMIT detailsWanted();
    });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) { open(index, false); });
    connect(m_view, &QTreeView::customContextMenuRequested, this, &FilesTab::showMenu);
}

// What was ticked in the last moment is meant, too.
FilesTab::~FilesTab()
{
    if (m_giveSoon.isActive())
        giveChoice();
}

void FilesTab::build()
{
    m_filter->setObjectName(QStringLiteral("filesFilter"));
    m_all->setObjectName(QStringLiteral("allFiles"));
    m_none->setObjectName(QStringLiteral("noFiles"));
    m_summary->setObjectName(QStringLiteral("filesSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_model->setCheckable(true);
    m_view->setObjectName(QStringLiteral("files"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setItemDelegateForColumn(
        FileTreeModel::ProgressColumn,
        new ProgressDelegate(FileTreeModel::ProgressRole, FileTreeModel::ToneRole, m_view));
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView &header = *m_view->header();
    header.setStretchLastSection(false);
    header.setSectionResizeMode(FileTreeModel::NameColumn, QHeaderView::Stretch);
    header.resizeSection(FileTreeModel::SizeColumn, firstWidthOf(*m_view, FileTreeModel::SizeColumn, 12));
    header.resizeSection(FileTreeModel::ProgressColumn, firstWidthOf(*m_view, FileTreeModel::ProgressColumn, 22));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *top = new QHBoxLayout;
    top->addWidget(m_filter, 2);
    top->addWidget(m_summary, 3);
    top->addWidget(m_all);
    top->addWidget(m_none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 8, 6, 0);
    column->addLayout(top);
    column->addLayout(m_stack, 1);
}

void FilesTab::display(const ChosenDataset &chosen, const TransferDetails *details)
{
    const TransferId transfer = chosen.transfer ? chosen.transfer->transfer : TransferId();
    if (transfer != m_transfer) {
        if (m_giveSoon.isActive())
            giveChoice();
        m_transfer = transfer;
        m_isGiving = false;
        m_files.reset();
        m_wanted.clear();
        m_filter->clear();
        m_filterSoon.stop();
        m_words.clear();
        countWanted();
        showTree({}, false);
    }
    m_folder = chosen.row.folder;
    if (details && details->files && details->transfer == m_transfer) {
        takeList(*details);
        takeProgress(*details);
    }
    summarize();
}

// The list of a version never changes; what is wanted of it does.
void FilesTab::takeList(const TransferDetails &details)
{
    if (details.files == m_files && !m_mustTake)
        return;
    const bool isNew = !m_files || m_files->size() != details.files->size();
    m_files = details.files;
    if (isBusy() && !isNew)
        return;
    m_mustTake = false;
    m_wanted.resize(m_files->size());
    std::transform(m_files->begin(), m_files->end(), m_wanted.begin(),
                   [](const DetailFile &file) { return file.wanted; });
    countWanted();
    if (isNew)
        filter();
    else
        takeChoice();
}

void FilesTab::takeChoice()
{
    if (m_model->isLoading() || m_wanted.empty())
        return;
    QList<int> checked;
    for (int place = 0; place < m_model->fileCount(); ++place) {
        if (const int file = fileAt(place); file >= 0 && m_wanted[size_t(file)])
            checked.append(place);
    }
    m_isSetting = true;
    m_model->setCheckedFiles(checked);
    m_isSetting = false;
}

void FilesTab::takeProgress(const TransferDetails &details)
{
    if (m_model->isLoading() || m_model->fileCount() == 0 || details.pieces == m_progress)
        return;
    m_progress = details.pieces;
    const std::vector<qint64> done = verifiedBytes(details);
    QList<FileTreeModel::Progress> changes;
    for (int place = 0; place < m_model->fileCount(); ++place) {
        const auto file = size_t(fileAt(place)); // of nothing, behind every list
        if (file < done.size() && (file >= m_done.size() || m_done[file] != done[file]))
            changes.append({place, done[file]});
    }
    m_done = done;
    m_model->setProgress(changes);
}

void FilesTab::filter()
{
    m_words = m_filter->text().split(u' ', Qt::SkipEmptyParts);
    m_found.clear();
    m_nextToFilter = -1;
    if (!m_files)
        return;
    m_nextToFilter = 0;
    filterSome();
}

void FilesTab::filterSome()
{
    if (!m_files || m_nextToFilter < 0)
        return;
    if (m_words.isEmpty())
        return showTree({}, false);
    const int end = int(std::min<size_t>(m_files->size(), size_t(m_nextToFilter) + filteredAtOnce));
    for (; m_nextToFilter < end; ++m_nextToFilter) {
        const QString &path = (*m_files)[size_t(m_nextToFilter)].path;
        if (std::all_of(m_words.begin(), m_words.end(),
                        [&path](const QString &word) { return path.contains(word, Qt::CaseInsensitive); }))
            m_found.append(m_nextToFilter);
    }
    if (size_t(m_nextToFilter) < m_files->size())
        QTimer::singleShot(0, this, &FilesTab::filterSome);
    else
        showTree(std::exchange(m_found, {}), true);
}

// places: those that the filter has found; not looked at without one.
void FilesTab::showTree(QList<int> places, bool isFiltered)
{
    m_nextToFilter = -1;
    m_isFiltered = isFiltered;
    m_shown = std::move(places);
    QList<TreeFile> files;
    if (m_files && m_isFiltered) {
        files.reserve(m_shown.size());
        for (const int file : std::as_const(m_shown))
            files.append(
                {(*m_files)[size_t(file)].path, (*m_files)[size_t(file)].bytes, (*m_files)[size_t(file)].offset});
    } else if (m_files) {
        files.reserve(qsizetype(m_files->size()));
        for (const DetailFile &file : *m_files)
            files.append({file.path, file.bytes, file.offset});
    }
    m_isSetting = true;
    m_model->setFiles(files);
    m_isSetting = false;
}

void FilesTab::checkedByHand()
{
    if (m_isSetting || m_model->isLoading() || m_wanted.empty())
        return;
    std::vector<bool> checked(m_wanted.size());
    if (m_isFiltered) {
        checked = m_wanted;
        for (const int file : std::as_const(m_shown))
            checked[size_t(file)] = false;
    }
    for (const int place : m_model->checkedFiles()) {
        if (const int file = fileAt(place); file >= 0)
            checked[size_t(file)] = true;
    }
    if (checked == m_wanted)
        return;
    m_wanted = std::move(checked);
    countWanted();
    m_giveSoon.start();
    summarize();
}

void FilesTab::checkAll(bool isChecked)
{
    m_model->setAllChecked(isChecked);
}

void FilesTab::giveChoice()
{
    m_giveSoon.stop();
    if (!m_files || m_transfer.isNull())
        return;
    QStringList paths;
    for (size_t file = 0; file < m_wanted.size(); ++file) {
        if (m_wanted[file])
            paths.append((*m_files)[file].path);
    }
    if (paths.isEmpty())
        return; // summarize() says that it is no choice
    const bool isAll = size_t(paths.size()) == m_wanted.size();
    m_isGiving = true;
    // The page may be gone when it is answered; what failed is said all the same.
    m_context.client.setWantedFiles(
        m_transfer, isAll ? std::nullopt : std::optional(paths), &m_context.feed,
        [context = m_context, self = QPointer(this), transfer = m_transfer](const Result<TransferStatus> &answer) {
            context.feed.askNow();
            if (!answer)
                context.post({QStringLiteral("wantedFiles"), MessageLevel::Bad, errorText(answer.error()), {}, 0});
            if (!self || transfer != self->m_transfer)
                return;
            self->m_isGiving = false;
            self->m_mustTake = !answer;
            Q_EMIT self->detailsWanted();
        });
}

void FilesTab::countWanted()
{
    m_wantedCount = std::count(m_wanted.begin(), m_wanted.end(), true);
    m_wantedBytes = 0;
    if (!m_files || m_wanted.size() != m_files->size())
        return;
    for (size_t file = 0; file < m_wanted.size(); ++file)
        m_wantedBytes += m_wanted[file] ? (*m_files)[file].bytes : 0;
}

// At each snapshot: walks no list.
void FilesTab::summarize()
{
    QString text;
    if (!m_wanted.empty() && m_wantedCount == 0)
        text = tr("At least one file must be chosen. Nothing is changed until then.");
    else if (!m_wanted.empty()) //: %1 is a number of files, %2 a size
        text = tr("%1 of %Ln file(s) chosen, %2", nullptr, int(m_wanted.size()))
                   .arg(countText(m_wantedCount), sizeText(m_wantedBytes));
    if (m_summary->text() != text)
        m_summary->setText(text);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_none), static_cast<QWidget *>(m_filter)})
        widget->setEnabled(!m_wanted.empty());
}

int FilesTab::fileOf(const QModelIndex &index) const
{
    const QVariant place = index.data(FileTreeModel::FileRole);
    if (!place.isValid())
        return -1;
    return fileAt(place.toInt());
}

int FilesTab::fileAt(int place) const
{
    const int file = m_isFiltered ? m_shown.value(place, -1) : place;
    return file >= 0 && size_t(file) < m_wanted.size() ? file : -1;
}

QString FilesTab::pathOf(int file) const
{
    return m_folder + u'/' + (*m_files)[size_t(file)].localPath;
}

QString FilesTab::completePath(const QModelIndex &index) const
{
    const int file = fileOf(index);
    if (!m_files || file < 0 || size_t(file) >= m_files->size() || size_t(file) >= m_done.size())
        return {};
    return m_done[size_t(file)] == (*m_files)[size_t(file)].bytes ? pathOf(file) : QString();
}

void FilesTab::open(const QModelIndex &index, bool isFolder)
{
    const int file = fileOf(index);
    if (file < 0 || !m_files)
        return;
    const QString path = completePath(index);
    const QString shown = isolated(shownText((*m_files)[size_t(file)].path));
    if (path.isEmpty())
        m_context.post({QStringLiteral("open"),
                        MessageLevel::Info,
                        tr("%1 is not complete yet. It can be opened when all of it is there.").arg(shown),
                        {},
                        8000});
    else if (!(isFolder ? m_context.opener.showInFolder(path) : m_context.opener.openPath(path)))
        m_context.post({QStringLiteral("open"),
                        MessageLevel::Warning,
                        tr("%1 cannot be opened: it is not there, or no program would take it.").arg(shown),
                        {},
                        0});
}

void FilesTab::showMenu(const QPoint &position)
{
    const QModelIndex index = m_view->indexAt(position).siblingAtColumn(FileTreeModel::NameColumn);
    if (!index.isValid())
        return;
    const QList<QPersistentModelIndex> chosen = [this] {
        QList<QPersistentModelIndex> rows;
        for (const QModelIndex &row : m_view->selectionModel()->selectedRows())
            rows.append(row);
        return rows;
    }();
    const auto check = [this, chosen](Qt::CheckState state) {
        m_isSetting = true;
        for (const QPersistentModelIndex &row : chosen)
            m_model->setData(row, state, Qt::CheckStateRole);
        m_isSetting = false;
        checkedByHand();
    };
    const QString path = completePath(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open"), this, [this, at = QPersistentModelIndex(index)] { open(at, false); })
        ->setEnabled(!path.isEmpty());
    menu->addAction(tr("Open &folder"), this, [this, at = QPersistentModelIndex(index)] { open(at, true); })
        ->setEnabled(!path.isEmpty());
    menu->addAction(tr("&Copy path"), this, [path] { QGuiApplication::clipboard()->setText(path); })
        ->setEnabled(!path.isEmpty());
    menu->addSeparator();
    menu->addAction(tr("F&etch"), this, [check] { check(Qt::Checked); });
    menu->addAction(tr("Do &not fetch"), this, [check] { check(Qt::Unchecked); });
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void FilesTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        summarize();
        m_view->viewport()->update();
        m_view->header()->viewport()->update();
    }
    QWidget::changeEvent(event);
}

void FilesTab::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter files"));
    m_filter->setAccessibleName(tr("Filter files"));
    setUpFieldButtons(*m_filter);
    m_all->setText(tr("Choose &all"));
    m_none->setText(tr("Choose &none"));
    m_view->setAccessibleName(tr("Files of the dataset"));
    padButton(m_all);
    padButton(m_none);
    if (m_isFiltered && m_files)
        m_empty->setContent(IconName::Search, tr("No file of this name"), tr("Another word may find it."));
    else
        m_empty->setContent(IconName::File, tr("The list of files is not here yet"),
                            tr("It appears as soon as a peer has told it."));
}

} // namespace ttp

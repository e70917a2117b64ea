// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/FetchFiles.h"

#include "ui/delegates/RowDelegate.h"
#include "ui/dialogs/Background.h"
#include "ui/dialogs/ButtonFit.h"
#include "ui/dialogs/FilterField.h"
#include "ui/dialogs/StatusLine.h"
#include "ui/models/FileTreeModel.h"
#include "ui/text/Format.h"
#include "ui/widgets/ColumnWidth.h"
#include "ui/widgets/FieldButtons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStringMatcher>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace ttp {

namespace {

constexpr int rowsShown = 6;
constexpr int searchMs = 250;
// A folder is opened for the person when this few lie in it.
constexpr int fewRows = 12;

QList<TreeFile> treeFilesOf(const std::vector<PreviewFile> &files)
{
    QList<TreeFile> tree;
    tree.reserve(qsizetype(files.size()));
    for (const PreviewFile &file : files)
        tree.append({file.path, file.bytes, -1});
    return tree;
}

} // namespace

FetchFiles::FetchFiles(QWidget *parent)
    : QWidget(parent), m_cancel(std::make_shared<std::atomic_bool>(false)), m_all(new FileTreeModel(this)),
      m_found(new FileTreeModel(this)), m_title(new QLabel(this)), m_filter(new FilterField(this)),
      m_everything(new QPushButton(this)), m_nothing(new QPushButton(this)), m_view(new QTreeView(this)),
      m_sum(new StatusLine(this))
{
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(searchMs);
    for (FileTreeModel *model : {m_all, m_found})
        model->setCheckable(true);
    build();
    connect(&m_searchSoon, &QTimer::timeout, this, &FetchFiles::startSearch);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_searchSoon.start(); });
    connect(m_everything, &QPushButton::clicked, this, [this] { setAllChecked(true); });
    connect(m_nothing, &QPushButton::clicked, this, [this] { setAllChecked(false); });
    connect(m_all, &FileTreeModel::filesLoaded, this, &FetchFiles::allLoaded);
    connect(m_all, &FileTreeModel::checkedChanged, this, &FetchFiles::summarize);
    connect(m_found, &FileTreeModel::filesLoaded, this, &FetchFiles::foundLoaded);
    connect(m_found, &FileTreeModel::checkedChanged, this, &FetchFiles::takeChoiceOfFound);
    retranslate();
}

FetchFiles::~FetchFiles()
{
    *m_cancel = true;
}

void FetchFiles::build()
{
    m_filter->setObjectName(QStringLiteral("fileFilter"));
    m_everything->setObjectName(QStringLiteral("chooseAll"));
    m_nothing->setObjectName(QStringLiteral("chooseNone"));
    m_sum->setObjectName(QStringLiteral("filesSum"));
    m_title->setBuddy(m_view);
    m_view->setObjectName(QStringLiteral("files"));
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setModel(m_all);
    m_view->setColumnHidden(FileTreeModel::ProgressColumn, true);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(FileTreeModel::NameColumn, QHeaderView::Stretch);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_title);
    tools->addStretch(1);
    tools->addWidget(m_filter, 2);
    tools->addWidget(m_everything);
    tools->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(tools);
    column->addWidget(m_view, 1);
    column->addWidget(m_sum);
    fitView();
}

void FetchFiles::fitView()
{
    for (QPushButton *button : {m_everything, m_nothing})
        fitButton(button);
    m_view->setIconSize({fontMetrics().height(), fontMetrics().height()});
    m_view->header()->resizeSection(FileTreeModel::SizeColumn, firstWidthOf(*m_view, FileTreeModel::SizeColumn, 14));
    const int rows = (fontMetrics().height() + RowDelegate::comfortable) * rowsShown;
    m_view->setMinimumHeight(rows + m_view->header()->sizeHint().height() + 2 * m_view->frameWidth());
}

void FetchFiles::setFiles(const PreviewFiles &files)
{
    m_files = files;
    m_filter->clear();
    showAll();
    m_isLoading = files != nullptr;
    m_all->setFiles({});
    summarize();
    if (!files)
        return;
    inBackground<QList<TreeFile>>(
        this, [files] { return treeFilesOf(*files); },
        [this, files](const QList<TreeFile> &tree) {
            if (files == m_files) // else another link has come meanwhile
                m_all->setFiles(tree);
        });
}

void FetchFiles::allLoaded()
{
    if (!m_files || m_all->fileCount() != int(m_files->size()))
        return; // only emptied
    m_isLoading = false;
    if (m_all->rowCount() <= fewRows)
        m_view->expandToDepth(0);
    summarize();
}

std::optional<QStringList> FetchFiles::wanted() const
{
    if (!m_files || m_isLoading || chosenCount() == m_all->fileCount())
        return std::nullopt;
    QStringList paths;
    const QList<int> chosen = m_all->checkedFiles();
    paths.reserve(chosen.size());
    for (const int file : chosen)
        paths.append(m_files->at(size_t(file)).path);
    return paths;
}

int FetchFiles::chosenCount() const
{
    return m_isLoading ? 0 : m_all->checkedCount();
}

qint64 FetchFiles::chosenBytes() const
{
    return m_isLoading ? 0 : m_all->checkedBytes();
}

FetchFiles::Found FetchFiles::search(const std::vector<PreviewFile> &files, const QString &text,
                                     const std::atomic_bool &cancel)
{
    Found found;
    const QStringMatcher matcher(text, Qt::CaseInsensitive);
    for (size_t i = 0; i < files.size() && !cancel; ++i) {
        if (matcher.indexIn(files[i].path) < 0)
            continue;
        if (++found.count > mostFound)
            continue;
        found.files.append({files[i].path, files[i].bytes, -1});
        found.places.push_back(int(i));
    }
    return found;
}

void FetchFiles::startSearch()
{
    *m_cancel = true;
    const QString text = m_filter->text().trimmed();
    if (text.isEmpty() || !m_files || m_isLoading)
        return showAll();
    m_cancel = std::make_shared<std::atomic_bool>(false);
    inBackground<Found>(
        this, [files = m_files, text, cancel = m_cancel] { return search(*files, text, *cancel); },
        [this, cancel = m_cancel](const Found &found) {
            if (!*cancel)
                showFound(found);
        });
}

void FetchFiles::display(FileTreeModel *model)
{
    if (m_view->model() == model)
        return;
    const std::unique_ptr<QItemSelectionModel> old(m_view->selectionModel());
    m_view->setModel(model);
    m_view->setColumnHidden(FileTreeModel::ProgressColumn, true);
}

void FetchFiles::showAll()
{
    *m_cancel = true;
    m_showsFound = false;
    m_places.clear();
    m_foundCount = 0;
    display(m_all);
    m_found->setFiles({});
    summarize();
}

void FetchFiles::showFound(const Found &found)
{
    m_showsFound = false;
    m_places = found.places;
    m_foundCount = found.count;
    m_found->setFiles({});
    m_showsFound = true;
    m_found->setFiles(found.files);
}

void FetchFiles::foundLoaded()
{
    if (!m_showsFound)
        return;
    QList<int> chosen;
    for (int i = 0; i < m_found->fileCount(); ++i) {
        if (m_all->indexOfFile(m_places[size_t(i)]).data(Qt::CheckStateRole).toInt() == Qt::Checked)
            chosen.append(i);
    }
    m_isTaking = true; // what is set now comes from the whole
    m_found->setCheckedFiles(chosen);
    m_isTaking = false;
    display(m_found);
    m_view->expandToDepth(1);
    summarize();
}

void FetchFiles::takeChoiceOfFound()
{
    if (m_isTaking || m_view->model() != m_found || m_found->isLoading())
        return;
    m_isTaking = true;
    for (int i = 0; i < m_found->fileCount(); ++i) {
        const QVariant now = m_found->indexOfFile(i).data(Qt::CheckStateRole);
        const QModelIndex same = m_all->indexOfFile(m_places[size_t(i)]);
        if (same.data(Qt::CheckStateRole) != now)
            m_all->setData(same, now, Qt::CheckStateRole);
    }
    m_isTaking = false;
    summarize();
}

void FetchFiles::setAllChecked(bool isChecked)
{
    (m_view->model() == m_found ? m_found : m_all)->setAllChecked(isChecked);
}

void FetchFiles::summarize()
{
    if (m_isTaking)
        return; // once, when all of it is taken
    if (!m_files)
        m_sum->clear();
    else if (m_isLoading)
        m_sum->say(StatusLine::Kind::Busy, tr("Reading the list of files…"));
    else if (chosenCount() == 0)
        m_sum->say(StatusLine::Kind::Warning, tr("Choose at least one file."));
    else if (m_foundCount > mostFound)
        //: A filter finds very many files. %1: a number. %2: "12,345 files"
        m_sum->say(StatusLine::Kind::Hint,
                   tr("The first %1 of %2 that match.").arg(countText(mostFound), fileCountText(m_foundCount)));
    else
        //: %1: a number. %2: "214 files". %3 and %4: sizes
        m_sum->say(StatusLine::Kind::Hint, tr("%1 of %2 chosen, %3 of %4.")
                                               .arg(countText(chosenCount()), fileCountText(m_all->fileCount()),
                                                    sizeText(chosenBytes()), sizeText(m_all->totalBytes())));
    Q_EMIT changed();
}

void FetchFiles::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitView();
}

void FetchFiles::retranslate()
{
    m_title->setText(tr("F&iles"));
    m_view->setAccessibleName(tr("Files to fetch"));
    m_filter->setPlaceholderText(tr("Filter by name"));
    m_filter->setAccessibleName(tr("Filter the files by name"));
    setUpFieldButtons(*m_filter);
    m_everything->setText(tr("&All"));
    m_everything->setAccessibleName(tr("Choose all files that are shown"));
    m_nothing->setText(tr("&None"));
    m_nothing->setAccessibleName(tr("Choose none of the files that are shown"));
    fitView();
    summarize();
}

} // namespace ttp

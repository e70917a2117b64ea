// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/FetchDialog.h"

#include "core/node/NodeClient.h"
#include "ui/NodeFeed.h"
#include "ui/desktop/FileChooser.h"
#include "ui/desktop/LinkFile.h"
#include "ui/desktop/WindowSettings.h"
#include "ui/dialogs/ButtonFit.h"
#include "ui/dialogs/FetchFacts.h"
#include "ui/dialogs/FetchFiles.h"
#include "ui/dialogs/FetchLink.h"
#include "ui/dialogs/FetchPlace.h"
#include "ui/dialogs/StatusLine.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/FieldButtons.h"
#include "ui/window/PostProblem.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <algorithm>

namespace ttp {

namespace {

constexpr int debounceMs = 400;
constexpr int charactersWide = 110;
constexpr int folderStateVersion = 1;

QString folderState()
{
    return QStringLiteral("fetchFolder");
}

// Where the dialog before has put something, while that is still there.
QString rememberedFolder(const WindowSettings &settings)
{
    const QString folder = QString::fromUtf8(settings.state(folderState(), folderStateVersion));
    return QFileInfo(folder).isDir() && QFileInfo(folder).isAbsolute() ? folder : QString();
}

} // namespace

FetchDialog::FetchDialog(const WindowContext &context, const QString &link, QWidget *parent)
    : GrowingDialog(parent), m_context(context), m_to(rememberedFolder(context.settings)),
      m_linkTitle(new QLabel(this)), m_text(new QLineEdit(this)), m_paste(new QPushButton(this)),
      m_open(new QPushButton(this)), m_linkSays(new StatusLine(this)), m_look(new QPushButton(this)),
      m_addPeer(new QPushButton(this)), m_facts(new FetchFacts(this)), m_files(new FetchFiles(this)),
      m_place(new FetchPlace(this)), m_error(new StatusLine(this)), m_cancel(new QPushButton(this)),
      m_fetch(new QPushButton(this))
{
    setObjectName(QStringLiteral("fetchDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(debounceMs);
    build();
    m_text->setText(linkIn(link));
    m_text->setCursorPosition(0);
    connectAll();
    linkChanged(false);
    retranslate();
    resize(fontMetrics().averageCharWidth() * charactersWide, sizeHint().height());
    (m_state == State::Unseen ? static_cast<QWidget *>(m_look) : m_text)->setFocus();
}

void FetchDialog::build()
{
    buildRows();
    auto *linkRow = new QHBoxLayout;
    linkRow->addWidget(m_text, 1);
    linkRow->addWidget(m_paste);
    linkRow->addWidget(m_open);
    auto *saysRow = new QHBoxLayout;
    saysRow->addWidget(m_linkSays, 1);
    saysRow->addWidget(m_look, 0, Qt::AlignTop);
    saysRow->addWidget(m_addPeer, 0, Qt::AlignTop);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_linkTitle, 0, 0);
    grid->addLayout(linkRow, 0, 1);
    grid->addLayout(saysRow, 1, 1);
    grid->addWidget(m_facts, 2, 1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    buttons->addButton(m_fetch, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addLayout(grid);
    column->addWidget(m_files, 1);
    column->addWidget(m_place);
    column->addWidget(m_error);
    column->addStretch(0); // room that nobody needs while there are no files
    column->addWidget(buttons);
}

void FetchDialog::buildRows()
{
    m_linkTitle->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("fetchLink"));
    m_text->setLayoutDirection(Qt::LeftToRight); // a link has no other
    m_paste->setObjectName(QStringLiteral("paste"));
    m_paste->setIcon(icon(IconName::Clipboard));
    m_open->setObjectName(QStringLiteral("openFile"));
    m_open->setIcon(icon(IconName::FolderOpen));
    m_linkSays->setObjectName(QStringLiteral("linkSays"));
    m_look->setObjectName(QStringLiteral("look"));
    m_look->setIcon(icon(IconName::Eye));
    m_addPeer->setObjectName(QStringLiteral("addPeer"));
    m_addPeer->setIcon(icon(IconName::UserPlus));
    m_files->setObjectName(QStringLiteral("fetchFiles"));
    m_error->setObjectName(QStringLiteral("fetchError"));
    m_fetch->setObjectName(QStringLiteral("fetch"));
    m_fetch->setIcon(icon(IconName::Download));
    m_cancel->setObjectName(QStringLiteral("cancel"));
}

void FetchDialog::connectAll()
{
    // Not textEdited: what is dictated is written by another program, which is no key.
    connect(m_text, &QLineEdit::textChanged, this, [this] { linkChanged(true); });
    connect(m_paste, &QPushButton::clicked, this, &FetchDialog::paste);
    connect(m_open, &QPushButton::clicked, this, &FetchDialog::openFile);
    connect(m_place, &FetchPlace::changeAsked, this, &FetchDialog::chooseFolder);
    connect(m_look, &QPushButton::clicked, this, &FetchDialog::look);
    connect(&m_lookSoon, &QTimer::timeout, this, &FetchDialog::look);
    connect(m_addPeer, &QPushButton::clicked, this, [this] { Q_EMIT addPeerAsked(m_link); });
    connect(m_files, &FetchFiles::changed, this, &FetchDialog::judge);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_fetch, &QPushButton::clicked, this, &FetchDialog::fetch);
    connect(&m_context.feed, &NodeFeed::changed, this, [this](const NodeSnapshotPtr &now) {
        lookAgainWhenRegistered(*now);
        judgePlace();
    });
}

// isOwn: the person has put it in here, and wants to see what it leads to.
void FetchDialog::linkChanged(bool isOwn)
{
    const QString link = linkIn(m_text->text());
    const bool isOpen = m_state == State::Unseen || m_state == State::Failed;
    if (isOwn && link == m_link && !isOpen)
        return;
    m_link = link;
    m_lookSoon.stop();
    delete m_looking.data();
    m_preview.reset();
    m_failure.reset();
    m_error->clear();
    m_facts->setPreview({});
    m_files->setFiles(nullptr);
    const bool isDataset = linkKindOf(link) == LinkKind::Dataset;
    m_state = !isDataset ? State::NoLink : isOwn ? State::Looking : State::Unseen;
    if (m_state == State::Looking)
        m_lookSoon.start();
    judge();
}

void FetchDialog::paste()
{
    m_text->setText(linkIn(QApplication::clipboard()->text()));
    m_text->setCursorPosition(0);
    linkChanged(true);
}

void FetchDialog::openFile()
{
    const FileChooser::Question question{
        tr("Open the file of a link"), {}, {}, {tr("Links (*.ttplink *.ttpinvite)"), tr("All files (*)")}, {}};
    m_context.chooser.files(this, question, this, [this](const QStringList &paths) {
        if (paths.isEmpty())
            return;
        const Result<QString> link = readLinkFile(paths.first());
        if (!link)
            return m_linkSays->say(StatusLine::Kind::Bad, errorText(link.error()));
        m_text->setText(linkIn(*link));
        m_text->setCursorPosition(0);
        linkChanged(true);
    });
}

void FetchDialog::chooseFolder()
{
    m_context.chooser.folder(this, {tr("Save in"), destination(), {}, {}, tr("Choose")}, this,
                             [this](const QStringList &paths) {
                                 if (paths.isEmpty() || paths.first() == m_to)
                                     return;
                                 m_to = paths.first();
                                 if (m_state == State::Seen || m_state == State::Failed)
                                     look();
                                 else
                                     judge();
                             });
}

void FetchDialog::look()
{
    m_lookSoon.stop();
    delete m_looking.data();
    m_looking = new QObject(this);
    m_state = State::Looking;
    m_failure.reset();
    if (m_look->hasFocus())
        m_text->setFocus(); // it goes
    judge();
    m_context.client.preview(m_link, m_to, m_looking, [this](const Result<FetchPreview> &preview) { seen(preview); });
}

void FetchDialog::seen(const Result<FetchPreview> &preview)
{
    m_looking->deleteLater();
    m_state = preview ? State::Seen : State::Failed;
    const PreviewFiles before = m_preview ? m_preview->files : nullptr;
    if (!preview) {
        m_failure = preview.error();
        m_preview.reset();
    } else {
        m_preview = *preview;
    }
    m_facts->setPreview(m_preview);
    // Looked at again for another folder: what was chosen stays.
    const PreviewFiles files = m_preview ? m_preview->files : nullptr;
    if (before && files && *before == *files)
        m_preview->files = before;
    else
        m_files->setFiles(files);
    judge();
    resize(size().expandedTo(sizeHint())); // room for the files
}

// Whoever was not known has let us in meanwhile: through "Add this peer…", or otherwise.
void FetchDialog::lookAgainWhenRegistered(const NodeSnapshot &now)
{
    if (m_state != State::Seen || !m_preview->unknown || m_preview->registered)
        return;
    const bool isRegistered = std::any_of(now.peers.begin(), now.peers.end(), [this](const PeerStatus &peer) {
        return peer.user == m_preview->publisher && peer.registeredThere;
    });
    if (isRegistered)
        look();
}

bool FetchDialog::canFetch() const
{
    if (m_state == State::Failed)
        return m_failure && passesByItself(*m_failure);
    if (m_state != State::Seen)
        return false;
    if (m_preview->unknown)
        return m_preview->letsIn || m_preview->registered;
    return !m_files->isLoading() && (m_files->chosenCount() > 0 || m_preview->fileCount == 0);
}

QString FetchDialog::destination() const
{
    if (!m_to.isEmpty())
        return m_to;
    const NodeSnapshotPtr now = m_context.feed.now();
    return now ? now->status.downloadFolder : QString();
}

void FetchDialog::fetch()
{
    GetOrder order;
    order.link = m_link;
    order.to = m_to;
    order.files = m_files->wanted();
    const State before = m_state;
    m_state = State::Sending;
    judge();
    // Also answered when the dialog is closed: what has come to nothing must be said somewhere.
    m_context.client.get(
        order, &m_context.feed,
        [context = m_context, dialog = QPointer<FetchDialog>(this), before](const Result<TransferStatus> &transfer) {
            context.feed.askNow();
            if (dialog && !dialog->m_isClosed)
                dialog->answered(transfer, before);
            else if (!transfer)
                postProblem(context, QStringLiteral("fetch-failed"), transfer.error());
        });
}

void FetchDialog::answered(const Result<TransferStatus> &transfer, State before)
{
    if (!transfer) {
        m_state = before;
        judge();
        m_fetch->setFocus();
        return m_error->say(StatusLine::Kind::Bad, errorText(transfer.error()));
    }
    if (!m_to.isEmpty())
        m_context.settings.setState(folderState(), folderStateVersion, m_to.toUtf8());
    Q_EMIT fetching(transfer->transfer);
    accept();
}

void FetchDialog::done(int result)
{
    m_isClosed = true;
    GrowingDialog::done(result);
}

std::optional<TransferStatus> FetchDialog::existing() const
{
    const NodeSnapshotPtr now = m_context.feed.now();
    if (!m_preview || !m_preview->transfer || !now)
        return std::nullopt;
    const auto found = std::find_if(now->transfers.begin(), now->transfers.end(), [this](const TransferStatus &each) {
        return each.transfer == *m_preview->transfer;
    });
    return found == now->transfers.end() ? std::nullopt : std::optional(*found);
}

void FetchDialog::judge()
{
    const bool isSending = m_state == State::Sending;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_text, m_paste, m_open, m_look, m_files, m_place})
        widget->setEnabled(!isSending);
    judgeLink();
    m_text->setAccessibleDescription(m_linkSays->text());
    judgePlace();
    if (isSending)
        m_error->say(StatusLine::Kind::Busy, tr("Asking for it…"));
    else
        m_error->clear();
    m_files->setVisible(m_preview && m_preview->files);
    m_fetch->setEnabled(canFetch());
    const bool isToLook = m_look->isVisibleTo(this) && !canFetch();
    m_look->setDefault(isToLook);
    m_fetch->setDefault(!isToLook);
}

void FetchDialog::judgeLink()
{
    const LinkKind kind = linkKindOf(m_link);
    m_look->setVisible(m_state == State::Unseen || m_state == State::Failed);
    m_look->setText(m_state == State::Failed ? tr("Loo&k again") : tr("Loo&k"));
    fitButton(m_look);
    m_addPeer->setVisible(kind == LinkKind::Invitation ||
                          (m_preview && m_preview->unknown && !m_preview->letsIn && !m_preview->registered));
    switch (m_state) {
    case State::NoLink: {
        const bool isWrong = kind == LinkKind::NoLink || kind == LinkKind::Damaged;
        return m_linkSays->say(isWrong ? StatusLine::Kind::Bad : StatusLine::Kind::Hint, linkHint(kind));
    }
    case State::Unseen:
        return m_linkSays->say(StatusLine::Kind::Hint, tr("Nothing was asked for yet. To look at it, its publisher is "
                                                          "asked, who sees the address of this computer then."));
    case State::Looking:
        return m_linkSays->say(StatusLine::Kind::Busy, tr("Looking at what it leads to…"));
    case State::Failed:
        return m_linkSays->say(passesByItself(*m_failure) ? StatusLine::Kind::Warning : StatusLine::Kind::Bad,
                               previewErrorText(*m_failure));
    case State::Seen:
    case State::Sending:
        break;
    }
    if (m_preview && m_preview->letsIn)
        return m_linkSays->say(StatusLine::Kind::Hint, lettingInText());
    if (m_preview && m_preview->unknown && !m_preview->registered)
        return m_linkSays->say(
            StatusLine::Kind::Warning,
            tr("You are not registered with its publisher, and nobody whom you know has it. Register "
               "with that peer first."));
    m_linkSays->clear();
}

QString FetchDialog::lettingInText() const
{
    const NodeSnapshotPtr now = m_context.feed.now();
    const QString name = now ? isolated(shownText(now->status.name)) : QString();
    const QString id = now ? isolated(shortIdText(now->status.user.toString())) : QString();
    if (m_preview->unknown)
        //: %1 and %2: the person's own name, and the beginning of their User ID
        return tr("The link is an invitation as well: fetching registers you with its publisher first, as %1 (%2). "
                  "What "
                  "it leads to can be seen after that.")
            .arg(name, id);
    //: %1 and %2: the person's own name, and the beginning of their User ID
    return tr("The link is an invitation as well: fetching registers you with its publisher first, as %1 (%2).")
        .arg(name, id);
}

void FetchDialog::judgePlace()
{
    FetchPlace::Facts facts;
    facts.folder = m_preview ? m_preview->folder : destination();
    facts.bytes = m_files->chosenBytes();
    facts.freeBytes = m_preview ? m_preview->freeBytes : std::nullopt;
    facts.transfer = existing();
    m_place->setFacts(facts);
}

void FetchDialog::changeEvent(QEvent *event)
{
    GrowingDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

void FetchDialog::retranslate()
{
    setUpFieldButtons(*m_text);
    setWindowTitle(tr("Fetch a dataset"));
    m_linkTitle->setText(tr("&Link"));
    m_text->setPlaceholderText(QStringLiteral("ttp://…"));
    m_paste->setText(tr("&Paste"));
    m_open->setText(tr("&Open file…"));
    m_addPeer->setText(tr("A&dd this peer…"));
    m_cancel->setText(tr("Cancel"));
    m_fetch->setText(tr("&Fetch"));
    for (QPushButton *button : {m_paste, m_open, m_addPeer, m_cancel, m_fetch})
        fitButton(button);
    judge();
}

} // namespace ttp

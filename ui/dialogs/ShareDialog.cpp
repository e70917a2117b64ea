// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/ShareDialog.h"

#include "core/node/NodeClient.h"
#include "ui/NodeFeed.h"
#include "ui/dialogs/ButtonFit.h"
#include "ui/dialogs/NameRule.h"
#include "ui/dialogs/ReadersBox.h"
#include "ui/dialogs/ShareItems.h"
#include "ui/dialogs/StatusLine.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/theme/Icons.h"
#include "ui/window/PostProblem.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace ttp {

namespace {

constexpr int messageMs = 15'000;
constexpr int charactersWide = 104;

void tellShared(const WindowContext &context, const ShareStatus &status, bool copiesLink)
{
    Message message;
    message.key = QStringLiteral("shared-") + status.share.toString();
    message.level = MessageLevel::Good;
    message.lastsMs = messageMs;
    const QString name = isolated(shownText(status.name));
    if (copiesLink) {
        QApplication::clipboard()->setText(status.link);
        message.text = ShareDialog::tr("%1 is shared, and its link was copied. It works at once.").arg(name);
    } else {
        message.text = ShareDialog::tr("%1 is shared. Its link works at once.").arg(name);
        message.actions = {
            {ShareDialog::tr("Copy link"), [link = status.link] { QApplication::clipboard()->setText(link); }}};
    }
    if (context.post)
        context.post(message);
}

} // namespace

QString shareErrorText(const Error &error)
{
    const QString what = shownText(error.subject);
    if (error.code == ErrorCode::FolderMissing && error.doing == Doing::Sharing)
        return ShareDialog::tr("%1 is not there. Connect its disk, or take it out of the list.").arg(isolated(what));
    if (error.code == ErrorCode::UnsafePath)
        return ShareDialog::tr("%1 cannot be shared: it belongs to the profile of a peer, with its private key, or is "
                               "neither a file nor a folder.")
            .arg(isolated(what));
    return errorText(error);
}

ShareDialog::ShareDialog(const WindowContext &context, const Draft &draft, QWidget *parent)
    : GrowingDialog(parent), m_context(context), m_nameTitle(new QLabel(this)), m_name(new QLineEdit(this)),
      m_nameProblem(new StatusLine(this)), m_items(new ShareItems(context.chooser, this)),
      m_readers(new ReadersBox(this)), m_error(new StatusLine(this)), m_shareAndCopy(new QPushButton(this)),
      m_cancel(new QPushButton(this)), m_share(new QPushButton(this))
{
    setObjectName(QStringLiteral("shareDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_name, &QLineEdit::textChanged, this, &ShareDialog::judge);
    connect(m_items, &ShareItems::changed, this, &ShareDialog::proposeName);
    connect(m_readers, &ReadersBox::changed, this, &ShareDialog::judge);
    connect(m_share, &QPushButton::clicked, this, [this] { share(false); });
    connect(m_shareAndCopy, &QPushButton::clicked, this, [this] { share(true); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_context.feed, &NodeFeed::changed, this, &ShareDialog::applySnapshot);
    m_readers->setReaders(draft.to);
    applySnapshot();
    m_items->add(draft.paths);
    retranslate();
    resize(fontMetrics().averageCharWidth() * charactersWide, sizeHint().height());
    m_name->selectAll();
    m_name->setFocus();
}

void ShareDialog::build()
{
    m_nameTitle->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("shareName"));
    m_nameProblem->setObjectName(QStringLiteral("shareNameProblem"));
    m_error->setObjectName(QStringLiteral("shareError"));
    m_share->setObjectName(QStringLiteral("share"));
    m_share->setIcon(icon(IconName::Share));
    m_share->setDefault(true);
    m_shareAndCopy->setObjectName(QStringLiteral("shareAndCopyLink"));
    m_shareAndCopy->setIcon(icon(IconName::Link));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    auto *nameRow = new QHBoxLayout;
    nameRow->addWidget(m_nameTitle);
    nameRow->addWidget(m_name, 1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_shareAndCopy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    buttons->addButton(m_share, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addLayout(nameRow);
    column->addWidget(m_nameProblem);
    column->addWidget(m_items, 1);
    column->addWidget(m_readers);
    column->addWidget(m_error);
    column->addWidget(buttons);
}

void ShareDialog::applySnapshot()
{
    const NodeSnapshotPtr now = m_context.feed.now();
    if (!now)
        return;
    m_items->setProfile(now->status.profile);
    m_readers->applySnapshot(*now);
}

void ShareDialog::proposeName()
{
    const QStringList paths = m_items->paths();
    const bool isOwnName = m_name->text() != m_proposedName;
    if (!isOwnName && !paths.isEmpty()) {
        m_proposedName = proposedName(paths);
        m_name->setText(m_proposedName);
    }
    retranslate();
}

void ShareDialog::judge()
{
    const QString problem = nameProblem(m_name->text());
    const bool isEmpty = m_items->paths().isEmpty();
    if (isEmpty && m_name->text().isEmpty())
        m_nameProblem->clear(); // the first thing to do is another one
    else
        m_nameProblem->say(StatusLine::Kind::Bad, problem);
    m_name->setAccessibleDescription(m_nameProblem->text());
    const bool isReady = !m_isSending && problem.isEmpty() && !isEmpty && !m_readers->readers().isEmpty();
    m_share->setEnabled(isReady);
    m_shareAndCopy->setEnabled(isReady);
}

void ShareDialog::share(bool copiesLink)
{
    ShareOrder order;
    order.paths = m_items->paths();
    order.name = m_name->text().trimmed();
    order.to = m_readers->readers();
    order.wait = false;
    setSending(true);
    // Also answered when the dialog is closed: what became of it must be said somewhere.
    m_context.client.share(
        order, &m_context.feed,
        [context = m_context, dialog = QPointer<ShareDialog>(this), copiesLink](const Result<ShareStatus> &status) {
            const bool isOpen = dialog && !dialog->m_isClosed;
            context.feed.askNow();
            if (status)
                tellShared(context, *status, copiesLink);
            if (isOpen)
                dialog->setSending(false);
            if (isOpen && status)
                dialog->taken(*status);
            else if (isOpen)
                dialog->refused(status.error());
            else if (!status)
                postProblem(context, QStringLiteral("share-failed"), status.error());
        });
}

void ShareDialog::done(int result)
{
    m_isClosed = true;
    GrowingDialog::done(result);
}

void ShareDialog::setSending(bool isSending)
{
    m_isSending = isSending;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_items, m_readers})
        widget->setEnabled(!isSending);
    if (isSending)
        m_error->say(StatusLine::Kind::Busy, tr("Sharing…"));
    else
        m_error->clear();
    judge();
}

void ShareDialog::refused(const Error &error)
{
    m_error->say(StatusLine::Kind::Bad, shareErrorText(error));
    m_share->setFocus();
}

void ShareDialog::taken(const ShareStatus &status)
{
    Q_EMIT shared(status.share);
    accept();
}

void ShareDialog::changeEvent(QEvent *event)
{
    GrowingDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

void ShareDialog::retranslate()
{
    const int count = m_items->count();
    setWindowTitle(count > 0 ? tr("Share %n item(s)", nullptr, count) : tr("Share"));
    m_nameTitle->setText(tr("&Name"));
    m_share->setText(tr("&Share"));
    m_shareAndCopy->setText(tr("Share and copy &link"));
    m_cancel->setText(tr("Cancel"));
    for (QPushButton *button : {m_share, m_shareAndCopy, m_cancel})
        fitButton(button);
    judge();
}

} // namespace ttp

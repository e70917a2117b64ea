// SPDX-License-Identifier: GPL-3.0-only
#include "ui/transfers/SharingTab.h"

#include "core/node/NodeClient.h"
#include "ui/NodeFeed.h"
#include "ui/models/NaturalOrder.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/Namesakes.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/AlertWidget.h"
#include "ui/widgets/ButtonPadding.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

namespace ttp {

namespace {

constexpr int wordRole = Qt::UserRole;
constexpr QLatin1String everyone("everyone");

struct Reader {
    QString word;
    QString name;
    IconName picture = IconName::User;
};

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

// Groups first, both by name as people count; then those that are named in the share and known no more.
QList<Reader> readersOf(const NodeSnapshot &snapshot, const QStringList &named)
{
    QList<Reader> groups;
    for (const GroupStatus &group : snapshot.groups)
        groups.append({QStringLiteral("group:") + group.group.toString(), group.name, IconName::Users});
    QList<Reader> peers;
    for (const PeerStatus &peer : snapshot.peers) {
        const QString word = QStringLiteral("user:") + peer.user.toString();
        if (peer.registeredHere || named.contains(word))
            peers.append({word, peer.name, IconName::User});
    }
    const QCollator order = naturalOrder();
    const auto byName = [&order](const Reader &a, const Reader &b) { return order.compare(a.name, b.name) < 0; };
    std::stable_sort(groups.begin(), groups.end(), byName);
    std::stable_sort(peers.begin(), peers.end(), byName);
    QList<Reader> all = groups + peers;
    for (const QString &word : named) {
        const bool isKnown = word == everyone || std::any_of(all.begin(), all.end(), [&word](const Reader &reader) {
                                 return reader.word == word;
                             });
        if (!isKnown)
            all.append({word, {}, IconName::Help});
    }
    return all;
}

} // namespace

SharingTab::SharingTab(const WindowContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new QLabel(this)), m_everyone(new QRadioButton(this)),
      m_some(new QRadioButton(this)), m_list(new QListWidget(this)), m_hint(new QLabel(this)),
      m_error(new QLabel(this)), m_apply(new QPushButton(this)), m_discard(new QPushButton(this)),
      m_linkLabel(new QLabel(this)), m_link(new QLineEdit(this)), m_copy(new QPushButton(this)),
      m_stop(new QPushButton(this))
{
    build();
    lay();
    retranslate();
    connect(m_everyone, &QRadioButton::toggled, this, &SharingTab::enable);
    connect(m_list, &QListWidget::itemChanged, this, &SharingTab::enable);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const QString word = item->data(wordRole).toString();
        if (const auto user = UserId::fromString(word.mid(word.indexOf(u':') + 1)); user && word.startsWith(u"user"))
            Q_EMIT peerAsked(*user);
    });
    connect(m_apply, &QPushButton::clicked, this, &SharingTab::apply);
    connect(m_discard, &QPushButton::clicked, this, &SharingTab::discard);
    connect(m_copy, &QPushButton::clicked, this, &SharingTab::copyLinkAsked);
    connect(m_stop, &QPushButton::clicked, this, &SharingTab::stopAsked);
    enable();
}

void SharingTab::build()
{
    m_everyone->setObjectName(QStringLiteral("everyone"));
    m_some->setObjectName(QStringLiteral("someReaders"));
    m_everyone->setChecked(true);
    m_list->setObjectName(QStringLiteral("readers"));
    m_list->setUniformItemSizes(true);
    const int picture = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_list->setIconSize({picture, picture});
    m_hint->setObjectName(QStringLiteral("readersHint"));
    m_hint->setWordWrap(true);
    m_error->setObjectName(QStringLiteral("readersError"));
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    readAsAlert(m_error);
    m_error->hide();
    m_apply->setObjectName(QStringLiteral("applyReaders"));
    m_discard->setObjectName(QStringLiteral("discardReaders"));
    m_link->setObjectName(QStringLiteral("shareLink"));
    m_link->setReadOnly(true);
    m_linkLabel->setBuddy(m_link);
    m_copy->setObjectName(QStringLiteral("copyLink"));
    m_stop->setObjectName(QStringLiteral("stopSharing"));
}

void SharingTab::lay()
{
    auto *left = new QVBoxLayout;
    left->addWidget(m_title);
    left->addWidget(m_everyone);
    left->addWidget(m_some);
    left->addWidget(m_list, 1);
    auto *orders = new QHBoxLayout;
    orders->addWidget(m_apply);
    orders->addWidget(m_discard);
    orders->addStretch(1);
    auto *right = new QVBoxLayout;
    right->addWidget(m_linkLabel);
    auto *link = new QHBoxLayout;
    link->addWidget(m_link, 1);
    link->addWidget(m_copy);
    right->addLayout(link);
    right->addStretch(1);
    right->addWidget(m_hint);
    right->addWidget(m_error);
    right->addLayout(orders);
    right->addStretch(1);
    right->addWidget(m_stop, 0, Qt::AlignLeading);
    auto *both = new QHBoxLayout(this);
    both->setContentsMargins(6, 8, 6, 6);
    both->setSpacing(18);
    both->addLayout(left, 1);
    both->addLayout(right, 1);
}

void SharingTab::display(const ChosenDataset &chosen)
{
    const bool isShown = chosen.isThere() && chosen.row.own && chosen.share;
    setEnabled(isShown);
    const ShareId next = isShown ? chosen.share->share : ShareId();
    const bool isOther = m_share != next;
    if (isOther)
        keepDraft();
    if (!isShown) {
        m_share = {};
        return;
    }
    const bool wasChanged = !isOther && isChanged();
    if (isOther)
        showError({});
    m_share = chosen.share->share;
    if (m_link->text() != chosen.share->link) {
        m_link->setText(chosen.share->link);
        m_link->setCursorPosition(0);
    }
    if (m_isApplying && !isOther)
        return;
    m_isApplying = false;
    const std::optional<QStringList> before = wasChanged ? chosenReaders() : takeDraft();
    m_readers = sorted(chosen.share->to);
    fill(chosen);
    check(before.value_or(m_readers));
}

// What was not applied is there again when one comes back to the row.
void SharingTab::keepDraft()
{
    if (!m_share.isNull() && !m_isApplying && isChanged())
        m_drafts.insert(m_share, chosenReaders());
}

std::optional<QStringList> SharingTab::takeDraft()
{
    const auto found = m_drafts.constFind(m_share);
    if (found == m_drafts.cend())
        return std::nullopt;
    const QStringList draft = *found;
    m_drafts.erase(found);
    return draft;
}

// Items that are there stay: one of them may have the keyboard.
void SharingTab::fill(const ChosenDataset &chosen)
{
    const QList<Reader> readers = readersOf(*chosen.snapshot, chosen.share->to);
    QStringList names;
    for (const Reader &reader : readers)
        names.append(reader.name);
    const Namesakes namesakes(names);
    const QSignalBlocker quiet(m_list);
    while (m_list->count() > readers.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < readers.size())
        m_list->addItem(new QListWidgetItem);
    for (int i = 0; i < m_list->count(); ++i) {
        const Reader &reader = readers.at(i);
        QListWidgetItem &item = *m_list->item(i);
        const QString id = reader.word.mid(reader.word.indexOf(u':') + 1);
        QString text = namesakes.text(reader.name, id);
        if (reader.picture == IconName::Help)
            text = tr("%1, not known here any more").arg(shortIdText(id));
        else if (reader.picture == IconName::Users)
            text = tr("Group %1").arg(text);
        item.setToolTip(toolTipText(id));
        if (item.data(wordRole).toString() == reader.word && item.text() == text)
            continue;
        item.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item.setData(wordRole, reader.word);
        item.setText(text);
        item.setIcon(icon(reader.picture));
    }
}

void SharingTab::check(const QStringList &readers)
{
    {
        const QSignalBlocker quiet(m_list);
        const QSignalBlocker quietToo(m_everyone);
        (readers.contains(everyone) ? m_everyone : m_some)->setChecked(true);
        for (int i = 0; i < m_list->count(); ++i) {
            QListWidgetItem &item = *m_list->item(i);
            const Qt::CheckState state = readers.contains(item.data(wordRole).toString()) ? Qt::Checked : Qt::Unchecked;
            if (item.checkState() != state || !item.data(Qt::CheckStateRole).isValid())
                item.setCheckState(state);
        }
    }
    enable();
}

QStringList SharingTab::chosenReaders() const
{
    if (m_everyone->isChecked())
        return {QString(everyone)};
    QStringList readers;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            readers.append(m_list->item(i)->data(wordRole).toString());
    }
    return sorted(readers);
}

bool SharingTab::isChanged() const
{
    return chosenReaders() != (m_readers.contains(everyone) ? QStringList{QString(everyone)} : m_readers);
}

void SharingTab::enable()
{
    const bool isAny = m_isApplying || isChanged();
    m_list->setEnabled(m_some->isChecked());
    m_apply->setEnabled(isAny && !m_isApplying);
    m_discard->setEnabled(isAny && !m_isApplying);
    m_hint->setText(chosenReaders().isEmpty() ? tr("Nobody may fetch it then.")
                                              : tr("Whoever is left out is served nothing more of it at once."));
}

void SharingTab::apply()
{
    showError({});
    m_isApplying = true;
    enable();
    m_context.client.setReaders(m_share, chosenReaders(), this,
                                [this, share = m_share](const Result<ShareStatus> &answer) {
                                    m_context.feed.askNow();
                                    if (share != m_share)
                                        return;
                                    m_isApplying = false;
                                    if (answer)
                                        m_readers = sorted(answer->to);
                                    else
                                        showError(errorText(answer.error()));
                                    enable();
                                });
}

void SharingTab::discard()
{
    showError({});
    check(m_readers);
}

void SharingTab::showError(const QString &text)
{
    m_error->setText(text);
    m_error->setAccessibleName(text);
    m_error->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        announceAlert(m_error, text);
}

void SharingTab::edit()
{
    (m_everyone->isChecked() ? m_everyone : m_some)->setFocus(Qt::ShortcutFocusReason);
}

void SharingTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SharingTab::retranslate()
{
    m_title->setText(tr("Who may fetch this"));
    m_everyone->setText(tr("&Everyone registered here"));
    m_some->setText(tr("&Only these groups and peers:"));
    m_list->setAccessibleName(tr("Groups and peers that may fetch this"));
    m_apply->setText(tr("&Apply"));
    m_discard->setText(tr("&Discard"));
    m_linkLabel->setText(tr("&Link, for those who may:"));
    m_copy->setText(tr("&Copy link"));
    m_copy->setIcon(icon(IconName::Copy));
    m_stop->setText(tr("&Stop sharing"));
    m_stop->setIcon(icon(IconName::Close));
    for (QPushButton *button : {m_apply, m_discard, m_copy, m_stop})
        padButton(button);
    enable();
}

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/ReadersBox.h"

#include "ui/delegates/RowDelegate.h"
#include "ui/dialogs/FilterField.h"
#include "ui/dialogs/ReadersModel.h"
#include "ui/dialogs/StatusLine.h"
#include "ui/widgets/FieldButtons.h"

#include <QEvent>
#include <QListView>
#include <QRadioButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace ttp {

namespace {

constexpr int rowsShown = 4;

const QString &everyoneWord()
{
    static const QString word = QStringLiteral("everyone");
    return word;
}

bool isUser(const QString &word)
{
    return word.startsWith(QStringLiteral("user:"));
}

} // namespace

ReadersBox::ReadersBox(QWidget *parent)
    : QGroupBox(parent), m_groups(new ReadersModel(this)), m_peers(new ReadersModel(this)),
      m_peersShown(new QSortFilterProxyModel(this)), m_everyone(new QRadioButton(this)),
      m_onlyGroups(new QRadioButton(this)), m_onlyPeers(new QRadioButton(this)),
      m_groupList(makeList(QStringLiteral("readerGroups"), m_groups)), m_filter(new FilterField(this)),
      m_peerList(makeList(QStringLiteral("readerPeers"), m_peersShown)), m_meaning(new StatusLine(this))
{
    setObjectName(QStringLiteral("readers"));
    m_peersShown->setSourceModel(m_peers);
    m_peersShown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    build();
    for (QRadioButton *choice : {m_everyone, m_onlyGroups, m_onlyPeers})
        connect(choice, &QRadioButton::toggled, this, &ReadersBox::showChoice);
    for (ReadersModel *model : {m_groups, m_peers})
        connect(model, &ReadersModel::checkedChanged, this, &ReadersBox::explain);
    connect(m_filter, &QLineEdit::textChanged, m_peersShown, &QSortFilterProxyModel::setFilterFixedString);
    m_everyone->setChecked(true);
    retranslate();
}

QListView *ReadersBox::makeList(const QString &name, QAbstractItemModel *model)
{
    auto *view = new QListView(this);
    view->setObjectName(name);
    view->setModel(model);
    view->setItemDelegate(new RowDelegate(view));
    view->setUniformItemSizes(true);
    return view;
}

void ReadersBox::build()
{
    m_everyone->setObjectName(QStringLiteral("readersEveryone"));
    m_onlyGroups->setObjectName(QStringLiteral("readersGroups"));
    m_onlyPeers->setObjectName(QStringLiteral("readersPeers"));
    m_meaning->setObjectName(QStringLiteral("readersMeaning"));
    m_filter->setObjectName(QStringLiteral("readerFilter"));
    auto *column = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_everyone, m_onlyGroups, m_groupList, m_onlyPeers,
                                                            m_filter, m_peerList, m_meaning})
        column->addWidget(widget);
    fitLists();
}

void ReadersBox::fitLists()
{
    for (QListView *view : {m_groupList, m_peerList}) {
        const int rows = (fontMetrics().height() + RowDelegate::comfortable) * rowsShown;
        view->setFixedHeight(rows + 2 * view->frameWidth());
    }
}

void ReadersBox::applySnapshot(const NodeSnapshot &snapshot)
{
    QList<ReadersModel::Reader> groups;
    for (const GroupStatus &group : snapshot.groups)
        groups.append({QStringLiteral("group:") + group.group.toString(), group.name, group.group.toString()});
    QList<ReadersModel::Reader> peers;
    for (const PeerStatus &peer : snapshot.peers) {
        if (peer.registeredHere)
            peers.append({QStringLiteral("user:") + peer.user.toString(), peer.name, peer.user.toString()});
    }
    m_registered = int(peers.size());
    m_onlyGroups->setEnabled(!groups.isEmpty() || !m_groups->checked().isEmpty());
    m_groups->setReaders(groups);
    m_peers->setReaders(peers);
    retranslate();
}

void ReadersBox::setReaders(const QStringList &to)
{
    QStringList users;
    QStringList groups;
    for (const QString &word : to) {
        if (isUser(word))
            users.append(word);
        else if (word != everyoneWord())
            groups.append(word);
    }
    m_peers->setChecked(users);
    m_groups->setChecked(groups);
    if (to.contains(everyoneWord()))
        m_everyone->setChecked(true);
    else if (!groups.isEmpty() && users.isEmpty())
        m_onlyGroups->setChecked(true);
    else
        m_onlyPeers->setChecked(true);
}

QStringList ReadersBox::readers() const
{
    if (m_everyone->isChecked())
        return {everyoneWord()};
    return m_onlyGroups->isChecked() ? m_groups->checked() : m_peers->checked();
}

void ReadersBox::showChoice()
{
    m_groupList->setVisible(m_onlyGroups->isChecked());
    m_filter->setVisible(m_onlyPeers->isChecked());
    m_peerList->setVisible(m_onlyPeers->isChecked());
    explain();
}

QString ReadersBox::meaning() const
{
    if (m_everyone->isChecked()) {
        if (m_registered == 0)
            return tr("Nobody is registered with you yet. Whoever registers later may fetch it then.");
        if (m_registered < 0)
            return tr("Every peer that is registered with you, also those who register later.");
        return tr("Every peer that is registered with you, also those who register later. Now that is %n peer(s).",
                  nullptr, m_registered);
    }
    const int count = int(readers().size());
    if (m_onlyGroups->isChecked())
        return tr("Whoever is in the %n group(s) that you chose, also those who come into them later.", nullptr, count);
    return tr("The %n peer(s) that you chose, and nobody else.", nullptr, count);
}

void ReadersBox::explain()
{
    if (readers().isEmpty())
        m_meaning->say(StatusLine::Kind::Warning,
                       m_onlyGroups->isChecked() ? tr("Choose at least one group.") : tr("Choose at least one peer."));
    else
        m_meaning->say(StatusLine::Kind::Hint, meaning());
    Q_EMIT changed();
}

void ReadersBox::changeEvent(QEvent *event)
{
    QGroupBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitLists();
}

void ReadersBox::retranslate()
{
    setTitle(tr("Who may fetch it"));
    m_everyone->setText(tr("&Everyone who is registered with you"));
    m_onlyGroups->setText(m_onlyGroups->isEnabled() ? tr("Only these &groups")
                                                    : tr("Only these &groups (there are none)"));
    m_onlyPeers->setText(tr("Only these &peers"));
    m_groupList->setAccessibleName(tr("Groups that may fetch it"));
    m_filter->setPlaceholderText(tr("Filter by name"));
    m_filter->setAccessibleName(tr("Filter the peers by name"));
    setUpFieldButtons(*m_filter);
    m_peerList->setAccessibleName(tr("Peers that may fetch it"));
    explain();
}

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/NetworkPage.h"

#include "ui/desktop/FileChooser.h"
#include "ui/dialogs/Background.h"
#include "ui/dialogs/ButtonFit.h"
#include "ui/dialogs/StatusLine.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/SelectableText.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStorageInfo>
#include <algorithm>

namespace ttp {

namespace {

constexpr int debounceMs = 250;
constexpr qsizetype mostAddresses = 4;
constexpr int largestPort = 65'535;

// The folder, or the nearest one above it that is there.
QFileInfo nearestAbove(const QString &path)
{
    QFileInfo info(QDir::cleanPath(path));
    while (!info.exists() && info.path() != info.filePath())
        info = QFileInfo(info.path());
    return info;
}

} // namespace

FolderWords folderWords(const QString &path)
{
    if (!QDir::isAbsolutePath(path))
        return {false, NetworkPage::tr("Give the whole path of a folder.")};
    const QFileInfo nearest = nearestAbove(path);
    if (!nearest.isDir())
        return {false, NetworkPage::tr("A file is in the way. Choose another folder.")};
    const QStorageInfo disk(nearest.filePath());
    if (!nearest.isWritable() || (disk.isValid() && disk.isReadOnly()))
        return {false, NetworkPage::tr("Nothing can be written there. Choose another folder.")};
    const bool isThere = nearest.filePath() == QDir::cleanPath(path);
    if (!disk.isValid())
        return {true, isThere ? NetworkPage::tr("The folder is there.") : NetworkPage::tr("The folder will be made.")};
    const QString room = sizeText(disk.bytesAvailable());
    return {true, isThere ? NetworkPage::tr("%1 free").arg(room)
                          : NetworkPage::tr("The folder will be made; %1 free").arg(room)};
}

NetworkPage::NetworkPage(const FirstStart &proposal, FileChooser &chooser, QWidget *parent)
    : QWizardPage(parent), m_proposal(proposal), m_chooser(chooser), m_folderTitle(new QLabel(this)),
      m_folder(new QLineEdit(this)), m_choose(new QPushButton(this)), m_folderSays(new StatusLine(this)),
      m_portTitle(new QLabel(this)), m_port(new QSpinBox(this)), m_portSays(new StatusLine(this)),
      m_addressesTitle(new QLabel(this)), m_addresses(new QLabel(this)), m_hint(new StatusLine(this))
{
    setObjectName(QStringLiteral("networkPage"));
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(debounceMs);
    build();
    m_folder->setText(QDir::toNativeSeparators(proposal.downloadFolder));
    m_port->setValue(proposal.port);
    connect(&m_lookSoon, &QTimer::timeout, this, &NetworkPage::look);
    connect(m_folder, &QLineEdit::textChanged, this, &NetworkPage::lookSoon);
    connect(m_port, &QSpinBox::valueChanged, this, &NetworkPage::lookSoon);
    connect(m_choose, &QPushButton::clicked, this, &NetworkPage::choose);
    retranslate();
}

void NetworkPage::build()
{
    m_folder->setObjectName(QStringLiteral("downloadFolder"));
    m_folder->setLayoutDirection(Qt::LeftToRight);
    m_folderTitle->setBuddy(m_folder);
    m_choose->setObjectName(QStringLiteral("chooseDownloadFolder"));
    m_choose->setIcon(icon(IconName::FolderOpen));
    m_folderSays->setObjectName(QStringLiteral("downloadFolderSays"));
    m_port->setObjectName(QStringLiteral("port"));
    m_port->setRange(0, largestPort);
    m_portTitle->setBuddy(m_port);
    m_portSays->setObjectName(QStringLiteral("portSays"));
    m_addresses->setObjectName(QStringLiteral("ownAddresses"));
    m_addresses->setTextFormat(Qt::PlainText);
    m_addresses->setWordWrap(true);
    letSelect(m_addresses);
    m_addressesTitle->setBuddy(m_addresses);
    m_hint->setObjectName(QStringLiteral("networkHint"));
    auto *grid = new QGridLayout(this);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_folderTitle, 0, 0);
    grid->addWidget(m_folder, 0, 1);
    grid->addWidget(m_choose, 0, 2);
    grid->addWidget(m_folderSays, 1, 1, 1, 2);
    grid->addWidget(m_portTitle, 2, 0);
    grid->addWidget(m_port, 2, 1, Qt::AlignLeft);
    grid->addWidget(m_portSays, 3, 1, 1, 2);
    grid->addWidget(m_addressesTitle, 4, 0, Qt::AlignTop);
    grid->addWidget(m_addresses, 4, 1, 1, 2);
    grid->setRowStretch(5, 1);
    grid->addWidget(m_hint, 6, 0, 1, 3);
}

QString NetworkPage::downloadFolder() const
{
    return QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
}

quint16 NetworkPage::port() const
{
    return quint16(m_port->value());
}

void NetworkPage::initializePage()
{
    look();
}

bool NetworkPage::isComplete() const
{
    return m_isFolderGood && m_isPortGood;
}

void NetworkPage::choose()
{
    m_chooser.folder(this, {tr("Where fetched datasets go"), downloadFolder(), {}, {}, tr("Choose")}, this,
                     [this](const QStringList &paths) {
                         if (!paths.isEmpty())
                             m_folder->setText(QDir::toNativeSeparators(paths.first()));
                     });
}

// Until it is known to be wrong one can go on; the end tries both once more.
void NetworkPage::lookSoon()
{
    m_isFolderGood = true;
    m_isPortGood = true;
    showAddresses();
    m_lookSoon.start();
    Q_EMIT completeChanged();
}

void NetworkPage::look()
{
    lookAtFolder();
    lookAtPort();
    showAddresses();
}

void NetworkPage::lookAtFolder()
{
    const QString folder = downloadFolder();
    inBackground<FolderWords>(
        this, [folder] { return folderWords(folder); },
        [this, folder](const FolderWords &words) {
            if (folder != downloadFolder())
                return;
            m_isFolderGood = words.isGood;
            m_folderSays->say(words.isGood ? StatusLine::Kind::Good : StatusLine::Kind::Bad, words.text);
            m_folder->setAccessibleDescription(words.text);
            Q_EMIT completeChanged();
        });
}

void NetworkPage::lookAtPort()
{
    const quint16 tried = port();
    inBackground<Result<void>>(
        this, [tried] { return checkPort(QStringLiteral("any"), tried); },
        [this, tried](const Result<void> &checked) {
            if (tried != port())
                return;
            m_isPortGood = checked.ok();
            if (checked)
                m_portSays->say(StatusLine::Kind::Good, tried == 0
                                                            ? tr("The system chooses one that is free, and it is "
                                                                 "kept.")
                                                            : tr("Port %1 is free.").arg(tried));
            else if (checked.error().code == ErrorCode::PortInUse)
                m_portSays->say(StatusLine::Kind::Bad,
                                tr("Port %1 is in use by another program. Choose another one.").arg(tried));
            else if (checked.error().code == ErrorCode::PermissionDenied)
                m_portSays->say(StatusLine::Kind::Bad, tr("Port %1 is kept for the administrator of this computer. "
                                                          "Choose one above 1023.")
                                                           .arg(tried));
            else
                m_portSays->say(StatusLine::Kind::Bad, errorText(checked.error()));
            m_port->setAccessibleDescription(m_portSays->text());
            Q_EMIT completeChanged();
        });
}

void NetworkPage::showAddresses()
{
    QStringList places;
    const QString proposed = u':' + QString::number(m_proposal.port);
    for (const QString &place : m_proposal.addresses.mid(0, mostAddresses)) {
        const QString host = place.endsWith(proposed) ? place.chopped(proposed.size()) : place;
        places.append(isolated(port() == 0 ? host : host + u':' + QString::number(port())));
    }
    // Beside its title, whatever script it is in.
    m_addresses->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop);
    m_addresses->setText(places.isEmpty() ? tr("There is no network now.") : places.join(u'\n'));
}

void NetworkPage::changeEvent(QEvent *event)
{
    QWizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

void NetworkPage::retranslate()
{
    setTitle(tr("Folders and network"));
    setSubTitle(tr("You can change this later."));
    m_folderTitle->setText(tr("&Download folder"));
    m_choose->setText(tr("&Choose…"));
    fitButton(m_choose);
    m_portTitle->setText(tr("&Port"));
    //: In place of port 0: the system chooses one
    m_port->setSpecialValueText(tr("automatic"));
    // The field in it is a control of its own for a screen reader.
    for (QLineEdit *field : m_port->findChildren<QLineEdit *>())
        field->setAccessibleName(tr("Port"));
    m_addressesTitle->setText(tr("Addresses"));
    m_addresses->setAccessibleName(tr("Addresses under which others reach you"));
    m_hint->say(StatusLine::Kind::Hint,
                tr("Others reach you under these addresses. Behind a router, let it forward the "
                   "port to this computer; fetching works without that."));
    look();
}

} // namespace ttp

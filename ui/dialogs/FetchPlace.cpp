// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/FetchPlace.h"

#include "ui/dialogs/ButtonFit.h"
#include "ui/dialogs/StatusLine.h"
#include "ui/text/Format.h"
#include "ui/text/StateText.h"
#include "ui/theme/Icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

namespace ttp {

namespace {

constexpr qsizetype longestPath = 4096;

} // namespace

RoomWords roomWords(qint64 needed, const std::optional<qint64> &freeBytes)
{
    if (!freeBytes)
        return {};
    if (needed <= *freeBytes)
        return {false, FetchPlace::tr("%1 free").arg(sizeText(*freeBytes))};
    return {true,
            FetchPlace::tr("There is not enough room: it needs %1, and %2 are free here. Choose another folder, or "
                           "fewer files.")
                .arg(sizeText(needed), sizeText(*freeBytes))};
}

FetchPlace::FetchPlace(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_folder(new QLineEdit(this)), m_change(new QPushButton(this)),
      m_room(new StatusLine(this)), m_existing(new StatusLine(this))
{
    build();
    connect(m_change, &QPushButton::clicked, this, &FetchPlace::changeAsked);
    retranslate();
}

void FetchPlace::build()
{
    m_title->setBuddy(m_folder);
    m_folder->setObjectName(QStringLiteral("fetchFolder"));
    m_folder->setReadOnly(true);
    m_folder->setLayoutDirection(Qt::LeftToRight); // a path has no other
    m_change->setObjectName(QStringLiteral("changeFolder"));
    m_change->setIcon(icon(IconName::Folder));
    m_room->setObjectName(QStringLiteral("placeSays"));
    m_existing->setObjectName(QStringLiteral("existingSays"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_folder, 0, 1);
    grid->addWidget(m_change, 0, 2);
    grid->addWidget(m_room, 1, 1, 1, 2);
    grid->addWidget(m_existing, 2, 1, 1, 2);
}

void FetchPlace::setFacts(const Facts &facts)
{
    m_facts = facts;
    showFacts();
}

void FetchPlace::showFacts()
{
    m_folder->setText(shownText(m_facts.folder, longestPath));
    const bool goesOn = m_facts.transfer && m_facts.folder == m_facts.transfer->folder;
    const qint64 there = goesOn ? m_facts.transfer->bytes : 0;
    const RoomWords room = roomWords(std::max<qint64>(0, m_facts.bytes - there), m_facts.freeBytes);
    m_room->say(room.isShort ? StatusLine::Kind::Warning : StatusLine::Kind::Hint, room.text);
    showTransfer(goesOn);
}

void FetchPlace::showTransfer(bool goesOn)
{
    if (!m_facts.transfer)
        return m_existing->clear();
    if (!goesOn)
        return m_existing->say(StatusLine::Kind::Warning,
                               tr("You have it already, or a part of it, in %1. Here it would lie a second time.")
                                   .arg(isolated(shownText(m_facts.transfer->folder, longestPath))));
    const bool isComplete = transferStateOf(m_facts.transfer->state) == DatasetState::Complete;
    m_existing->say(StatusLine::Kind::Good, isComplete
                                                ? tr("It lies here already. What you choose beyond that is added.")
                                                : tr("A part of it lies here already: fetching goes on with it."));
}

void FetchPlace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

void FetchPlace::retranslate()
{
    m_title->setText(tr("&Save in"));
    m_change->setText(tr("&Change…"));
    fitButton(m_change);
    showFacts();
}

} // namespace ttp

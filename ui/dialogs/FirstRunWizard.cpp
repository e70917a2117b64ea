// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/FirstRunWizard.h"

#include "ui/dialogs/Background.h"
#include "ui/dialogs/ButtonFit.h"
#include "ui/dialogs/FirstRunWrite.h"
#include "ui/dialogs/IdentityPage.h"
#include "ui/dialogs/NetworkPage.h"
#include "ui/dialogs/ReadyPage.h"
#include "ui/text/ErrorText.h"

#include <QEvent>
#include <QPushButton>

namespace ttp {

namespace {

constexpr int charactersWide = 104;
constexpr int linesHigh = 30;

bool isAboutBackup(const Error &error)
{
    return error.doing == Doing::ReadingIdentity || error.code == ErrorCode::CredentialsInvalid;
}

} // namespace

FirstRunWizard::FirstRunWizard(const QString &profileFolder, const FirstStart &proposal, FileChooser &chooser,
                               QWidget *parent)
    : QWizard(parent), m_profile(profileFolder),
      m_identity(new IdentityPage(profileFolder, proposal.name, chooser, this)),
      m_network(new NetworkPage(proposal, chooser, this)), m_ready(new ReadyPage(this)),
      m_identityId(addPage(m_identity))
{
    setObjectName(QStringLiteral("firstRunWizard"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setTitleFormat(Qt::PlainText);
    setSubTitleFormat(Qt::PlainText);
    addPage(m_network);
    m_readyId = addPage(m_ready);
    connect(this, &QWizard::currentIdChanged, this, &FirstRunWizard::pageChanged);
    retranslate();
    resize(fontMetrics().averageCharWidth() * charactersWide, fontMetrics().height() * linesHigh);
}

FirstRunWizard::Choice FirstRunWizard::choice() const
{
    return {m_identity->name(),        m_network->downloadFolder(), m_network->port(),
            m_identity->isRestoring(), m_ready->wantsBackup(),      m_ready->wantsFirstPeer()};
}

void FirstRunWizard::pageChanged(int id)
{
    if (id != m_readyId)
        return;
    m_ready->say(StatusLine::Kind::Hint, QString());
    const std::optional<UserId> user = m_identity->user();
    m_ready->setSummary({m_identity->name(), m_identity->isRestoring() && user ? user->toString() : QString(),
                         m_network->downloadFolder(), m_network->port()});
}

void FirstRunWizard::accept()
{
    if (m_isWriting)
        return;
    FirstRunOrder order{m_profile, m_network->downloadFolder(), m_network->port(), {}, {}};
    if (m_identity->isRestoring()) {
        order.backup = m_identity->backup();
        order.passphrase = m_identity->passphrase();
    }
    setWriting(true);
    inBackground<Result<void>>(
        this, [order] { return writeFirstRun(order); }, [this](const Result<void> &result) { written(result); });
}

void FirstRunWizard::reject()
{
    if (!m_isWriting)
        QWizard::reject();
}

void FirstRunWizard::setWriting(bool isWriting)
{
    m_isWriting = isWriting;
    for (const WizardButton which : {BackButton, FinishButton, CancelButton})
        button(which)->setEnabled(!isWriting);
    m_ready->setEnabled(!isWriting);
    m_ready->say(StatusLine::Kind::Busy, isWriting ? tr("Setting up…") : QString());
}

void FirstRunWizard::written(const Result<void> &result)
{
    setWriting(false);
    if (result) {
        m_identity->forgetPassphrase();
        return QWizard::accept();
    }
    if (m_identity->isRestoring() && isAboutBackup(result.error())) {
        while (currentId() != m_identityId)
            back();
        return m_identity->sayWrong(result.error());
    }
    m_ready->say(StatusLine::Kind::Bad, errorText(result.error()));
    button(FinishButton)->setFocus();
}

void FirstRunWizard::changeEvent(QEvent *event)
{
    QWizard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

void FirstRunWizard::retranslate()
{
    setWindowTitle(tr("Welcome to TorrentTTP"));
    setButtonText(BackButton, tr("&Back"));
    setButtonText(NextButton, tr("&Next"));
    setButtonText(FinishButton, tr("&Finish"));
    setButtonText(CancelButton, tr("Cancel"));
    for (const WizardButton which : {BackButton, NextButton, FinishButton, CancelButton}) {
        if (auto *one = qobject_cast<QPushButton *>(button(which)))
            fitButton(one);
    }
}

} // namespace ttp

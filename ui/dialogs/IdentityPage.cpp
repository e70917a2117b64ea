// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/IdentityPage.h"

#include "core/node/IdentityBackup.h"
#include "ui/desktop/FileChooser.h"
#include "ui/dialogs/Background.h"
#include "ui/dialogs/ButtonFit.h"
#include "ui/dialogs/NameRule.h"
#include "ui/dialogs/StatusLine.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/theme/Icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ttp {

IdentityPage::IdentityPage(const QString &profileFolder, const QString &name, FileChooser &chooser, QWidget *parent)
    : QWizardPage(parent), m_profile(profileFolder), m_chooser(chooser), m_nameTitle(new QLabel(this)),
      m_name(new QLineEdit(name, this)), m_nameProblem(new StatusLine(this)), m_new(new QRadioButton(this)),
      m_restore(new QRadioButton(this)), m_restoring(new QWidget(this)), m_fileTitle(new QLabel(m_restoring)),
      m_file(new QLineEdit(m_restoring)), m_choose(new QPushButton(m_restoring)),
      m_passphraseTitle(new QLabel(m_restoring)), m_passphrase(new QLineEdit(m_restoring)),
      m_fileSays(new StatusLine(m_restoring)), m_where(new StatusLine(this))
{
    setObjectName(QStringLiteral("identityPage"));
    build();
    connect(m_name, &QLineEdit::textChanged, this, &IdentityPage::judge);
    connect(m_restore, &QRadioButton::toggled, this, &IdentityPage::judge);
    connect(m_choose, &QPushButton::clicked, this, &IdentityPage::choose);
    connect(m_passphrase, &QLineEdit::textChanged, this, [this] {
        if (m_user)
            m_wrong.reset(); // another passphrase may be the right one
        judge();
    });
    m_new->setChecked(true);
    m_name->selectAll();
    retranslate();
}

void IdentityPage::build()
{
    m_name->setObjectName(QStringLiteral("identityName"));
    m_nameTitle->setBuddy(m_name);
    m_nameProblem->setObjectName(QStringLiteral("identityNameProblem"));
    m_new->setObjectName(QStringLiteral("identityNew"));
    m_restore->setObjectName(QStringLiteral("identityRestore"));
    m_file->setObjectName(QStringLiteral("backupFile"));
    m_file->setReadOnly(true);
    m_file->setLayoutDirection(Qt::LeftToRight);
    m_fileTitle->setBuddy(m_file);
    m_choose->setObjectName(QStringLiteral("chooseBackup"));
    m_choose->setIcon(icon(IconName::FolderOpen));
    m_passphrase->setObjectName(QStringLiteral("backupPassphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphraseTitle->setBuddy(m_passphrase);
    m_fileSays->setObjectName(QStringLiteral("backupSays"));
    m_where->setObjectName(QStringLiteral("identityWhere"));
    auto *restoring = new QGridLayout(m_restoring);
    restoring->setContentsMargins(fontMetrics().averageCharWidth() * 3, 0, 0, 0);
    restoring->setColumnStretch(1, 1);
    restoring->addWidget(m_fileTitle, 0, 0);
    restoring->addWidget(m_file, 0, 1);
    restoring->addWidget(m_choose, 0, 2);
    restoring->addWidget(m_passphraseTitle, 1, 0);
    restoring->addWidget(m_passphrase, 1, 1, 1, 2);
    restoring->addWidget(m_fileSays, 2, 1, 1, 2);
    auto *name = new QGridLayout;
    name->setColumnStretch(1, 1);
    name->addWidget(m_nameTitle, 0, 0);
    name->addWidget(m_name, 0, 1);
    name->addWidget(m_nameProblem, 1, 1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addLayout(name);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_new, m_restore, m_restoring})
        column->addWidget(widget);
    column->addStretch(1);
    column->addWidget(m_where);
}

QString IdentityPage::name() const
{
    return m_name->text().trimmed();
}

bool IdentityPage::isRestoring() const
{
    return m_restore->isChecked();
}

Secret IdentityPage::passphrase() const
{
    return Secret(m_passphrase->text().toUtf8());
}

void IdentityPage::forgetPassphrase()
{
    m_passphrase->clear();
}

void IdentityPage::choose()
{
    m_chooser.files(this, {tr("Choose the backup of your identity"), {}, {}, {}, tr("Choose")}, this,
                    [this](const QStringList &paths) {
                        if (!paths.isEmpty())
                            read(paths.first());
                    });
}

void IdentityPage::read(const QString &file)
{
    m_backup = file;
    m_user.reset();
    m_wrong.reset();
    m_file->setText(shownText(file, 4096));
    judge();
    inBackground<Result<UserId>>(
        this, [file] { return userOfBackup(file); },
        [this, file](const Result<UserId> &user) {
            if (file != m_backup)
                return;
            if (user)
                m_user = *user;
            else
                m_wrong = user.error();
            judge();
            if (m_user)
                m_passphrase->setFocus();
        });
}

void IdentityPage::sayWrong(const Error &error)
{
    m_wrong = error;
    judge();
    m_passphrase->setFocus();
    m_passphrase->selectAll();
}

bool IdentityPage::isComplete() const
{
    const bool isKnown = !isRestoring() || (m_user && !m_passphrase->text().isEmpty());
    return nameProblem(m_name->text()).isEmpty() && isKnown;
}

void IdentityPage::judge()
{
    m_nameProblem->say(StatusLine::Kind::Bad, nameProblem(m_name->text()));
    m_name->setAccessibleDescription(m_nameProblem->text());
    m_restoring->setVisible(isRestoring());
    m_passphrase->setEnabled(m_user.has_value());
    if (m_wrong)
        m_fileSays->say(StatusLine::Kind::Bad, errorText(Error{m_wrong->code, m_wrong->doing, {}, {}, 0}));
    else if (m_user)
        m_fileSays->say(StatusLine::Kind::Good, tr("The identity of the user %1. Only one copy of it may run: stop it "
                                                   "on the other computer before you finish.")
                                                    .arg(isolated(m_user->toString())));
    else if (!m_backup.isEmpty())
        m_fileSays->say(StatusLine::Kind::Busy, tr("Reading the file…"));
    else
        m_fileSays->say(StatusLine::Kind::Hint, tr("Choose the file, and type the passphrase that you gave it."));
    m_passphrase->setAccessibleDescription(m_fileSays->text());
    Q_EMIT completeChanged();
}

void IdentityPage::changeEvent(QEvent *event)
{
    QWizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

void IdentityPage::retranslate()
{
    setTitle(tr("Your identity"));
    setSubTitle(tr("Other peers know you by a permanent User ID. It never changes, so keep a backup of it."));
    m_nameTitle->setText(tr("Display n&ame"));
    m_new->setText(tr("Create a new &identity"));
    m_restore->setText(tr("&Restore an identity from a backup file"));
    m_fileTitle->setText(tr("Fi&le"));
    m_choose->setText(tr("&Choose…"));
    fitButton(m_choose);
    m_passphraseTitle->setText(tr("&Passphrase"));
    m_where->say(StatusLine::Kind::Hint,
                 tr("The private key is kept in the folder %1, which only you can open. It never leaves this computer, "
                    "except in a backup that you make. Nothing is written before you finish.")
                     .arg(isolated(shownText(m_profile, 4096))));
    judge();
}

} // namespace ttp

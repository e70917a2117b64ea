// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/BackupDialog.h"

#include "core/base/Secret.h"
#include "core/node/NodeClient.h"
#include "ui/NodeFeed.h"
#include "ui/desktop/FileChooser.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/theme/StateColors.h"
#include "ui/widgets/AlertWidget.h"
#include "ui/window/PostProblem.h"

#include <QApplication>
#include <QCheckBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>

namespace ttp {

namespace {

constexpr int widthCharacters = 60;

QString ending()
{
    return QStringLiteral(".ttpidentity");
}

// Of letters that every file system takes.
QString proposedName(const QString &peer)
{
    static const QRegularExpression others(QStringLiteral("[^\\w-]+"), QRegularExpression::UseUnicodePropertiesOption);
    const QString name = QString(peer).replace(others, QStringLiteral("-")).left(40);
    return QStringLiteral("%1-%2").arg(name, QDate::currentDate().toString(Qt::ISODate)) + ending();
}

QString problemText(const Error &error)
{
    return error.code == ErrorCode::AlreadyExists
               ? BackupDialog::tr("There is a file of this name already, and a backup replaces none. Choose another "
                                  "name.")
               : errorText(error);
}

void tellWritten(const WindowContext &context, const QString &path)
{
    Message message;
    message.level = MessageLevel::Good;
    message.text = BackupDialog::tr("The backup of your identity is in %1. Keep it where this disk's end does not take "
                                    "it along.")
                       .arg(isolated(shownText(path)));
    context.post(message);
}

} // namespace

BackupDialog::BackupDialog(const WindowContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_text(new QLabel(this)), m_firstLabel(new QLabel(this)),
      m_first(new QLineEdit(this)), m_secondLabel(new QLabel(this)), m_second(new QLineEdit(this)),
      m_shown(new QCheckBox(this)), m_hint(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this)),
      m_save(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
{
    setObjectName(QStringLiteral("backupDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    retranslate();
}

void BackupDialog::build()
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setMinimumWidth(widthCharacters * fontMetrics().averageCharWidth());
    m_first->setObjectName(QStringLiteral("passphrase"));
    m_firstLabel->setBuddy(m_first);
    m_second->setObjectName(QStringLiteral("passphraseAgain"));
    m_secondLabel->setBuddy(m_second);
    for (QLineEdit *field : {m_first, m_second}) {
        field->setEchoMode(QLineEdit::Password);
        field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        connect(field, &QLineEdit::textChanged, this, &BackupDialog::check);
    }
    m_shown->setObjectName(QStringLiteral("showPassphrase"));
    connect(m_shown, &QCheckBox::toggled, this, [this](bool isShown) {
        for (QLineEdit *field : {m_first, m_second})
            field->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
    m_hint->setObjectName(QStringLiteral("backupHint"));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_save->setObjectName(QStringLiteral("saveBackup"));
    m_save->setDefault(true);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &BackupDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &BackupDialog::reject);
    auto *form = new QFormLayout(this);
    form->addRow(m_text);
    form->addRow(m_firstLabel, m_first);
    form->addRow(m_secondLabel, m_second);
    form->addRow(QString(), m_shown);
    form->addRow(m_hint);
    form->addRow(m_buttons);
}

// Says what is missing only of what was begun: an empty field is no mistake yet.
void BackupDialog::check()
{
    const QString first = m_first->text();
    const QString second = m_second->text();
    const bool isShort = first.size() < shortestPassphrase;
    const bool isSame = first == second;
    m_save->setEnabled(!m_isBusy && !isShort && isSame);
    if (m_isBusy)
        say(tr("Writing…"), false);
    else if (isShort)
        say(tr("At least %n character(s).", nullptr, shortestPassphrase), false);
    else if (!isSame)
        say(second.isEmpty() ? tr("Type it once more.") : tr("The two are not the same."), false);
    else
        say(tr("Nobody can tell you this passphrase again. Keep it apart from the file."), false);
}

void BackupDialog::accept()
{
    if (!m_save->isEnabled())
        return;
    FileChooser::Question question;
    question.title = tr("Save the backup of the identity");
    const NodeSnapshotPtr now = m_context.feed.now();
    question.name = proposedName(now ? now->status.name : QStringLiteral("torrentttp"));
    question.filters = {tr("Identity backups (*%1)").arg(ending())};
    m_context.chooser.saveName(this, question, this, [this](const QStringList &paths) {
        if (!paths.isEmpty())
            write(paths.first());
    });
}

void BackupDialog::write(const QString &file)
{
    setBusy(true);
    const QString path = QFileInfo(file).suffix().isEmpty() ? file + ending() : file;
    // Also answered when the dialog is closed: whether there is a backup now must be said somewhere.
    m_context.client.exportIdentity(
        path, Secret(m_first->text().toUtf8()), &m_context.feed,
        [context = m_context, dialog = QPointer<BackupDialog>(this), path](const Result<void> &written) {
            const bool isOpen = dialog && !dialog->m_isClosed;
            if (isOpen)
                dialog->setBusy(false);
            if (written)
                tellWritten(context, path);
            if (isOpen && written)
                dialog->QDialog::accept();
            else if (isOpen)
                dialog->say(problemText(written.error()), true);
            else if (!written)
                postProblem(context, QStringLiteral("backup-failed"), written.error());
        });
}

void BackupDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    for (QLineEdit *field : {m_first, m_second})
        field->setEnabled(!isBusy);
    check();
}

void BackupDialog::say(const QString &sentence, bool isError)
{
    QPalette words;
    if (isError)
        words.setColor(QPalette::WindowText, stateColors(QApplication::palette()).bad);
    m_hint->setPalette(words);
    m_hint->setText(sentence);
    if (isError)
        announceAlert(m_hint, sentence);
}

void BackupDialog::done(int result)
{
    m_isClosed = true;
    m_first->clear();
    m_second->clear();
    QDialog::done(result);
}

void BackupDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BackupDialog::retranslate()
{
    setWindowTitle(tr("Back up identity"));
    m_text->setText(tr("The backup holds the key that makes this peer who it is. With it you can be the same peer on "
                       "another computer, when this one is lost. What you share and fetched is not in it. Never run "
                       "two peers with one identity at the same time."));
    m_firstLabel->setText(tr("&Passphrase"));
    m_secondLabel->setText(tr("&Once more"));
    m_shown->setText(tr("&Show what I type"));
    m_save->setText(tr("Sa&ve…"));
    check();
}

} // namespace ttp

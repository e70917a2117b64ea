// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QWizardPage>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace ttp {

class FileChooser;
class StatusLine;

/// Who this is: a new peer, or one that was before and is in a backup file. GUI thread.
class IdentityPage : public QWizardPage
{
    Q_OBJECT

public:
    /// profileFolder: named as the place of the private key. The chooser outlives it.
    IdentityPage(const QString &profileFolder, const QString &name, FileChooser &chooser, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isRestoring() const;
    [[nodiscard]] QString backup() const { return m_backup; }
    /// Whose backup it is; vouched for by nothing before the passphrase has opened it.
    [[nodiscard]] std::optional<UserId> user() const { return m_user; }
    [[nodiscard]] Secret passphrase() const;
    void forgetPassphrase();

    /// Why the backup was not taken; the keyboard is on what can be done about it.
    void sayWrong(const Error &error);

    [[nodiscard]] bool isComplete() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void choose();
    void read(const QString &file);
    void judge();
    void retranslate();

    QString m_profile;
    FileChooser &m_chooser;
    QString m_backup;
    std::optional<UserId> m_user;
    /// Of the file, or of the passphrase with which it was tried.
    std::optional<Error> m_wrong;
    QLabel *m_nameTitle;
    QLineEdit *m_name;
    StatusLine *m_nameProblem;
    QRadioButton *m_new;
    QRadioButton *m_restore;
    QWidget *m_restoring;
    QLabel *m_fileTitle;
    QLineEdit *m_file;
    QPushButton *m_choose;
    QLabel *m_passphraseTitle;
    QLineEdit *m_passphrase;
    StatusLine *m_fileSays;
    StatusLine *m_where;
};

} // namespace ttp

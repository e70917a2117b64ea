// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/node/FirstStart.h"

#include <QWizard>

namespace ttp {

class FileChooser;
class IdentityPage;
class NetworkPage;
class ReadyPage;

/// The first start of a new profile: who this is (or who it was: a backup of an identity), where what is fetched goes,
/// the port. Every page may be left as it is. Nothing is written before "Finish", and where something goes wrong then,
/// nothing stays; closing it ends the program. The peer is started by the caller when it was accepted. GUI thread.
class FirstRunWizard : public QWizard
{
    Q_OBJECT

public:
    /// What was chosen.
    struct Choice {
        QString name;
        /// It is there.
        QString downloadFolder;
        quint16 port = 0;
        /// The identity of a backup was written into the profile.
        bool isRestored = false;
        /// To be done when the window is there.
        bool wantsBackup = false;
        bool wantsFirstPeer = false;
    };

    FirstRunWizard(const QString &profileFolder, const FirstStart &proposal, FileChooser &chooser,
                   QWidget *parent = nullptr);

    /// After accept().
    [[nodiscard]] Choice choice() const;

    /// "Finish": writes on another thread, and closes the wizard when all of it is there; else says why not, on the
    /// page where something can be done about it.
    void accept() override;
    /// Does nothing while something is being written.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void pageChanged(int id);
    void setWriting(bool isWriting);
    void written(const Result<void> &result);
    void retranslate();

    QString m_profile;
    bool m_isWriting = false;
    IdentityPage *m_identity;
    NetworkPage *m_network;
    ReadyPage *m_ready;
    int m_identityId;
    int m_readyId;
};

} // namespace ttp

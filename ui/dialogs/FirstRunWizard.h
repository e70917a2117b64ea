// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/node/FirstStart.h"

#include <QWizard>

namespace ttp {

class FileChooser;

/// The first start of a new profile: who this is (or who it was: a backup of an identity), where what is fetched goes,
/// the port. Every page may be left as it is. Nothing is written before "Finish"; closing it ends the program. The peer
/// is started by the caller when it was accepted. GUI thread.
class FirstRunWizard : public QWizard
{
    Q_OBJECT

public:
    /// What was chosen.
    struct Choice {
        QString name;
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

private:
    QString m_profile;
    FirstStart m_proposal;
    FileChooser &m_chooser;
};

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/node/FirstStart.h"

#include <QTimer>
#include <QWizardPage>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ttp {

class FileChooser;
class StatusLine;

/// Where what is fetched goes, and where this peer listens; both looked at while they are chosen, and nothing is made.
/// GUI thread.
class NetworkPage : public QWizardPage
{
    Q_OBJECT

public:
    /// The chooser outlives it.
    NetworkPage(const FirstStart &proposal, FileChooser &chooser, QWidget *parent = nullptr);

    /// Absolute where isComplete().
    [[nodiscard]] QString downloadFolder() const;
    /// 0 for one that the system chooses.
    [[nodiscard]] quint16 port() const;

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void choose();
    void lookSoon();
    void look();
    void lookAtFolder();
    void lookAtPort();
    void showAddresses();
    void retranslate();

    FirstStart m_proposal;
    FileChooser &m_chooser;
    QTimer m_lookSoon;
    bool m_isFolderGood = true;
    bool m_isPortGood = true;
    QLabel *m_folderTitle;
    QLineEdit *m_folder;
    QPushButton *m_choose;
    StatusLine *m_folderSays;
    QLabel *m_portTitle;
    QSpinBox *m_port;
    StatusLine *m_portSays;
    QLabel *m_addressesTitle;
    QLabel *m_addresses;
    StatusLine *m_hint;
};

/// What can be said about a folder for downloads without making it: that it is there or will be made, with the room on
/// its disk, or why it cannot be one. Blocks on the disk; every thread.
struct FolderWords {
    bool isGood = false;
    QString text;
};
[[nodiscard]] FolderWords folderWords(const QString &path);

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/node/FetchSnapshots.h"
#include "core/node/Snapshots.h"
#include "ui/dialogs/GrowingDialog.h"
#include "ui/window/WindowContext.h"

#include <QPointer>
#include <QTimer>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ttp {

class FetchFacts;
class FetchFiles;
class FetchPlace;
class StatusLine;

/// What a link leads to - publisher, version, files to choose from, where it would lie and whether there is room - and
/// nothing starts before "Fetch" was pressed.
///
/// To look is to ask the publisher, who sees the address of this computer then. A link that the person types, pastes or
/// opens here is looked at by itself; one that came from outside, with the constructor, only when "Look" is pressed,
/// which Enter does. open() it; it deletes itself when it is closed. GUI thread.
class FetchDialog : public GrowingDialog
{
    Q_OBJECT

public:
    /// link: any text from outside, or empty.
    FetchDialog(const WindowContext &context, const QString &link, QWidget *parent = nullptr);

    void done(int result) override;

Q_SIGNALS:
    void fetching(const ttp::TransferId &transfer);
    /// The link leads to a peer with whom one must register first, or is an invitation and nothing else; it holds the
    /// code then, so it goes into no log. The dialog stays open, and looks again when that peer is registered.
    void addPeerAsked(const QString &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State {
        NoLink,
        Unseen,  ///< a link that nobody has looked at
        Looking, ///< or about to
        Seen,
        Failed,
        Sending
    };

    void build();
    void buildRows();
    void connectAll();
    void linkChanged(bool isOwn);
    void paste();
    void openFile();
    void chooseFolder();
    void look();
    void seen(const Result<FetchPreview> &preview);
    void lookAgainWhenRegistered(const NodeSnapshot &now);
    void fetch();
    void answered(const Result<TransferStatus> &transfer, State before);
    [[nodiscard]] bool canFetch() const;
    [[nodiscard]] QString destination() const;
    [[nodiscard]] std::optional<TransferStatus> existing() const;
    void judge();
    void judgeLink();
    [[nodiscard]] QString lettingInText() const;
    void judgePlace();
    void retranslate();

    WindowContext m_context;
    State m_state = State::NoLink;
    bool m_isClosed = false;
    QString m_link;
    /// What was chosen for this dialog, or for the one before; empty for the folder of the settings.
    QString m_to;
    std::optional<FetchPreview> m_preview;
    std::optional<Error> m_failure;
    /// Ends the look that is under way when it goes.
    QPointer<QObject> m_looking;
    QTimer m_lookSoon;
    QLabel *m_linkTitle;
    QLineEdit *m_text;
    QPushButton *m_paste;
    QPushButton *m_open;
    StatusLine *m_linkSays;
    QPushButton *m_look;
    QPushButton *m_addPeer;
    FetchFacts *m_facts;
    FetchFiles *m_files;
    FetchPlace *m_place;
    StatusLine *m_error;
    QPushButton *m_cancel;
    QPushButton *m_fetch;
};

} // namespace ttp

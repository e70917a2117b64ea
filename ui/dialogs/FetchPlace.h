// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/Snapshots.h"

#include <QWidget>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ttp {

class StatusLine;

/// Where a dataset would lie, whether there is room, and what of it is there already. GUI thread.
class FetchPlace : public QWidget
{
    Q_OBJECT

public:
    struct Facts {
        QString folder;
        /// Of what is chosen.
        qint64 bytes = 0;
        /// In the folder; nothing where it is not known.
        std::optional<qint64> freeBytes;
        /// A transfer of it that there is.
        std::optional<TransferStatus> transfer;
    };

    explicit FetchPlace(QWidget *parent = nullptr);

    void setFacts(const Facts &facts);

Q_SIGNALS:
    /// Another folder is wanted.
    void changeAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showFacts();
    void showTransfer(bool goesOn);
    void retranslate();

    Facts m_facts;
    QLabel *m_title;
    QLineEdit *m_folder;
    QPushButton *m_change;
    StatusLine *m_room;
    StatusLine *m_existing;
};

/// What is to be said about the room for so many more bytes: a warning when it will not do; empty when the system does
/// not say how much there is.
struct RoomWords {
    bool isShort = false;
    QString text;
};
[[nodiscard]] RoomWords roomWords(qint64 needed, const std::optional<qint64> &freeBytes);

} // namespace ttp

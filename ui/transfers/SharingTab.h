// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/transfers/ChosenDataset.h"
#include "ui/window/WindowContext.h"

#include <QHash>
#include <QWidget>
#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace ttp {

/// Who may fetch something that is shared from here, its link, and the end of sharing it. A choice holds from "Apply"
/// on; until then snapshots do not change it under the hand. GUI thread.
class SharingTab : public QWidget
{
    Q_OBJECT

public:
    explicit SharingTab(const WindowContext &context, QWidget *parent = nullptr);

    void display(const ChosenDataset &chosen);
    /// The keyboard goes to what is chosen there.
    void edit();

Q_SIGNALS:
    void copyLinkAsked();
    void stopAsked();
    /// A reader, by Enter or a double click.
    void peerAsked(const ttp::UserId &user);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void lay();
    void retranslate();
    /// Everybody who may be chosen: groups, peers, and readers that nobody knows any more.
    void fill(const ChosenDataset &chosen);
    void check(const QStringList &readers);
    void enable();
    void apply();
    void discard();
    void showError(const QString &text);
    void keepDraft();
    [[nodiscard]] std::optional<QStringList> takeDraft();
    /// As ShareOrder::to.
    [[nodiscard]] QStringList chosenReaders() const;
    [[nodiscard]] bool isChanged() const;

    WindowContext m_context;
    ShareId m_share;
    QStringList m_readers;
    /// Chosen for other shares and not applied.
    QHash<ShareId, QStringList> m_drafts;
    /// Answered by the core, and not in a snapshot yet.
    bool m_isApplying = false;
    QLabel *m_title;
    QRadioButton *m_everyone;
    QRadioButton *m_some;
    QListWidget *m_list;
    QLabel *m_hint;
    QLabel *m_error;
    QPushButton *m_apply;
    QPushButton *m_discard;
    QLabel *m_linkLabel;
    QLineEdit *m_link;
    QPushButton *m_copy;
    QPushButton *m_stop;
};

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/Snapshots.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ttp {

class IconView;
class NodeFeed;

/// "Others can connect to this peer", "cannot", "not known yet": a short form and the sentence behind it.
[[nodiscard]] QString reachabilityText(Reachability reachability);

/// Whether others can connect to this peer, under which addresses, and what to do where they cannot. Follows the feed,
/// which outlives it. show() it; it deletes itself when it is closed. GUI thread.
class ReachabilityDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReachabilityDialog(NodeFeed &feed, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void display();
    void retranslate();

    NodeFeed &m_feed;
    IconView *m_picture;
    QLabel *m_state;
    QLabel *m_advice;
    QLabel *m_addressesLabel;
    QPlainTextEdit *m_addresses;
    QDialogButtonBox *m_buttons;
    QPushButton *m_copy;
};

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/NodeClient.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QSpinBox;

namespace ttp {

class NodeFeed;

/// Speed limits of the whole peer, down and up, in figures of one's own. It closes when the core has taken them; what
/// it refuses is said in the dialog. open() it; it deletes itself when it is closed. GUI thread; client and feed
/// outlive it.
class LimitsDialog : public QDialog
{
    Q_OBJECT

public:
    /// down, up: the present ones, bytes a second, 0 for none.
    LimitsDialog(NodeClient &client, NodeFeed &feed, qint64 down, qint64 up, QWidget *parent = nullptr);

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QSpinBox *makeBox(const QString &name, qint64 limit);
    void retranslate();

    NodeClient &m_client;
    NodeFeed &m_feed;
    QLabel *m_downLabel;
    QSpinBox *m_down;
    QLabel *m_upLabel;
    QSpinBox *m_up;
    QLabel *m_error;
    QDialogButtonBox *m_buttons;
};

} // namespace ttp

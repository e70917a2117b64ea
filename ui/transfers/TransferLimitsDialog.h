// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/NodeClient.h"
#include "ui/window/WindowContext.h"

#include <QDialog>
#include <optional>

class QLabel;
class QSpinBox;

namespace ttp {

/// The speed limits of some transfers. Only what is changed here is changed there; what the core refuses is said in the
/// dialog. open() it; it deletes itself when it is closed. GUI thread.
class TransferLimitsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Bytes a second, 0 for none: what the boxes begin with. Nothing where the transfers differ: the box says so, and
    /// each keeps its own until another one is chosen.
    struct Limits {
        std::optional<qint64> down = 0;
        std::optional<qint64> up = 0;
    };

    /// transfers: at least one.
    TransferLimitsDialog(const WindowContext &context, const QList<TransferId> &transfers, const Limits &present,
                         QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void apply();
    void retranslate();
    [[nodiscard]] QSpinBox *makeBox(std::optional<qint64> present, const QString &name);
    /// Nothing where the box was not touched.
    [[nodiscard]] static std::optional<qint64> chosen(const QSpinBox &box, std::optional<qint64> present);

    WindowContext m_context;
    QList<TransferId> m_transfers;
    Limits m_present;
    QLabel *m_what;
    QLabel *m_downLabel;
    QLabel *m_upLabel;
    QSpinBox *m_down;
    QSpinBox *m_up;
    QLabel *m_error;
};

/// What all of them have; at least one.
[[nodiscard]] TransferLimitsDialog::Limits commonLimits(const QList<TransferLimitsDialog::Limits> &all);

} // namespace ttp

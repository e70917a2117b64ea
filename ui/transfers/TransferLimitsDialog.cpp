// SPDX-License-Identifier: GPL-3.0-only
#include "ui/transfers/TransferLimitsDialog.h"

#include "ui/NodeFeed.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/AlertWidget.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <algorithm>
#include <memory>

namespace ttp {

namespace {

constexpr qint64 kibibyte = 1024;
constexpr int mostKibibytes = 99'999'999;
constexpr int step = 100;

// Of a box that says "as they are".
constexpr int asTheyAre = -1;

// A limit of less than one kibibyte is none of ours, and must not look like none.
int inKibibytes(std::optional<qint64> present)
{
    if (!present)
        return asTheyAre;
    const qint64 bytes = *present;
    return bytes <= 0 ? 0 : int(std::clamp<qint64>(bytes / kibibyte, 1, mostKibibytes));
}

} // namespace

TransferLimitsDialog::TransferLimitsDialog(const WindowContext &context, const QList<TransferId> &transfers,
                                           const Limits &present, QWidget *parent)
    : QDialog(parent), m_context(context), m_transfers(transfers), m_present(present), m_what(new QLabel(this)),
      m_downLabel(new QLabel(this)), m_upLabel(new QLabel(this)),
      m_down(makeBox(present.down, QStringLiteral("downLimit"))), m_up(makeBox(present.up, QStringLiteral("upLimit"))),
      m_error(new QLabel(this))
{
    setObjectName(QStringLiteral("transferLimits"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_what->setWordWrap(true);
    m_downLabel->setBuddy(m_down);
    m_upLabel->setBuddy(m_up);
    m_error->setObjectName(QStringLiteral("limitsError"));
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    readAsAlert(m_error);
    m_error->hide();
    auto *form = new QFormLayout(this);
    form->addRow(m_what);
    form->addRow(m_downLabel, m_down);
    form->addRow(m_upLabel, m_up);
    form->addRow(m_error);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &TransferLimitsDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &TransferLimitsDialog::reject);
    form->addRow(buttons);
    retranslate();
}

TransferLimitsDialog::Limits commonLimits(const QList<TransferLimitsDialog::Limits> &all)
{
    TransferLimitsDialog::Limits common = all.first();
    for (const TransferLimitsDialog::Limits &each : all) {
        if (each.down != common.down)
            common.down.reset();
        if (each.up != common.up)
            common.up.reset();
    }
    return common;
}

QSpinBox *TransferLimitsDialog::makeBox(std::optional<qint64> present, const QString &name)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setRange(present ? 0 : asTheyAre, mostKibibytes);
    box->setSingleStep(step);
    box->setGroupSeparatorShown(true);
    box->setValue(inKibibytes(present));
    return box;
}

void TransferLimitsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void TransferLimitsDialog::retranslate()
{
    setWindowTitle(tr("Speed limits"));
    m_what->setText(m_transfers.size() == 1
                        ? tr("For this transfer only")
                        : tr("For each of %n chosen transfer(s)", nullptr, int(m_transfers.size())));
    m_downLabel->setText(tr("&Download:"));
    m_upLabel->setText(tr("&Upload:"));
    for (QSpinBox *box : {m_down, m_up}) {
        //: Kibibytes a second, behind a number
        box->setSuffix(tr(" KiB/s"));
        box->setSpecialValueText(box->minimum() == asTheyAre ? tr("As they are (0: no limit)") : tr("No limit"));
    }
}

std::optional<qint64> TransferLimitsDialog::chosen(const QSpinBox &box, std::optional<qint64> present)
{
    if (box.value() == inKibibytes(present))
        return std::nullopt;
    return box.value() * kibibyte;
}

void TransferLimitsDialog::apply()
{
    LimitOrder order{std::nullopt, chosen(*m_up, m_present.up), chosen(*m_down, m_present.down)};
    if (!order.up && !order.down)
        return accept();
    const auto left = std::make_shared<qsizetype>(m_transfers.size());
    const auto failure = std::make_shared<std::optional<Error>>();
    const auto answer = [this, left, failure](const Result<NodeStatus> &set) {
        if (!set && !*failure)
            *failure = set.error();
        if (--*left > 0)
            return;
        m_context.feed.askNow();
        if (!*failure)
            return accept();
        m_error->setText(errorText(**failure));
        m_error->setAccessibleName(m_error->text());
        m_error->show();
        announceAlert(m_error, m_error->text());
    };
    for (const TransferId &transfer : std::as_const(m_transfers)) {
        order.transfer = transfer;
        m_context.client.setLimits(order, this, answer);
    }
}

} // namespace ttp

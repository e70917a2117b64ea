// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/LimitsDialog.h"

#include "ui/NodeFeed.h"
#include "ui/text/ErrorText.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <algorithm>

namespace ttp {

namespace {

constexpr qint64 kibibyte = 1024;
constexpr int mostKibibytes = 100 * 1024 * 1024;

} // namespace

LimitsDialog::LimitsDialog(NodeClient &client, NodeFeed &feed, qint64 down, qint64 up, QWidget *parent)
    : QDialog(parent), m_client(client), m_feed(feed), m_downLabel(new QLabel(this)),
      m_down(makeBox(QStringLiteral("downLimit"), down)), m_upLabel(new QLabel(this)),
      m_up(makeBox(QStringLiteral("upLimit"), up)), m_error(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("limitsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_error->setObjectName(QStringLiteral("limitsError"));
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    m_downLabel->setBuddy(m_down);
    m_upLabel->setBuddy(m_up);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &LimitsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &LimitsDialog::reject);
    auto *form = new QFormLayout(this);
    form->addRow(m_downLabel, m_down);
    form->addRow(m_upLabel, m_up);
    form->addRow(m_error);
    form->addRow(m_buttons);
    retranslate();
}

QSpinBox *LimitsDialog::makeBox(const QString &name, qint64 limit)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setRange(0, mostKibibytes);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    box->setGroupSeparatorShown(true);
    // What is less than the unit is a limit all the same, and not none.
    box->setValue(int(std::min<qint64>((limit + kibibyte - 1) / kibibyte, mostKibibytes)));
    return box;
}

void LimitsDialog::accept()
{
    m_buttons->setEnabled(false);
    LimitOrder order;
    order.down = m_down->value() * kibibyte;
    order.up = m_up->value() * kibibyte;
    m_client.setLimits(order, this, [this](const Result<NodeStatus> &answer) {
        m_buttons->setEnabled(true);
        if (answer) {
            m_feed.askNow();
            QDialog::accept();
            return;
        }
        m_error->setText(errorText(answer.error()));
        m_error->show();
    });
}

void LimitsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LimitsDialog::retranslate()
{
    setWindowTitle(tr("Speed limits"));
    m_downLabel->setText(tr("&Download at most"));
    m_upLabel->setText(tr("&Upload at most"));
    for (QSpinBox *box : {m_down, m_up}) {
        //: behind a number in a field: kibibytes a second
        box->setSuffix(tr(" KiB/s"));
        box->setSpecialValueText(tr("No limit"));
    }
}

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/ReadyPage.h"

#include "ui/text/Format.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>
#include <iterator>

namespace ttp {

ReadyPage::ReadyPage(QWidget *parent)
    : QWizardPage(parent), m_next(new QLabel(this)), m_backup(new QCheckBox(this)), m_why(new StatusLine(this)),
      m_firstPeer(new QCheckBox(this)), m_says(new StatusLine(this))
{
    setObjectName(QStringLiteral("readyPage"));
    m_backup->setObjectName(QStringLiteral("wantsBackup"));
    m_firstPeer->setObjectName(QStringLiteral("wantsFirstPeer"));
    m_says->setObjectName(QStringLiteral("readySays"));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);
    for (int row = 0; row < int(std::size(m_titles)); ++row) {
        m_titles[row] = new QLabel(this);
        m_values[row] = new QLabel(this);
        m_values[row]->setTextFormat(Qt::PlainText);
        m_values[row]->setWordWrap(true);
        m_values[row]->setObjectName(QStringLiteral("summary%1").arg(row));
        grid->addWidget(m_titles[row], row, 0, Qt::AlignTop);
        grid->addWidget(m_values[row], row, 1);
    }
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addLayout(grid);
    column->addSpacing(fontMetrics().height());
    auto *why = new QHBoxLayout; // below the words of its check box
    why->addSpacing(style()->pixelMetric(QStyle::PM_IndicatorWidth) +
                    style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing));
    why->addWidget(m_why);
    column->addWidget(m_next);
    column->addWidget(m_backup);
    column->addLayout(why);
    column->addWidget(m_firstPeer);
    column->addStretch(1);
    column->addWidget(m_says);
    retranslate();
}

void ReadyPage::setSummary(const Summary &summary)
{
    m_summary = summary;
    showSummary();
}

void ReadyPage::say(StatusLine::Kind kind, const QString &text)
{
    m_says->say(kind, text);
}

bool ReadyPage::wantsBackup() const
{
    return m_backup->isChecked();
}

bool ReadyPage::wantsFirstPeer() const
{
    return m_firstPeer->isChecked();
}

void ReadyPage::showSummary()
{
    const QString user = m_summary.user.isEmpty() ? tr("New: its User ID is made when you finish")
                                                  : tr("Restored: %1").arg(isolated(m_summary.user));
    const QString port = m_summary.port == 0 ? tr("Chosen by the system") : QString::number(m_summary.port);
    const QString values[] = {isolated(shownText(m_summary.name)), user,
                              isolated(shownText(m_summary.downloadFolder, 4096)), port};
    // Beside its title, whatever script it is in: a label goes by its text, not by the side the window begins on.
    const Qt::Alignment beginning = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    for (size_t row = 0; row < std::size(values); ++row) {
        m_values[row]->setAlignment(beginning | Qt::AlignAbsolute | Qt::AlignVCenter);
        m_values[row]->setText(values[row]);
    }
}

void ReadyPage::changeEvent(QEvent *event)
{
    QWizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReadyPage::retranslate()
{
    setTitle(tr("Ready"));
    setSubTitle(tr("This is what will be set up when you finish."));
    const QString titles[] = {tr("Name:"), tr("Identity:"), tr("Download folder:"), tr("Port:")};
    for (size_t row = 0; row < std::size(titles); ++row)
        m_titles[row]->setText(titles[row]);
    m_next->setText(tr("Right after that:"));
    m_backup->setText(tr("Save a bac&kup of your identity"));
    m_why->say(StatusLine::Kind::Hint,
               tr("Without it you are a stranger to everybody after the loss of this computer."));
    m_firstPeer->setText(tr("&Add a first peer, with an invitation that you were sent"));
    showSummary();
}

} // namespace ttp

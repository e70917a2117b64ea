// SPDX-License-Identifier: GPL-3.0-only
#include "ui/peers/NewGroupDialog.h"

#include "ui/NodeFeed.h"
#include "ui/peers/NoteLine.h"
#include "ui/peers/TallEnough.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/ButtonPadding.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ttp {

namespace {

constexpr int longestName = 100; // as the core has it
constexpr int wishedCharacters = 40;

} // namespace

NewGroupDialog::NewGroupDialog(const WindowContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_label(new QLabel(this)), m_name(new QLineEdit(this)),
      m_note(new NoteLine(this)), m_create(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("newGroupDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_label->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("groupName"));
    m_name->setMaxLength(longestName);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * wishedCharacters);
    m_note->setObjectName(QStringLiteral("groupNote"));
    m_create->setObjectName(QStringLiteral("createGroup"));
    m_create->setDefault(true);
    m_create->setEnabled(false);
    m_cancel->setObjectName(QStringLiteral("cancelGroup"));
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_create);
    buttons->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_label);
    column->addWidget(m_name);
    column->addWidget(m_note);
    column->addLayout(buttons);
    keepTallEnough(this);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        m_note->say(MessageLevel::Info, {});
        m_create->setEnabled(!name.trimmed().isEmpty() && !m_isAsking);
    });
    connect(m_create, &QPushButton::clicked, this, &NewGroupDialog::create);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
}

void NewGroupDialog::create()
{
    m_isAsking = true;
    m_create->setEnabled(false);
    m_context.client.createGroup(m_name->text().trimmed(), this, [this](const Result<GroupStatus> &group) {
        m_isAsking = false;
        m_create->setEnabled(true);
        if (!group) {
            m_note->say(MessageLevel::Bad, errorText(group.error()));
            m_name->setFocus();
            return;
        }
        m_context.feed.askNow();
        Q_EMIT created(*group);
        accept();
    });
}

void NewGroupDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NewGroupDialog::retranslate()
{
    setWindowTitle(tr("New group"));
    m_label->setText(tr("&Name of the group"));
    m_create->setText(tr("&Create"));
    m_cancel->setText(tr("Cancel"));
    for (QPushButton *button : {m_create, m_cancel})
        padButton(button);
}

} // namespace ttp

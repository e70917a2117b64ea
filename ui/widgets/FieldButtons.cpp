// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/FieldButtons.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace ttp {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ttp::FieldButtons)
};

} // namespace

void setUpFieldButtons(QLineEdit &field)
{
    field.setClearButtonEnabled(true);
    for (QAction *action : field.findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly)) {
        const bool isClear = action->objectName() == QStringLiteral("_q_qlineeditclearaction");
        action->setText(isClear ? Words::tr("Clear") : field.accessibleName());
    }
}

} // namespace ttp

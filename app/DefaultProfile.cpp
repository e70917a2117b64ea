// SPDX-License-Identifier: GPL-3.0-only
#include "app/DefaultProfile.h"

#include <QStandardPaths>

namespace ttp {

QString defaultProfile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/torrentttp");
}

} // namespace ttp

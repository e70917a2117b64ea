// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/MessageLook.h"

#include "ui/theme/Icons.h"

namespace ttp {

QIcon messageIcon(MessageLevel level)
{
    switch (level) {
    case MessageLevel::Info:
        return icon(IconName::Info, Tone::Active);
    case MessageLevel::Good:
        return icon(IconName::CheckCircle, Tone::Good);
    case MessageLevel::Warning:
        return icon(IconName::Alert, Tone::Warning);
    case MessageLevel::Bad:
        break;
    }
    return icon(IconName::AlertCircle, Tone::Bad);
}

MessageSurface messageSurface(MessageLevel level, const StateColors &colors)
{
    switch (level) {
    case MessageLevel::Info:
        return {colors.infoSurface, colors.active};
    case MessageLevel::Good:
        return {colors.goodSurface, colors.good};
    case MessageLevel::Warning:
        return {colors.warningSurface, colors.warning};
    case MessageLevel::Bad:
        break;
    }
    return {colors.badSurface, colors.bad};
}

} // namespace ttp

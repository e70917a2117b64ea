// SPDX-License-Identifier: GPL-3.0-only
#include "ui/peers/OrderProblem.h"

#include "ui/peers/NoteLine.h"
#include "ui/text/ErrorText.h"
#include "ui/window/PostProblem.h"

namespace ttp {

void tellProblem(const WindowContext &context, NoteLine &note, bool isStillShown, const Error &error)
{
    if (isStillShown)
        return note.say(MessageLevel::Bad, errorText(error));
    postProblem(context, QStringLiteral("peer-order-failed"), error);
}

} // namespace ttp

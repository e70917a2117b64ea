// SPDX-License-Identifier: GPL-3.0-only
#include "ui/peers/OrderProblem.h"

#include "ui/peers/NoteLine.h"
#include "ui/text/ErrorText.h"

namespace ttp {

void tellProblem(const WindowContext &context, NoteLine &note, bool isStillShown, const Error &error)
{
    if (isStillShown)
        return note.say(NoteKind::Bad, errorText(error));
    Message message;
    message.key = QStringLiteral("peer-order-failed");
    message.level = MessageLevel::Bad;
    message.text = errorText(error);
    context.post(message);
}

} // namespace ttp

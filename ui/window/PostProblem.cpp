// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/PostProblem.h"

#include "ui/text/ErrorText.h"

namespace ttp {

void postProblem(const WindowContext &context, const QString &key, const Error &error)
{
    if (!context.post)
        return;
    Message message;
    message.key = key;
    message.level = MessageLevel::Bad;
    message.text = errorText(error);
    context.post(message);
}

} // namespace ttp

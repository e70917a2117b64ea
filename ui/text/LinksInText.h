// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStringList>
#include <QStringView>

namespace ttp {

/// The most characters of a text that are looked through: a link is far shorter, and the rest was pasted by mistake.
constexpr qsizetype longestTextWithLinks = 1 << 20;

/// The ttp: links in what somebody pasted or dropped, each once, in their order, without what a sentence or a mail puts
/// around them. Whether they are right is found out by whoever opens them. Pure; on every thread.
[[nodiscard]] QStringList linksInText(QStringView text);

} // namespace ttp

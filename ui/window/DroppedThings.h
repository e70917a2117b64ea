// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/desktop/StartRequest.h"

class QMimeData;

namespace ttp {

/// What is dragged or pasted, as a request: files and folders, ttp: links (also in the middle of a text), files that
/// hold one. Everything else is in StartRequest::unknown. It comes from outside: nothing of it is read or done here.
[[nodiscard]] StartRequest thingsIn(const QMimeData &data);

/// Whether there is anything in it that can be opened.
[[nodiscard]] bool isOfUse(const StartRequest &request);

/// What a ttp: link is for, as its letters say; whether it is right is found out by whoever opens it.
enum class LinkPurpose {
    Dataset, ///< something to fetch; it may also let in
    Peer,    ///< somebody to register with
};
[[nodiscard]] LinkPurpose linkPurposeOf(const QString &link);

} // namespace ttp

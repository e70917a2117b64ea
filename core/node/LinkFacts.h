// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"

#include <QString>
#include <QStringList>
#include <optional>

/// What somebody was given to register with, for a person to look at before anything is done with it. Pure; on every
/// thread; nothing of the text is in an error, because it may hold a code.
namespace ttp {

/// What a ttp: link says, without its code.
struct LinkFacts {
    UserId user;
    /// base64url SHA-256 of that peer's key.
    QString pin;
    /// "host:port", the link's own first.
    QStringList addresses;
    /// It carries the code of an invitation.
    bool letsIn = false;
    /// The dataset it leads to.
    std::optional<ShareId> share;

    bool operator==(const LinkFacts &) const = default;
};

/// InvalidInput with Doing::ParsingLink for what registerWith() would not take as a link either; the subject names the
/// part: "link" for the whole, "address", or the letter of the key.
[[nodiscard]] Result<LinkFacts> linkFacts(QStringView link);

/// "host:port" in its canonical form; nothing for what is none.
[[nodiscard]] std::optional<QString> typedAddress(QStringView text);

/// The text is all of a code that was read out or typed: 16 letters and digits, with or without separators.
[[nodiscard]] bool isTypedCode(QStringView text);

} // namespace ttp

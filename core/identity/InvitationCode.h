// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Hash256.h"
#include "core/base/Secret.h"

#include <QByteArrayView>
#include <QString>
#include <optional>

namespace ttp {

/// The one-time code of an invitation. A link code (128 bit, 22 characters of base64url) travels inside the pinned
/// connection. A typed code (80 bit, 16 base32 characters, shown in fours) never travels: whoever types it has no pin,
/// so both sides prove that they know it (design.md 9.8). A value.
class InvitationCode
{
public:
    enum class Kind { Link, Typed };

    [[nodiscard]] static InvitationCode generate(Kind kind);
    /// The code in this text. A typed one may have spaces and hyphens and any case; 0, 1 and 8, which are not in the
    /// alphabet, are read as O, I and B. Nothing for anything else.
    [[nodiscard]] static std::optional<InvitationCode> fromText(QStringView text);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// The characters without separators; what is stored, put in links and used as the key of proofs.
    [[nodiscard]] const Secret &text() const { return m_text; }
    /// The typed code of the same invitation: made from the link's code, which nobody can find from it; a typed code is
    /// its own. So one invitation can be sent as a link and read out, and is still used up once.
    [[nodiscard]] InvitationCode typedForm() const;
    /// As a person sees it: "ABCD-EFGH-IJKL-MNOP" for a typed code.
    [[nodiscard]] Secret displayText() const;

    /// What the client shows: HMAC-SHA256(code, spki of the server | spki of the client). Somebody in the middle has
    /// another key on one of the sides, so it proves nothing there.
    [[nodiscard]] Hash256 clientProof(QByteArrayView serverSpki, QByteArrayView clientSpki) const;
    /// What the server answers: HMAC-SHA256(code, spki of the client | spki of the server). The other order, or the
    /// client's own proof could be played back to it.
    [[nodiscard]] Hash256 serverProof(QByteArrayView serverSpki, QByteArrayView clientSpki) const;

    bool operator==(const InvitationCode &) const = default;

private:
    InvitationCode(Kind kind, Secret text) : m_kind(kind), m_text(std::move(text)) {}

    Kind m_kind;
    Secret m_text;
};

} // namespace ttp

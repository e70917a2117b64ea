// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/Invitations.h"

#include "core/database/Transaction.h"
#include "core/identity/Digest.h"
#include "core/identity/Random.h"

namespace ttp {
namespace {

constexpr int mostUses = 10'000;
constexpr qint64 shortestLife = 60;
constexpr qint64 longestLife = 366LL * 24 * 3600;
constexpr qsizetype longestNote = 200;

Error inviting(ErrorCode code, const char *detail)
{
    return {code, Doing::Inviting, {}, QString::fromLatin1(detail)};
}

Error notGood()
{
    return {ErrorCode::InviteInvalid, Doing::Registering, {}, QStringLiteral("no open invitation fits")};
}

std::optional<Invitation> invitationOf(const InviteRow &row)
{
    const QByteArrayView stored = row.code.reveal();
    auto code = InvitationCode::fromText(QString::fromLatin1(stored));
    if (!code)
        return std::nullopt;
    return Invitation{row.id, std::move(*code), row.created, row.expires, row.usesLeft, row.groups, row.note};
}

/// The code in the form that was shown; nothing where it does not fit. The same work whatever was shown.
std::optional<InvitationCode> shownForm(const InvitationCode &code, const InvitationShown &shown,
                                        QByteArrayView serverSpki, QByteArrayView clientSpki)
{
    std::optional<InvitationCode> form;
    if (shown.code && code.kind() == InvitationCode::Kind::Link && code.text() == shown.code->text())
        form = code;
    if (!shown.proof || clientSpki.isEmpty())
        return form;
    for (const InvitationCode &one : {code, code.typedForm()}) {
        if (equalConstantTime(one.clientProof(serverSpki, clientSpki), *shown.proof))
            form = one;
    }
    return form;
}

Result<Invitation> matchIn(const QList<InviteRow> &rows, const InvitationShown &shown, QByteArrayView serverSpki,
                           QByteArrayView clientSpki)
{
    std::optional<Invitation> found;
    for (const InviteRow &row : rows) {
        auto invitation = invitationOf(row);
        if (!invitation)
            continue;
        if (auto form = shownForm(invitation->code, shown, serverSpki, clientSpki)) {
            invitation->code = std::move(*form);
            found = std::move(invitation);
        }
    }
    if (!found)
        return notGood();
    return *std::move(found);
}

} // namespace

Invitations::Invitations(Database &database, const Clock &clock)
    : m_database(database), m_table(database), m_clock(clock)
{
}

Result<Invitation> Invitations::create(const InvitationTerms &terms)
{
    TTP_ON_THREAD(m_thread);
    if (terms.uses < 1 || terms.uses > mostUses)
        return inviting(ErrorCode::InvalidInput, "an invitation is good for 1 to 10000 uses");
    if (terms.lifeSeconds < shortestLife || terms.lifeSeconds > longestLife)
        return inviting(ErrorCode::InvalidInput, "an invitation lives for a minute to a year");
    if (terms.note.size() > longestNote)
        return inviting(ErrorCode::InvalidInput, "the note is longer than 200 characters");
    const QDateTime now = m_clock.now();
    const auto existing = m_table.usable(now);
    if (!existing)
        return existing.error();
    if (existing->size() >= mostOpen)
        return inviting(ErrorCode::TooManyRequests, "too many invitations are open");

    Invitation invitation{InviteId(randomUuid()),
                          InvitationCode::generate(terms.kind),
                          now,
                          now.addSecs(terms.lifeSeconds),
                          terms.uses,
                          terms.groups,
                          terms.note};
    const InviteRow row{invitation.id,       invitation.code.text(), invitation.created, invitation.expires,
                        invitation.usesLeft, invitation.groups,      invitation.note};
    if (const auto inserted = m_table.insert(row); !inserted)
        return inserted.error();
    return invitation;
}

Result<Invitation> Invitations::match(const InvitationShown &shown, QByteArrayView serverSpki,
                                      QByteArrayView clientSpki) const
{
    TTP_ON_THREAD(m_thread);
    const auto rows = m_table.usable(m_clock.now());
    return rows ? matchIn(*rows, shown, serverSpki, clientSpki) : Result<Invitation>(rows.error());
}

Result<Invitation> Invitations::matchUsedUp(const InvitationShown &shown, QByteArrayView serverSpki,
                                            QByteArrayView clientSpki) const
{
    TTP_ON_THREAD(m_thread);
    auto rows = m_table.all();
    if (!rows)
        return rows.error();
    const QDateTime now = m_clock.now();
    rows->removeIf([&](const InviteRow &row) { return row.usesLeft > 0 || row.expires <= now; });
    return matchIn(*rows, shown, serverSpki, clientSpki);
}

Result<void> Invitations::consume(const InviteId &id, const UserId &by)
{
    TTP_ON_THREAD(m_thread);
    const QDateTime now = m_clock.now();
    return ensureTransaction(m_database, [&]() -> Result<void> {
        const Result<void> taken = m_table.consume(id, now);
        return taken ? m_table.addUse({id, by, now}) : taken;
    });
}

Result<QList<InvitationRecord>> Invitations::records() const
{
    TTP_ON_THREAD(m_thread);
    const auto rows = m_table.all();
    const auto uses = m_table.uses();
    if (!rows || !uses)
        return rows ? uses.error() : rows.error();
    QHash<InviteId, QList<InvitationUse>> usedBy;
    for (const InviteUseRow &use : *uses)
        usedBy[use.invite].append({use.user, use.used, use.name});
    const QDateTime now = m_clock.now();
    QList<InvitationRecord> records;
    for (const InviteRow &row : *rows) {
        if (row.expires > now) {
            records.append(
                {row.id, row.created, row.expires, row.usesLeft, usedBy.value(row.id), row.groups, row.note});
        }
    }
    return records;
}

Result<QList<Invitation>> Invitations::open() const
{
    TTP_ON_THREAD(m_thread);
    const auto rows = m_table.usable(m_clock.now());
    if (!rows)
        return rows.error();
    QList<Invitation> invitations;
    for (const InviteRow &row : *rows) {
        if (auto invitation = invitationOf(row))
            invitations.append(std::move(*invitation));
    }
    return invitations;
}

Result<void> Invitations::revoke(const InviteId &id)
{
    TTP_ON_THREAD(m_thread);
    return m_table.remove(id);
}

Result<qint64> Invitations::prune()
{
    TTP_ON_THREAD(m_thread);
    return m_table.removeExpired(m_clock.now());
}

} // namespace ttp

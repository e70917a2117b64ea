// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/client/VersionDecoder.h"
#include "core/sharing/VersionCatalog.h"
#include "core/transfers/ShareAuthority.h"
#include "core/transfers/SourceDirectory.h"

#include <QObject>
#include <functional>
#include <optional>

namespace ttp {

class DiskPool;
class PeerClient;

/// What a link asks for.
struct VersionWanted {
    ShareId share;
    /// Whose link it is: the owner of the share or one of its publishers.
    UserId publisher;
    /// 0 for the latest.
    int version = 0;
    /// Of that version's manifest; nothing when the link names none.
    std::optional<Hash256> manifestSha256;
};

/// A version that somebody we can trust has signed.
struct ResolvedVersion {
    VersionCatalogPtr catalog;
    /// Who may speak for the share, as its owner says.
    ShareAuthority authority;
    /// The header in which the owner says so, where that is another one than the version's own and was not known
    /// before.
    std::optional<SignedBytes> ownerHeader;
    /// The bytes of the list, verified.
    QByteArray list;
    AccessRecord access;
    /// The access record as it is served on.
    QByteArray accessEnvelope;
};

/// A manifest that may be believed, and by whose word.
struct CheckedManifest {
    ManifestHeader header;
    /// The newer one of `known` and what the manifest itself says, where its owner signed it.
    ShareAuthority authority;
};

/// Checks that this envelope is a manifest that its owner signed, or one of the publishers whom the owner has named
/// (known). That alone does not say that its owner is the one who is meant. SignatureInvalid, also for another owner
/// than the known one; InvalidInput, TooLarge. Pure.
[[nodiscard]] Result<CheckedManifest> checkSignedByPublisher(const SignedBytes &envelope,
                                                             const std::optional<ShareAuthority> &known);

/// Whether a manifest needs the word of somebody else before it can be believed: it is signed by another one than the
/// owner whom it names. Pure.
[[nodiscard]] bool needsOwnersWord(const SignedBytes &manifest);

/// Checks that this envelope, which came from that peer, is the manifest that is wanted.
///
/// Anybody can make a manifest that names himself as the owner, so something must lead to it from the link: the signer
/// is the one whose link it is, or that one serves it himself over his pinned key, or the link names its hash. The one
/// whose link it is must be its owner or one whom the owner has named. SignatureInvalid where that does not hold;
/// ProtocolViolation when it is about another share or version; InvalidInput, TooLarge. Pure.
[[nodiscard]] Result<CheckedManifest> checkManifest(const SignedBytes &envelope, const VersionWanted &wanted,
                                                    const UserId &from,
                                                    const std::optional<ShareAuthority> &known = {});

/// Checks that the owner or a publisher of this share signed the record. SignatureInvalid, ProtocolViolation;
/// InvalidInput, also for a serial beyond limits::accessSerial. Pure.
[[nodiscard]] Result<AccessRecord> checkAccessRecord(const SignedBytes &envelope, const ShareAuthority &authority);

/// Whether a record that `from` gave us counts as heard: a newer one from anybody, the one at hand only from who may
/// publish. Else two holders that ask each other would keep it valid for ever, and whom the publisher has shut out
/// meanwhile would read on. Pure.
[[nodiscard]] bool countsAsHeard(const AccessRecord &heard, const UserId &from, const AccessRecord &atHand,
                                 const ShareAuthority &authority);

/// Finds out what a version is: asks one peer after the other for its manifest, access record and list, and believes
/// only what is signed. Where a publisher signed whom we know nothing of, it asks the same peer for version 1, in which
/// the owner names who may publish. Node thread; one use; dropped completions are harmless.
class VersionResolver : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<ResolvedVersion>)>;

    /// sources and pool outlive it. Lists are read in the pool: a million files take seconds. known: what the owner has
    /// said before, as keptAuthority() has it; nobody else is taken for the owner then.
    VersionResolver(SourceDirectory &sources, DiskPool &pool, VersionWanted wanted, std::optional<ShareAuthority> known,
                    QObject *parent = nullptr);

    /// done is called exactly once unless the resolver is destroyed first. NoSource when nobody could be asked; Busy
    /// when the publisher is still indexing; NotFound only when the publisher itself says so; otherwise the most
    /// telling error of those that were asked.
    void start(Done done);

private:
    void askNext();
    void gotManifest(const UserId &from, const Result<SignedBytes> &envelope);
    void gotFirst(const UserId &from, const Result<SignedBytes> &envelope);
    void judge(const UserId &from, const std::optional<ShareAuthority> &known);
    void gotAccess(const UserId &from, const Result<SignedBytes> &envelope);
    void gotList(const UserId &from, const Result<QByteArray> &list);
    void readList(const UserId &from, const Result<VersionCatalogPtr> &catalog);
    PeerClient *ask(const UserId &user);
    void failedHere(const UserId &from, const Error &error);

    SourceDirectory &m_sources;
    DiskPool &m_pool;
    VersionWanted m_wanted;
    std::optional<ShareAuthority> m_known;
    Done m_done;
    QList<UserId> m_toAsk;
    // a client that is destroyed never answers
    QMetaObject::Connection m_gone;
    std::optional<Error> m_worst;
    ManifestHeader m_header;
    // of the peer that is asked at the moment
    SignedBytes m_manifest;
    ResolvedVersion m_resolved;
};

} // namespace ttp

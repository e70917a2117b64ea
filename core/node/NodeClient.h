// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/node/FetchSnapshots.h"
#include "core/node/Snapshots.h"

#include <QObject>
#include <QPointer>
#include <functional>

namespace ttp {

class PeerNode;

/// What to share with whom.
struct ShareOrder {
    /// Absolute paths of files and folders. One folder becomes the share itself; several things lie side by side in it.
    QStringList paths;
    QString name;
    /// Who may read it, each "everyone", "group:NAME or ID" or "user:ID"; nobody when it is empty.
    QStringList to{QStringLiteral("everyone")};
    /// Answer when it is indexed; otherwise as soon as its link is valid.
    bool wait = true;
};

struct GetOrder {
    QString link;
    /// Absolute; empty for the folder of the settings. A folder with the share's name is made in it.
    QString to;
    /// Answer when it is finished or has failed.
    bool wait = false;
    /// Paths of the files that are wanted, as in the list, or of folders for everything below; nothing for all. A
    /// transfer that there is already keeps what it wanted so far, and takes these as well.
    std::optional<QStringList> files = {};
};

struct LimitOrder {
    /// Nothing for the limits of the whole peer.
    std::optional<TransferId> transfer;
    /// Bytes a second, 0 for none; nothing to leave as it is.
    std::optional<qint64> up;
    std::optional<qint64> down;
};

/// What of the settings can be changed while the peer runs; nothing to leave as it is.
struct SettingsOrder {
    std::optional<QString> name;
    /// Absolute; made where it is missing.
    std::optional<QString> downloadFolder;
};

enum class RequestDecision { Accept, Refuse, Block };

/// The only door into the core for ui/ and app/.
///
/// Every method may be called on every thread and returns at once. The answer comes exactly once on the thread of the
/// context, unless the context has died; when the core stops first it is ShuttingDown. Orders are carried out on the
/// node thread in the order in which one thread gave them.
class NodeClient
{
public:
    template<typename T>
    using Answer = std::function<void(Result<T>)>;
    using RegistrationSteps = std::function<void(const RegistrationProgress &)>;

    explicit NodeClient(PeerNode &node);

    void status(QObject *context, Answer<NodeStatus> answer);
    void snapshot(QObject *context, Answer<NodeSnapshotPtr> answer);

    /// uses >= 1; validSeconds up to a year; groups by name or id.
    void invite(int uses, qint64 validSeconds, const QStringList &groups, QObject *context, Answer<NewInvite> answer);
    /// Those that are not expired, used up ones too, oldest first; without their codes.
    void invites(QObject *context, Answer<QList<InviteStatus>> answer);
    /// Nobody is let in by it any more; whoever was stays. NotFound.
    void revokeInvite(const InviteId &invite, QObject *context, Answer<void> answer);
    /// A ttp: link with a code or without one, or "HOST:PORT CODE" as it was typed.
    void registerWith(const QString &link, QObject *context, Answer<RegistrationStatus> answer);
    /// As registerWith, and tells each step on the thread of the context, also those after an answer "pending", for as
    /// long as the program runs. A failed step is told before the answer with the same error. When the context dies
    /// before the code was shown, nothing is asked there and nothing is kept; later the request stands, and
    /// removePeer() withdraws it.
    void registerInSteps(const QString &link, QObject *context, RegistrationSteps steps,
                         Answer<RegistrationStatus> answer);
    void requests(QObject *context, Answer<QList<RequestStatus>> answer);
    void decide(const UserId &user, RequestDecision decision, QObject *context, Answer<void> answer);

    void peers(QObject *context, Answer<QList<PeerStatus>> answer);
    /// Neither they are registered here any more nor we there: sessions end, both Authentication IDs and what they held
    /// are forgotten, own shares that named them do so no longer, transfers lose them as a source, a request either way
    /// is withdrawn. They are told where they can be reached; of a request of ours that still waits there they are not:
    /// it stays in their list until they decide or it expires. What was counted and recorded stays. Unlike blocked ones
    /// they may register again. NotFound; where a share could not be written, that error, and all the rest is done.
    void removePeer(const UserId &user, QObject *context, Answer<void> answer);
    /// Their sessions end, and they may not log in again until allowed. To allow somebody who was blocked when asking
    /// to register forgets them: they may ask again.
    void setPeerAllowed(const UserId &user, bool allowed, QObject *context, Answer<void> answer);
    void incidents(qint64 since, QObject *context, Answer<QList<IncidentStatus>> answer);

    void groups(QObject *context, Answer<QList<GroupStatus>> answer);
    void createGroup(const QString &name, QObject *context, Answer<GroupStatus> answer);
    void changeGroup(const QString &name, const QList<UserId> &add, const QList<UserId> &remove, QObject *context,
                     Answer<GroupStatus> answer);

    void share(const ShareOrder &order, QObject *context, Answer<ShareStatus> answer);
    void shares(QObject *context, Answer<QList<ShareStatus>> answer);
    /// Gives an own share other readers, as in ShareOrder::to. Whoever is not among them is served nothing more of it
    /// from the answer on; those that hold it hear of it by the next signed record. NotFound for a share or group that
    /// is not there, Conflict for a share of somebody else, InvalidInput for words that name nobody.
    void setReaders(const ShareId &share, const QStringList &to, QObject *context, Answer<ShareStatus> answer);
    /// The files stay where they are.
    void unshare(const ShareId &share, QObject *context, Answer<void> answer);
    /// A new link to a share, with the addresses of this moment.
    void link(const ShareId &share, QObject *context, Answer<QString> answer);

    /// What a link leads to. Nothing is written, no registration is asked for and nothing starts. It ends when its
    /// context dies. to as in GetOrder. Errors as get(), and those of whoever was asked: NoSource, Unreachable,
    /// NotFound (also "you may not"), SignatureInvalid, Busy while the publisher indexes. A publisher we are not
    /// registered with is no error: FetchPreview::unknown.
    void preview(const QString &link, const QString &to, QObject *context, Answer<FetchPreview> answer);
    void preview(const QString &link, QObject *context, Answer<FetchPreview> answer);
    void get(const GetOrder &order, QObject *context, Answer<TransferStatus> answer);
    void transfers(QObject *context, Answer<QList<TransferStatus>> answer);
    /// Piece by piece and file by file; cheap enough to be asked twice a second. NotFound.
    void details(const TransferId &transfer, QObject *context, Answer<TransferDetails> answer);
    /// Answers when the transfer is finished or has failed.
    void waitFor(const TransferId &transfer, QObject *context, Answer<TransferStatus> answer);
    void pause(const TransferId &transfer, QObject *context, Answer<void> answer);
    /// These files and no others, as GetOrder::files; nothing for all. What came of the others stays on disk and is
    /// served on; a transfer that is done goes on when it wants more. NotFound for a path that the version does not
    /// have; where the list is not known yet, the transfer fails with it when it is. InvalidInput for an empty list.
    void setWantedFiles(const TransferId &transfer, const std::optional<QStringList> &paths, QObject *context,
                        Answer<TransferStatus> answer);
    /// In its turn: it is "queued" while others have all places.
    void resume(const TransferId &transfer, QObject *context, Answer<void> answer);
    /// Past their neighbours, or to the front or end of those of their priority. What ranks higher now takes the place
    /// of what ranks lower and fetches. NotFound, and nothing moves, when one of them is not there; so does
    /// setPriority().
    void moveInQueue(const QList<TransferId> &transfers, QueueMove how, QObject *context, Answer<void> answer);
    void setPriority(const QList<TransferId> &transfers, TransferPriority priority, QObject *context,
                     Answer<void> answer);
    /// Finished files stay; the parts of unfinished ones go.
    void remove(const TransferId &transfer, QObject *context, Answer<void> answer);
    /// Reads and hashes: a share by id, or a file or folder that belongs to a share or transfer.
    void verify(const QString &pathOrShare, QObject *context, Answer<VerifyReport> answer);
    void setLimits(const LimitOrder &order, QObject *context, Answer<NodeStatus> answer);
    /// All of it or nothing. Others hear of another name when they log in next. InvalidInput for a name that is empty,
    /// longer than 100 characters or not on one line; errors of makeDownloadFolder() and of writing the settings.
    void changeSettings(const SettingsOrder &order, QObject *context, Answer<NodeStatus> answer);
    /// Who this peer is, into a new file, under a passphrase: errors of writeIdentityBackup(). Only one copy of it may
    /// run, and it is as good as this peer to whoever has file and passphrase.
    void exportIdentity(const QString &file, const Secret &passphrase, QObject *context, Answer<void> answer);

private:
    template<typename T, typename Work>
    void ask(QObject *context, Answer<T> answer, Work work);

    PeerNode &m_node;
};

} // namespace ttp

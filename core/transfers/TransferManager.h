// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/transfers/Download.h"

#include <QObject>
#include <QSet>
#include <memory>
#include <optional>
#include <vector>

namespace ttp {

/// All transfers of this peer: takes them up, queues them, keeps them over restarts. Node thread.
///
/// At most so many fetch at the same time; the others are Queued until it is their turn. Those of higher priority come
/// first, then those that stand further ahead. One that ranks higher takes the place of a lower one when somebody moves
/// them, and not by itself: what has begun is not interrupted for what comes and goes.
class TransferManager : public QObject
{
    Q_OBJECT

public:
    /// mostActive transfers fetch at the same time.
    TransferManager(TransferServices services, int mostActive, QObject *parent = nullptr);
    ~TransferManager() override;

    /// Takes up what the database knows; what was complete is looked at and served, and nothing of it fetched; a
    /// transfer that cannot be taken up is shown as failed. Errors are those of the database.
    [[nodiscard]] Result<void> restore();

    /// A new transfer; the share's own folder is made in folder (absolute) when its name is known. link goes into the
    /// list without its code. A version that is already being fetched there is the same transfer, and goes on; when it
    /// is finished it is looked at once more, and waits for no turn, unless more is wanted of it or something is known
    /// to be gone. Busy while it is being removed; OwnIdentity for a share that is our own; errors of the database.
    /// files: what is wanted of it; what there is already of a known one stays wanted. InvalidInput for a choice of
    /// nothing; errors of Download::choose().
    [[nodiscard]] Result<TransferId> get(const VersionWanted &wanted, const QString &folder, const QString &link,
                                         const std::optional<QStringList> &files = {});
    /// What there is of a version already: the transfer that get() would go on with and its folder; else another
    /// transfer of it, without a folder. version: what wanted stands for, where that is known.
    struct Known {
        std::optional<TransferId> transfer;
        QString folder;
    };
    [[nodiscard]] Known known(const VersionWanted &wanted, const QString &folder, int version) const;
    /// NotFound for the id of a transfer that is not there; so do the others.
    [[nodiscard]] Result<void> pause(const TransferId &id);
    /// In its turn.
    [[nodiscard]] Result<void> resume(const TransferId &id);
    /// Moves these past their neighbours, or to the front or end of those of their priority; they keep their order
    /// among themselves. Those that are done are not in the queue. NotFound for an id that is not there, and nothing
    /// happens.
    [[nodiscard]] Result<void> move(const QList<TransferId> &ids, QueueMove how);
    /// NotFound, as move().
    [[nodiscard]] Result<void> setPriority(const QList<TransferId> &ids, TransferPriority priority);
    /// These files and no others from now on; nothing for all. InvalidInput for a choice of nothing; errors of
    /// Download::choose().
    [[nodiscard]] Result<void> setWantedFiles(const TransferId &id, const std::optional<QStringList> &files);
    /// Finished files stay; the parts of unfinished ones go, and it is not served any more. done is called once, when
    /// that is done; when the program stops before, that is done by the destructor, and done is not called.
    void remove(const TransferId &id, std::function<void(Result<void>)> done);
    /// Bytes a second, 0 for none; nothing to leave as it is.
    [[nodiscard]] Result<void> setLimits(const TransferId &id, std::optional<qint64> down, std::optional<qint64> up);

    [[nodiscard]] QList<TransferFacts> facts() const;
    [[nodiscard]] Result<TransferFacts> facts(const TransferId &id) const;
    /// As Download::details().
    [[nodiscard]] Result<TransferDetails> details(const TransferId &id);
    [[nodiscard]] qsizetype count() const { return qsizetype(m_downloads.size()); }
    /// Received bytes a second, all transfers together.
    [[nodiscard]] qint64 rate() const;
    /// A peer came online.
    void sourcesChanged();
    /// As Download::servedFileFailed() and doubted(), for whatever serves this version; nothing happens for one that
    /// was not fetched.
    void servedFileFailed(const ShareId &share, int version);
    void doubted(const ShareId &share, int version, qint64 file, const ByteRange &inFile, const UserId &complainer);

Q_SIGNALS:
    void stateChanged(const ttp::TransferId &id);

private:
    [[nodiscard]] Download *find(const TransferId &id) const;
    [[nodiscard]] Download *findSame(const VersionWanted &wanted, const QString &folder) const;
    Download *add(const TransferRow &row, const VersionWanted &wanted);
    [[nodiscard]] Result<TransferId> getAgain(Download &download, const std::optional<QStringList> &files);
    void startWhoMay();
    [[nodiscard]] int activeCount() const;
    [[nodiscard]] int mostWaiting() const;
    void startInTurn(Download &download);
    void sortByRank();
    void makeRoom();
    struct Place {
        Download *download = nullptr;
        qint64 position = 0;
        int priority = 0;
    };
    [[nodiscard]] std::vector<Place> queue() const;
    [[nodiscard]] Result<void> checkKnown(const QList<TransferId> &ids) const;
    [[nodiscard]] Result<void> keepPlaces(const std::vector<Place> &places);
    void numberAnew();
    void forget(const TransferId &id);
    void finishRemoval(Download &download);

    TransferServices m_services;
    int m_mostActive;
    // in the order of the queue, by rank
    std::vector<std::unique_ptr<Download>> m_downloads;
    // removed from the database; their objects go with the next turn of the event loop
    QSet<TransferId> m_forgotten;
};

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#include "core/sharing/ShareCatalogPrivate.h"

#include "core/base/Logging.h"
#include "core/database/Database.h"
#include "core/database/SharedFilesTable.h"
#include "core/database/SharesTable.h"
#include "core/database/Transaction.h"

#include <QElapsedTimer>
#include <algorithm>
#include <utility>

namespace ttp {

namespace {

constexpr int rowsInTurn = 500;
constexpr qint64 leastBetweenMs = 60'000;
constexpr qint64 restFactor = 500;

SharedFileState rowStateOf(ErrorCode code)
{
    return code == ErrorCode::NotFound ? SharedFileState::Missing : SharedFileState::Changed;
}

SourceQuestion questionOf(const CatalogEntry &entry, bool atAll)
{
    SourceQuestion question{entry.share, entry.paths.roots(), {}, {}, {}};
    if (entry.versions.isEmpty())
        question.mustExist = entry.paths.paths();
    for (auto version = entry.versions.cbegin(); version != entry.versions.cend(); ++version) {
        for (auto one = version->withheld.cbegin(); one != version->withheld.cend(); ++one) {
            if (!version->damaged.contains(one.key()))
                question.suspects.push_back({version.key(), one.key(), version->table->files[size_t(one.key())]});
        }
        if (atAll)
            question.tables.emplace_back(version.key(), version->table);
    }
    return question;
}

/// The table with other stamps; the old one stays with those who have it.
SourceTablePtr restamped(const SourceTable &table, const QHash<qint64, FileStamp> &stamps)
{
    auto copy = std::make_shared<SourceTable>(table);
    for (auto one = stamps.cbegin(); one != stamps.cend(); ++one)
        copy->files[size_t(one.key())].stamp = *one;
    return copy;
}

} // namespace

void ShareCatalog::fileFailed(const ShareId &share, int version, qint64 fileIndex, const Error &error)
{
    TTP_ON_THREAD(d->thread);
    CatalogEntry *entry = d->find(share);
    if (!entry || !entry->own || !entry->versions.contains(version) || fileIndex < 0 ||
        fileIndex >= entry->versions[version].catalog->header().files)
        return;
    switch (error.code) {
    case ErrorCode::FileChanged:
    case ErrorCode::UnsafePath:
        return d->withhold(*entry, version, fileIndex, ErrorCode::FileChanged);
    case ErrorCode::NotFound:
        return d->withhold(*entry, version, fileIndex, ErrorCode::NotFound);
    case ErrorCode::FolderMissing:
        if (!entry->folderError)
            recheck();
        return;
    default:
        return;
    }
}

void ShareCatalog::Private::withhold(CatalogEntry &entry, int version, qint64 index, ErrorCode code)
{
    CatalogVersion &of = entry.versions[version];
    if (of.withheld.contains(index))
        return;
    of.withheld.insert(index, code);
    queueRow({entry.share, version, index, rowOfStamp(of.table->files[size_t(index)].stamp), rowStateOf(code)});
    sourcesChanged(entry.share);
}

void ShareCatalog::recheck()
{
    TTP_ON_THREAD(d->thread);
    d->look(d->nextLookAtAllMs > 0 && d->clock.monotonicMs() >= d->nextLookAtAllMs);
}

void ShareCatalog::lookAtAll()
{
    TTP_ON_THREAD(d->thread);
    d->look(true);
}

void ShareCatalog::Private::look(bool atAll)
{
    if (isChecking) {
        checkAgain = true;
        checkAllAgain = checkAllAgain || atAll;
        return;
    }
    std::vector<SourceQuestion> questions;
    for (const auto &[share, entry] : entries) {
        if (entry->own && (!entry->versions.isEmpty() || entry->healsByItself()))
            questions.push_back(questionOf(*entry, atAll));
    }
    if (questions.empty())
        return;
    struct Found {
        std::vector<SourceAnswer> answers;
        qint64 tookMs = 0;
    };
    isChecking = true;
    pool.submit<Found>(
        DiskPool::Priority::Background, &q,
        [questions = std::move(questions), stop = cancel](const CancelToken &) -> Result<Found> {
            QElapsedTimer timer;
            timer.start();
            Result<std::vector<SourceAnswer>> answers = checkSources(questions, stop);
            if (!answers)
                return answers.error();
            return Found{std::move(answers).value(), timer.elapsed()};
        },
        [this, atAll](const Result<Found> &found) {
            isChecking = false;
            if (!found)
                return;
            if (atAll)
                nextLookAtAllMs = clock.monotonicMs() + std::max(leastBetweenMs, restFactor * found->tookMs);
            looked(found->answers);
        });
}

void ShareCatalog::Private::looked(const std::vector<SourceAnswer> &answers)
{
    for (const SourceAnswer &answer : answers)
        takeAnswer(answer);
    if (std::exchange(checkAgain, false))
        look(std::exchange(checkAllAgain, false));
}

void ShareCatalog::Private::takeAnswer(const SourceAnswer &answer)
{
    CatalogEntry *entry = find(answer.share);
    if (!entry)
        return;
    if (entry->versions.isEmpty()) {
        if (!answer.folder && entry->healsByItself())
            tryAgain(*entry);
        return;
    }
    setFolderError(*entry, answer.folder);
    for (const SourceAnswer::Changed &changed : answer.changed) {
        const auto version = entry->versions.constFind(changed.version);
        // A table that was replaced meanwhile has other stamps.
        if (version != entry->versions.cend() && version->table == changed.table)
            withhold(*entry, changed.version, changed.index, changed.code);
    }
    for (const auto &[version, index] : answer.healed) {
        CatalogVersion &of = entry->versions[version];
        if (of.damaged.contains(index) || of.withheld.remove(index) == 0)
            continue;
        const StampRow stamp = rowOfStamp(of.table->files[size_t(index)].stamp);
        queueRow({entry->share, version, index, stamp, SharedFileState::Indexed});
        sourcesChanged(entry->share);
    }
}

void ShareCatalog::Private::setFolderError(CatalogEntry &entry, const std::optional<Error> &error)
{
    if (entry.folderError.has_value() == error.has_value()) {
        entry.folderError = error;
        return;
    }
    entry.folderError = error;
    const ShareState state = error ? ShareState::FolderMissing : ShareState::Ready;
    if (const Result<void> set = SharesTable(database).setState(entry.share, state); !set)
        qCWarning(lcSharing) << describe(set.error());
    sourcesChanged(entry.share);
}

void ShareCatalog::verify(const ShareId &share, QObject *context, std::function<void(Result<ShareCheck>)> done)
{
    TTP_ON_THREAD(d->thread);
    const Result<CatalogEntry *> found = d->findOwn(share, Doing::Verifying);
    std::optional<Error> refusal;
    if (!found)
        refusal = found.error();
    else if ((*found)->versions.isEmpty())
        refusal = Error{ErrorCode::Conflict, Doing::Verifying, share.toString(), QStringLiteral("no version yet"), 0};
    else if ((*found)->verifier)
        refusal = Error{ErrorCode::Busy, Doing::Verifying, share.toString(), QStringLiteral("it is verified now"), 0};
    if (refusal) {
        QTimer::singleShot(0, context, [done = std::move(done), error = *refusal] { done(error); });
        return;
    }
    CatalogEntry &entry = **found;
    const CatalogVersion &newest = entry.versions.last();
    entry.verifyContext = context;
    entry.verifyDone = std::move(done);
    entry.verifier = std::make_unique<ShareVerifier>(
        d->pool, newest.catalog, newest.table, d->setup.listsFolder,
        [this, share](Result<ShareVerifier::Outcome> outcome) { d->verified(share, std::move(outcome)); });
    entry.verifier->start();
}

void ShareCatalog::Private::verified(const ShareId &share, Result<ShareVerifier::Outcome> outcome)
{
    CatalogEntry *entry = find(share);
    if (!entry || !entry->verifier)
        return;
    retire(std::move(entry->verifier));
    if (outcome)
        applyOutcome(*entry, *outcome);
    const auto done = std::exchange(entry->verifyDone, {});
    const QPointer<QObject> context = std::exchange(entry->verifyContext, nullptr);
    if (!context)
        return;
    done(outcome ? Result<ShareCheck>(std::move(outcome->check)) : Result<ShareCheck>(outcome.error()));
}

void ShareCatalog::Private::applyOutcome(CatalogEntry &entry, const ShareVerifier::Outcome &outcome)
{
    const int number = entry.versions.lastKey();
    CatalogVersion &version = entry.versions.last();
    QSet<qint64> touched(outcome.otherStamps.keyBegin(), outcome.otherStamps.keyEnd());
    for (auto one = version.withheld.cbegin(); one != version.withheld.cend(); ++one)
        touched.insert(one.key());
    if (!outcome.otherStamps.isEmpty())
        version.table = restamped(*version.table, outcome.otherStamps);
    for (const qint64 index : touched) {
        if (outcome.bad.contains(index))
            continue;
        version.withheld.remove(index);
        version.damaged.remove(index);
        const StampRow stamp = rowOfStamp(version.table->files[size_t(index)].stamp);
        queueRow({entry.share, number, index, stamp, SharedFileState::Indexed});
    }
    for (auto one = outcome.bad.cbegin(); one != outcome.bad.cend(); ++one) {
        const bool isDamaged = *one == ErrorCode::PieceMismatch;
        const ErrorCode code = *one == ErrorCode::NotFound ? ErrorCode::NotFound : ErrorCode::FileChanged;
        version.withheld.insert(one.key(), code);
        if (isDamaged)
            version.damaged.insert(one.key());
        // No file has the empty stamp: what is on disk has the right one and is wrong all the same.
        const StampRow stamp =
            isDamaged ? StampRow{{}, {}, -1, 0} : rowOfStamp(version.table->files[size_t(one.key())].stamp);
        queueRow({entry.share, number, one.key(), stamp, rowStateOf(code)});
    }
    if (!touched.isEmpty() || !outcome.bad.isEmpty())
        sourcesChanged(entry.share);
}

/// Many files may fail at once: what others see is made anew once for all of them.
void ShareCatalog::Private::sourcesChanged(const ShareId &share)
{
    if (changedSources.isEmpty())
        QTimer::singleShot(0, &q, [this] { publishChanged(); });
    changedSources.insert(share);
}

void ShareCatalog::Private::publishChanged()
{
    for (const ShareId &share : std::exchange(changedSources, {})) {
        CatalogEntry *entry = find(share);
        if (!entry)
            continue;
        for (CatalogVersion &version : entry->versions)
            version.renewFiles();
        publish(*entry);
        Q_EMIT q.sourceChanged(share);
    }
}

void ShareCatalog::Private::queueRow(const RowUpdate &update)
{
    if (rowUpdates.empty())
        QTimer::singleShot(0, &q, [this] { writeRows(); });
    rowUpdates.push_back(update);
}

void ShareCatalog::Private::writeRows()
{
    const auto some = std::min<size_t>(rowUpdates.size(), size_t(rowsInTurn));
    const Result<void> written = ensureTransaction(database, [&]() -> Result<void> {
        SharedFilesTable table(database);
        for (size_t i = 0; i < some; ++i) {
            const RowUpdate &update = rowUpdates[i];
            if (!find(update.share))
                continue;
            const auto set = table.setStamp(update.share, update.version, update.index, update.stamp, update.state);
            if (!set)
                return set;
        }
        return {};
    });
    // Nothing is lost with them: what is on disk is found again when it is asked for.
    if (!written)
        qCWarning(lcSharing) << "what was found about files could not be kept:" << describe(written.error());
    rowUpdates.erase(rowUpdates.begin(), rowUpdates.begin() + qsizetype(some));
    if (!rowUpdates.empty())
        QTimer::singleShot(0, &q, [this] { writeRows(); });
}

} // namespace ttp

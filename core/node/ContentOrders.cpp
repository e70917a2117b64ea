// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/ContentOrders.h"

#include "core/database/UsersTable.h"
#include "core/node/NodeCore.h"
#include "core/node/PeopleOrders.h"
#include "core/node/VerifyFetched.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <algorithm>
#include <utility>

namespace ttp {

namespace {

constexpr int mostLeftOut = 1000;

QString stateWord(ShareDetails::State state)
{
    switch (state) {
    case ShareDetails::State::Indexing:
        return QStringLiteral("indexing");
    case ShareDetails::State::Ready:
        return QStringLiteral("ready");
    case ShareDetails::State::SourceChanged:
        return QStringLiteral("source-changed");
    case ShareDetails::State::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

QString stateWord(DownloadState state)
{
    switch (state) {
    case DownloadState::Queued:
        return QStringLiteral("queued");
    case DownloadState::Resolving:
        return QStringLiteral("resolving");
    case DownloadState::Checking:
        return QStringLiteral("checking");
    case DownloadState::Fetching:
        return QStringLiteral("fetching");
    case DownloadState::Waiting:
        return QStringLiteral("waiting");
    case DownloadState::Paused:
        return QStringLiteral("paused");
    case DownloadState::Done:
        return QStringLiteral("done");
    case DownloadState::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

QString priorityWord(TransferPriority priority)
{
    switch (priority) {
    case TransferPriority::Low:
        return QStringLiteral("low");
    case TransferPriority::Normal:
        return QStringLiteral("normal");
    case TransferPriority::High:
        return QStringLiteral("high");
    }
    return {};
}

QString reasonWord(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::Symlink:
        return QStringLiteral("symbolic link");
    case LeftOutReason::Special:
        return QStringLiteral("special file");
    case LeftOutReason::Unreadable:
        return QStringLiteral("unreadable");
    case LeftOutReason::RefusedName:
        return QStringLiteral("refused name");
    case LeftOutReason::Collision:
        return QStringLiteral("same name as another");
    case LeftOutReason::OwnPart:
        return QStringLiteral("unfinished download");
    case LeftOutReason::Profile:
        return QStringLiteral("profile of a peer");
    }
    return {};
}

QString sourceWord(const SourceFacts &source, bool online)
{
    if (source.banned)
        return QStringLiteral("banned");
    if (!online)
        return QStringLiteral("unreachable");
    if (source.busy)
        return QStringLiteral("busy");
    return source.holdsOff ? QStringLiteral("waiting") : QStringLiteral("idle");
}

bool isOver(DownloadState state)
{
    return state == DownloadState::Done || state == DownloadState::Failed;
}

// Also where one of the two is spelled through a symbolic link.
bool isWithin(const QString &path, const QString &folder)
{
    const auto below = [](const QString &inner, const QString &outer) {
        return !outer.isEmpty() && (inner == outer || inner.startsWith(outer + QLatin1Char('/')));
    };
    return below(path, folder) || below(QFileInfo(path).canonicalFilePath(), QFileInfo(folder).canonicalFilePath());
}

// The part of the path below the folder; empty for the folder itself.
QString partBelow(const QString &folder, const QString &path)
{
    if (path.startsWith(folder + QLatin1Char('/')))
        return path.mid(folder.size() + 1);
    return QFileInfo(path).canonicalFilePath().mid(QFileInfo(folder).canonicalFilePath().size() + 1);
}

Error notFound(const QString &what)
{
    return {ErrorCode::NotFound, Doing::Commanding, what, QStringLiteral("there is no such share or folder"), 0};
}

} // namespace

ContentOrders::ContentOrders(NodeCore &core, QObject *parent) : QObject(parent), m_core(core)
{
    connect(core.shares.get(), &ShareCatalog::ready, this, &ContentOrders::answerShare);
    connect(core.shares.get(), &ShareCatalog::failed, this, &ContentOrders::answerShare);
    connect(core.shares.get(), &ShareCatalog::removed, this, &ContentOrders::answerShare);
    connect(core.transfers.get(), &TransferManager::stateChanged, this, &ContentOrders::answerTransfer);
}

// ---- sharing

Result<ReadersPolicy> ContentOrders::readersOf(const QStringList &to) const
{
    ReadersPolicy readers;
    for (const QString &word : to) {
        if (const Result<void> added = addReader(word, readers); !added)
            return added.error();
    }
    return readers;
}

Result<void> ContentOrders::addReader(const QString &word, ReadersPolicy &readers) const
{
    if (word == QStringLiteral("everyone")) {
        readers.everyone = true;
        return {};
    }
    const QString kind = word.section(QLatin1Char(':'), 0, 0);
    const QString what = word.section(QLatin1Char(':'), 1);
    if (kind == QStringLiteral("group")) {
        const Result<GroupId> group = PeopleOrders(m_core).findGroup(what);
        if (!group)
            return group.error();
        if (!readers.groups.contains(*group))
            readers.groups.append(*group);
        return {};
    }
    const auto user = UserId::fromString(what);
    if (kind != QStringLiteral("user") || !user) {
        return Error{ErrorCode::InvalidInput, Doing::Sharing, word,
                     QStringLiteral("share with everyone, group:NAME or user:ID"), 0};
    }
    if (!readers.users.contains(*user))
        readers.users.append(*user);
    return {};
}

void ContentOrders::share(const ShareOrder &order, Answer<ShareStatus> answer)
{
    const Result<ReadersPolicy> readers = readersOf(order.to);
    if (!readers)
        return answer(readers.error());
    const Result<ShareId> share = m_core.shares->share({order.paths, order.name, *readers});
    if (!share)
        return answer(share.error());
    m_waitingShares.insert(*share, std::move(answer));
    if (!order.wait)
        answerShare(*share);
}

void ContentOrders::answerShare(const ShareId &share)
{
    const QList<Answer<ShareStatus>> waiting = m_waitingShares.values(share);
    m_waitingShares.remove(share);
    if (waiting.isEmpty())
        return;
    const std::optional<ShareDetails> details = m_core.shares->find(share);
    for (const Answer<ShareStatus> &answer : waiting) {
        if (!details)
            answer(Error{ErrorCode::Cancelled, Doing::Sharing, share.toString(), {}, 0});
        else if (details->state == ShareDetails::State::Failed && details->error)
            answer(*details->error);
        else
            answer(statusOf(*details));
    }
}

ShareStatus ContentOrders::statusOf(const ShareDetails &details) const
{
    ShareStatus status;
    status.share = details.share;
    status.name = details.name;
    status.owner = details.owner;
    status.own = details.own;
    status.state = stateWord(details.state);
    status.version = details.version;
    status.folder = details.paths.value(0);
    status.paths = details.paths;
    status.files = details.files;
    status.bytes = details.state == ShareDetails::State::Indexing ? details.totalBytes : details.bytes;
    status.indexedBytes = details.indexedBytes;
    status.to = details.own ? details.readers.toString().split(u',', Qt::SkipEmptyParts) : QStringList();
    status.link = details.own ? m_core.linkTo(details.share) : QString();
    status.error = details.error;
    for (const LeftOut &left : details.leftOut) {
        if (status.leftOut.size() < mostLeftOut)
            status.leftOut.append(left.path + QStringLiteral(": ") + reasonWord(left.reason));
    }
    return status;
}

QList<ShareStatus> ContentOrders::shares() const
{
    QList<ShareStatus> list;
    const QList<ShareDetails> all = m_core.shares->list();
    for (const ShareDetails &details : all)
        list.append(statusOf(details));
    return list;
}

Result<ShareStatus> ContentOrders::setReaders(const ShareId &share, const QStringList &to)
{
    const Result<ReadersPolicy> readers = readersOf(to);
    if (!readers)
        return readers.error();
    if (const Result<void> set = m_core.shares->setReaders(share, *readers); !set)
        return set.error();
    // Whoever gave the order may rely on it from the answer on.
    m_core.putSnapshot();
    const std::optional<ShareDetails> details = m_core.shares->find(share);
    return details ? Result<ShareStatus>(statusOf(*details)) : notFound(share.toString());
}

Result<void> ContentOrders::unshare(const ShareId &share)
{
    return m_core.shares->unshare(share);
}

Result<QString> ContentOrders::link(const ShareId &share) const
{
    const std::optional<ShareDetails> details = m_core.shares->find(share);
    if (!details || !details->own)
        return notFound(share.toString());
    return m_core.linkTo(share);
}

// ---- fetching

void ContentOrders::get(const GetOrder &order, Answer<TransferStatus> answer)
{
    const Result<Link> link = Link::parse(order.link);
    if (!link)
        return answer(link.error());
    const bool known = m_core.peers->peer(link->user) != nullptr;
    if (known || link->invite.isEmpty())
        return startGet(order, answer);
    // A link with a code lets in and fetches in one go.
    m_core.registrar->registerAt(order.link, m_core.settings.name,
                                 [guard = QPointer(this), order, answer](const Result<RegistrationStatus> &registered) {
                                     if (!guard)
                                         return;
                                     if (registered)
                                         guard->startGet(order, answer);
                                     else
                                         answer(registered.error());
                                 });
}

void ContentOrders::startGet(const GetOrder &order, const Answer<TransferStatus> &answer)
{
    const Result<Link> link = Link::parse(order.link);
    const Result<VersionWanted> wanted = NodeCore::wantedOf(order.link);
    if (!link || !wanted)
        return answer(!link ? link.error() : wanted.error());
    if (wanted->publisher == m_core.identity.userId())
        return answer(ownShareError(wanted->share));
    const Result<QString> folder = folderFor(order.to);
    if (!folder)
        return answer(folder.error());
    m_core.peers->addTrustedAddresses(link->user, QList<HostPort>{link->address} + link->moreAddresses);
    const Result<TransferId> transfer =
        m_core.transfers->get(*wanted, *folder, link->toStringWithoutInvite(), order.files);
    if (!transfer)
        return answer(transfer.error());
    if (order.wait)
        return waitFor(*transfer, answer);
    answer(this->transfer(*transfer));
}

Result<QString> ContentOrders::folderFor(const QString &to) const
{
    const QString folder = to.isEmpty() ? m_core.settings.downloadFolder : to;
    if (QDir::isAbsolutePath(folder))
        return QDir::cleanPath(folder);
    return Error{ErrorCode::InvalidInput, Doing::Fetching, folder,
                 QStringLiteral("the folder must be an absolute path"), 0};
}

void ContentOrders::waitFor(const TransferId &transfer, Answer<TransferStatus> answer)
{
    const Result<TransferFacts> facts = m_core.transfers->facts(transfer);
    if (!facts)
        return answer(facts.error());
    if (isOver(facts->state))
        return answer(statusOf(*facts));
    m_waitingTransfers.insert(transfer, std::move(answer));
}

void ContentOrders::answerTransfer(const TransferId &transfer)
{
    const Result<TransferFacts> facts = m_core.transfers->facts(transfer);
    if (facts && !isOver(facts->state))
        return;
    const QList<Answer<TransferStatus>> waiting = m_waitingTransfers.values(transfer);
    m_waitingTransfers.remove(transfer);
    for (const Answer<TransferStatus> &answer : waiting)
        facts ? answer(statusOf(*facts)) : answer(facts.error());
}

QString ContentOrders::nameOf(const UserId &user) const
{
    UsersTable users(*m_core.database);
    const auto row = users.find(user);
    return row && *row ? (*row)->name : QString();
}

TransferStatus ContentOrders::statusOf(const TransferFacts &facts) const
{
    TransferStatus status;
    status.transfer = facts.transfer;
    status.share = facts.share;
    status.name = facts.name;
    status.version = facts.version;
    status.folder = facts.folder;
    status.state = stateWord(facts.state);
    status.error = facts.error;
    status.totalBytes = facts.totalBytes;
    status.bytes = facts.bytes;
    status.adoptedBytes = facts.adoptedBytes;
    status.rate = facts.rate;
    status.downLimit = facts.downLimit;
    status.upLimit = facts.upLimit;
    status.pieces = facts.pieces;
    status.havePieces = facts.havePieces;
    status.queuePosition = facts.queuePosition;
    status.priority = priorityWord(facts.priority);
    status.files = facts.files;
    status.wantedFiles = facts.wantedFiles;
    status.seconds = facts.seconds;
    status.renamed = facts.renamed;
    for (const SourceFacts &source : facts.sources) {
        if (source.bytes == 0 && source.have == 0 && !source.busy)
            continue; // somebody who was asked and has nothing
        status.sources.append({source.user, nameOf(source.user), source.bytes, source.rate, source.have, facts.pieces,
                               sourceWord(source, m_core.peers->isOnline(source.user))});
    }
    return status;
}

Result<TransferStatus> ContentOrders::transfer(const TransferId &transfer) const
{
    const Result<TransferFacts> facts = m_core.transfers->facts(transfer);
    return facts ? Result<TransferStatus>(statusOf(*facts)) : facts.error();
}

Result<TransferDetails> ContentOrders::details(const TransferId &transfer) const
{
    Result<TransferDetails> details = m_core.transfers->details(transfer);
    if (details) {
        for (DetailSource &source : details->sources)
            source.name = nameOf(source.user);
    }
    return details;
}

QList<TransferStatus> ContentOrders::transfers() const
{
    QList<TransferStatus> list;
    const QList<TransferFacts> all = m_core.transfers->facts();
    for (const TransferFacts &facts : all)
        list.append(statusOf(facts));
    return list;
}

// ---- checking and limiting

std::optional<ShareId> ContentOrders::shareAt(const QString &pathOrShare) const
{
    if (const auto id = ShareId::fromString(pathOrShare))
        return id;
    const QList<ShareDetails> all = m_core.shares->list();
    for (const ShareDetails &details : all) {
        const bool isMeant = std::any_of(details.paths.begin(), details.paths.end(), [&](const QString &shared) {
            return isWithin(QDir::cleanPath(pathOrShare), shared);
        });
        if (details.own && isMeant)
            return details.share;
    }
    return std::nullopt;
}

void ContentOrders::verify(const QString &pathOrShare, Answer<VerifyReport> answer)
{
    const std::optional<ShareId> share = shareAt(pathOrShare);
    const std::optional<ShareDetails> details = share ? m_core.shares->find(*share) : std::nullopt;
    if (details && details->own) {
        m_core.shares->verify(*share, this, [answer](const Result<ShareCheck> &check) {
            if (!check)
                return answer(check.error());
            VerifyReport report{check->isGood(), check->checkedBytes, check->checkedFiles, {}};
            for (const ShareCheck::BadFile &bad : check->bad)
                report.bad.append(bad.path + QStringLiteral(": ") + errorWord(bad.error.code));
            answer(report);
        });
        return;
    }
    const QList<TransferFacts> all = m_core.transfers->facts();
    for (const TransferFacts &facts : all) {
        const QString path = share ? facts.folder : QDir::cleanPath(pathOrShare);
        const bool isMeant = share ? facts.share == *share : isWithin(path, facts.folder);
        if (isMeant && facts.version > 0)
            return verifyFetched(m_core, facts, partBelow(facts.folder, path), this, std::move(answer));
    }
    answer(notFound(pathOrShare));
}

Result<void> ContentOrders::setLimits(const LimitOrder &order)
{
    if (order.transfer) {
        const Result<void> set = m_core.transfers->setLimits(*order.transfer, order.down, order.up);
        const Result<TransferFacts> facts = m_core.transfers->facts(*order.transfer);
        if (set && facts && order.up && m_core.shares->find(facts->share))
            return m_core.shares->setUploadLimit(facts->share, *order.up);
        return set;
    }
    m_core.settings.upLimit = order.up.value_or(m_core.settings.upLimit);
    m_core.settings.downLimit = order.down.value_or(m_core.settings.downLimit);
    m_core.applyLimits();
    return {};
}

} // namespace ttp

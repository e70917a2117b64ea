// SPDX-License-Identifier: GPL-3.0-only
#include "ui/transfers/Advice.h"

#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>
#include <algorithm>

namespace ttp {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Advice)
};

// A rate is never exactly its limit.
bool isAtLimit(qint64 rate, qint64 limit)
{
    return limit > 0 && rate >= limit / 10 * 9;
}

qsizetype countOf(const TransferStatus &transfer, QLatin1String state)
{
    return std::count_if(transfer.sources.begin(), transfer.sources.end(),
                         [state](const TransferSourceStatus &source) { return source.state == state; });
}

Advice noSource(const TransferStatus &transfer)
{
    const int all = int(transfer.sources.size());
    if (all == 0)
        return {MessageLevel::Warning,
                Words::tr("No peer that has this can be reached now. It goes on by itself when one comes back."),
                {Remedy::AddPeer, Remedy::TryAgain}};
    if (countOf(transfer, QLatin1String("banned")) == all)
        return {
            MessageLevel::Bad,
            Words::tr("Left out because of wrong bytes: %n peer(s). Another peer that has it is needed.", nullptr, all),
            {Remedy::AddPeer, Remedy::ShowPeers}};
    if (all == 1)
        return {MessageLevel::Warning,
                Words::tr("The peer that has this cannot be reached now. It goes on by itself when that comes back."),
                {Remedy::ShowPeers, Remedy::TryAgain}};
    return {MessageLevel::Warning,
            Words::tr("None of the %n peer(s) that have this can be reached now. It goes on by itself when one comes "
                      "back.",
                      nullptr, all),
            {Remedy::ShowPeers, Remedy::TryAgain}};
}

QString diskFull(const TransferStatus &transfer)
{
    const qint64 missing = transfer.totalBytes - transfer.bytes;
    if (missing <= 0)
        return Words::tr("The disk is full. It goes on by itself when there is room again.");
    //: %1 is a size
    return Words::tr("The disk is full, and %1 are still to come. It goes on by itself when there is room again.")
        .arg(sizeText(missing));
}

QList<Remedy> remediesOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull:
        return {Remedy::FreeSpace, Remedy::TryAgain};
    case ErrorCode::ReadOnly:
    case ErrorCode::PermissionDenied:
    case ErrorCode::WriteFailed:
    case ErrorCode::ReadFailed:
    case ErrorCode::FileChanged:
    case ErrorCode::AlreadyExists:
        return {Remedy::TryAgain, Remedy::OpenFolder};
    case ErrorCode::CredentialsInvalid:
    case ErrorCode::TokenInvalid:
    case ErrorCode::Forbidden:
    case ErrorCode::InviteInvalid:
    case ErrorCode::RegistrationClosed:
    case ErrorCode::RegistrationRejected:
        return {Remedy::AddPeer, Remedy::TryAgain};
    case ErrorCode::RegistrationPending:
        return {};
    default:
        return {Remedy::TryAgain};
    }
}

Advice ofError(const TransferStatus &transfer, const Error &error, MessageLevel level)
{
    if (error.code == ErrorCode::NoSource)
        return noSource(transfer);
    Error said = error;
    if (said.subject == transfer.name)
        said.subject.clear(); // it stands above
    return {level, error.code == ErrorCode::DiskFull ? diskFull(transfer) : errorText(said), remediesOf(error.code)};
}

// What is fetched and could go faster.
Advice slowness(const ChosenDataset &chosen)
{
    const TransferStatus &transfer = *chosen.transfer;
    const NodeStatus &node = chosen.snapshot->status;
    if (isAtLimit(transfer.rate, transfer.downLimit))
        return {MessageLevel::Info,
                Words::tr("It is as fast as its own limit of %1 lets it be.").arg(rateText(transfer.downLimit)),
                {Remedy::RaiseLimit}};
    if (isAtLimit(node.downRate, node.downLimit))
        return {MessageLevel::Info,
                Words::tr("The limit of %1 for all downloads together is reached.").arg(rateText(node.downLimit)),
                {Remedy::RaiseAllLimit}};
    const int banned = int(countOf(transfer, QLatin1String("banned")));
    if (banned > 0)
        return {MessageLevel::Warning,
                Words::tr("Left out because of wrong bytes: %n peer(s). The others deliver on.", nullptr, banned),
                {Remedy::ShowPeers}};
    const bool delivers = countOf(transfer, QLatin1String("busy")) > 0;
    if (!delivers && countOf(transfer, QLatin1String("waiting")) > 0)
        return {MessageLevel::Info,
                Words::tr("The peers that have this are busy and asked to wait. It goes on by itself."),
                {Remedy::ShowPeers}};
    return {};
}

Advice ofTransfer(const ChosenDataset &chosen)
{
    const TransferStatus &transfer = *chosen.transfer;
    switch (chosen.row.state) {
    case DatasetState::Paused:
        return {
            MessageLevel::Info, Words::tr("It is paused. Nothing is fetched until it is resumed."), {Remedy::Resume}};
    case DatasetState::Queued:
        if (transfer.error)
            return ofError(transfer, *transfer.error, MessageLevel::Warning);
        //: %1 is a number
        return {MessageLevel::Info,
                Words::tr("It waits for its turn: place %1 in the queue.").arg(countText(transfer.queuePosition)),
                {Remedy::ToFront}};
    case DatasetState::Failed:
        return ofError(transfer, transfer.error.value_or(Error{}), MessageLevel::Bad);
    case DatasetState::Checking:
        return {MessageLevel::Info,
                Words::tr("What lies on this disk already is read, so that only the rest is fetched."),
                {}};
    case DatasetState::Waiting:
        if (!transfer.error)
            return noSource(transfer);
        break;
    case DatasetState::Fetching:
        if (!transfer.error)
            return slowness(chosen);
        break;
    case DatasetState::Complete:
        if (transfer.error) {
            Advice advice = ofError(transfer, *transfer.error, MessageLevel::Warning);
            advice.remedies = {Remedy::TryAgain, Remedy::Verify, Remedy::OpenFolder};
            return advice;
        }
        break;
    default:
        break;
    }
    return transfer.error ? ofError(transfer, *transfer.error, MessageLevel::Warning) : Advice{};
}

Advice ofShare(const ShareStatus &share)
{
    Error error = share.error.value_or(Error{});
    if (error.subject == share.name)
        error.subject.clear();
    switch (shareStateOf(share.state)) {
    case DatasetState::Failed:
        return {MessageLevel::Bad, errorText(error), {Remedy::OpenFolder}};
    case DatasetState::SourceChanged:
        return {MessageLevel::Warning,
                Words::tr("Files have changed since they were shared, and are served no more. Put them back, or share "
                          "them again."),
                {Remedy::Verify, Remedy::OpenFolder}};
    case DatasetState::Indexing:
        //: %1 and %2 are sizes
        return {MessageLevel::Info,
                Words::tr("Its files are read: %1 of %2. Its link is good already.")
                    .arg(sizeText(share.indexedBytes), sizeText(share.bytes)),
                {}};
    default:
        break;
    }
    if (share.own && share.to.isEmpty())
        return {MessageLevel::Warning, Words::tr("Nobody may fetch this."), {Remedy::ChangeReaders}};
    if (!share.leftOut.isEmpty())
        return {
            MessageLevel::Info,
            Words::tr("%n thing(s) of the folder cannot be shared; the first is %1", nullptr, int(share.leftOut.size()))
                .arg(isolated(shownText(share.leftOut.first()))),
            {Remedy::CopyLeftOut}};
    return {};
}

} // namespace

Advice adviceFor(const ChosenDataset &chosen)
{
    if (chosen.transfer)
        return ofTransfer(chosen);
    return chosen.share ? ofShare(*chosen.share) : Advice{};
}

QString remedyText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::Resume:
        return Words::tr("&Resume");
    case Remedy::TryAgain:
        return Words::tr("Try &again");
    case Remedy::ToFront:
        return Words::tr("To the &front");
    case Remedy::RaiseLimit:
    case Remedy::RaiseAllLimit:
        return Words::tr("Raise the &limit…");
    case Remedy::AddPeer:
        return Words::tr("Add a &peer…");
    case Remedy::ShowPeers:
        return Words::tr("Show its &peers");
    case Remedy::OpenFolder:
        return Words::tr("Open its &folder");
    case Remedy::FreeSpace:
        return Words::tr("Open its &folder to free space");
    case Remedy::Verify:
        return Words::tr("Verif&y");
    case Remedy::ChangeReaders:
        return Words::tr("Change who &may…");
    case Remedy::CopyLeftOut:
        return Words::tr("Copy the li&st");
    }
    return {};
}

} // namespace ttp

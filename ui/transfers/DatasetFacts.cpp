// SPDX-License-Identifier: GPL-3.0-only
#include "ui/transfers/DatasetFacts.h"

#include "ui/models/DatasetText.h"
#include "ui/models/DatasetsModel.h"
#include "ui/text/Format.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>
#include <algorithm>

namespace ttp {

namespace {

constexpr qsizetype mostOfAPath = 4096;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DatasetFacts)
};

class Facts
{
public:
    void add(const QString &caption, const QString &value, bool isLong = false)
    {
        if (!value.isEmpty())
            m_all.append({caption, value, isLong});
    }
    [[nodiscard]] QList<FactGrid::Fact> take() { return std::move(m_all); }

private:
    QList<FactGrid::Fact> m_all;
};

QString sizeFact(const DatasetRow &row)
{
    if (row.total <= 0)
        return {};
    //: Some of a size, "1.2 GiB of 3.4 GiB"
    return row.bytes < row.total && isTransfer(row)
               ? Words::tr("%1 of %2").arg(sizeText(row.bytes), sizeText(row.total))
               : sizeText(row.total);
}

QString filesFact(const ChosenDataset &chosen)
{
    const TransferStatus *transfer = chosen.transfer;
    if (!transfer || transfer->files == 0 || transfer->wantedFiles == transfer->files)
        return chosen.row.files > 0 ? countText(chosen.row.files) : QString();
    //: Files: %1 and %2 are numbers
    return Words::tr("%1 of %2 wanted").arg(countText(transfer->wantedFiles), countText(transfer->files));
}

// Who has it, and whether what they have is all of it.
QString availability(const TransferStatus &transfer)
{
    if (transfer.sources.isEmpty())
        return {};
    const auto whole =
        std::count_if(transfer.sources.begin(), transfer.sources.end(), [](const TransferSourceStatus &source) {
            return source.pieces > 0 && source.have >= source.pieces;
        });
    //: %1 is a number: those of these peers that have all pieces
    return Words::tr("%Ln peer(s), %1 with all of it", nullptr, int(transfer.sources.size())).arg(countText(whole));
}

QString limitsFact(const TransferStatus &transfer)
{
    if (transfer.downLimit > 0 && transfer.upLimit > 0)
        return Words::tr("Down %1, up %2").arg(rateText(transfer.downLimit), rateText(transfer.upLimit));
    if (transfer.downLimit > 0)
        return Words::tr("Down %1").arg(rateText(transfer.downLimit));
    return transfer.upLimit > 0 ? Words::tr("Up %1").arg(rateText(transfer.upLimit)) : QString();
}

// In groups of four, as people compare it.
QString hashText(const QString &hex)
{
    QString text;
    for (qsizetype i = 0; i < hex.size(); i += 4)
        text += (i > 0 ? QStringLiteral(" ") : QString()) + hex.mid(i, 4);
    return text;
}

void addTransfer(Facts &facts, const TransferStatus &transfer)
{
    facts.add(Words::tr("Available from"), availability(transfer));
    if (transfer.adoptedBytes > 0)
        facts.add(Words::tr("Found on this disk"), sizeText(transfer.adoptedBytes));
    if (transfer.queuePosition > 0)
        facts.add(Words::tr("Place in the queue"),
                  //: A place in the queue, then the priority
                  Words::tr("%1, %2").arg(countText(transfer.queuePosition), datasetPriorityText(transfer.priority)));
    facts.add(Words::tr("Own limits"), limitsFact(transfer));
    if (transfer.seconds >= 1 && transfer.bytes > transfer.adoptedBytes)
        facts.add(Words::tr("Average speed"),
                  rateText(qint64(double(transfer.bytes - transfer.adoptedBytes) / transfer.seconds)));
    if (!transfer.renamed.isEmpty())
        facts.add(Words::tr("Under another name"), shownText(transfer.renamed.first()), true);
}

} // namespace

QList<FactGrid::Fact> datasetFacts(const ChosenDataset &chosen, const TransferDetails *details)
{
    const DatasetRow &row = chosen.row;
    Facts facts;
    // Why it is so is said above, with what helps.
    facts.add(Words::tr("Status"),
              row.state == DatasetState::Unknown ? shownText(row.stateWord) : datasetStateText(row.state));
    facts.add(Words::tr("Size"), sizeFact(row));
    facts.add(Words::tr("Files"), filesFact(chosen));
    facts.add(Words::tr("Owner"), datasetText(row, DatasetsModel::OwnerColumn));
    facts.add(Words::tr("Version"), datasetText(row, DatasetsModel::VersionColumn));
    if (chosen.transfer)
        addTransfer(facts, *chosen.transfer);
    if (row.own)
        facts.add(Words::tr("Who may fetch"), datasetText(row, DatasetsModel::ReadersColumn));
    else if (row.state == DatasetState::Complete)
        facts.add(Words::tr("Served to others"), row.served ? Words::tr("Yes") : Words::tr("No"));
    facts.add(row.own ? Words::tr("Shared from") : Words::tr("Saved in"), shownText(row.folder, mostOfAPath), true);
    if (details && details->pieceBytes > 0)
        facts.add(Words::tr("Piece size"), sizeText(details->pieceBytes));
    if (details) {
        facts.add(Words::tr("List of files (SHA-256 tree)"), hashText(details->listRoot), true);
        facts.add(Words::tr("Signed manifest (SHA-256)"), hashText(details->manifestSha256), true);
    }
    facts.add(Words::tr("Share ID"), row.share.isNull() ? QString() : row.share.toString(), true);
    return facts.take();
}

} // namespace ttp

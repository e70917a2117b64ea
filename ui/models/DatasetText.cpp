// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/DatasetText.h"

#include "ui/models/DatasetsModel.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/theme/Icons.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>

namespace ttp {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Datasets)
};

QString ownerText(const DatasetRow &row)
{
    if (row.own)
        return Words::tr("You");
    if (!row.ownerName.isEmpty())
        return shownText(row.ownerName);
    return row.owner.isNull() ? QString() : shortIdText(row.owner.toString());
}

// 1 for the highest; what is shared has none and comes last.
qint64 rankOf(const QString &priority)
{
    if (priority == QStringLiteral("high"))
        return 1;
    if (priority == QStringLiteral("low"))
        return 3;
    return priority.isEmpty() ? 4 : 2;
}

bool isSourcesKnown(const DatasetRow &row)
{
    return row.key.kind == DatasetKind::Transfer && (row.sources > 0 || row.state == DatasetState::Fetching);
}

} // namespace

QString datasetHeader(int column)
{
    switch (column) {
    case DatasetsModel::NameColumn:
        return Words::tr("Name");
    case DatasetsModel::SizeColumn:
        return Words::tr("Size");
    case DatasetsModel::ProgressColumn:
        return Words::tr("Progress");
    case DatasetsModel::StateColumn:
        return Words::tr("Status");
    case DatasetsModel::DownColumn:
        return Words::tr("Down");
    case DatasetsModel::LeftColumn:
        return Words::tr("Time left");
    case DatasetsModel::SourcesColumn:
        return Words::tr("Peers");
    case DatasetsModel::OwnerColumn:
        return Words::tr("Owner");
    case DatasetsModel::ReadersColumn:
        return Words::tr("Who may fetch");
    case DatasetsModel::VersionColumn:
        return Words::tr("Version");
    case DatasetsModel::FilesColumn:
        return Words::tr("Files");
    case DatasetsModel::FolderColumn:
        return Words::tr("Folder");
    case DatasetsModel::PriorityColumn:
        return Words::tr("Priority");
    case DatasetsModel::QueueColumn:
        //: The place in the queue: a number
        return Words::tr("Queue");
    default:
        return {};
    }
}

QString datasetPriorityText(const QString &priority)
{
    if (priority == QStringLiteral("high"))
        return Words::tr("High");
    if (priority == QStringLiteral("low"))
        return Words::tr("Low");
    return priority == QStringLiteral("normal") ? Words::tr("Normal") : shownText(priority);
}

QString datasetName(const DatasetRow &row)
{
    return row.name.isEmpty() ? Words::tr("(not known yet)") : shownText(row.name);
}

QString datasetErrorText(const DatasetRow &row)
{
    if (!row.error)
        return {};
    Error error = *row.error;
    if (error.subject == row.name)
        error.subject.clear(); // it stands in the same row
    return errorText(error);
}

QString datasetStateLine(const DatasetRow &row)
{
    const QString error = row.state == DatasetState::Paused ? QString() : datasetErrorText(row);
    if (!error.isEmpty())
        return error;
    return row.state == DatasetState::Unknown ? shownText(row.stateWord) : datasetStateText(row.state);
}

double datasetProgress(const DatasetRow &row)
{
    if (row.total <= 0)
        return row.state == DatasetState::Complete || row.state == DatasetState::Sharing ? 1.0 : -1.0;
    return double(std::clamp<qint64>(row.bytes, 0, row.total)) / double(row.total);
}

QString datasetText(const DatasetRow &row, int column)
{
    switch (column) {
    case DatasetsModel::NameColumn:
        return datasetName(row);
    case DatasetsModel::SizeColumn:
        return row.total > 0 || datasetProgress(row) >= 0 ? sizeText(row.total) : QString();
    case DatasetsModel::ProgressColumn:
        return datasetProgress(row) < 0 ? QString() : percentText(row.total > 0 ? row.bytes : 1, qMax(row.total, 1LL));
    case DatasetsModel::StateColumn:
        return datasetStateLine(row);
    case DatasetsModel::DownColumn:
        return row.state == DatasetState::Fetching ? rateText(row.downRate) : QString();
    case DatasetsModel::LeftColumn:
        return durationText(secondsLeft(row).value_or(-1));
    case DatasetsModel::SourcesColumn:
        return isSourcesKnown(row) ? partText(row.busySources, row.sources) : QString();
    case DatasetsModel::OwnerColumn:
        return ownerText(row);
    case DatasetsModel::ReadersColumn:
        return readersText(row.readers, row.readerNames);
    case DatasetsModel::VersionColumn:
        return row.version > 0 ? countText(row.version) : QString();
    case DatasetsModel::FilesColumn:
        return row.files > 0 ? countText(row.files) : QString();
    case DatasetsModel::FolderColumn:
        return shownText(row.folder);
    case DatasetsModel::PriorityColumn:
        return datasetPriorityText(row.priority);
    case DatasetsModel::QueueColumn:
        return row.queuePosition > 0 ? countText(row.queuePosition) : QString();
    default:
        return {};
    }
}

QString datasetAccessibleText(const DatasetRow &row, int column)
{
    switch (column) {
    case DatasetsModel::NameColumn:
        //: A dataset's name, then its state, for screen readers
        return Words::tr("%1, %2").arg(datasetName(row), datasetStateLine(row));
    case DatasetsModel::ProgressColumn:
        if (row.total <= 0)
            return datasetText(row, column);
        return Words::tr("%1, %2 of %3")
            .arg(datasetText(row, column), sizeText(std::clamp<qint64>(row.bytes, 0, row.total)), sizeText(row.total));
    case DatasetsModel::SourcesColumn:
        if (!isSourcesKnown(row))
            return {};
        return Words::tr("delivered by %1 of %Ln peer(s)", nullptr, row.sources).arg(countText(row.busySources));
    default:
        return datasetText(row, column);
    }
}

QString datasetToolTip(const DatasetRow &row, int column)
{
    switch (column) {
    case DatasetsModel::NameColumn:
        return row.name.isEmpty() ? QString() : toolTipText(row.name);
    case DatasetsModel::FolderColumn:
        return row.folder.isEmpty() ? QString() : toolTipText(row.folder);
    case DatasetsModel::OwnerColumn:
        return row.owner.isNull() ? QString() : toolTipText(row.owner.toString());
    default: {
        const QString error = datasetErrorText(row);
        return error.isEmpty() ? QString() : toolTipText(error);
    }
    }
}

QVariant datasetSortValue(const DatasetRow &row, int column)
{
    switch (column) {
    case DatasetsModel::SizeColumn:
        return row.total;
    case DatasetsModel::ProgressColumn:
        return datasetProgress(row);
    case DatasetsModel::DownColumn:
        return row.downRate;
    case DatasetsModel::LeftColumn:
        return secondsLeft(row).value_or(std::numeric_limits<qint64>::max());
    case DatasetsModel::SourcesColumn:
        return qint64(row.busySources) * std::numeric_limits<int>::max() + row.sources;
    case DatasetsModel::VersionColumn:
        return qint64(row.version);
    case DatasetsModel::FilesColumn:
        return row.files;
    case DatasetsModel::StateColumn:
        return qint64(row.state);
    case DatasetsModel::PriorityColumn:
        return rankOf(row.priority);
    case DatasetsModel::QueueColumn:
        return row.queuePosition > 0 ? row.queuePosition : std::numeric_limits<qint64>::max();
    default:
        return datasetText(row, column);
    }
}

Tone datasetTone(const DatasetRow &row)
{
    if (needsPerson(row))
        return row.state == DatasetState::SourceChanged ? Tone::Warning : Tone::Bad;
    switch (row.state) {
    case DatasetState::Fetching:
    case DatasetState::Indexing:
    case DatasetState::Resolving:
        return Tone::Active;
    case DatasetState::Checking:
        return Tone::Warning;
    case DatasetState::Sharing:
    case DatasetState::Complete:
        return Tone::Good;
    default:
        return Tone::Idle;
    }
}

QIcon datasetIcon(const DatasetRow &row)
{
    const Tone tone = datasetTone(row);
    if (needsPerson(row))
        return icon(IconName::AlertCircle, tone);
    switch (row.state) {
    case DatasetState::Indexing:
        return icon(IconName::Search, tone);
    case DatasetState::Sharing:
        return icon(IconName::Upload, tone);
    case DatasetState::Resolving:
    case DatasetState::Fetching:
        return icon(IconName::Download, tone);
    case DatasetState::Checking:
        return icon(IconName::ShieldCheck, tone);
    case DatasetState::Paused:
        return icon(IconName::Pause, tone);
    case DatasetState::Complete:
        return icon(IconName::CheckCircle, tone);
    default:
        return icon(IconName::Clock, tone);
    }
}

} // namespace ttp

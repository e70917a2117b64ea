// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/models/DatasetRow.h"
#include "ui/theme/StateColors.h"

#include <QIcon>
#include <QVariant>

/// The cells of DatasetsModel: what one row says in one column. Pure; column: DatasetsModel::Column.
namespace ttp {

[[nodiscard]] QString datasetHeader(int column);
[[nodiscard]] QString datasetText(const DatasetRow &row, int column);
/// What a screen reader says: the cell with what the eye takes from its neighbours.
[[nodiscard]] QString datasetAccessibleText(const DatasetRow &row, int column);
/// Markup, escaped; empty where the cell says everything.
[[nodiscard]] QString datasetToolTip(const DatasetRow &row, int column);
/// Ordered by: QString, qint64 or double.
[[nodiscard]] QVariant datasetSortValue(const DatasetRow &row, int column);
/// The error as a sentence for the row of this dataset; empty while all is well.
[[nodiscard]] QString datasetErrorText(const DatasetRow &row);
/// The state, or why it is not what it should be.
[[nodiscard]] QString datasetStateLine(const DatasetRow &row);
[[nodiscard]] QString datasetName(const DatasetRow &row);
/// TransferStatus::priority for a person; a word that is not known as it is, escaped.
[[nodiscard]] QString datasetPriorityText(const QString &priority);
/// Less than nothing where no progress is shown, else 0…1.
[[nodiscard]] double datasetProgress(const DatasetRow &row);

/// How the state is coloured; it is said in words and by the icon as well.
[[nodiscard]] Tone datasetTone(const DatasetRow &row);
[[nodiscard]] QIcon datasetIcon(const DatasetRow &row);

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/models/CalmProxy.h"
#include "ui/models/DatasetsModel.h"

#include <array>

namespace ttp {

/// Which datasets are shown, and in which order. GUI thread; the model must outlive it.
class DatasetsProxy : public CalmProxy
{
    Q_OBJECT

public:
    explicit DatasetsProxy(DatasetsModel &model, QObject *parent = nullptr);

    void setFilter(DatasetFilter filter);
    [[nodiscard]] DatasetFilter filter() const { return m_filter; }
    /// Every word must be in the name, the owner or the folder, in either case.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_words.join(u' '); }

    /// How many rows the filter would show, whatever the text is.
    [[nodiscard]] int count(DatasetFilter filter) const { return m_counts[size_t(filter)]; }

    [[nodiscard]] const DatasetRow &row(const QModelIndex &index) const { return m_model.row(mapToSource(index)); }
    /// Invalid when it is not there or not shown.
    [[nodiscard]] QModelIndex indexOf(const DatasetKey &key, int column = DatasetsModel::NameColumn) const;

Q_SIGNALS:
    void countsChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool isMoving(int column) const override { return DatasetsModel::isMoving(column); }
    void sourceChanged() override;

private:
    void recount();

    DatasetsModel &m_model;
    DatasetFilter m_filter = DatasetFilter::All;
    QStringList m_words;
    std::array<int, datasetFilterCount> m_counts{};
    bool m_mustCount = false;
};

} // namespace ttp

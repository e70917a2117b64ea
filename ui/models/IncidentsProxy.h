// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/models/IncidentsModel.h"

#include <QSortFilterProxyModel>

namespace ttp {

/// The log as it is shown: by kind and text, newest first. GUI thread; the model must outlive it.
class IncidentsProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit IncidentsProxy(IncidentsModel &model, QObject *parent = nullptr);

    /// A word of IncidentsModel::kinds(); empty for all.
    void setKind(const QString &kind);
    /// Every word must be in one of the cells, in either case.
    void setText(const QString &text);

    /// These rows (of this proxy) as text in the order shown, a line each; all that are shown when none is given.
    [[nodiscard]] QString copied(const QModelIndexList &rows, IncidentsModel::Copy copy) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    IncidentsModel &m_model;
    QString m_kind;
    QStringList m_words;
};

} // namespace ttp

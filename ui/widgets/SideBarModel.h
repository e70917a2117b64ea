// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/Icons.h"

#include <QAbstractListModel>
#include <optional>

namespace ttp {

/// The rows of a SideBar: headings, which can be neither chosen nor reached, and pages. GUI thread.
class SideBarModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        IsSectionRole, ///< bool
        BadgeRole,     ///< what the badge says; empty without one
        IsAlertRole,   ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    void append(const QString &id, const QString &title, std::optional<IconName> picture);
    /// Nothing happens when no row has this id, here and below.
    void setTitle(const QString &id, const QString &title);
    void setBadge(const QString &id, qint64 count, bool isAlert);
    /// -1 when there is none.
    [[nodiscard]] int rowOf(const QString &id) const;
    /// With icons alone on show, the tool tip says what they mean.
    void setTitlesShown(bool areShown);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString id;
        QString title;
        std::optional<IconName> picture; ///< nothing: a heading
        qint64 count = 0;
        bool isAlert = false;
    };

    [[nodiscard]] static QString spokenText(const Row &row);

    QList<Row> m_rows;
    bool m_areTitlesShown = true;
};

} // namespace ttp

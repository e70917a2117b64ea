// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/text/Namesakes.h"

#include <QAbstractListModel>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace ttp {

/// Groups or peers with a check box each, in the order of their names. GUI thread.
class ReadersModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int WordRole = Qt::UserRole; ///< "user:ID" or "group:ID", as in ShareOrder::to

    struct Reader {
        QString word;
        /// As it came from others.
        QString name;
        /// Tells those of the same name apart.
        QString id;

        bool operator==(const Reader &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    /// What was checked stays checked, also while it is not among them.
    void setReaders(QList<Reader> readers);
    void setChecked(const QStringList &words);
    /// In the order of the list; those that are not in it come last.
    [[nodiscard]] QStringList checked() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void checkedChanged();

private:
    QList<Reader> m_readers;
    Namesakes m_namesakes;
    QSet<QString> m_checked;
};

} // namespace ttp

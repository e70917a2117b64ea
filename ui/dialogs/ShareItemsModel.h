// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/dialogs/PathCount.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QTimer>
#include <vector>

namespace ttp {

/// The files and folders that are to be shared, with what is in them: counted in the background, a million files stop
/// nobody. What cannot be shared stays in the list and says why. GUI thread.
class ShareItemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, RemarkColumn, SizeColumn, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole, ///< as QString
        ProblemRole,             ///< Problem as int
    };

    /// Why something is left out.
    enum class Problem { None, Missing, Unreadable, Special, Within, OfProfile, LineBreak };

    struct Totals {
        qint64 files = 0;
        qint64 bytes = 0;
        /// Below the folders.
        qint64 unreadable = 0;
        /// Rows that are not shared.
        int leftOut = 0;
        bool isCounting = false;
    };

    explicit ShareItemsModel(QObject *parent = nullptr);
    /// Counts no further.
    ~ShareItemsModel() override;

    /// This peer's own folder, of which nothing is ever shared. By its path alone: the core knows symbolic links, and
    /// profiles of others, and refuses those as well.
    void setProfile(const QString &folder);

    /// Absolute paths, at the end of the list. Returns how many of them were in it already.
    int add(const QStringList &paths);
    void removeAt(QList<int> rows);

    /// What would be shared: without what is known to be impossible.
    [[nodiscard]] QStringList paths() const;
    [[nodiscard]] Totals totals() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// paths() or totals() may be another.
    void changed();

private:
    struct Item {
        QString path;
        PathCountPtr count;
        /// What the path alone tells: Within, OfProfile, LineBreak.
        Problem problem = Problem::None;
        /// Views were told that it is counted.
        bool isSettled = false;
    };

    [[nodiscard]] static Problem problemOf(const Item &item);
    void count(const std::vector<Item> &items);
    void judge();
    void tellProgress();
    [[nodiscard]] static QString textOf(const Item &item, int column);
    [[nodiscard]] static QString remarkOf(const Item &item);

    std::vector<Item> m_items;
    QString m_profile;
    QTimer m_tick;
};

} // namespace ttp

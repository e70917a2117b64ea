// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <optional>

namespace ttp {

/// How much may still be written to the disk that a folder is on, or would be on; looked at every ten seconds, and on
/// another thread: a disk on the network may not answer for minutes. Signals come on the GUI thread.
class FreeSpace : public QObject
{
    Q_OBJECT

public:
    explicit FreeSpace(QObject *parent = nullptr);

    /// Looks at once when it is another one.
    void setFolder(const QString &folder);
    [[nodiscard]] QString folder() const { return m_folder; }
    /// Bytes; nothing while it is not known.
    [[nodiscard]] std::optional<qint64> bytes() const { return m_bytes; }

Q_SIGNALS:
    void changed();

private:
    void look();
    void take(const QString &folder, std::optional<qint64> bytes);

    QString m_folder;
    std::optional<qint64> m_bytes;
    bool m_isLooking = false;
    QTimer m_timer;
};

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/FreeSpace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStorageInfo>
#include <QThreadPool>
#include <utility>

namespace ttp {

namespace {

constexpr int lookEveryMs = 10'000;

// Of the folder, or of where it would be made.
std::optional<qint64> freeAt(const QString &folder)
{
    QString there = QDir::cleanPath(folder);
    while (!QFileInfo::exists(there) && there != QFileInfo(there).path())
        there = QFileInfo(there).path();
    const QStorageInfo disk(there);
    return disk.isValid() && disk.isReady() ? std::optional(disk.bytesAvailable()) : std::nullopt;
}

} // namespace

FreeSpace::FreeSpace(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &FreeSpace::look);
}

void FreeSpace::setFolder(const QString &folder)
{
    if (folder.isEmpty() || std::exchange(m_folder, folder) == folder)
        return;
    m_timer.start();
    look();
}

void FreeSpace::look()
{
    if (std::exchange(m_isLooking, true))
        return;
    // The answer goes by way of the application, which outlives every thread of the pool.
    QCoreApplication *app = QCoreApplication::instance();
    QThreadPool::globalInstance()->start([app, self = QPointer<FreeSpace>(this), folder = m_folder] {
        const std::optional<qint64> bytes = freeAt(folder);
        QMetaObject::invokeMethod(
            app,
            [self, folder, bytes] {
                if (self)
                    self->take(folder, bytes);
            },
            Qt::QueuedConnection);
    });
}

void FreeSpace::take(const QString &folder, std::optional<qint64> bytes)
{
    m_isLooking = false;
    if (folder != m_folder)
        look();
    else if (std::exchange(m_bytes, bytes) != bytes)
        Q_EMIT changed();
}

} // namespace ttp

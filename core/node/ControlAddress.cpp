// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/ControlAddress.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace ttp {

namespace {

constexpr qsizetype longestSocketPath = 100; // sun_path has 108 bytes, 104 on macOS

QString shortName(const QString &profileFolder)
{
    const QByteArray hash = QCryptographicHash::hash(profileFolder.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("torrentttp-") + QString::fromLatin1(hash.left(10).toHex());
}

} // namespace

QString controlSocketName(const QString &profileFolder)
{
    const QFileInfo folder(profileFolder);
    const QString canonical = folder.canonicalFilePath();
    const QString real = canonical.isEmpty() ? folder.absoluteFilePath() : canonical;
#ifdef Q_OS_WIN
    return shortName(real);
#else
    const QString inProfile = real + QStringLiteral("/control.sock");
    if (inProfile.toUtf8().size() <= longestSocketPath)
        return inProfile;
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime + QLatin1Char('/') + shortName(real) + QStringLiteral(".sock");
#endif
}

} // namespace ttp

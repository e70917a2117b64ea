// SPDX-License-Identifier: GPL-3.0-only
#include "ui/desktop/LinkFile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace ttp {

namespace {

Error failure(ErrorCode code, Doing doing, const QString &path, const QString &detail)
{
    return {code, doing, path, detail, 0};
}

} // namespace

Result<QString> readLinkFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound, Doing::ReadingFile, path, {});
    if (!info.isFile())
        return failure(ErrorCode::InvalidInput, Doing::ReadingFile, path, QStringLiteral("not a file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::ReadFailed, Doing::ReadingFile, path, file.errorString());
    const QByteArray text = file.read(longestLinkFile + 1);
    if (text.size() > longestLinkFile)
        return failure(ErrorCode::TooLarge, Doing::ReadingFile, path, QStringLiteral("longer than 64 KiB"));
    const QString link = QJsonDocument::fromJson(text).object().value(QStringLiteral("link")).toString();
    if (!link.startsWith(QStringLiteral("ttp:"), Qt::CaseInsensitive))
        return failure(ErrorCode::InvalidInput, Doing::ReadingFile, path, QStringLiteral("holds no ttp: link"));
    return link;
}

Result<void> writeLinkFile(const QString &path, const QString &link)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::WriteFailed, Doing::WritingFile, path, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(QJsonObject{{QStringLiteral("link"), link}}).toJson(QJsonDocument::Compact) + '\n');
    if (!file.commit())
        return failure(ErrorCode::WriteFailed, Doing::WritingFile, path, file.errorString());
    return {};
}

} // namespace ttp

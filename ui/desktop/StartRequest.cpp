// SPDX-License-Identifier: GPL-3.0-only
#include "ui/desktop/StartRequest.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QtEndian>
#include <algorithm>

namespace ttp {

namespace {

constexpr char magic[] = {'t', 't', 'p', 's'};
constexpr qsizetype headerSize = 10;
constexpr qsizetype longestLink = 4096;
constexpr qsizetype longestToken = 1024;
// Of what cannot be opened anyway, as much as a sentence shows.
constexpr qsizetype longestUnknown = 1024;

Error refused(ErrorCode code, const QString &detail)
{
    return {code, Doing::ParsingMessage, QStringLiteral("start request"), detail, 0};
}

bool isLink(const QString &text)
{
    return text.startsWith(QStringLiteral("ttp:"), Qt::CaseInsensitive) && text.size() <= longestLink;
}

// "scheme://", for letters before it; a path with a colon in it is a path.
bool isForeignUrl(const QString &text)
{
    const qsizetype end = text.indexOf(QStringLiteral("://"));
    return end > 1 && std::all_of(text.cbegin(), text.cbegin() + end, [](QChar c) { return c.isLetterOrNumber(); });
}

QString pathOf(const QString &argument, const QString &workingFolder)
{
    if (argument.startsWith(QStringLiteral("file:"), Qt::CaseInsensitive)) {
        QUrl url(argument, QUrl::StrictMode);
        if (url.host() == QStringLiteral("localhost"))
            url.setHost({});
        return url.isLocalFile() && url.host().isEmpty() ? QDir::cleanPath(url.toLocalFile()) : QString();
    }
    if (argument.startsWith(QStringLiteral("ttp:"), Qt::CaseInsensitive) || isForeignUrl(argument))
        return {};
    if (workingFolder.isEmpty() && QDir::isRelativePath(argument))
        return {};
    return QDir::cleanPath(QDir(workingFolder).absoluteFilePath(argument));
}

void add(StartRequest &request, const QString &argument, const QString &workingFolder)
{
    if (argument.trimmed().isEmpty())
        return;
    if (isLink(argument)) {
        request.links.append(argument);
        return;
    }
    const QString path = argument.size() < startframe::longestThing ? pathOf(argument, workingFolder) : QString();
    const bool isLinkFile = path.endsWith(QStringLiteral(".ttpinvite"), Qt::CaseInsensitive) ||
                            path.endsWith(QStringLiteral(".ttplink"), Qt::CaseInsensitive);
    if (path.isEmpty() || path.size() > startframe::longestThing)
        request.unknown.append(argument.left(longestUnknown));
    else
        (isLinkFile ? request.linkFiles : request.paths).append(path);
}

// Printable ASCII: what a compositor hands out.
bool isToken(const QByteArray &token)
{
    return token.size() <= longestToken &&
           std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c <= '~'; });
}

Result<StartRequest> requestIn(const QJsonObject &object)
{
    const QJsonArray things = object.value(QStringLiteral("things")).toArray();
    if (things.size() > startframe::mostThings)
        return refused(ErrorCode::TooLarge, QStringLiteral("too many things"));
    StartRequest request;
    for (const QJsonValue &thing : things) {
        const QString text = thing.toString();
        if (text.isEmpty() || text.size() > startframe::longestThing || text.contains(QChar::Null))
            return refused(ErrorCode::ProtocolViolation, QStringLiteral("not a thing to open"));
        // An absolute path becomes itself; a relative one means nothing here.
        add(request, text, QString());
    }
    const QByteArray token = object.value(QStringLiteral("token")).toString().toUtf8();
    if (!isToken(token))
        return refused(ErrorCode::ProtocolViolation, QStringLiteral("not an activation token"));
    request.activationToken = token;
    request.background = object.value(QStringLiteral("background")).toBool();
    return request;
}

} // namespace

bool StartRequest::isEmpty() const
{
    return links.isEmpty() && linkFiles.isEmpty() && paths.isEmpty() && unknown.isEmpty();
}

StartRequest startRequestOf(const QStringList &arguments, const QString &workingFolder)
{
    StartRequest request;
    for (const QString &argument : arguments)
        add(request, argument, workingFolder);
    return request;
}

Result<QByteArray> startframe::encoded(const StartRequest &request)
{
    const QStringList things = request.links + request.linkFiles + request.paths + request.unknown;
    QJsonObject object{{QStringLiteral("things"), QJsonArray::fromStringList(things)},
                       {QStringLiteral("background"), request.background}};
    if (isToken(request.activationToken))
        object.insert(QStringLiteral("token"), QString::fromLatin1(request.activationToken));
    const QByteArray body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (body.size() > longestFrame - headerSize || things.size() > mostThings)
        return refused(ErrorCode::TooLarge, QStringLiteral("more than can be handed over at once"));
    QByteArray frame(headerSize, '\0');
    std::copy(std::begin(magic), std::end(magic), frame.begin());
    qToBigEndian(quint16(version), frame.data() + 4);
    qToBigEndian(quint32(body.size()), frame.data() + 6);
    return frame + body;
}

Result<std::optional<StartRequest>> startframe::decoded(QByteArrayView received)
{
    const QByteArrayView start = received.first(std::min(received.size(), qsizetype(sizeof magic)));
    if (!std::equal(start.begin(), start.end(), std::begin(magic)))
        return refused(ErrorCode::ProtocolViolation, QStringLiteral("no frame begins like this"));
    if (received.size() < headerSize)
        return std::optional<StartRequest>();
    if (qFromBigEndian<quint16>(received.data() + 4) != version)
        return refused(ErrorCode::Unsupported, QStringLiteral("another version of the program"));
    const qsizetype size = qFromBigEndian<quint32>(received.data() + 6);
    if (size > longestFrame - headerSize)
        return refused(ErrorCode::TooLarge, QStringLiteral("the frame is too long"));
    if (received.size() < headerSize + size)
        return std::optional<StartRequest>();
    if (received.size() > headerSize + size)
        return refused(ErrorCode::ProtocolViolation, QStringLiteral("something follows the frame"));
    const QJsonDocument document = QJsonDocument::fromJson(received.sliced(headerSize, size).toByteArray());
    if (!document.isObject() || !document.object().value(QStringLiteral("things")).isArray())
        return refused(ErrorCode::ProtocolViolation, QStringLiteral("not an object with things"));
    const Result<StartRequest> request = requestIn(document.object());
    return request ? Result<std::optional<StartRequest>>(std::optional(*request)) : request.error();
}

} // namespace ttp

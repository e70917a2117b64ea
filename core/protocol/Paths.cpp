// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/Paths.h"

#include "core/protocol/Limits.h"

#include <algorithm>
#include <array>

namespace ttp {

namespace {

struct Row {
    PathName name;
    const char *path;
};

constexpr std::array table{
    Row{PathName::WellKnown, "/.well-known/torrentttp"},
    Row{PathName::OpenApi, "/v1/openapi.json"},
    Row{PathName::Health, "/v1/health"},
    Row{PathName::Peer, "/v1/peer"},
    Row{PathName::Users, "/v1/users"},
    Row{PathName::User, "/v1/users/{user}"},
    Row{PathName::UserRegistration, "/v1/users/{user}/registration"},
    Row{PathName::UserRotate, "/v1/users/{user}/rotate"},
    Row{PathName::Sessions, "/v1/sessions"},
    Row{PathName::Session, "/v1/sessions/{session}"},
    Row{PathName::SessionRenew, "/v1/sessions/{session}/renew"},
    Row{PathName::SessionAddresses, "/v1/sessions/{session}/addresses"},
    Row{PathName::File, "/v1/files/{fid}"},
    Row{PathName::FilePiece, "/v1/files/{fid}/pieces/{index}"},
    Row{PathName::FileHashes, "/v1/files/{fid}/hashes"},
    Row{PathName::FileAvailability, "/v1/files/{fid}/availability"},
    Row{PathName::FileComplaints, "/v1/files/{fid}/complaints"},
    Row{PathName::Shares, "/v1/shares"},
    Row{PathName::Share, "/v1/shares/{share}"},
    Row{PathName::ShareVersion, "/v1/shares/{share}/versions/{version}"},
    Row{PathName::ShareAccess, "/v1/shares/{share}/versions/{version}/access"},
    Row{PathName::ShareContent, "/v1/shares/{share}/versions/{version}/content"},
    Row{PathName::ShareAvailability, "/v1/shares/{share}/versions/{version}/availability"},
    Row{PathName::ShareFiles, "/v1/shares/{share}/versions/{version}/files"},
    Row{PathName::SharePeers, "/v1/shares/{share}/peers"},
    Row{PathName::Peers, "/v1/peers"},
    Row{PathName::PeerFiles, "/v1/peers/{user}/files"},
    Row{PathName::PeerSelf, "/v1/peers/self"},
    Row{PathName::PeerReachability, "/v1/peers/self/reachability"},
    Row{PathName::Groups, "/v1/groups"},
    Row{PathName::Events, "/v1/events"},
};
static_assert(table.size() == size_t(PathName::Events) + 1, "a path without a template");

QList<QByteArrayView> segmentsOf(QByteArrayView path)
{
    QList<QByteArrayView> segments;
    qsizetype from = 1;
    for (qsizetype slash = path.indexOf('/', from); slash >= 0; slash = path.indexOf('/', from)) {
        segments.append(path.sliced(from, slash - from));
        from = slash + 1;
    }
    segments.append(path.sliced(from));
    return segments;
}

std::optional<qint64> decimal(QStringView text, qint64 max)
{
    if (text.isEmpty() || text.size() > 16 || (text.size() > 1 && text[0] == u'0') ||
        !std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    const qint64 value = text.toLongLong();
    return value <= max ? std::optional(value) : std::nullopt;
}

template<typename T>
bool put(T &into, const std::optional<T> &value)
{
    if (value)
        into = *value;
    return value.has_value();
}

bool putVersion(ParsedPath &parsed, const QString &text)
{
    if (text == QLatin1String("latest")) {
        parsed.version = 0;
        return true;
    }
    const std::optional<qint64> number = decimal(text, 0x7fffffff);
    if (!number || *number == 0)
        return false;
    parsed.version = static_cast<int>(*number);
    return true;
}

/// Takes one segment; false where it does not fit the template's.
bool takeSegment(QByteArrayView wanted, const QString &text, ParsedPath &parsed)
{
    if (!wanted.startsWith('{'))
        return text == QLatin1String(wanted);
    if (wanted == "{user}")
        return put(parsed.user, UserId::fromString(text));
    if (wanted == "{session}")
        return put(parsed.session, SessionId::fromString(text));
    if (wanted == "{share}")
        return put(parsed.share, ShareId::fromString(text));
    if (wanted == "{fid}")
        return put(parsed.file, FileId::fromString(text));
    if (wanted == "{index}")
        return put(parsed.index, decimal(text, limits::maxInteger));
    return wanted == "{version}" && putVersion(parsed, text);
}

std::optional<ParsedPath> match(const Row &row, const QStringList &segments)
{
    const QList<QByteArrayView> wanted = segmentsOf(row.path);
    if (wanted.size() != segments.size())
        return std::nullopt;
    ParsedPath parsed;
    parsed.name = row.name;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (!takeSegment(wanted[i], segments[i], parsed))
            return std::nullopt;
    }
    return parsed;
}

Error refusal(ErrorCode code, const char *detail)
{
    return Error{code, Doing::ParsingPath, {}, QString::fromLatin1(detail), 0};
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// The template with one value after the other in the place of its variables.
QByteArray filled(PathName name, std::initializer_list<QString> values)
{
    QByteArray path = pathTemplate(name);
    for (const QString &value : values) {
        const qsizetype from = path.indexOf('{');
        path.replace(from, path.indexOf('}') + 1 - from, value.toLatin1());
    }
    return path;
}

QString versionText(int version)
{
    return version == 0 ? QStringLiteral("latest") : QString::number(version);
}

} // namespace

const QList<PathName> &allPaths()
{
    static const QList<PathName> names = [] {
        QList<PathName> list;
        for (const Row &row : table)
            list.append(row.name);
        return list;
    }();
    return names;
}

QByteArray pathTemplate(PathName name)
{
    return table[size_t(name)].path;
}

std::optional<QByteArray> percentDecoded(QByteArrayView text)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            if (text.size() - i < 3 || hexDigit(text[i + 1]) < 0 || hexDigit(text[i + 2]) < 0)
                return std::nullopt;
            c = static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
            i += 2;
        }
        if (c == '\0')
            return std::nullopt;
        decoded.append(c);
    }
    return QByteArrayView(decoded).isValidUtf8() ? std::optional(decoded) : std::nullopt;
}

Result<ParsedPath> parsePath(QByteArrayView path)
{
    if (path.size() > limits::targetBytes)
        return refusal(ErrorCode::TooLarge, "longer than a path may be");
    if (!path.startsWith('/'))
        return refusal(ErrorCode::NotFound, "no such resource");
    QStringList segments;
    for (const QByteArrayView segment : segmentsOf(path)) {
        const std::optional<QByteArray> decoded = percentDecoded(segment);
        if (!decoded || decoded->contains('/'))
            return refusal(ErrorCode::InvalidInput, "broken percent-encoding");
        segments.append(QString::fromUtf8(*decoded));
    }
    for (const Row &row : table) {
        if (const std::optional<ParsedPath> parsed = match(row, segments))
            return *parsed;
    }
    return refusal(ErrorCode::NotFound, "no such resource");
}

namespace paths {

QByteArray wellKnown()
{
    return pathTemplate(PathName::WellKnown);
}
QByteArray openApi()
{
    return pathTemplate(PathName::OpenApi);
}
QByteArray health()
{
    return pathTemplate(PathName::Health);
}
QByteArray peer()
{
    return pathTemplate(PathName::Peer);
}
QByteArray users()
{
    return pathTemplate(PathName::Users);
}
QByteArray user(const UserId &user)
{
    return filled(PathName::User, {user.toString()});
}
QByteArray userRegistration(const UserId &user)
{
    return filled(PathName::UserRegistration, {user.toString()});
}
QByteArray userRotate(const UserId &user)
{
    return filled(PathName::UserRotate, {user.toString()});
}
QByteArray sessions()
{
    return pathTemplate(PathName::Sessions);
}
QByteArray session(const SessionId &session)
{
    return filled(PathName::Session, {session.toString()});
}
QByteArray sessionRenew(const SessionId &session)
{
    return filled(PathName::SessionRenew, {session.toString()});
}
QByteArray sessionAddresses(const SessionId &session)
{
    return filled(PathName::SessionAddresses, {session.toString()});
}
QByteArray file(const FileId &file)
{
    return filled(PathName::File, {file.toString()});
}
QByteArray filePiece(const FileId &file, qint64 index)
{
    return filled(PathName::FilePiece, {file.toString(), QString::number(index)});
}
QByteArray fileHashes(const FileId &file)
{
    return filled(PathName::FileHashes, {file.toString()});
}
QByteArray fileAvailability(const FileId &file)
{
    return filled(PathName::FileAvailability, {file.toString()});
}
QByteArray fileComplaints(const FileId &file)
{
    return filled(PathName::FileComplaints, {file.toString()});
}
QByteArray shares()
{
    return pathTemplate(PathName::Shares);
}
QByteArray share(const ShareId &share)
{
    return filled(PathName::Share, {share.toString()});
}
QByteArray shareVersion(const ShareId &share, int version)
{
    return filled(PathName::ShareVersion, {share.toString(), versionText(version)});
}
QByteArray shareAccess(const ShareId &share, int version)
{
    return filled(PathName::ShareAccess, {share.toString(), versionText(version)});
}
QByteArray shareContent(const ShareId &share, int version)
{
    return filled(PathName::ShareContent, {share.toString(), versionText(version)});
}
QByteArray shareAvailability(const ShareId &share, int version)
{
    return filled(PathName::ShareAvailability, {share.toString(), versionText(version)});
}
QByteArray shareFiles(const ShareId &share, int version)
{
    return filled(PathName::ShareFiles, {share.toString(), versionText(version)});
}
QByteArray sharePeers(const ShareId &share)
{
    return filled(PathName::SharePeers, {share.toString()});
}
QByteArray peers()
{
    return pathTemplate(PathName::Peers);
}
QByteArray peerFiles(const UserId &user)
{
    return filled(PathName::PeerFiles, {user.toString()});
}
QByteArray peerSelf()
{
    return pathTemplate(PathName::PeerSelf);
}
QByteArray peerReachability()
{
    return pathTemplate(PathName::PeerReachability);
}
QByteArray groups()
{
    return pathTemplate(PathName::Groups);
}
QByteArray events()
{
    return pathTemplate(PathName::Events);
}

} // namespace paths

} // namespace ttp

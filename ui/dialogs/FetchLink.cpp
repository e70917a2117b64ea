// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/FetchLink.h"

#include "ui/text/ErrorText.h"
#include "ui/text/LinksInText.h"

#include <QCoreApplication>
#include <algorithm>

namespace ttp {

namespace {

struct LinkWords {
    Q_DECLARE_TR_FUNCTIONS(FetchLink)
};

constexpr qsizetype longestLink = 2048;

} // namespace

QString linkIn(const QString &text)
{
    const QStringList links = linksInText(text);
    return links.isEmpty() ? text.left(longestTextWithLinks).trimmed() : links.first();
}

LinkKind linkKindOf(const QString &link)
{
    if (link.isEmpty())
        return LinkKind::None;
    if (!link.startsWith(QStringLiteral("ttp://"), Qt::CaseInsensitive))
        return LinkKind::NoLink;
    const QStringList parts = link.section(u'#', 1).split(u'&');
    const auto has = [&parts](const char *key) {
        return std::any_of(parts.begin(), parts.end(),
                           [key](const QString &part) { return part.startsWith(QLatin1String(key)); });
    };
    if (link.size() > longestLink || !has("u=") || !has("k="))
        return LinkKind::Damaged;
    if (has("s="))
        return LinkKind::Dataset;
    return has("i=") ? LinkKind::Invitation : LinkKind::Damaged;
}

QString linkHint(LinkKind kind)
{
    switch (kind) {
    case LinkKind::None:
        return LinkWords::tr("Paste the link that you were given, or open its file.");
    case LinkKind::NoLink:
        return LinkWords::tr("This is no link of a dataset: those begin with ttp://");
    case LinkKind::Damaged:
        return LinkWords::tr("A part of the link is missing. Copy it again, whole.");
    case LinkKind::Invitation:
        return LinkWords::tr("This is an invitation: it makes you a peer of whoever sent it, and names no dataset.");
    case LinkKind::Dataset:
        return {};
    }
    return {};
}

bool passesByItself(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NoSource:
    case ErrorCode::Unreachable:
    case ErrorCode::TimedOut:
    case ErrorCode::ConnectionLost:
    case ErrorCode::Busy:
    case ErrorCode::TooManyRequests:
        return true;
    default:
        return false;
    }
}

QString previewErrorText(const Error &error)
{
    if (error.doing == Doing::ParsingLink)
        return LinkWords::tr("A part of the link is missing or changed. Copy it again, whole.");
    switch (error.code) {
    case ErrorCode::NotFound:
    case ErrorCode::Forbidden:
        return LinkWords::tr("Its publisher does not know it, or you may not fetch it. Ask them to share it with you.");
    case ErrorCode::OwnIdentity:
        return LinkWords::tr("You share this dataset yourself: it is on this computer already.");
    case ErrorCode::Busy:
        return LinkWords::tr("Its publisher is still preparing it. Look again in a while, or fetch it now: it begins "
                             "when it is ready.");
    default:
        break;
    }
    if (passesByItself(error))
        return LinkWords::tr("Nobody who has it can be reached now. Look again later, or fetch it now: it begins when "
                             "one of them is back.");
    Error bare = error;
    bare.subject.clear(); // an id, or an address: the person has the link before their eyes
    return errorText(bare);
}

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/Link.h"

#include "core/protocol/Limits.h"
#include "core/protocol/Paths.h"

#include <QMap>
#include <algorithm>

namespace ttp {

namespace {

constexpr QLatin1String scheme("ttp://");

Error wrong(const char *part, qsizetype at, const char *detail)
{
    return Error{ErrorCode::InvalidInput, Doing::ParsingLink, QString::fromLatin1(part),
                 QStringLiteral("character %1: %2").arg(at + 1).arg(QLatin1String(detail)), 0};
}

struct Value {
    QString text;
    qsizetype at = 0;
};

/// The keys of the fragment. Keys of other programs are left out.
Result<QMap<char, Value>> fragmentOf(QStringView link, qsizetype from)
{
    static constexpr QLatin1String known("ukisvmab");
    QMap<char, Value> values;
    qsizetype at = from;
    while (at <= link.size()) {
        qsizetype end = link.indexOf(u'&', at);
        if (end < 0)
            end = link.size();
        const QStringView item = link.sliced(at, end - at);
        const qsizetype equals = item.indexOf(u'=');
        if (equals != 1 || !known.contains(item[0])) {
            at = end + 1;
            continue;
        }
        const char key = item[0].toLatin1();
        // "k" itself tells in the subject which key it is; the value stays out of every error
        const char name[] = {key, '\0'};
        if (values.contains(key))
            return wrong(name, at, "is there twice");
        const std::optional<QByteArray> decoded = percentDecoded(item.sliced(2).toUtf8());
        if (!decoded)
            return wrong(name, at + 2, "has broken percent-encoding");
        values.insert(key, Value{QString::fromUtf8(*decoded), at + 2});
        at = end + 1;
    }
    return values;
}

bool isCode(const QString &text)
{
    return text.size() >= 8 && text.size() <= limits::codeLength && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' ||
                      c == u'_';
           });
}

/// A version: digits without leading zeros, 1 to 2^31-1.
std::optional<qint64> versionOf(const QString &text)
{
    if (text.isEmpty() || text.size() > 10 || text[0] == u'0' ||
        !std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    const qint64 version = text.toLongLong();
    return version <= 0x7fffffff ? std::optional(version) : std::nullopt;
}

Result<void> readWho(const QMap<char, Value> &values, qsizetype end, Link &link)
{
    if (!values.contains('u'))
        return wrong("u", end, "the User ID is missing");
    const std::optional<UserId> user = UserId::fromString(values['u'].text);
    if (!user)
        return wrong("u", values['u'].at, "is not a User ID");
    link.user = *user;
    if (!values.contains('k'))
        return wrong("k", end, "the pin is missing");
    const std::optional<Hash256> pin = Hash256::fromBase64Url(values['k'].text.toUtf8());
    if (!pin)
        return wrong("k", values['k'].at, "is not a pin");
    link.pin = *pin;
    if (values.contains('i')) {
        if (!isCode(values['i'].text))
            return wrong("i", values['i'].at, "is not the code of an invitation");
        link.invite = Secret(values['i'].text.toLatin1());
    }
    if (values.contains('b')) {
        link.broker = UserId::fromString(values['b'].text);
        if (!link.broker)
            return wrong("b", values['b'].at, "is not a User ID");
    }
    return {};
}

Result<void> readWhat(const QMap<char, Value> &values, Link &link)
{
    if (values.contains('s')) {
        link.share = ShareId::fromString(values['s'].text);
        if (!link.share)
            return wrong("s", values['s'].at, "is not the id of a share");
    }
    for (const char key : {'v', 'm'}) {
        const char name[] = {key, '\0'};
        if (values.contains(key) && !(values.contains('s') && values.contains(key == 'v' ? 'm' : 'v')))
            return wrong(name, values[key].at, "a version is s, v and m together");
    }
    if (!values.contains('v'))
        return {};
    link.version = versionOf(values['v'].text);
    if (!link.version)
        return wrong("v", values['v'].at, "is not the number of a version");
    link.manifest = Hash256::fromBase64Url(values['m'].text.toUtf8());
    if (!link.manifest)
        return wrong("m", values['m'].at, "is not the hash of a manifest");
    return {};
}

Result<void> readWhere(const QMap<char, Value> &values, Link &link)
{
    if (!values.contains('a'))
        return {};
    const Value &value = values['a'];
    const QStringList places = value.text.split(u',');
    if (places.size() > limits::linkAddresses)
        return wrong("a", value.at, "more addresses than a link may have");
    for (const QString &place : places) {
        const std::optional<HostPort> address = HostPort::fromString(place);
        if (!address)
            return wrong("a", value.at, "is not a list of addresses");
        link.moreAddresses.append(*address);
    }
    return {};
}

Result<HostPort> addressOf(QStringView authority)
{
    if (authority.contains(u'@'))
        return wrong("address", scheme.size(), "there is no user in the address of a link");
    const std::optional<HostPort> address = HostPort::fromString(authority);
    if (!address)
        return wrong("address", scheme.size(), "host:port or [IPv6]:port is expected");
    return *address;
}

/// Where in the link something stands that no link has; -1 where all is well.
qsizetype foreignCharacter(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c <= 0x20 || c >= 0x7f || c == u'"' || c == u'<' || c == u'>' || c == u'\\' || c == u'`')
            return i;
    }
    return -1;
}

} // namespace

Result<Link> Link::parse(QStringView pasted)
{
    const QStringView text = pasted.trimmed();
    if (text.size() > limits::linkLength)
        return wrong("link", limits::linkLength, "longer than a link may be");
    if (!looksLikeLink(text))
        return wrong("link", 0, "a link begins with ttp://");
    if (const qsizetype at = foreignCharacter(text); at >= 0)
        return wrong("link", at, "a character that no link has");
    const qsizetype hash = text.indexOf(u'#');
    if (hash < 0)
        return wrong("link", text.size(), "the part behind # is missing");
    const QStringView place = text.first(hash).sliced(scheme.size());
    const qsizetype slash = place.indexOf(u'/');
    if (slash >= 0 && slash != place.size() - 1)
        return wrong("address", scheme.size() + slash + 1, "# is expected");
    const Result<HostPort> address = addressOf(slash < 0 ? place : place.first(slash));
    if (!address)
        return address.error();
    const Result<QMap<char, Value>> values = fragmentOf(text, hash + 1);
    if (!values)
        return values.error();
    Link link;
    link.address = address.value();
    for (const Result<void> &step : {readWho(values.value(), text.size(), link), readWhat(values.value(), link),
                                     readWhere(values.value(), link)}) {
        if (!step)
            return step.error();
    }
    return link;
}

QString Link::toStringWithoutInvite() const
{
    QString text = scheme + address.toString() + QStringLiteral("/#u=") + user.toString() + QStringLiteral("&k=") +
                   pin.toBase64Url();
    if (share) {
        text += QStringLiteral("&s=") + share->toString();
        if (version && manifest)
            text += QStringLiteral("&v=%1&m=").arg(*version) + manifest->toBase64Url();
    }
    QStringList places;
    for (const HostPort &place : moreAddresses)
        places.append(place.toString());
    if (!places.isEmpty())
        text += QStringLiteral("&a=") + places.join(u',');
    if (broker)
        text += QStringLiteral("&b=") + broker->toString();
    return text;
}

QString Link::toString() const
{
    QString text = toStringWithoutInvite();
    if (invite.isEmpty())
        return text;
    // behind the pin: user and pin have fixed lengths, so its place is known
    const qsizetype at = text.indexOf(QStringLiteral("&k=")) + 3 + 43;
    return text.insert(at, QStringLiteral("&i=") + QString::fromLatin1(invite.reveal()));
}

bool looksLikeLink(QStringView text)
{
    return text.trimmed().startsWith(scheme, Qt::CaseInsensitive);
}

} // namespace ttp

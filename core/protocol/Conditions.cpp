// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/Conditions.h"

#include "core/protocol/HttpDate.h"

#include <QList>

namespace ttp {

namespace {

struct Tag {
    bool weak = false;
    QByteArrayView value; // with its quotes
};

/// The entity tags of a list header; empty when anything in it is not one. A comma may stand inside a tag.
QList<Tag> tagsOf(QByteArrayView header)
{
    QList<Tag> tags;
    qsizetype at = 0;
    for (;;) {
        while (at < header.size() && (header[at] == ' ' || header[at] == '\t' || header[at] == ','))
            ++at;
        if (at == header.size())
            return tags;
        Tag tag;
        if (header.sliced(at).startsWith("W/")) {
            tag.weak = true;
            at += 2;
        }
        const qsizetype end = at < header.size() && header[at] == '"' ? header.indexOf('"', at + 1) : -1;
        if (end < 0)
            return {};
        tag.value = header.sliced(at, end + 1 - at);
        tags.append(tag);
        at = end + 1;
        if (at < header.size() && header[at] != ',' && header[at] != ' ' && header[at] != '\t')
            return {};
    }
}

bool isAsterisk(QByteArrayView header)
{
    return header.trimmed() == "*";
}

/// The members of a structured dictionary (RFC 9651), as far as digests need it: key=value, without parameters.
QList<std::pair<QByteArrayView, QByteArrayView>> dictionaryOf(QByteArrayView header)
{
    QList<std::pair<QByteArrayView, QByteArrayView>> members;
    QByteArrayView rest = header;
    while (!rest.isEmpty()) {
        const qsizetype comma = rest.indexOf(',');
        QByteArrayView member = (comma < 0 ? rest : rest.first(comma)).trimmed();
        rest = comma < 0 ? QByteArrayView() : rest.sliced(comma + 1);
        const qsizetype semicolon = member.indexOf(';');
        if (semicolon >= 0)
            member = member.first(semicolon).trimmed();
        const qsizetype equals = member.indexOf('=');
        if (equals > 0)
            members.append({member.first(equals), member.sliced(equals + 1)});
    }
    return members;
}

} // namespace

QByteArray entityTag(QByteArrayView value)
{
    return '"' + value.toByteArray() + '"';
}

bool ifNoneMatchHolds(QByteArrayView header, QByteArrayView etag)
{
    if (isAsterisk(header))
        return true;
    for (const Tag &tag : tagsOf(header)) {
        if (tag.value == etag)
            return true;
    }
    return false;
}

bool ifMatchHolds(QByteArrayView header, QByteArrayView etag)
{
    if (isAsterisk(header))
        return true;
    for (const Tag &tag : tagsOf(header)) {
        if (!tag.weak && tag.value == etag)
            return true;
    }
    return false;
}

bool ifRangeHolds(QByteArrayView header, QByteArrayView etag, const QDateTime &lastModified)
{
    const QByteArrayView text = header.trimmed();
    if (text.isEmpty())
        return true;
    if (text.startsWith('"') || text.startsWith("W/")) {
        const QList<Tag> tags = tagsOf(text);
        return tags.size() == 1 && !tags.first().weak && tags.first().value == etag;
    }
    const QDateTime date = parseHttpDate(text);
    return date.isValid() && lastModified.isValid() && date.toSecsSinceEpoch() == lastModified.toSecsSinceEpoch();
}

bool wantsSha256(QByteArrayView header)
{
    for (const auto &[key, value] : dictionaryOf(header)) {
        if (key != "sha-256")
            continue;
        bool ok = false;
        const int weight = value.toByteArray().toInt(&ok);
        return ok && weight > 0 && weight <= 10;
    }
    return false;
}

QByteArray formatDigest(const Hash256 &sha256)
{
    return "sha-256=:" + sha256.toByteArray().toBase64() + ':';
}

std::optional<Hash256> parseDigest(QByteArrayView header)
{
    for (const auto &[key, value] : dictionaryOf(header)) {
        if (key != "sha-256")
            continue;
        if (value.size() < 2 || value.front() != ':' || value.back() != ':')
            return std::nullopt;
        const auto decoded = QByteArray::fromBase64Encoding(value.sliced(1, value.size() - 2).toByteArray(),
                                                            QByteArray::AbortOnBase64DecodingErrors);
        return decoded ? Hash256::fromBytes(*decoded) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace ttp

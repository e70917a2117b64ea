// SPDX-License-Identifier: GPL-3.0-only
#include "core/client/ContentRequest.h"

#include "core/protocol/Limits.h"
#include "core/protocol/Paths.h"
#include "core/protocol/Range.h"

#include <algorithm>

namespace ttp {

namespace {

HttpRequest rangeOf(const PeerAccess &access, const QByteArray &path, const ByteRange &bytes)
{
    HttpRequest request = access.request(path);
    request.headers.append(HttpHeader{QByteArrayLiteral("Range"), formatRange(bytes)});
    // A refusal comes with a problem document, which may be longer than a short range.
    request.limits.maxBodyBytes = std::max<qint64>(bytes.length, limits::jsonBytes);
    return request;
}

} // namespace

HttpRequest contentRequest(const PeerAccess &access, const ShareId &share, int version, const ByteRange &bytes)
{
    return rangeOf(access, paths::shareContent(share, version), bytes);
}

HttpRequest fileRequest(const PeerAccess &access, const FileId &file, const ByteRange &bytes)
{
    return rangeOf(access, paths::file(file), bytes);
}

} // namespace ttp

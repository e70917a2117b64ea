// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/GateParser.h"
#include "tests/fuzz/FuzzCheck.h"

// Input: one byte that says how the rest is cut into packets, then the bytes of a request's head.
using ttp::GateLimits;
using ttp::GateParser;
using ttp::RequestHead;

namespace {

constexpr qsizetype kSmallHead = 2048;

void checkHead(const GateParser &parser, QByteArrayView fed)
{
    const RequestHead &head = parser.head();
    FUZZ_CHECK(parser.consumed() > 0 && parser.consumed() <= fed.size());
    FUZZ_CHECK(fed.first(parser.consumed()).endsWith("\r\n\r\n"));
    FUZZ_CHECK(GateParser::isToken(head.method));
    FUZZ_CHECK(head.target.startsWith('/') && !head.target.startsWith("//"));
    FUZZ_CHECK(!head.target.contains('#') && !head.target.contains(' '));
    FUZZ_CHECK(head.path + (head.target.contains('?') ? '?' + head.query : QByteArray()) == head.target);
    FUZZ_CHECK(head.contentLength >= 0);
    FUZZ_CHECK(head.count("Content-Length") <= 1);
    FUZZ_CHECK(head.count("Transfer-Encoding") == 0);
    FUZZ_CHECK(head.count("Host") == 1 || parser.isHttp10());
    for (const auto &field : head.headers) {
        FUZZ_CHECK(GateParser::isToken(field.name));
        FUZZ_CHECK(GateParser::isFieldValue(field.value));
    }
}

void checkRefusal(int status)
{
    FUZZ_CHECK(status == 400 || status == 411 || status == 414 || status == 417 || status == 431 || status == 501 ||
               status == 505);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    ttp::fuzz::Taker taker(ttp::fuzz::view(data, size));
    const auto step = static_cast<qsizetype>(1 + taker.number(1) % 64);
    const QByteArrayView text = taker.rest();
    GateLimits limits;
    limits.maxHead = kSmallHead;

    GateParser whole(limits);
    const GateParser::State atOnce = whole.feed(text);

    // The verdict may not depend on how the network cut the bytes.
    GateParser parts(limits);
    GateParser::State inParts = GateParser::State::NeedMore;
    for (qsizetype fed = 0; fed < text.size() && inParts == GateParser::State::NeedMore;) {
        fed = qMin(fed + step, text.size());
        inParts = parts.feed(text.first(fed));
    }
    FUZZ_CHECK(atOnce == inParts);
    if (atOnce == GateParser::State::Refused) {
        // Where several things are wrong, which of them is seen first may depend on how much has come.
        checkRefusal(whole.refusal());
        checkRefusal(parts.refusal());
    }
    if (atOnce == GateParser::State::Complete) {
        FUZZ_CHECK(whole.consumed() == parts.consumed() && whole.keepsAlive() == parts.keepsAlive());
        FUZZ_CHECK(whole.head().target == parts.head().target);
        FUZZ_CHECK(whole.head().headers.size() == parts.head().headers.size());
        checkHead(whole, text);
    }
    return 0;
}

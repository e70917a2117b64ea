// SPDX-License-Identifier: GPL-3.0-only
#include "tests/unit/server/FramingRows.h"

#include "tests/unit/server/GateFixture.h"

namespace ttp {

namespace {

const char get[] = "GET /echo HTTP/1.1\r\nHost: x\r\n";
const char post[] = "POST /echo HTTP/1.1\r\nHost: x\r\n";

// Written with '@' where a NUL is to be, so that nobody has to count.
QByteArray withNul(const QByteArray &text)
{
    return QByteArray(text).replace('@', '\0');
}

QByteArray manyFields(int count)
{
    QByteArray out;
    for (int i = 0; i < count; ++i)
        out += "X-" + QByteArray::number(i) + ": 1\r\n";
    return out;
}

QByteArray ordinary()
{
    return request("GET", "/echo");
}

// What would be answered if somebody took a body for a request.
QByteArray smuggled()
{
    return request("GET", "/smuggled");
}

QList<FramingRow> goodRows()
{
    return {
        {"plain request", QByteArray(get) + "\r\n", {200}, true},
        {"three at once", ordinary() + ordinary() + ordinary(), {200, 200, 200}, true},
        {"empty lines first", "\r\n\r\n" + ordinary(), {200}, true},
        {"body", request("POST", "/echo", "hello"), {200}, true},
        {"body then another", request("POST", "/echo", "hello") + ordinary(), {200, 200}, true},
        {"length 0", QByteArray(post) + "Content-Length: 0\r\n\r\n" + ordinary(), {200, 200}, true},
        {"POST without length", QByteArray(post) + "\r\n" + ordinary(), {200, 200}, true},
        {"HTTP/1.0", "GET /echo HTTP/1.0\r\n\r\n", {200}, false},
        {"HTTP/1.0 keep-alive", "GET /echo HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n", {200}, true},
        {"HTTP/1.0 keep-alive, close", "GET /echo HTTP/1.0\r\nConnection: keep-alive, close\r\n\r\n", {200}, false},
        {"Connection: close", QByteArray(get) + "Connection: close\r\n\r\n", {200}, false},
        {"Connection: CLOSE in a list", QByteArray(get) + "Connection: x-a , CLOSE\r\n\r\n", {200}, false},
        {"nothing after close", QByteArray(get) + "Connection: close\r\n\r\n" + ordinary(), {200}, false},
        {"OPTIONS, PATCH, DELETE, PUT",
         request("OPTIONS", "/echo") + request("PATCH", "/echo", "x") + request("DELETE", "/echo") +
             request("PUT", "/echo", "y"),
         {200, 200, 200, 200},
         true},
        {"duplicate fields, any case", QByteArray(get) + "X-A: 1\r\nx-a: 2\r\nX-a:   3  \r\n\r\n", {200}, true},
        {"tab around a value", QByteArray(get) + "X-A:\t1\t\r\n\r\n", {200}, true},
        {"empty value", QByteArray(get) + "X-A:\r\n\r\n", {200}, true},
        {"dot segments stay", "GET /echo/../echo HTTP/1.1\r\nHost: x\r\n\r\n", {200}, true},
        {"percent stays", "GET /%2e%2e/%00/echo HTTP/1.1\r\nHost: x\r\n\r\n", {200}, true},
        {"upgrade is ignored",
         QByteArray(get) + "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
         {200},
         true},
        {"1000 ranges reach the handler",
         QByteArray(get) + "Range: bytes=" + QByteArray("0-0,").repeated(1000) + "2-2\r\n\r\n",
         {200},
         true},
        {"64 fields", "GET /echo HTTP/1.1\r\nHost: x\r\n" + manyFields(63) + "\r\n", {200}, true},
        {"host with port", "GET /echo HTTP/1.1\r\nHost: a-b.example:65535\r\n\r\n", {200}, true},
        {"host is IPv6", "GET /echo HTTP/1.1\r\nHost: [2001:db8::1]:8470\r\n\r\n", {200}, true},
    };
}

QList<FramingRow> badFieldRows()
{
    return {
        {"no such method", "TRACE /echo HTTP/1.1\r\nHost: x\r\n\r\n", {501}, false},
        {"method in lower case", "get /echo HTTP/1.1\r\nHost: x\r\n\r\n", {501}, false},
        {"method is no token", "GE(T /echo HTTP/1.1\r\nHost: x\r\n\r\n", {400}, false},
        {"no Host", "GET /echo HTTP/1.1\r\n\r\n", {400}, false},
        {"two Hosts", QByteArray(get) + "Host: y\r\n\r\n", {400}, false},
        {"bad Host", "GET /echo HTTP/1.1\r\nHost: a b/c\r\n\r\n", {400}, false},
        {"Host with user", "GET /echo HTTP/1.1\r\nHost: u@x\r\n\r\n", {400}, false},
        {"Host with a port that is none", "GET /echo HTTP/1.1\r\nHost: x:65536\r\n\r\n", {400}, false},
        {"empty Host", "GET /echo HTTP/1.1\r\nHost:\r\n\r\n", {400}, false},
        {"obs-fold", QByteArray(get) + "X-A: 1\r\n 2\r\n\r\n", {400}, false},
        {"obs-fold after the request line", "GET /echo HTTP/1.1\r\n X-A: 2\r\nHost: x\r\n\r\n", {400}, false},
        {"space before colon", QByteArray(get) + "X-A : 1\r\n\r\n", {400}, false},
        {"line without colon", QByteArray(get) + "junk\r\n\r\n", {400}, false},
        {"empty name", QByteArray(get) + ": 1\r\n\r\n", {400}, false},
        {"bare LF ends a line", "GET /echo HTTP/1.1\nHost: x\n\n", {400}, false},
        {"bare LF in the middle", QByteArray(get) + "X-A: 1\nX-B: 2\r\n\r\n", {400}, false},
        {"bare LF, nothing after", "GET /echo HTTP/1.1\n", {400}, false},
        {"bare CR in a value", QByteArray(get) + "X-A: 1\rX-B: 2\r\n\r\n", {400}, false},
        {"CR CR LF", QByteArray(get) + "X-A: 1\r\r\n\r\n", {400}, false},
        {"NUL in a value", QByteArray(get) + withNul("X-A: a@b\r\n\r\n"), {400}, false},
        {"NUL in the target", withNul("GET /e@cho HTTP/1.1\r\nHost: x\r\n\r\n"), {400}, false},
        {"control in a value",
         QByteArray(get) + "X-A: a\x01"
                           "b\r\n\r\n",
         {400},
         false},
    };
}

QList<FramingRow> badLengthRows()
{
    return {
        {"two lengths", QByteArray(post) + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef", {400}, false},
        {"two equal lengths", QByteArray(post) + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nabcde", {400}, false},
        {"length list", QByteArray(post) + "Content-Length: 5, 5\r\n\r\nabcde", {400}, false},
        {"length is no number", QByteArray(post) + "Content-Length: abc\r\n\r\n" + smuggled(), {400}, false},
        {"length negative", QByteArray(post) + "Content-Length: -5\r\n\r\n" + smuggled(), {400}, false},
        {"length with plus", QByteArray(post) + "Content-Length: +5\r\n\r\nabcde", {400}, false},
        {"length in hex", QByteArray(post) + "Content-Length: 0x5\r\n\r\nabcde", {400}, false},
        {"length empty", QByteArray(post) + "Content-Length:\r\n\r\n" + smuggled(), {400}, false},
        {"length 2^64-1", QByteArray(post) + "Content-Length: 18446744073709551615\r\n\r\n" + smuggled(), {400}, false},
        {"length and chunked",
         QByteArray(post) + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
         {400},
         false},
        {"chunked",
         QByteArray(post) + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n" + smuggled(),
         {411},
         false},
        {"chunked twice",
         QByteArray(post) + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
         {411},
         false},
        {"gzip coding", QByteArray(post) + "Transfer-Encoding: gzip\r\n\r\n" + smuggled(), {411}, false},
        {"chunked in HTTP/1.0", "POST /echo HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", {400}, false},
        {"GET with a body", QByteArray(get) + "Content-Length: 3\r\n\r\nabc", {400}, false},
        {"expects something else", QByteArray(post) + "Content-Length: 3\r\nExpect: 200-ok\r\n\r\nabc", {417}, false},
    };
}

QList<FramingRow> badLineRows()
{
    return {
        {"garbage", "\x16\x03\x01\x02garbage\n\r\n\r\n", {400}, false},
        {"HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", {505}, false},
        {"HTTP/9.9", "GET /echo HTTP/9.9\r\nHost: x\r\n\r\n", {505}, false},
        {"HTTP/1.10", "GET /echo HTTP/1.10\r\nHost: x\r\n\r\n", {400}, false},
        {"no version", "GET /echo\r\nHost: x\r\n\r\n", {400}, false},
        {"two spaces", "GET  /echo HTTP/1.1\r\nHost: x\r\n\r\n", {400}, false},
        {"space in the target", "GET /ec ho HTTP/1.1\r\nHost: x\r\n\r\n", {400}, false},
        {"absolute form", "GET http://evil/echo HTTP/1.1\r\nHost: x\r\n\r\n", {400}, false},
        {"authority form", "GET evil:80 HTTP/1.1\r\nHost: x\r\n\r\n", {400}, false},
        {"asterisk", "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n", {400}, false},
        {"two slashes", "GET //evil/echo HTTP/1.1\r\nHost: x\r\n\r\n", {400}, false},
        {"fragment", "GET /echo#x HTTP/1.1\r\nHost: x\r\n\r\n", {400}, false},
        {"beyond ASCII", "GET /\xc3\xa9 HTTP/1.1\r\nHost: x\r\n\r\n", {400}, false},
    };
}

QList<FramingRow> limitRows()
{
    return {
        {"65 fields", "GET /echo HTTP/1.1\r\nHost: x\r\n" + manyFields(64) + "\r\n", {431}, false},
        {"65 fields and a smuggled body",
         QByteArray(post) + "Content-Length: " + QByteArray::number(smuggled().size()) + "\r\n" + manyFields(63) +
             "\r\n" + smuggled(),
         {431},
         false},
        {"target too long", "GET /" + QByteArray(4096, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n", {414}, false},
        {"line without end", "GET /" + QByteArray(5000, 'a'), {414}, false},
        {"head too large", QByteArray(get) + "X-A: " + QByteArray(16 * 1024, 'a') + "\r\n\r\n", {431}, false},
        {"body over the limit", QByteArray(post) + "Content-Length: 1048577\r\n\r\n", {413}, false},
        {"10 GB announced", QByteArray(post) + "Content-Length: 10000000000\r\n\r\nabc", {413}, false},
        {"small body over the limit", request("POST", "/small", "0123456789abcdefg") + ordinary(), {413, 200}, true},
        {"second one broken", ordinary() + "GET /echo HTTP/1.1\nHost: x\n\n" + ordinary(), {200, 400}, false},
    };
}

} // namespace

QList<FramingRow> framingRows()
{
    return goodRows() + badFieldRows() + badLengthRows() + badLineRows() + limitRows();
}

} // namespace ttp

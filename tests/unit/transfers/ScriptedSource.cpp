// SPDX-License-Identifier: GPL-3.0-only
#include "tests/unit/transfers/ScriptedSource.h"

#include <QTimer>

namespace ttp {

namespace {

constexpr qsizetype slowStep = 16 * 1024;
constexpr int slowEveryMs = 30;
constexpr int trickleEveryMs = 5;

QByteArray headOf(qsizetype length, const ByteRange &range)
{
    return "HTTP/1.1 206 Partial Content\r\nContent-Type: application/octet-stream\r\nContent-Length: " +
           QByteArray::number(length) + "\r\nContent-Range: bytes " + QByteArray::number(range.first) + '-' +
           QByteArray::number(range.end() - 1) + "/*\r\n\r\n";
}

} // namespace

ScriptedSource::ScriptedSource(Manner how, const TestVersion &what, const QByteArray &all, HttpTransport &transport,
                               const Clock &clock)
    : manner(how), version(what), content(all), certificate(TestCertificate::make()),
      server(certificate, [this](QSslSocket *socket, const TestRequest &request) { answer(socket, request); }),
      client(transport, clock,
             std::make_shared<PeerSession>(user, certificate.pin, QList<HostPort>{{server.address(), server.port()}},
                                           newId<UserId>(), Secret()))
{
}

void ScriptedSource::noteAsked(const ByteRange &range)
{
    ++asked;
    if (++open > mostOpen)
        mostOpen = open.load();
    const ContentLayout &layout = version.catalog->layout();
    for (qint64 piece = 0; has.size() > 0 && piece < layout.pieceCount(); ++piece) {
        const ByteRange place = layout.piece(piece).inContent;
        if (place.first < range.end() && range.first < place.end() && !has.test(piece))
            ++askedForWhatItHasNot;
    }
}

void ScriptedSource::answer(QSslSocket *socket, const TestRequest &request)
{
    if (request.path.contains("/content"))
        return give(socket, request);
    TestTlsServer::reply(socket, 503, "{}", "application/json", "Retry-After: 3600\r\n");
}

void ScriptedSource::give(QSslSocket *socket, const TestRequest &request)
{
    const QList<QByteArray> text = request.header("range").mid(6).split('-');
    ByteRange range{text.value(0).toLongLong(), 0};
    range.length = text.value(1).toLongLong() - range.first + 1;
    noteAsked(range);
    QByteArray body = content.mid(range.first, range.length);
    const auto write = [&](const QByteArray &bytes) {
        --open;
        socket->write(bytes);
        socket->flush();
    };
    switch (manner) {
    case Manner::Honest:
        return write(headOf(body.size(), range) + body);
    case Manner::Slow:
        return writeSlowly(socket, headOf(body.size(), range), body, slowStep, slowEveryMs);
    case Manner::Trickles:
        return writeSlowly(socket, headOf(body.size(), range), body, 1, trickleEveryMs);
    case Manner::Silent:
        return writeSlowly(socket, {}, body, 0, slowEveryMs);
    case Manner::Hangs:
        return writeSlowly(socket, headOf(body.size(), range) + body.first(body.size() / 2), body, 0, slowEveryMs);
    case Manner::WrongBytes:
        body[body.size() / 2] = char(body.at(body.size() / 2) ^ 1);
        return write(headOf(body.size(), range) + body);
    case Manner::Refuses:
        --open;
        return TestTlsServer::reply(socket, 503, "{}", "application/json", "Retry-After: 3600\r\n");
    case Manner::Fails:
        --open;
        return TestTlsServer::reply(socket, 500, "{}");
    case Manner::Truncates:
        write(headOf(body.size(), range) + body.first(body.size() / 2));
        return socket->disconnectFromHost();
    case Manner::Resets:
        write(headOf(body.size(), range) + body.first(body.size() / 2));
        return socket->abort();
    case Manner::OtherRange:
        return write(headOf(body.size(), {range.first + 16 * 1024, range.length}) + body);
    case Manner::TooLong:
        body += content.mid(range.end(), 32 * 1024);
        return write(headOf(body.size(), range) + body);
    case Manner::Everything:
        --open;
        return TestTlsServer::reply(socket, 200, content, "application/octet-stream");
    }
}

// step 0: nothing more comes, and the connection stays open.
void ScriptedSource::writeSlowly(QSslSocket *socket, const QByteArray &head, const QByteArray &body, qsizetype step,
                                 int everyMs)
{
    socket->write(head);
    socket->flush();
    auto *timer = new QTimer(socket);
    auto at = std::make_shared<qsizetype>(0);
    const auto end = [this, timer] {
        if (!timer->isActive())
            return;
        timer->stop();
        --open;
        timer->deleteLater();
    };
    QObject::connect(socket, &QSslSocket::disconnected, timer, end);
    QObject::connect(timer, &QTimer::timeout, timer, [socket, body, step, at, end] {
        socket->write(body.mid(*at, step));
        socket->flush();
        *at += step;
        if (*at >= body.size())
            end();
    });
    timer->start(everyMs);
}

Fetching::Fetching(const TestVersion &what, const QList<Manner> &manners, const Clock &clock)
    : version(what), content(what.bytes()), disk(what),
      picker(what.catalog->layout(), PieceBitmap(what.catalog->layout().pieceCount()), 1), hashes(what.catalog),
      pool(directory, clock, what.catalog, what.header.owner, picker),
      had(std::make_shared<PieceProgress>(PieceBitmap(what.catalog->layout().pieceCount())))
{
    const ContentLayout &layout = version.catalog->layout();
    picker.setVerifiable(0, layout.pieceCount());
    for (qint64 file = 0; file < layout.fileCount(); ++file) {
        if (layout.piecesOfFile(file).count > 1)
            hashes.addLayer(file, version.hashesOf(layout.piecesOfFile(file)));
    }
    for (const Manner manner : manners) {
        sources.push_back(std::make_unique<ScriptedSource>(manner, version, content, transport, clock));
        const UserId user = sources.back()->user;
        directory.peers.insert(user, &sources.back()->client);
        pool.addRecordedBytes(user, 0);
        picker.setComplete(user);
        Source *source = pool.find(user);
        source->known = true;
        source->complete = true;
        source->have = layout.pieceCount();
    }
    origins = PieceOrigins(layout.pieceCount());
    scheduler = std::make_unique<ExtentScheduler>(ExtentScheduler::Parts{
        clock, &context, version.catalog, disk.store, had, picker, hashes, pool, {&transport}, {}, {}, origins});
}

void Fetching::hasOnly(size_t number, const PieceBitmap &pieces)
{
    sources[number]->has = pieces;
    picker.setPieces(sources[number]->user, pieces);
    source(number).complete = false;
    source(number).have = pieces.count();
}

bool Fetching::holdsEverything() const
{
    const ContentLayout &layout = version.catalog->layout();
    for (qint64 piece = 0; piece < layout.pieceCount(); ++piece) {
        const ByteRange place = layout.piece(piece).inContent;
        if (!disk.store->has(piece) || disk.store->read(piece).value() != content.mid(place.first, place.length))
            return false;
    }
    return had->isComplete();
}

} // namespace ttp

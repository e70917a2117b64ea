// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/server/ClientIdentity.h"
#include "core/server/GateParser.h"
#include "core/server/LingeringClose.h"
#include "core/server/ReplySender.h"
#include "core/server/RequestHandler.h"

#include <QSslSocket>
#include <QTcpSocket>
#include <memory>
#include <optional>

namespace ttp {

class GateServer;

/// One connection: stands between the real socket and QtHttpServer, as QSslSocket stands between its plain socket and
/// its user (protocol.md section 2.4).
///
/// QtHttpServer sees a QTcpSocket that delivers the request line and Host of complete, unambiguous requests, one at a
/// time; the body and the other fields stay on this side and go to the handler directly. Whatever QtHttpServer writes
/// is dropped: replies come through answer() only. It owns the real socket and lives on its server thread.
class GateSocket final : public QTcpSocket
{
    Q_OBJECT

public:
    /// wire is connected (and, for TLS, encrypted); the gate becomes its parent. info is what is known of the client.
    /// proxied says that its headers about the client are believed.
    GateSocket(QSslSocket *wire, const ConnectionInfo &info, bool proxied, GateServer &server);
    ~GateSocket() override;

    [[nodiscard]] quint64 connectionId() const { return m_info.connectionId; }
    [[nodiscard]] const ConnectionInfo &info() const { return m_info; }
    /// Its key is that of a registered account.
    void setKnown() { m_isKnown = true; }
    /// Tells the server, once, when no complete head of a request has come of a stranger's connection.
    void tellIfFruitless();
    /// Looks at what has arrived before it was made.
    void begin();
    /// Called when QtHttpServer has parsed what it was given: hands the request to the handler. Returns false when
    /// there is none to hand over.
    bool deliver();
    /// Sends the answer of that request; for another one than the present, or a second time, it is dropped.
    void answer(quint64 requestSerial, Reply reply);
    /// Cuts the connection, if that request is the present one.
    void severRequest(quint64 requestSerial);
    /// That request waits for news.
    void setWaiting(quint64 requestSerial);
    /// The connection has shown the key of a registered account, whose bytes are counted there.
    void setReader(ReplyMemory::CountPtr reader);
    /// RST: nothing more is sent or read.
    void sever();
    /// Closes in order when nothing is in service, at once when something is.
    void evict();
    /// Closes when idle, else after the present request.
    void drain();
    /// Goes on sending after the pacer had nothing, or after other connections had their turn.
    void resumeSending();
    /// Looks at the clock. Called every GateLimits::tickMs.
    void tick(qint64 nowMs);

    qint64 bytesAvailable() const override;
    qint64 bytesToWrite() const override { return m_wire->bytesToWrite(); }
    void disconnectFromHost() override { sever(); }
    void close() override { sever(); }
    void setSocketOption(SocketOption option, const QVariant &value) override;
    QVariant socketOption(SocketOption option) override { return m_wire->socketOption(option); }

Q_SIGNALS:
    /// Once, when the connection is over. It deletes itself afterwards.
    void gone(quint64 connectionId);

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 skipData(qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    enum class State {
        Idle,     // between requests
        Head,     // some bytes of a head are there
        Body,     // the head has passed, the body is coming
        Serving,  // the handler has it, or its reply is being handed to the socket
        Flushing, // the reply is with the socket, which holds too much to go on
        Closing,  // the last reply is with the socket; then comes the end
        Draining, // our side is closed; what still comes is thrown away
        Dead,
    };

    void process();
    [[nodiscard]] bool step();
    [[nodiscard]] bool readHead();
    [[nodiscard]] bool takeHead();
    [[nodiscard]] bool judge(HeadVerdict verdict);
    [[nodiscard]] bool beginBody();
    [[nodiscard]] bool readBody();
    [[nodiscard]] bool holdBody(qint64 bytes);
    void dropBody();
    void dispatch();
    void startReply(Reply reply);
    void refuseAndClose(Reply reply);
    void progress();
    void pump();
    void replyHandedOver();
    void nextRequest();
    void closeInOrder();
    [[nodiscard]] bool beginDraining();
    void wireGone();
    void finish();
    void enter(State state);
    [[nodiscard]] bool hasInput() const { return !m_in.isEmpty() || m_wire->bytesAvailable() > 0; }
    [[nodiscard]] bool isOver() const { return m_state == State::Dead; }

    GateServer &m_server;
    const GateLimits &m_limits;
    QSslSocket *const m_wire;
    ConnectionInfo m_info;
    const bool m_proxied;
    ClientIdentity m_identity;
    GateParser m_parser;
    ReplySender m_sender;

    State m_state = State::Idle;
    qint64 m_since;
    // What was read from the wire and not yet used.
    QByteArray m_in;
    // The request under way.
    std::optional<Request> m_request;
    std::optional<Reply> m_refusal;
    std::weak_ptr<Exchange> m_exchange;
    quint64 m_serial = 0;
    qint64 m_bodyGot = 0;
    qint64 m_bodyHeld = 0;
    bool m_isHead = false;
    bool m_http10 = false;
    bool m_keep = true;
    bool m_waiting = false;
    bool m_answered = false;
    bool m_linger = false;
    bool m_processing = false;
    bool m_progressing = false;
    bool m_finished = false;
    bool m_isKnown = false;
    bool m_toldFruitless = false;
    std::unique_ptr<LingeringClose> m_lingering;
    // What QtHttpServer is given to read.
    QByteArray m_canonical;
    qsizetype m_canonicalRead = 0;
};

} // namespace ttp

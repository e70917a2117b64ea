// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/server/GateLimits.h"
#include "core/server/Reply.h"
#include "core/server/ReplyHead.h"
#include "core/server/ReplyMemory.h"

#include <QSslSocket>
#include <deque>
#include <memory>

namespace ttp {

/// What all connections of one server thread use by turns to send, so that none keeps memory for it.
struct SendingKit {
    const GateLimits &limits;
    /// Bytes of replies held in memory, over all threads.
    ReplyMemory &memory;
    ReplyHead head;
    QByteArray slice;
};

/// Sends the replies of one connection, one after the other, and knows what of them has left.
///
/// Bodies are read in slices while less than the high-water mark is queued. What has left is computed from what the
/// socket still holds: on TLS 1.3 n bytes take n + 22 for every record of 16 KiB, so a position in the encrypted stream
/// is a position in the body. Lives on the server thread.
class ReplySender
{
public:
    /// What one call of pump() came to.
    enum class Pumped {
        /// No reply is being sent, or all of it has been handed to the socket.
        Done,
        /// The socket holds enough: call again when it has written.
        Full,
        /// It could go on, but others must have their turn: call again from the event loop.
        Turn,
        /// The pacer lets nothing through: call again within 10 ms.
        Paced,
        /// The source failed or the socket is gone: no further byte of this reply will come.
        Failed,
    };

    ReplySender(QSslSocket &wire, SendingKit &kit);
    ~ReplySender();
    Q_DISABLE_COPY_MOVE(ReplySender)

    /// Who reads the replies from now on, what is held included: strangers until this is called.
    void setReader(ReplyMemory::CountPtr reader);
    /// Takes a reply; nothing may be under way. Without payload (HEAD) only its head is sent. A reply that cannot be
    /// sent as it is becomes a 500. Follow with pump().
    void start(Reply reply, bool withPayload, ConnectionNote note);
    /// Sends as much as may be sent now.
    [[nodiscard]] Pumped pump();
    /// Sends bytes that belong to no reply (100 Continue).
    void writeRaw(const QByteArray &bytes);
    /// Looks at what has left and tells the owners of the replies. Returns true when something has left since last
    /// time.
    bool account();
    /// The connection is at its end: replies that have not left are told that they were cut. Nothing is sent any more.
    void cut();

    /// True from start() until the last byte was handed to the socket.
    [[nodiscard]] bool isSending() const { return m_sending; }
    /// Bytes that the socket still holds, clear and encrypted.
    [[nodiscard]] qint64 pending() const { return m_wire.bytesToWrite() + m_wire.encryptedBytesToWrite(); }
    /// True when bytes wait and the client took next to nothing of them for writeStallMs.
    [[nodiscard]] bool isStalled(qint64 nowMs);
    /// True when bytes wait and a client without a registered key takes them slower than minReplyRate. To be asked
    /// every tick.
    [[nodiscard]] bool isSlow(qint64 nowMs);
    /// Whether this reader has so much waiting already that it gets nothing new.
    [[nodiscard]] bool isFull() const { return m_kit.memory.isFull(*m_reader); }

private:
    // The callbacks of a reply: alive until its last byte has left.
    struct Flight {
        std::function<void(qint64, bool)> onSent;
        std::function<void(bool)> onEnd;
    };
    // One write to the socket: where it lies in the stream of the wire, and how much of it is head.
    struct Segment {
        qint64 wireBegin = 0;
        qint64 plainSize = 0;
        qint64 headSize = 0;
        qint64 reported = 0;
        bool last = false;
        std::shared_ptr<Flight> flight;
    };

    [[nodiscard]] bool isTls() const { return m_wire.isEncrypted(); }
    [[nodiscard]] qint64 wireSize(qint64 plainSize) const;
    [[nodiscard]] qint64 payloadLeft(const Segment &segment, qint64 left) const;
    [[nodiscard]] Pumped sendSlice();
    [[nodiscard]] qint64 fill(char *to, qint64 size);
    void write(const QByteArray &bytes);
    void track(qint64 plainSize, qint64 headSize, bool last);
    void finishReply();
    void charge();

    QSslSocket &m_wire;
    SendingKit &m_kit;
    ReplyMemory::CountPtr m_reader;
    Reply m_reply;
    QByteArray m_head;
    std::shared_ptr<Flight> m_flight;
    std::deque<Segment> m_segments;
    qint64 m_length = 0;
    qint64 m_offset = 0;
    qint64 m_queuedWire = 0;
    qint64 m_leftWire = 0;
    qint64 m_charged = 0;
    qint64 m_stallSince = 0;
    qint64 m_stallLeft = 0;
    qint64 m_slowSince = 0;
    qint64 m_slowLeft = 0;
    bool m_sending = false;
    bool m_failed = false;
    bool m_cut = false;
};

} // namespace ttp

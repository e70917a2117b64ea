// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/ReplySender.h"

#include "core/base/Logging.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace ttp {

namespace {

// RFC 8446 section 5.2: header 5, content type 1, tag 16 (the same for every suite that is offered).
constexpr qint64 recordPayload = 16 * 1024;
constexpr qint64 recordOverhead = 22;

} // namespace

ReplySender::ReplySender(QSslSocket &wire, SendingKit &kit) : m_wire(wire), m_kit(kit), m_reader(kit.memory.strangers())
{
}

ReplySender::~ReplySender()
{
    cut();
}

void ReplySender::setReader(ReplyMemory::CountPtr reader)
{
    m_kit.memory.charge(*m_reader, -m_charged);
    m_reader = std::move(reader);
    m_kit.memory.charge(*m_reader, m_charged);
}

void ReplySender::start(Reply reply, bool withPayload, ConnectionNote note)
{
    m_head.clear();
    if (!m_kit.head.append(m_head, reply, note)) {
        qCWarning(lcServer) << "a handler gave a reply that cannot be sent, status" << reply.status;
        Reply instead = problemReply(500, "internal", "Internal error");
        instead.onSent = [told = std::move(reply.onSent)](qint64, bool complete) {
            if (told)
                told(0, complete);
        };
        instead.onEnd = std::move(reply.onEnd);
        reply = std::move(instead);
        const bool appended = m_kit.head.append(m_head, reply, note);
        Q_ASSERT(appended);
    }
    m_reply = std::move(reply);
    m_length = withPayload && !ReplyHead::isBodyless(m_reply.status) ? m_reply.bodyLength() : 0;
    m_offset = 0;
    m_sending = true;
    if (m_reply.onSent || m_reply.onEnd)
        m_flight = std::make_shared<Flight>(Flight{std::move(m_reply.onSent), std::move(m_reply.onEnd)});
    charge();
}

ReplySender::Pumped ReplySender::pump()
{
    for (int slices = 0; m_sending && !m_cut; ++slices) {
        if (m_failed)
            return Pumped::Failed;
        if (pending() >= m_kit.limits.highWater)
            return Pumped::Full;
        if (slices == m_kit.limits.slicesPerTurn)
            return Pumped::Turn;
        const Pumped pumped = sendSlice();
        // After each: a client may be gone by the next, and what has left must be told before it is forgotten.
        account();
        if (pumped != Pumped::Done)
            return pumped;
    }
    return m_cut ? Pumped::Failed : Pumped::Done;
}

ReplySender::Pumped ReplySender::sendSlice()
{
    const qint64 remaining = m_length - m_offset;
    // A little more than a slice at the end is cheaper than a slice and a tiny one.
    qint64 size = remaining <= m_kit.limits.slice + m_kit.limits.slice / 4 ? remaining : m_kit.limits.slice;
    if (size > 0 && m_reply.pacer)
        size = std::clamp<qint64>(m_reply.pacer->take(size), 0, size);
    const bool paced = size == 0 && remaining > 0;
    const qint64 headSize = m_head.size();
    if (paced && headSize == 0)
        return Pumped::Paced;
    // The buffer is shared with the socket until it is written; detaching would copy what is going to be overwritten.
    QByteArray &buffer = m_kit.slice;
    if (!buffer.isDetached() || buffer.capacity() < headSize + size)
        buffer = QByteArray(std::max(headSize + size, m_kit.limits.slice * 5 / 4 + 1024), Qt::Uninitialized);
    buffer.resize(headSize + size);
    std::memcpy(buffer.data(), m_head.constData(), size_t(headSize));
    m_head.clear();
    const qint64 filled = fill(buffer.data() + headSize, size);
    m_offset += filled;
    buffer.truncate(headSize + filled);
    const bool last = m_offset == m_length;
    if (m_flight)
        track(headSize + filled, headSize, last);
    if (last)
        finishReply();
    write(buffer);
    if (m_failed)
        return Pumped::Failed;
    return paced ? Pumped::Paced : Pumped::Done;
}

qint64 ReplySender::fill(char *to, qint64 size)
{
    if (size <= 0)
        return 0;
    if (!m_reply.source) {
        std::memcpy(to, m_reply.body.constData() + m_offset, size_t(size));
        return size;
    }
    qint64 filled = 0;
    while (filled < size) {
        const qint64 got = m_reply.source->read(to + filled, m_offset + filled, size - filled);
        if (got <= 0 || got > size - filled) {
            m_failed = true;
            break;
        }
        filled += got;
    }
    return filled;
}

void ReplySender::track(qint64 plainSize, qint64 headSize, bool last)
{
    Segment segment;
    segment.wireBegin = m_queuedWire;
    segment.plainSize = plainSize;
    segment.headSize = headSize;
    segment.last = last;
    segment.flight = m_flight;
    m_segments.push_back(std::move(segment));
}

void ReplySender::finishReply()
{
    m_sending = false;
    m_reply = {};
    m_flight.reset();
}

void ReplySender::writeRaw(const QByteArray &bytes)
{
    write(bytes);
}

void ReplySender::write(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    if (pending() == 0)
        m_stallSince = m_slowSince = 0;
    m_queuedWire += wireSize(bytes.size());
    if (m_wire.write(bytes) != bytes.size()) {
        m_failed = true;
        return;
    }
    // At once: on TLS so that no more than one slice is ever in the clear and encrypted form at the same time.
    m_wire.flush();
    charge();
}

qint64 ReplySender::wireSize(qint64 plainSize) const
{
    if (!isTls())
        return plainSize;
    return plainSize + (plainSize + recordPayload - 1) / recordPayload * recordOverhead;
}

qint64 ReplySender::payloadLeft(const Segment &segment, qint64 left) const
{
    const qint64 inside = left - segment.wireBegin;
    if (inside <= 0)
        return 0;
    qint64 plain = std::min(inside, segment.plainSize);
    if (inside >= wireSize(segment.plainSize))
        plain = segment.plainSize;
    else if (isTls())
        plain = std::min(segment.plainSize, inside / (recordPayload + recordOverhead) * recordPayload);
    return std::max<qint64>(0, plain - segment.headSize);
}

bool ReplySender::account()
{
    if (m_cut)
        return false;
    charge();
    const qint64 left = std::max(m_leftWire, m_queuedWire - pending());
    const bool moved = left > m_leftWire;
    m_leftWire = left;
    while (!m_segments.empty() && !m_cut) {
        Segment &front = m_segments.front();
        const qint64 payload = payloadLeft(front, left);
        const qint64 fresh = payload - front.reported;
        const bool whole = left >= front.wireBegin + wireSize(front.plainSize);
        front.reported = payload;
        const std::shared_ptr<Flight> flight = front.flight;
        const bool complete = whole && front.last;
        if (whole)
            m_segments.pop_front();
        if (flight->onSent && (fresh > 0 || complete))
            flight->onSent(fresh, complete);
        if (complete && flight->onEnd)
            std::exchange(flight->onEnd, nullptr)(true);
        if (!whole)
            break;
    }
    return moved;
}

void ReplySender::cut()
{
    if (std::exchange(m_cut, true))
        return;
    m_kit.memory.charge(*m_reader, -std::exchange(m_charged, 0));
    m_sending = false;
    m_reply = {};
    std::deque<Segment> segments;
    segments.swap(m_segments);
    if (m_flight)
        segments.push_back(Segment{0, 0, 0, 0, true, std::move(m_flight)});
    for (const Segment &segment : segments) {
        if (segment.flight->onEnd)
            std::exchange(segment.flight->onEnd, nullptr)(false);
    }
}

void ReplySender::charge()
{
    if (m_cut)
        return;
    const qint64 held = pending() + (m_sending ? m_reply.body.size() : 0);
    m_kit.memory.charge(*m_reader, held - m_charged);
    m_charged = held;
}

bool ReplySender::isStalled(qint64 nowMs)
{
    if (pending() == 0) {
        m_stallSince = 0;
        return false;
    }
    if (m_stallSince == 0 || m_leftWire - m_stallLeft >= m_kit.limits.writeStallBytes) {
        m_stallSince = nowMs;
        m_stallLeft = m_leftWire;
    }
    return nowMs - m_stallSince > m_kit.limits.writeStallMs;
}

bool ReplySender::isSlow(qint64 nowMs)
{
    if (pending() == 0 || m_reader != m_kit.memory.strangers()) {
        m_slowSince = 0;
        return false;
    }
    const GateLimits &limits = m_kit.limits;
    if (m_slowSince != 0 && nowMs - m_slowSince < limits.replyWindowMs)
        return false;
    const bool isSlow = m_slowSince != 0 && m_leftWire - m_slowLeft < limits.minReplyRate * limits.replyWindowMs / 1000;
    // What was taken fast long ago does not excuse what is slow now.
    m_slowSince = nowMs;
    m_slowLeft = m_leftWire;
    return isSlow;
}

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#include "core/content/PieceBitmap.h"

#include <QtEndian>
#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <functional>

namespace ttp {

namespace {

constexpr qint64 wordBits = 64;

/// Bits from … to - 1 of a word, counted from the most significant; 0 <= from < to <= 64.
constexpr quint64 maskOf(qint64 from, qint64 to)
{
    const quint64 behind = to == wordBits ? 0 : ~quint64(0) >> to;
    return (~quint64(0) >> from) & ~behind;
}

/// Calls with (word, mask) for each word that the range touches, until it answers false.
template<typename Function>
bool eachWord(const PieceRange &range, Function function)
{
    for (qint64 at = range.first; at < range.end();) {
        const qint64 word = at / wordBits;
        const qint64 stop = std::min((word + 1) * wordBits, range.end());
        if (!function(word, maskOf(at - word * wordBits, stop - word * wordBits)))
            return false;
        at = stop;
    }
    return true;
}

} // namespace

PieceBitmap::PieceBitmap(qint64 size, bool value) : m_size(size), m_words((size + wordBits - 1) / wordBits, 0)
{
    Q_ASSERT(size >= 0);
    if (value)
        setRange({0, size});
}

Result<PieceBitmap> PieceBitmap::fromOctets(QByteArrayView octets, qint64 size)
{
    const auto violation = [size](const QString &why) {
        return Error{ErrorCode::ProtocolViolation, Doing::ParsingMessage,
                     QStringLiteral("bitmap of %1 pieces").arg(size), why, 0};
    };
    if (size < 0 || octets.size() != size / 8 + (size % 8 != 0 ? 1 : 0))
        return violation(QStringLiteral("%1 octets").arg(octets.size()));
    PieceBitmap bitmap(size);
    quint64 *words = bitmap.m_words.data();
    for (qsizetype at = 0; at < octets.size(); at += 8) {
        std::array<char, 8> word{};
        std::memcpy(word.data(), octets.data() + at, size_t(std::min<qsizetype>(8, octets.size() - at)));
        words[at / 8] = qFromBigEndian<quint64>(word.data());
    }
    if (size % wordBits != 0 && (bitmap.m_words.constLast() & ~maskOf(0, size % wordBits)) != 0)
        return violation(QStringLiteral("spare bits are set"));
    bitmap.recount();
    return bitmap;
}

QByteArray PieceBitmap::toOctets() const
{
    QByteArray octets(m_words.size() * 8, Qt::Uninitialized);
    qToBigEndian<quint64>(m_words.constData(), m_words.size(), octets.data());
    octets.truncate((m_size + 7) / 8);
    return octets;
}

bool PieceBitmap::test(qint64 index) const
{
    Q_ASSERT(index >= 0 && index < m_size);
    return (m_words.at(index / wordBits) & maskOf(index % wordBits, index % wordBits + 1)) != 0;
}

void PieceBitmap::set(qint64 index, bool value)
{
    Q_ASSERT(index >= 0 && index < m_size);
    if (test(index) == value)
        return;
    m_words[index / wordBits] ^= maskOf(index % wordBits, index % wordBits + 1);
    m_count += value ? 1 : -1;
}

void PieceBitmap::setRange(const PieceRange &range, bool value)
{
    Q_ASSERT(range.isEmpty() || (range.first >= 0 && range.end() <= m_size));
    quint64 *words = m_words.data();
    eachWord(range, [this, words, value](qint64 word, quint64 mask) {
        m_count -= std::popcount(words[word] & mask);
        words[word] = value ? words[word] | mask : words[word] & ~mask;
        m_count += value ? std::popcount(mask) : 0;
        return true;
    });
}

qint64 PieceBitmap::countIn(const PieceRange &range) const
{
    Q_ASSERT(range.isEmpty() || (range.first >= 0 && range.end() <= m_size));
    qint64 count = 0;
    eachWord(range, [this, &count](qint64 word, quint64 mask) {
        count += std::popcount(m_words.at(word) & mask);
        return true;
    });
    return count;
}

bool PieceBitmap::hasAll(const PieceRange &range) const
{
    Q_ASSERT(range.isEmpty() || (range.first >= 0 && range.end() <= m_size));
    return eachWord(range, [this](qint64 word, quint64 mask) { return (m_words.at(word) & mask) == mask; });
}

qint64 PieceBitmap::next(qint64 from, bool value) const
{
    Q_ASSERT(from >= 0 && from <= m_size);
    if (m_count == (value ? 0 : m_size))
        return -1;
    const quint64 flip = value ? 0 : ~quint64(0);
    qint64 found = -1;
    eachWord({from, m_size - from}, [this, flip, &found](qint64 word, quint64 mask) {
        const quint64 hits = (m_words.at(word) ^ flip) & mask;
        if (hits == 0)
            return true;
        found = word * wordBits + std::countl_zero(hits);
        return false;
    });
    return found;
}

qint64 PieceBitmap::nextSet(qint64 from) const
{
    return next(from, true);
}

qint64 PieceBitmap::nextUnset(qint64 from) const
{
    return next(from, false);
}

QList<PieceRange> PieceBitmap::runs(qsizetype most) const
{
    QList<PieceRange> runs;
    for (qint64 at = nextSet(0); at >= 0 && runs.size() < most;) {
        const qint64 stop = nextUnset(at);
        const qint64 end = stop < 0 ? m_size : stop;
        runs.append(PieceRange{at, end - at});
        at = nextSet(end);
    }
    return runs;
}

PieceBitmap PieceBitmap::folded(qint64 factor) const
{
    Q_ASSERT(factor > 0 && std::has_single_bit(quint64(factor)));
    if (factor == 1)
        return *this;
    PieceBitmap coarse((m_size + factor - 1) / factor);
    for (qint64 index = 0; index < coarse.m_size; ++index) {
        const qint64 first = index * factor;
        if (hasAll({first, std::min(factor, m_size - first)}))
            coarse.set(index);
    }
    return coarse;
}

PieceBitmap &PieceBitmap::operator|=(const PieceBitmap &other)
{
    Q_ASSERT(m_size == other.m_size);
    std::transform(m_words.cbegin(), m_words.cend(), other.m_words.cbegin(), m_words.begin(), std::bit_or<>());
    recount();
    return *this;
}

PieceBitmap &PieceBitmap::operator&=(const PieceBitmap &other)
{
    Q_ASSERT(m_size == other.m_size);
    std::transform(m_words.cbegin(), m_words.cend(), other.m_words.cbegin(), m_words.begin(), std::bit_and<>());
    recount();
    return *this;
}

PieceBitmap &PieceBitmap::subtract(const PieceBitmap &other)
{
    Q_ASSERT(m_size == other.m_size);
    std::transform(m_words.cbegin(), m_words.cend(), other.m_words.cbegin(), m_words.begin(),
                   [](quint64 mine, quint64 theirs) { return mine & ~theirs; });
    recount();
    return *this;
}

void PieceBitmap::recount()
{
    m_count = 0;
    for (const quint64 word : std::as_const(m_words))
        m_count += std::popcount(word);
}

} // namespace ttp

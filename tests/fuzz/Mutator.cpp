// SPDX-License-Identifier: GPL-3.0-only
#include "tests/fuzz/Mutator.h"

#include <array>

namespace ttp::fuzz {
namespace {

// SplitMix64: small, good enough to choose with, and the same on every machine, which std's distributions are not.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// 0 … below - 1; 0 for below 0.
    qsizetype below(qsizetype below)
    {
        return below > 0 ? static_cast<qsizetype>(next() % static_cast<quint64>(below)) : 0;
    }

private:
    quint64 m_state;
};

constexpr std::array kTokens = {
    "\r\n",
    "\n",
    "\r",
    "\r\n\r\n",
    "\t",
    " ",
    ":",
    ",",
    "-",
    "=",
    "&",
    "#",
    "%00",
    "%2e%2e%2f",
    "../",
    "..\\",
    "//",
    "/",
    "?",
    "*",
    "\"",
    "{",
    "}",
    "[",
    "]",
    "null",
    "true",
    "1e999",
    "-1",
    "0",
    "00",
    "9007199254740991",
    "9007199254740992",
    "9223372036854775807",
    "18446744073709551616",
    "0x10",
    "+1",
    "bytes=",
    "bytes=-0",
    "HTTP/1.1",
    "HTTP/1.0",
    "HTTP/2.0",
    "Content-Length: 5\r\n",
    "Content-Length: 6\r\n",
    "Transfer-Encoding: chunked\r\n",
    "Host: a\r\n",
    "Connection: close\r\n",
    "Expect: 100-continue\r\n",
    "\\u0000",
    "\\ud800",
    "\xef\xbb\xbf",
    "\xe2\x80\xae",
    "\xff\xfe",
    "\xc0\x80",
    "CON",
    "nul.txt",
    "a\xcc\x81",
    "\xc3\xa1",
};

void mutate(QByteArray &text, const QList<QByteArray> &seeds, Dice &dice)
{
    const qsizetype at = dice.below(text.size() + 1);
    const qsizetype length = dice.below(qMin<qsizetype>(text.size() - at, 64) + 1);
    const bool hasByte = at < text.size();
    switch (dice.below(10)) {
    case 0:
        if (hasByte)
            text[at] = static_cast<char>(text[at] ^ (1 << dice.below(8)));
        break;
    case 1:
        if (hasByte)
            text[at] = static_cast<char>(dice.below(256));
        break;
    case 2:
        text.insert(at, static_cast<char>(dice.below(256)));
        break;
    case 3:
        text.remove(at, length);
        break;
    case 4: {
        const QByteArray part = text.mid(at, length);
        text.insert(dice.below(text.size() + 1), part);
        break;
    }
    case 5: {
        const char *token = kTokens[static_cast<size_t>(dice.below(static_cast<qsizetype>(kTokens.size())))];
        text.insert(at, token);
        break;
    }
    case 6: {
        const char *token = kTokens[static_cast<size_t>(dice.below(static_cast<qsizetype>(kTokens.size())))];
        text.replace(at, length, token);
        break;
    }
    case 7: {
        const QByteArray &other = seeds[dice.below(seeds.size())];
        const qsizetype from = dice.below(other.size() + 1);
        text.replace(at, length, other.mid(from, dice.below(other.size() - from + 1)));
        break;
    }
    case 8:
        text.truncate(at);
        break;
    default:
        // One part many times over: what nests, and what is counted.
        text.insert(at, text.mid(at, qMin<qsizetype>(length, 8)).repeated(1 + dice.below(200)));
        break;
    }
}

} // namespace

Mutator::Mutator(QList<QByteArray> seeds, quint64 seed, qsizetype maxSize)
    : m_seeds(std::move(seeds)), m_seed(seed), m_maxSize(maxSize)
{
    m_seeds.append(QByteArray());
}

QByteArray Mutator::input(quint64 run) const
{
    Dice dice(m_seed ^ (run * 0xd1342543de82ef95ULL));
    QByteArray text = m_seeds[dice.below(m_seeds.size())];
    for (qsizetype steps = 1 + dice.below(6); steps > 0; --steps)
        mutate(text, m_seeds, dice);
    text.truncate(m_maxSize);
    return text;
}

} // namespace ttp::fuzz

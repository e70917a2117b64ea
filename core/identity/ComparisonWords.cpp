// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/ComparisonWords.h"

#include "core/identity/Digest.h"

#include <QFile>
#include <utility>

// The list lies in a static library, whose resources register themselves only when asked to. Outside every namespace:
// the macro declares a function of the global one.
static void registerWordList()
{
    Q_INIT_RESOURCE(words);
}

namespace ttp {
namespace {

constexpr int bitsPerWord = 11;
constexpr qsizetype wordCount = 1 << bitsPerWord;

QStringList readWords()
{
    registerWordList();
    QFile file(QStringLiteral(":/words/english.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the list of comparison words is missing from this program");
    QStringList words = QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = word.trimmed();
    if (words.size() != wordCount)
        qFatal("the list of comparison words has the wrong length");
    return words;
}

} // namespace

const QStringList &comparisonWordList()
{
    static const QStringList words = readWords();
    return words;
}

QStringList comparisonWords(QByteArrayView spkiOne, QByteArrayView spkiOther, QByteArrayView nonce)
{
    if (spkiOther < spkiOne)
        std::swap(spkiOne, spkiOther);
    const Hash256 hash = shortSha256({spkiOne, spkiOther, nonce});
    QStringList words;
    for (int word = 0; word < comparisonWordCount; ++word) {
        qsizetype index = 0;
        for (int bit = word * bitsPerWord; bit < (word + 1) * bitsPerWord; ++bit) {
            const unsigned byte = hash.bytes[static_cast<size_t>(bit / 8)];
            index = index * 2 + static_cast<qsizetype>((byte >> (7 - bit % 8)) & 1U);
        }
        words.append(comparisonWordList().at(index));
    }
    return words;
}

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace ttp {

/// How many words are compared: 6 words of 11 bits. Fewer could be ground out by somebody in the middle.
inline constexpr int comparisonWordCount = 6;

/// The six words that two people read to each other: the first 66 bits of SHA-256(key | key | nonce), eleven bits a
/// word, first bit first. The keys are put in the order of their bytes, so both sides may name their own first.
/// nonce is the one the client sent with its registration. The words never travel. Pure; safe on every thread.
[[nodiscard]] QStringList comparisonWords(QByteArrayView spkiOne, QByteArrayView spkiOther, QByteArrayView nonce);

/// The 2048 words (BIP-39 English, MIT licence), in order.
[[nodiscard]] const QStringList &comparisonWordList();

} // namespace ttp

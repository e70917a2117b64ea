// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QtGlobal>

/// What a message may weigh. Every number that bounds something a peer sends or asks for stands here and nowhere else;
/// resources/api repeats them as maxLength, maxItems and x-ttp-body-limit. Lengths of strings are UTF-16 code units.
namespace ttp::limits {

// JSON
inline constexpr qsizetype jsonBytes = 1024 * 1024;
inline constexpr int jsonDepth = 32;
/// Values (members and elements together) in one document: a megabyte of "[]," must not become a hundred of nodes.
inline constexpr qsizetype jsonValues = 200'000;
/// The largest integer that every JSON reader keeps exactly (I-JSON, RFC 7493 section 2.2).
inline constexpr qint64 maxInteger = (qint64(1) << 53) - 1;

// HTTP
inline constexpr qsizetype targetBytes = 4096;
inline constexpr qsizetype queryItems = 16;
inline constexpr qsizetype headerValueBytes = 4096;
inline constexpr int longPollSeconds = 60;
inline constexpr int pageItems = 1000;
inline constexpr int cursorLength = 256;

// content
inline constexpr qint64 maxPieceBytes = 16 * 1024 * 1024;
inline constexpr qint64 maxHashPieceBytes = 64 * 1024 * 1024;
inline constexpr qint64 minPieceBytes = 16 * 1024;
inline constexpr int maxHashes = 512;
/// 2^53 bytes in leaves of 16 KiB need at most 39 uncles.
inline constexpr int maxProofHashes = 64;
inline constexpr int availabilityRuns = 65'536;
inline constexpr qint64 availabilityPieces = qint64(1) << 32;

// lists
inline constexpr qint64 manifestEntries = 1'000'000;
inline constexpr qint64 manifestBytes = 256 * 1024 * 1024;
/// One line of a manifest's list: a path of 1,024 bytes, each of which may take six characters of JSON, and the rest.
inline constexpr qsizetype manifestLineBytes = 8 * 1024;
/// A page of pageItems such lines; the one JSON reply that may be longer than jsonBytes.
inline constexpr qsizetype filesPageBytes = 8 * 1024 * 1024;
inline constexpr qsizetype announcedShares = 4096;
inline constexpr qsizetype readers = 10'000;
inline constexpr qsizetype publishers = 64;
inline constexpr qsizetype urls = 8;
inline constexpr qsizetype roles = 16;
inline constexpr qsizetype groups = 256;
inline constexpr qsizetype events = 1000;
inline constexpr qsizetype sessionAddresses = 4;
inline constexpr qsizetype linkAddresses = 4;

// strings
inline constexpr qsizetype nameLength = 100;
inline constexpr qsizetype noteLength = 200;
inline constexpr qsizetype versionNoteLength = 2000;
inline constexpr qsizetype descriptionLength = 2000;
inline constexpr qsizetype urlLength = 512;
inline constexpr qsizetype addressLength = 64;
inline constexpr qsizetype wordLength = 64;
inline constexpr qsizetype codeLength = 64;
inline constexpr qsizetype tokenLength = 256;
inline constexpr qsizetype problemDetailLength = 1000;
inline constexpr qsizetype linkLength = 2048;

// signed things
inline constexpr qsizetype envelopePayloadBytes = 700 * 1024;
inline constexpr qsizetype spkiBytes = 256;
inline constexpr qsizetype signatureBytes = 128;
inline constexpr qsizetype nonceMinBytes = 16;
inline constexpr qsizetype nonceMaxBytes = 64;
inline constexpr qint64 accessValidSeconds = qint64(30) * 24 * 3600;
/// The highest serial of an access record. Far below maxInteger, so that whoever is given the highest one can still
/// write down what he makes of it.
inline constexpr qint64 accessSerial = qint64(1) << 48;

} // namespace ttp::limits

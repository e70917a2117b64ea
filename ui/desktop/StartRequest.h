// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <optional>

namespace ttp {

/// What somebody wants of the program by starting it: what stands on the command line, what a browser or a file manager
/// hands over. It comes from outside: nothing of it is done before a person has said so. A value type.
struct StartRequest {
    /// ttp: links as they came, not parsed; they may hold the code of an invitation, so they go into no log.
    QStringList links;
    /// Absolute paths of .ttpinvite and .ttplink files (LinkFile.h), which may not exist.
    QStringList linkFiles;
    /// Absolute paths of what is to be shared, which may not exist.
    QStringList paths;
    /// What is none of these, as it came; for a sentence.
    QStringList unknown;
    /// The window is not to be shown.
    bool background = false;
    /// XDG_ACTIVATION_TOKEN of the program that was started: the right to come to the front.
    QByteArray activationToken;

    [[nodiscard]] bool isEmpty() const;
    bool operator==(const StartRequest &) const = default;
};

/// Sorts what stands on the command line, which may also be file: URLs. Relative paths are those of workingFolder.
[[nodiscard]] StartRequest startRequestOf(const QStringList &arguments, const QString &workingFolder);

/// How a request travels from one start of the program to another one:
///
///     "ttps"  version: 2 bytes, big endian  size: 4 bytes, big endian  JSON object, UTF-8
namespace startframe {

constexpr int version = 1;
/// More than a command line holds.
constexpr qsizetype longestFrame = 8 * 1024 * 1024;
constexpr qsizetype mostThings = 50'000;
constexpr qsizetype longestThing = 32 * 1024;

/// TooLarge when the request is longer than the other side would take.
[[nodiscard]] Result<QByteArray> encoded(const StartRequest &request);
/// The request, or nothing while the frame is not complete. Unsupported for another version; ProtocolViolation for all
/// that is no frame, TooLarge as soon as the size says so. What came is sorted again: a sender cannot call a link a
/// path. Every byte may be foreign.
[[nodiscard]] Result<std::optional<StartRequest>> decoded(QByteArrayView received);

} // namespace startframe

} // namespace ttp

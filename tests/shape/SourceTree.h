// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

// What the shape tests share: the source tree as a list of texts, and those texts without what is not code.
// Everything here is a pure function of its arguments except readTree and readFile, so that each rule can be tried on a
// few lines in memory before it is let loose on the tree.
namespace ttp::shape {

/// One file: its path from the repository's root, with '/', and its bytes.
struct SourceFile {
    QString path;
    QByteArray text;
};

/// What is wrong and where; one line for a person: "core/base/Ids.h:12: …".
using Findings = QStringList;

/// The root of the repository this test was built from.
[[nodiscard]] QString sourceRoot();

/// The bytes of a file below the root; empty if it cannot be read.
[[nodiscard]] QByteArray readFile(const QString &path);

/// Every file below the root's folder whose name ends in one of the suffixes ("*.cpp"), sorted by path. Build folders
/// (build, build-*, out) and dot folders are left out.
[[nodiscard]] QList<SourceFile> readTree(const QStringList &folders, const QStringList &namePatterns);

/// The sources of the program (core, ui, app): *.cpp and *.h.
[[nodiscard]] QList<SourceFile> programSources();

/// The sources of program and tests: *.cpp and *.h.
[[nodiscard]] QList<SourceFile> allSources();

/// The text with every comment, string and character literal (raw strings too) turned into spaces; lines and columns
/// stay where they were.
[[nodiscard]] QByteArray codeOnly(const QByteArray &text);

/// The text with every comment turned into spaces; literals stay.
[[nodiscard]] QByteArray withoutComments(const QByteArray &text);

/// "path:line: message", the line being that of the byte offset.
[[nodiscard]] QString at(const SourceFile &file, qsizetype offset, const QString &message);

} // namespace ttp::shape

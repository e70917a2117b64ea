// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

namespace ttp {

/// What an unfinished file is called behind its name (features.md TE-18).
[[nodiscard]] QString partSuffix();
/// The folder in which older versions are kept (design.md section 9.24).
[[nodiscard]] QString versionsFolderName();

/// True for paths that a transfer may not write and a share leaves out: the last component ends with partSuffix(), or
/// a component is versionsFolderName(); in any case of letters.
[[nodiscard]] bool isOwnName(QStringView path);

/// What lies in every profile (design.md section 2) and in no other folder: the private key and the database.
[[nodiscard]] QString profileKeyName();
[[nodiscard]] QString profileDatabaseName();

/// The name of a file while it is unfinished: path + partSuffix(). Where that would be longer than the 255 bytes of a
/// name, the name is cut, and the file's number in its transfer and a checksum of the name make it unique.
[[nodiscard]] QString partPathOf(const QString &path, qint64 file);

/// "a/name (2).ext" for n = 2: what a file is called when its name is taken. The name is cut to fit 255 bytes;
/// ".tar.gz" and the like stay together; a leading dot is no extension.
[[nodiscard]] QString freePathOf(const QString &path, int n);

/// The folder of a relative path; empty for a path without '/'.
[[nodiscard]] QString parentPathOf(const QString &path);

} // namespace ttp

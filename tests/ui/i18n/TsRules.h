// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/ui/i18n/TsFile.h"

namespace ttp {

/// How many forms a plural has in this language; 0 for one that is not known here.
[[nodiscard]] int pluralForms(const QString &language);

/// What is wrong with the translations of a file, a line each: unfinished, empty or too few forms; a placeholder, tag,
/// option or mnemonic that the source has and the translation has not, or the other way round; other spaces at the
/// ends, another last mark, another number of lines; the marks and spaces of the wrong language; words left in English.
[[nodiscard]] QStringList translationFindings(const TsFile &file);

/// What was changed in the source after the file was last brought up to date; fresh: the same file when it just was.
[[nodiscard]] QStringList outdatedFindings(const TsFile &kept, const TsFile &fresh);

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QTranslator>

namespace ttp {

/// English, the language of the source, needs no translation but for its plurals: "%n file(s)" becomes "%n file" for
/// one and "%n files" for every other number. To be installed before the translation of another language, which then
/// goes first.
class EnglishPlurals : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const override;
};

} // namespace ttp

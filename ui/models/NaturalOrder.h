// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QCollator>

namespace ttp {

/// The order in which people look for names: "run 2" before "run 10", whatever the case. In the user's language; where
/// there is none (the locale "C", which knows bytes only) in English.
[[nodiscard]] inline QCollator naturalOrder()
{
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace ttp

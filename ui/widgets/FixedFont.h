// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QFont>
#include <QFontDatabase>

namespace ttp {

/// Letters of one width, as large as another font: for codes, ids and texts that are laid out in columns.
[[nodiscard]] inline QFont fixedFont(const QFont &as)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (as.pointSizeF() > 0)
        font.setPointSizeF(as.pointSizeF());
    return font;
}

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/TextTable.h"

#include <algorithm>
#include <utility>

namespace ttp {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// The blocks of Unicode's East Asian Width that are wide throughout; coarse, for columns.
constexpr Range wide[] = {
    {0x1100, 0x115f},   {0x2e80, 0x303e},   {0x3041, 0xa4cf},   {0xa960, 0xa97c}, {0xac00, 0xd7a3},
    {0xf900, 0xfaff},   {0xfe30, 0xfe6f},   {0xff00, 0xff60},   {0xffe0, 0xffe6}, {0x1f300, 0x1f64f},
    {0x1f900, 0x1f9ff}, {0x20000, 0x2fffd}, {0x30000, 0x3fffd},
};

int widthOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const bool isWide = std::any_of(std::begin(wide), std::end(wide),
                                    [c](const Range &range) { return c >= range.first && c <= range.last; });
    return isWide ? 2 : 1;
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters)
        width += widthOf(char32_t(character));
    return width;
}

TextTable::TextTable(QStringList headers) : m_headers(std::move(headers)) {}

void TextTable::addRow(const QStringList &cells)
{
    m_rows.append({cells, {}});
}

void TextTable::addNote(const QString &line)
{
    m_rows.last().notes.append(line);
}

QString TextTable::text() const
{
    QList<int> widths;
    for (qsizetype column = 0; column < m_headers.size(); ++column) {
        int width = displayWidth(m_headers.at(column));
        for (const Row &row : m_rows)
            width = std::max(width, displayWidth(row.cells.value(column)));
        widths.append(width);
    }
    QStringList lines{lineOf(m_headers, widths)};
    for (const Row &row : m_rows) {
        lines.append(lineOf(row.cells, widths));
        for (const QString &note : row.notes)
            lines.append(QStringLiteral("    ") + note);
    }
    return lines.join(QLatin1Char('\n'));
}

QString TextTable::lineOf(const QStringList &cells, const QList<int> &widths) const
{
    QString line;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        line += cells.at(column);
        if (column + 1 < cells.size())
            line += QString(widths.value(column) - displayWidth(cells.at(column)) + 2, QLatin1Char(' '));
    }
    return line;
}

} // namespace ttp

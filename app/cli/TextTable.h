// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace ttp {

/// Cells a terminal needs for the text: wide characters of East Asia take two, combining ones none.
[[nodiscard]] int displayWidth(QStringView text);

/// Columns for a terminal: as wide as their widest cell, two spaces apart, nothing cut off. What may hold names of
/// other people belongs in the last column, so that one written from right to left moves no figure.
class TextTable
{
public:
    explicit TextTable(QStringList headers);

    /// One cell for each header, already escaped.
    void addRow(const QStringList &cells);
    /// A line below the last row, indented.
    void addNote(const QString &line);

    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    /// The lines, without a final line feed.
    [[nodiscard]] QString text() const;

private:
    struct Row {
        QStringList cells;
        QStringList notes;
    };

    [[nodiscard]] QString lineOf(const QStringList &cells, const QList<int> &widths) const;

    QStringList m_headers;
    QList<Row> m_rows;
};

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace ttp {

/// Peers, groups or datasets in one list, told apart by name: those whose names look the same show the beginning of
/// their id as well. Names come from others, and whoever wants to be taken for somebody else takes their name.
class Namesakes
{
public:
    Namesakes() = default;
    /// Of all that are in the list, as they came from others.
    explicit Namesakes(const QStringList &names);

    /// Fit for one line on the screen, as shownText(): "Ada", "Ada (6f1c2c1e…)" where others look the same, "6f1c2c1e…"
    /// without a name.
    [[nodiscard]] QString text(const QString &name, QStringView id) const;

private:
    QSet<QString> m_ambiguous;
};

} // namespace ttp

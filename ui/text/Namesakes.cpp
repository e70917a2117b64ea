// SPDX-License-Identifier: GPL-3.0-only
#include "ui/text/Namesakes.h"

#include "ui/text/Format.h"

#include <QCoreApplication>

namespace ttp {

namespace {

struct NameWords {
    Q_DECLARE_TR_FUNCTIONS(Namesakes)
};

// Of what looks the same: letters may be composed or not, and spaces at the end are not seen.
QString looksOf(const QString &name)
{
    return shownText(name).normalized(QString::NormalizationForm_KC).simplified();
}

} // namespace

Namesakes::Namesakes(const QStringList &names)
{
    QSet<QString> seen;
    for (const QString &name : names) {
        const QString looks = looksOf(name);
        if (seen.contains(looks))
            m_ambiguous.insert(looks);
        seen.insert(looks);
    }
}

QString Namesakes::text(const QString &name, QStringView id) const
{
    if (name.isEmpty())
        return shortIdText(id);
    if (!m_ambiguous.contains(looksOf(name)))
        return shownText(name);
    //: A peer or group whose name others have too. %1: its name. %2: the beginning of its id
    return NameWords::tr("%1 (%2)").arg(shownText(name), shortIdText(id));
}

} // namespace ttp

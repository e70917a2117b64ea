// SPDX-License-Identifier: GPL-3.0-only
#include "ui/text/StateText.h"

#include "core/base/Encoding.h"

#include <QCoreApplication>

namespace ttp {

namespace {

struct StateWords {
    Q_DECLARE_TR_FUNCTIONS(State)
};

} // namespace

QString transferStateText(const QString &state)
{
    if (state == QStringLiteral("queued"))
        return StateWords::tr("Queued");
    if (state == QStringLiteral("resolving"))
        return StateWords::tr("Asking for the list of files");
    if (state == QStringLiteral("checking"))
        return StateWords::tr("Looking at what is there");
    if (state == QStringLiteral("fetching"))
        return StateWords::tr("Fetching");
    if (state == QStringLiteral("waiting"))
        return StateWords::tr("Waiting");
    if (state == QStringLiteral("paused"))
        return StateWords::tr("Paused");
    if (state == QStringLiteral("done"))
        return StateWords::tr("Done, every byte verified");
    if (state == QStringLiteral("failed"))
        return StateWords::tr("Failed");
    return escapedForDisplay(state);
}

QString shareStateText(const QString &state)
{
    if (state == QStringLiteral("indexing"))
        return StateWords::tr("Reading");
    if (state == QStringLiteral("ready"))
        return StateWords::tr("Ready");
    if (state == QStringLiteral("source-changed"))
        return StateWords::tr("Source changed");
    if (state == QStringLiteral("failed"))
        return StateWords::tr("Failed");
    return escapedForDisplay(state);
}

} // namespace ttp

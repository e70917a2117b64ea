// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/desktop/Opener.h"

#include <QStringList>

namespace ttp {

/// Opens nothing and remembers what it was asked for.
class FakeOpener final : public Opener
{
public:
    QStringList paths;
    QStringList shown;
    QStringList urls;
    bool works = true;

    bool openPath(const QString &path) override
    {
        paths.append(path);
        return works;
    }
    bool showInFolder(const QString &path) override
    {
        shown.append(path);
        return works;
    }
    bool openUrl(const QUrl &url) override
    {
        urls.append(url.toString());
        return works;
    }
};

} // namespace ttp

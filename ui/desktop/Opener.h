// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <QUrl>

namespace ttp {

/// Shows things in other programs. A seam: tests look at what would have been opened (tests/ui/desktop/FakeOpener.h).
/// GUI thread; nothing waits for the other program.
class Opener
{
public:
    Opener() = default;
    virtual ~Opener() = default;
    Q_DISABLE_COPY_MOVE(Opener)

    /// A file in the program for its type, a folder in the file manager. False when there is no such thing or nobody
    /// who would take it.
    virtual bool openPath(const QString &path) = 0;
    /// The folder that a file or folder lies in, with that selected where the file manager can.
    virtual bool showInFolder(const QString &path) = 0;
    /// An address of the web (https, http, mailto); false for every other scheme: it may have come from elsewhere.
    virtual bool openUrl(const QUrl &url) = 0;
};

/// As the desktop does it.
class DesktopOpener final : public Opener
{
public:
    bool openPath(const QString &path) override;
    bool showInFolder(const QString &path) override;
    bool openUrl(const QUrl &url) override;
};

} // namespace ttp

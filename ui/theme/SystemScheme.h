// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>
#include <memory>

namespace ttp {

enum class ColorScheme { Unknown, Light, Dark };

/// What the desktop says about light and dark, now and whenever it changes. GUI thread.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual ColorScheme scheme() const = 0;
    /// The user chose the system's colours over every program's (Windows).
    [[nodiscard]] virtual bool isHighContrast() const { return false; }

Q_SIGNALS:
    void changed();
};

/// That of this platform: QStyleHints from Qt 6.5 on, and on Linux the settings portal
/// (org.freedesktop.appearance color-scheme) where the hint is not known. It may still be Unknown at first and change
/// to what the desktop answers; nothing waits for it.
[[nodiscard]] std::unique_ptr<SystemScheme> platformScheme();

} // namespace ttp

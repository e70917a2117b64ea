// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>
#include <functional>

class QMessageBox;

namespace ttp {

class WindowSettings;

/// What closing the window means: it hides only where a tray is there at that moment and the person chose so, else the
/// program is to end. The first time there is a tray to go to, it asks, and keeps the answer.
///
/// Whoever ends the program for another reason calls QCoreApplication::exit(): quit() asks every window first, and one
/// that goes to the tray says no. GUI thread; settings and window outlive it.
class CloseToTray : public QObject
{
    Q_OBJECT

public:
    /// isTrayThere is asked whenever the window is closed (Tray::isThere).
    CloseToTray(QWidget &window, WindowSettings &settings, std::function<bool()> isTrayThere,
                QObject *parent = nullptr);

Q_SIGNALS:
    /// The window is closed for good.
    void quitAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();

    QWidget &m_window;
    WindowSettings &m_settings;
    std::function<bool()> m_isTrayThere;
    QPointer<QMessageBox> m_question;
};

} // namespace ttp

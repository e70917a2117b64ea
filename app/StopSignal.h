// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>

namespace ttp {

/// SIGTERM and SIGINT (on Windows: closing the console, Ctrl-C, logging off) as a signal of the event loop.
/// One at a time in a program.
class StopSignal : public QObject
{
    Q_OBJECT

public:
    explicit StopSignal(QObject *parent = nullptr);
    ~StopSignal() override;

Q_SIGNALS:
    void stopAsked();

private:
    void install();
    void uninstall();
};

} // namespace ttp

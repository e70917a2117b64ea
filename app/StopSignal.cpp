// SPDX-License-Identifier: GPL-3.0-only
#include "app/StopSignal.h"

#include <QSocketNotifier>

#ifdef Q_OS_WIN
#include <atomic>
#include <windows.h>
#else
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace ttp {

namespace {

#ifdef Q_OS_WIN
std::atomic<StopSignal *> receiver{nullptr};

BOOL WINAPI onConsoleEvent(DWORD)
{
    StopSignal *target = receiver.load();
    if (!target)
        return FALSE;
    QMetaObject::invokeMethod(target, &StopSignal::stopAsked, Qt::QueuedConnection);
    return TRUE;
}
#else
// A signal handler may do next to nothing; writing a byte into a pipe it may.
int pipeEnds[2] = {-1, -1};

void onSignal(int)
{
    const char byte = 1;
    (void)!::write(pipeEnds[1], &byte, 1);
}
#endif

} // namespace

StopSignal::StopSignal(QObject *parent) : QObject(parent)
{
    install();
}

StopSignal::~StopSignal()
{
    uninstall();
}

#ifdef Q_OS_WIN
void StopSignal::install()
{
    receiver = this;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

void StopSignal::uninstall()
{
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    receiver = nullptr;
}
#else
void StopSignal::install()
{
    if (::pipe(pipeEnds) != 0)
        return;
    for (int end : pipeEnds) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(pipeEnds[0], &byte, 1) == 1) {
        }
        Q_EMIT stopAsked();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
    action.sa_handler = SIG_IGN;
    ::sigaction(SIGPIPE, &action, nullptr);
}

void StopSignal::uninstall()
{
    struct sigaction action = {};
    action.sa_handler = SIG_DFL;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
    for (int &end : pipeEnds) {
        ::close(end);
        end = -1;
    }
}
#endif

} // namespace ttp

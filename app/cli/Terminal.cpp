// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Terminal.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace ttp {

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

bool isTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdout)) != 0 && _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDOUT_FILENO) != 0 && isatty(STDERR_FILENO) != 0;
#endif
}

int terminalWidth()
{
#ifdef Q_OS_WIN
    CONSOLE_SCREEN_BUFFER_INFO info;
    if (GetConsoleScreenBufferInfo(GetStdHandle(STD_ERROR_HANDLE), &info))
        return info.srWindow.Right - info.srWindow.Left + 1;
#else
    winsize size{};
    if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
#endif
    return 80;
}

QString lineFromInput()
{
    constexpr qint64 most = 64 * 1024;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(input.readLine(most)).trimmed();
}

void printLines(const QString &text)
{
    write(stdout, text.toUtf8() + '\n');
}

void printError(const QString &text)
{
    write(stderr, text.toUtf8() + '\n');
}

void printJson(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    write(stdout, document.toJson(QJsonDocument::Compact) + '\n');
}

bool wroteEverything()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

void showTransient(const QString &line)
{
    write(stderr, "\r\x1b[K" + line.toUtf8());
}

void clearTransient()
{
    write(stderr, "\r\x1b[K");
}

} // namespace ttp

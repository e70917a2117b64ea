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
#include <cerrno>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace ttp {

namespace {

// What Ctrl+C is where it is no signal.
constexpr char interrupt = 3;

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

#ifdef Q_OS_WIN
// As long as it lives, what is typed is not shown.
class Unseen
{
public:
    explicit Unseen(bool isTerminal)
        : m_input(GetStdHandle(STD_INPUT_HANDLE)), m_isChanged(isTerminal && GetConsoleMode(m_input, &m_before))
    {
        if (m_isChanged)
            SetConsoleMode(m_input, (m_before & ~DWORD(ENABLE_ECHO_INPUT)) | ENABLE_LINE_INPUT);
    }
    ~Unseen()
    {
        if (m_isChanged)
            SetConsoleMode(m_input, m_before);
    }
    Q_DISABLE_COPY_MOVE(Unseen)

private:
    HANDLE m_input;
    DWORD m_before = 0;
    bool m_isChanged;
};

// False at the end of the input.
bool readByte(char &byte)
{
    DWORD got = 0;
    return ReadFile(GetStdHandle(STD_INPUT_HANDLE), &byte, 1, &got, nullptr) && got == 1;
}
#else
// As long as it lives, what is typed is not shown; Ctrl+C comes as a character, so that the terminal is never left so.
class Unseen
{
public:
    explicit Unseen(bool isTerminal) : m_isChanged(isTerminal && tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_isChanged)
            return;
        termios unseen = m_before;
        unseen.c_lflag &= ~tcflag_t(ECHO | ISIG);
        unseen.c_cc[VEOL] = interrupt; // or it would come with the end of the line only
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen);
    }
    ~Unseen()
    {
        if (m_isChanged)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(Unseen)

private:
    termios m_before{};
    bool m_isChanged;
};

// False at the end of the input.
bool readByte(char &byte)
{
    ssize_t got = 0;
    do {
        got = ::read(STDIN_FILENO, &byte, 1);
    } while (got < 0 && errno == EINTR);
    return got == 1;
}
#endif

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

bool isInputTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdin)) != 0;
#else
    return isatty(STDIN_FILENO) != 0;
#endif
}

std::optional<Secret> secretFromInput(const QString &prompt)
{
    constexpr qsizetype most = 1024;
    const bool isTyped = isInputTerminal();
    QByteArray line;
    line.reserve(most + 1); // never moved, so that one copy is overwritten
    char byte = 0;
    bool isWhole = false;
    {
        const Unseen unseen(isTyped);
        if (isTyped)
            write(stderr, prompt.toUtf8());
        bool isEnd = false;
        while (!isEnd && !isWhole && line.size() <= most) {
            isEnd = !readByte(byte) || (isTyped && byte == interrupt);
            isWhole = isEnd ? !isTyped && !line.isEmpty() : byte == '\n';
            if (!isEnd && !isWhole)
                line.append(byte);
        }
        isWhole = isWhole || line.size() > most; // whoever takes it says that it is too long
        if (isTyped)
            write(stderr, "\n");
    }
    while (line.endsWith('\r'))
        line.chop(1);
    const std::optional<Secret> secret = isWhole ? std::optional<Secret>(Secret(line)) : std::nullopt;
    line.fill('x', most + 1);
    return secret;
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

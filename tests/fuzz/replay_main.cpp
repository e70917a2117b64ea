// SPDX-License-Identifier: GPL-3.0-only
// Runs a fuzzer's target as an ordinary test, with any compiler: over its seeds, then over mutations of them.
//
//   fuzz_NAME [--runs N] [--seed S] [--only RUN] [--write FILE] SEED-FILE-OR-FOLDER…
//
// The same seed makes the same inputs everywhere. When a run stops the program or hangs, its number is printed;
// `--seed S --only RUN --write FILE` repeats it and keeps its input.
#include "tests/fuzz/FuzzCheck.h"
#include "tests/fuzz/Mutator.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <optional>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace {

constexpr unsigned kHangSeconds = 10;

struct Arguments {
    quint64 runs = 0;
    quint64 seed = 20240229;
    std::optional<quint64> only;
    QString write;
    QStringList paths;
};

// What was being run, for the message of the signal handler, which may do no more than write bytes.
char currentInput[512] = "nothing yet";

void name(const QByteArray &what)
{
    std::snprintf(currentInput, sizeof currentInput, "fuzz: stopped in %s\n", what.constData());
}

extern "C" void sayWhatRan(int signal)
{
#ifdef Q_OS_UNIX
    [[maybe_unused]] const auto written =
        ::write(STDERR_FILENO, currentInput, std::char_traits<char>::length(currentInput));
#endif
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void watch()
{
    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGILL})
        std::signal(signal, sayWhatRan);
#ifdef Q_OS_UNIX
    std::signal(SIGALRM, sayWhatRan);
    std::signal(SIGBUS, sayWhatRan);
#endif
}

void runOne(const QByteArray &input, const QByteArray &what)
{
    name(what);
#ifdef Q_OS_UNIX
    ::alarm(kHangSeconds);
#endif
    // A copy of exactly this size, so that a sanitizer sees a read past its end.
    const std::vector<uint8_t> bytes(input.begin(), input.end());
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

std::optional<Arguments> parse(const QStringList &words)
{
    Arguments arguments;
    bool good = true;
    for (qsizetype i = 1; i < words.size() && good; ++i) {
        const QString &word = words[i];
        if (!word.startsWith(QLatin1String("--"))) {
            arguments.paths.append(word);
            continue;
        }
        const QString value = words.value(++i);
        if (word == QLatin1String("--runs"))
            arguments.runs = value.toULongLong(&good);
        else if (word == QLatin1String("--seed"))
            arguments.seed = value.toULongLong(&good);
        else if (word == QLatin1String("--only"))
            arguments.only = value.toULongLong(&good);
        else if (word == QLatin1String("--write"))
            arguments.write = value;
        else
            good = false;
    }
    return good ? std::optional<Arguments>(arguments) : std::nullopt;
}

// Sorted by name, so that the mutations are the same on every file system.
QList<QByteArray> readSeeds(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        const QDir folder(path);
        for (const QString &entry : folder.entryList(QDir::Files, QDir::Name))
            files.append(folder.filePath(entry));
    }
    QList<QByteArray> seeds;
    for (const QString &path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "fuzz: cannot read %s\n", qPrintable(path));
            std::exit(2);
        }
        seeds.append(file.readAll());
        runOne(seeds.last(), "the seed " + path.toUtf8());
    }
    return seeds;
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const std::optional<Arguments> arguments = parse(words);
    if (!arguments) {
        std::fprintf(stderr, "usage: %s [--runs N] [--seed S] [--only RUN] [--write FILE] SEEDS…\n", argv[0]);
        return 2;
    }
    watch();
    const QList<QByteArray> seeds = readSeeds(arguments->paths);
    const ttp::fuzz::Mutator mutator(seeds, arguments->seed);
    const quint64 first = arguments->only.value_or(0);
    const quint64 end = arguments->only ? first + 1 : arguments->runs;
    QElapsedTimer timer;
    timer.start();
    for (quint64 run = first; run < end; ++run) {
        const QByteArray input = mutator.input(run);
        if (!arguments->write.isEmpty()) {
            QFile file(arguments->write);
            if (!file.open(QIODevice::WriteOnly) || file.write(input) != input.size())
                return 2;
        }
        runOne(input, "run " + QByteArray::number(run) + " (--seed " + QByteArray::number(arguments->seed) +
                          " --only " + QByteArray::number(run) + ')');
    }
    std::printf("%lld seeds, %llu mutations with seed %llu in %lld ms\n", static_cast<long long>(seeds.size()),
                static_cast<unsigned long long>(end - first), static_cast<unsigned long long>(arguments->seed),
                static_cast<long long>(timer.elapsed()));
    return 0;
}

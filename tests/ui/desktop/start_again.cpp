// SPDX-License-Identifier: GPL-3.0-only
#include "ui/desktop/SingleInstance.h"

#include <QCoreApplication>
#include <QDir>
#include <cstdio>

// A start of the program without the program: start_again PROFILE [THING…]. Prints what it is: "first", "handed over"
// or the error; as the first it goes on and prints what it receives.

using namespace ttp;

namespace {

void print(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QStringList things = QCoreApplication::arguments().mid(1);
    SingleInstance instance(things.takeFirst());
    QObject::connect(&instance, &SingleInstance::received, &app, [](const StartRequest &request) {
        print(QStringLiteral("received ") + (request.links + request.linkFiles + request.paths).join(QLatin1Char('|')));
    });
    StartRequest request = startRequestOf(things, QDir::currentPath());
    request.activationToken = takeActivationToken();
    const auto role = instance.start(request, qEnvironmentVariableIntValue("START_DEADLINE_MS"));
    if (!role) {
        print(errorWord(role.error().code));
        return 1;
    }
    print(*role == SingleInstance::Role::First ? QStringLiteral("first") : QStringLiteral("handed over"));
    return *role == SingleInstance::Role::First ? QCoreApplication::exec() : 0;
}

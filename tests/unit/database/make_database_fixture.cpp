// SPDX-License-Identifier: GPL-3.0-only
#include "tests/unit/database/DatabaseFixture.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

using namespace ttp;

/// Writes FOLDER/vNNN.sqlite with a row in every table, and vNNN.json that says what is in it.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream err(stderr);
    if (argc != 2) {
        err << "usage: ttp_make_database_fixture FOLDER\n";
        return 2;
    }
    test::DatabaseFixture fixture;
    test::fill(fixture.database());
    const Result<int> version = fixture.database().schemaVersion();
    const QString base =
        QStringLiteral("%1/v%2").arg(QString::fromLocal8Bit(argv[1])).arg(*version, 3, 10, QLatin1Char('0'));
    if (const Result<void> copied = fixture.database().copyTo(base + QStringLiteral(".sqlite")); !copied) {
        err << describe(copied.error()) << '\n';
        return 1;
    }
    QFile json(base + QStringLiteral(".json"));
    if (!json.open(QIODevice::WriteOnly) || json.write(test::dump(fixture.database()).toUtf8()) < 0) {
        err << json.errorString() << '\n';
        return 1;
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-only
#include "tests/shape/ShapeTest.h"
#include "tests/shape/TextRules.h"

using namespace ttp::shape;

class TestLicence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsPlanted_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("finding");
        const QString missing = QStringLiteral("its first line must be");
        const auto row = [](const char *name, const char *path, const char *text, const QString &finding) {
            QTest::newRow(name) << QString::fromLatin1(path) << QByteArray(text) << finding;
        };
        row("source", "a/B.cpp", "// SPDX-License-Identifier: GPL-3.0-only\n", {});
        row("script", "a/b.sh", "#!/bin/bash\n# SPDX-License-Identifier: GPL-3.0-only\n", {});
        row("cmake", "CMakeLists.txt", "# SPDX-License-Identifier: GPL-3.0-only\n", {});
        row("sql", "a/001-initial.sql", "-- SPDX-License-Identifier: GPL-3.0-only\n", {});
        row("none", "a/B.cpp", "#pragma once\n", missing);
        row("empty", "a/B.h", "", missing);
        row("second line", "a/B.h", "\n// SPDX-License-Identifier: GPL-3.0-only\n", missing);
        row("other licence", "a/B.h", "// SPDX-License-Identifier: MIT\n", missing);
        row("other mark", "a/B.sql", "# SPDX-License-Identifier: GPL-3.0-only\n", missing);
        row("script without", "a/b.py", "#!/usr/bin/env python3\nimport os\n", missing);
    }
    void findsWhatIsPlanted()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, text);
        QFETCH(QString, finding);
        expectFinding(licenceFindings({path, text}), finding);
    }

    void everySourceNamesItsLicence()
    {
        QStringList patterns;
        for (const char *pattern : {"*.cpp", "*.h", "*.sql", "*.py", "*.sh", "CMakeLists.txt", "*.cmake", "*.1"})
            patterns.append(QString::fromLatin1(pattern));
        QList<SourceFile> files =
            readTree({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("tests"),
                      QStringLiteral("installer"), QStringLiteral("resources"), QStringLiteral("translations")},
                     patterns);
        for (const char *script : {"dev", ".ci/run", "CMakeLists.txt"})
            files.append({QString::fromLatin1(script), readFile(QString::fromLatin1(script))});
        Findings findings;
        for (const SourceFile &file : files)
            if (!file.path.startsWith(QLatin1String("tests/data/")))
                findings += licenceFindings(file);
        expectNothing(findings);
    }

    void theLicenceIsThere()
    {
        const QByteArray text = readFile(QStringLiteral("LICENSE"));
        QVERIFY(text.contains("GNU GENERAL PUBLIC LICENSE") && text.contains("Version 3, 29 June 2007"));
    }
};

QTEST_GUILESS_MAIN(TestLicence)
#include "tst_licence.moc"

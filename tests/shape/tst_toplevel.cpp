// SPDX-License-Identifier: GPL-3.0-only
#include "tests/shape/ShapeTest.h"
#include "tests/shape/TextRules.h"

#include <QDir>
#include <QFileInfo>

using namespace ttp::shape;

class TestTopLevel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsPlanted()
    {
        const QStringList good =
            QStringLiteral("CMakeLists.txt app core ui tests dev .ci build build-x LICENSE").split(QLatin1Char(' '));
        expectNothing(topLevelFindings(good));
        expectFinding(topLevelFindings(good + QStringList{QStringLiteral("src")}), QStringLiteral("src: not one of"));
        expectFinding(topLevelFindings({QStringLiteral("notes.txt")}), QStringLiteral("notes.txt: not one of"));
    }

    void findsSourcesThatAreNotBuilt()
    {
        const auto text = [](const QString &folder) {
            if (folder == QLatin1String("core/base"))
                return QByteArray("ttp_floor(base SOURCES Ids.cpp Ids.h)");
            if (folder == QLatin1String("tests/unit/a"))
                return QByteArray("ttp_add_test(tst_a_${name} SOURCES tst_a_${name}.cpp ${more})");
            if (folder == QLatin1String("tests/unit/c"))
                return QByteArray("foreach(name IN ITEMS tst_c tst_d)\nttp_add_test(${name} SOURCES ${name}.cpp)");
            return folder == QLatin1String("core") ? QByteArray("x(base/Deep.cpp)") : QByteArray();
        };
        expectNothing(
            unbuiltFindings({QStringLiteral("core/base/Ids.cpp"), QStringLiteral("core/base/Deep.cpp")}, text));
        expectNothing(unbuiltFindings({QStringLiteral("tests/unit/a/tst_a_one.cpp")}, text));
        expectNothing(unbuiltFindings({QStringLiteral("tests/unit/c/tst_d.cpp")}, text));
        expectFinding(unbuiltFindings({QStringLiteral("tests/unit/c/tst_e.cpp")}, text), QStringLiteral("not built"));
        expectFinding(unbuiltFindings({QStringLiteral("tests/unit/a/tst_b.cpp")}, text), QStringLiteral("not built"));
        expectFinding(unbuiltFindings({QStringLiteral("core/base/Lost.cpp")}, text), QStringLiteral("not built"));
        expectFinding(unbuiltFindings({QStringLiteral("core/base/ds.cpp")}, text), QStringLiteral("not built"));
    }

    void onlyTheAllowedEntriesExist()
    {
        const QDir root(sourceRoot());
        expectNothing(topLevelFindings(root.entryList(QDir::AllEntries | QDir::NoDotAndDotDot)));
        for (const char *name : {"LICENSE", "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "dev", "CMakePresets.json"})
            QVERIFY2(root.exists(QString::fromLatin1(name)), name);
        QVERIFY(QFileInfo(root.filePath(QStringLiteral("dev"))).isExecutable());
        QVERIFY(QFileInfo(root.filePath(QStringLiteral(".ci/run"))).isExecutable());
    }

    void everySourceIsBuilt()
    {
        QStringList sources;
        for (const SourceFile &file : allSources())
            if (file.path.endsWith(QLatin1String(".cpp")))
                sources.append(file.path);
        expectNothing(unbuiltFindings(sources, [](const QString &folder) {
            return readFile((folder.isEmpty() ? QString() : folder + QLatin1Char('/')) +
                            QStringLiteral("CMakeLists.txt"));
        }));
    }
};

QTEST_GUILESS_MAIN(TestTopLevel)
#include "tst_toplevel.moc"

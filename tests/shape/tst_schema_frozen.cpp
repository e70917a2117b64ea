// SPDX-License-Identifier: GPL-3.0-only
#include "tests/shape/ShapeTest.h"
#include "tests/shape/TextRules.h"

#include <QCryptographicHash>

using namespace ttp::shape;

class TestSchemaFrozen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsPlanted_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("finding");
        const QByteArray hash = QCryptographicHash::hash("one;", QCryptographicHash::Sha256).toHex();
        const QByteArray second = "unreleased 002-more.sql\n";
        QTest::newRow("released and unchanged")
            << QByteArray("# words\n" + hash + " 001-initial.sql 0.1.0\n" + second) << QString();
        QTest::newRow("unreleased may change") << QByteArray("unreleased 001-initial.sql\n" + second) << QString();
        QTest::newRow("released and changed") << QByteArray(QByteArray(64, '0') + " 001-initial.sql 0.1.0\n" + second)
                                              << QStringLiteral("was released and has changed");
        QTest::newRow("not listed") << second << QStringLiteral("001-initial.sql: not in the list");
        QTest::newRow("gone") << QByteArray("unreleased 001-initial.sql\nunreleased 003-x.sql\n" + second)
                              << QStringLiteral("003-x.sql: in the list, but");
        QTest::newRow("a hash without its release")
            << QByteArray(hash + " 001-initial.sql\n" + second) << QStringLiteral("not a line of the list");
    }
    void findsWhatIsPlanted()
    {
        QFETCH(QByteArray, list);
        QFETCH(QString, finding);
        const QList<SourceFile> steps = {{QStringLiteral("s/001-initial.sql"), "one;"},
                                         {QStringLiteral("s/002-more.sql"), "two;"}};
        expectFinding(schemaFindings(list, steps), finding);
    }

    void numbersHaveNoGap()
    {
        expectFinding(schemaFindings("unreleased 002-more.sql\n", {{QStringLiteral("s/002-more.sql"), "two;"}}),
                      QStringLiteral("step 1 expected"));
    }

    void releasedStepsAreWhatTheyWere()
    {
        const QList<SourceFile> steps = readTree({QStringLiteral("core/database/schema")}, {QStringLiteral("*.sql")});
        expectNothing(schemaFindings(readFile(QStringLiteral("tests/shape/schema_frozen.txt")), steps));
    }
};

QTEST_GUILESS_MAIN(TestSchemaFrozen)
#include "tst_schema_frozen.moc"

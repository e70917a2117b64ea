// SPDX-License-Identifier: GPL-3.0-only
#include "core/storage/StoreNames.h"

#include <QSet>
#include <QTest>

using namespace ttp;

class TestStoreNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freeNamesKeepTheirExtension_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("second");
        QTest::newRow("plain") << QStringLiteral("a") << QStringLiteral("a (2)");
        QTest::newRow("extension") << QStringLiteral("a.txt") << QStringLiteral("a (2).txt");
        QTest::newRow("in a folder") << QStringLiteral("x.y/a") << QStringLiteral("x.y/a (2)");
        QTest::newRow("two dots") << QStringLiteral("x/v1.2.csv") << QStringLiteral("x/v1.2 (2).csv");
        QTest::newRow("tar") << QStringLiteral("a.tar.gz") << QStringLiteral("a (2).tar.gz");
        QTest::newRow("only tar") << QStringLiteral(".tar.gz") << QStringLiteral(".tar (2).gz");
        QTest::newRow("hidden") << QStringLiteral(".a") << QStringLiteral(".a (2)");
        QTest::newRow("hidden with extension") << QStringLiteral(".a.b") << QStringLiteral(".a (2).b");
    }
    void freeNamesKeepTheirExtension()
    {
        QFETCH(QString, path);
        QFETCH(QString, second);
        QCOMPARE(freePathOf(path, 2), second);
    }

    void noNameIsTooLong_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("latin") << QString(255, u'n');
        QTest::newRow("two bytes") << QString(127, QChar(0xe4)) + u'x';
        QTest::newRow("three bytes") << QString(85, QChar(0x30c7));
        QTest::newRow("four bytes") << QStringLiteral("🧬").repeated(63) + QStringLiteral("abc");
        QTest::newRow("long extension") << u'a' + QString(254, u'.').replace(1, 253, QString(253, u'e'));
        QTest::newRow("just fits") << QString(246, u'n');
    }
    void noNameIsTooLong()
    {
        QFETCH(QString, name);
        QCOMPARE_LE(name.toUtf8().size(), 255);
        const QString path = QStringLiteral("folder/") + name;
        QSet<QString> parts;
        for (int n = 2; n < 12; ++n) {
            const QString free = freePathOf(path, n);
            QVERIFY(free.startsWith(QStringLiteral("folder/")));
            QCOMPARE_LE(free.sliced(7).toUtf8().size(), 255);
            QVERIFY(!free.contains(QChar(0xfffd)) && QString::fromUtf8(free.toUtf8()) == free);
            const QString part = partPathOf(free, 7);
            QCOMPARE_LE(part.sliced(7).toUtf8().size(), 255);
            QVERIFY(part.endsWith(partSuffix()));
            QVERIFY(QString::fromUtf8(part.toUtf8()) == part);
            parts.insert(part);
        }
        QCOMPARE(parts.size(), 10);
        QVERIFY(partPathOf(path, 1) != partPathOf(path, 2) || !partPathOf(path, 1).contains(u'~'));
    }

    void ownNames_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("own");
        QTest::newRow("part") << QStringLiteral("d/a.ttp-part") << true;
        QTest::newRow("part in another case") << QStringLiteral("A.TTP-PART") << true;
        QTest::newRow("versions") << QStringLiteral(".ttp-versions/3/a") << true;
        QTest::newRow("versions below") << QStringLiteral("d/.TTP-Versions") << true;
        QTest::newRow("other") << QStringLiteral("d/ttp-part") << false;
        QTest::newRow("folder") << QStringLiteral("a.ttp-part/b") << false;
        QTest::newRow("not quite") << QStringLiteral("x.ttp-versions/b") << false;
    }
    void ownNames()
    {
        QFETCH(QString, path);
        QFETCH(bool, own);
        QCOMPARE(isOwnName(path), own);
    }
};

QTEST_GUILESS_MAIN(TestStoreNames)
#include "tst_storage_storenames.moc"

// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Encoding.h"
#include "core/base/Hash256.h"
#include "core/base/Ids.h"
#include "core/base/Logging.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/base/WorkerThread.h"

#include <QSet>
#include <QTest>

using namespace ttp;

class TestBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorCodeHasItsOwnWord()
    {
        QSet<QString> words;
        for (ErrorCode code : allErrorCodes()) {
            QCOMPARE(errorCodeOf(errorWord(code)), code);
            words.insert(errorWord(code));
        }
        QCOMPARE(words.size(), allErrorCodes().size());
    }

    void anErrorIsDescribedWithWhatAndWhere()
    {
        const Error error{ErrorCode::DiskFull, Doing::WritingFile, QStringLiteral("/data/x"),
                          QStringLiteral("no space"), 0};
        QCOMPARE(describe(error), QStringLiteral("disk-full while writing a file (/data/x): no space"));
    }

    void aResultHoldsOneOfTheTwo()
    {
        const Result<int> good(7);
        QVERIFY(good.ok());
        QCOMPARE(good.value(), 7);
        const Result<int> bad(Error{ErrorCode::NotFound, Doing::ReadingFile, {}, {}, 0});
        QVERIFY(!bad.ok());
        QCOMPARE(bad.error().code, ErrorCode::NotFound);
        QCOMPARE(bad.valueOr(3), 3);
        QVERIFY(Result<void>().ok());
    }

    void base64UrlHasOneSpelling_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << QByteArray("AQID") << true;
        QTest::newRow("url alphabet") << QByteArray("-_-_") << true;
        QTest::newRow("padding") << QByteArray("AQ==") << false;
        QTest::newRow("standard alphabet") << QByteArray("+/+/") << false;
        QTest::newRow("tail bits") << QByteArray("AR") << false;
        QTest::newRow("impossible length") << QByteArray("AQIDB") << false;
        QTest::newRow("space") << QByteArray("AQ ID") << false;
        QTest::newRow("empty") << QByteArray() << true;
    }
    void base64UrlHasOneSpelling()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, good);
        QCOMPARE(bytesFromBase64Url(text).has_value(), good);
    }

    void base32IsRfc4648()
    {
        QCOMPARE(toBase32("foobar"), QByteArray("MZXW6YTBOI"));
        QCOMPARE(toBase32(QByteArray(10, '\0')).size(), 16);
    }

    void hashesKeepTheirBytesThroughEveryForm()
    {
        Hash256 hash;
        for (size_t i = 0; i < hash.bytes.size(); ++i)
            hash.bytes[i] = static_cast<unsigned char>(i * 7);
        QCOMPARE(Hash256::fromHex(hash.toHex()), hash);
        QCOMPARE(Hash256::fromHex(hash.toHex().toUpper()), hash);
        QCOMPARE(Hash256::fromBase64Url(hash.toBase64Url().toLatin1()), hash);
        QVERIFY(!Hash256::fromHex(hash.toHex().chopped(2)));
        QVERIFY(!Hash256::fromHex(hash.toHex().chopped(1) + QLatin1Char('g')));
        QVERIFY(Hash256().isZero());
        QVERIFY(!hash.isZero());
    }

    void idsRefuseEverythingButThePlainForm()
    {
        const auto id = newId<ShareId>();
        QCOMPARE(ShareId::fromString(id.toString()), id);
        QVERIFY(!ShareId::fromString(QStringLiteral("{") + id.toString() + QStringLiteral("}")));
        QVERIFY(!ShareId::fromString(QStringLiteral("00000000-0000-0000-0000-000000000000")));
        QVERIFY(!ShareId::fromString(u""));
        QVERIFY(!ShareId::fromString(QString(36, QLatin1Char('x'))));
    }

    void logLinesHideCredentialsAndEscapeControls()
    {
        const QString line =
            formattedLogLine(QtInfoMsg, QMessageLogContext(),
                             QStringLiteral("Authorization: Bearer abc.def\nname\x1b[31m ttp://h/#u=1&i=CODE"));
        QVERIFY(!line.contains(QStringLiteral("abc.def")));
        QVERIFY(!line.contains(QStringLiteral("CODE")));
        QVERIFY(!line.contains(QLatin1Char('\n')));
        QVERIFY(line.contains(QStringLiteral("\\x1b")));
        QVERIFY(!redacted(QStringLiteral("{\"auth_id\":\"1234-5678\"}")).contains(QStringLiteral("1234")));
    }

    void secretsCompareAndCopyByValue()
    {
        const Secret a("key");
        Secret b = a;
        QVERIFY(a == b);
        b = Secret("other");
        QVERIFY(!(a == b));
        QCOMPARE(a.reveal(), QByteArrayView("key"));
    }

    void aWorkerThreadRunsWhatIsPostedAndJoins()
    {
        int sum = 0;
        {
            WorkerThread worker(QStringLiteral("test"));
            for (int i = 1; i <= 10; ++i)
                worker.post([&sum, i] { sum += i; });
            worker.runAndWait([&sum] { sum += 100; });
            QCOMPARE(sum, 155);
        }
        QCOMPARE(sum, 155);
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"

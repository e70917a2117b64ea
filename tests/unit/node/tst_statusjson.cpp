// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/StatusJson.h"

#include <QJsonDocument>
#include <QTest>

using namespace ttp;

class TestStatusJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsComeBackAsTheyWere_data()
    {
        QTest::addColumn<ErrorCode>("code");
        for (const ErrorCode code : allErrorCodes())
            QTest::newRow(qPrintable(errorWord(code))) << code;
    }
    void errorsComeBackAsTheyWere()
    {
        QFETCH(const ErrorCode, code);
        for (const Doing doing : {Doing::OpeningProfile, Doing::Fetching, Doing::Commanding, Doing::WritingFile}) {
            const Error error{code, doing, QStringLiteral("/dätä/\u202e\n\"x\""), QStringLiteral("why\0not"), 17};
            const QByteArray line = QJsonDocument(toJson(error)).toJson(QJsonDocument::Compact);
            QVERIFY(!line.contains('\n'));
            QCOMPARE(errorFromJson(QJsonDocument::fromJson(line).object()), error);
        }
    }

    void whatIsMissingOrStrangeIsInternal_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("unknown word") << QByteArray("{\"code\":\"on-fire\"}");
        QTest::newRow("number for a word")
            << QByteArray("{\"code\":7,\"doing\":[],\"subject\":{},\"retry_after\":\"x\"}");
        QTest::newRow("null") << QByteArray("{\"code\":null}");
    }
    void whatIsMissingOrStrangeIsInternal()
    {
        QFETCH(const QByteArray, json);
        const Error error = errorFromJson(QJsonDocument::fromJson(json).object());
        QCOMPARE(error.code, ErrorCode::Internal);
        QVERIFY(error.subject.isEmpty());
        QCOMPARE(error.retryAfterSeconds, 0);
    }

    void sizesStayExact()
    {
        TransferStatus transfer;
        transfer.totalBytes = (1LL << 53) - 1;
        transfer.bytes = (1LL << 53) - 2;
        const QByteArray line = QJsonDocument(toJson(transfer)).toJson(QJsonDocument::Compact);
        QVERIFY(line.contains("\"total_bytes\":9007199254740991"));
        QVERIFY(line.contains("\"bytes\":9007199254740990"));
        QVERIFY(line.contains("\"error\":null"));
    }
};

QTEST_GUILESS_MAIN(TestStatusJson)
#include "tst_statusjson.moc"

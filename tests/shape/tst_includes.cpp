// SPDX-License-Identifier: GPL-3.0-only
#include "tests/shape/IncludeRules.h"
#include "tests/shape/ShapeTest.h"

#include <QFileInfo>

using namespace ttp::shape;

class TestIncludes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsPlanted_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("finding");

        const auto row = [](const char *name, const char *path, const char *text, const char *finding) {
            QTest::newRow(name) << QString::fromLatin1(path) << QByteArray(text) << QString::fromLatin1(finding);
        };
        row("down is allowed", "core/server/A.h", "#include \"core/base/Result.h\"\n", "");
        row("own floor is allowed", "core/trust/A.h", "#include \"core/trust/B.h\"\n", "");
        row("own sub-folder is allowed", "core/server/handlers/A.h", "#include \"core/server/Reply.h\"\n", "");
        row("up", "core/base/A.h", "#include \"core/content/PieceSize.h\"\n", "core/base may not include");
        row("sideways", "core/client/A.h", "#include \"core/server/Routes.h\"\n", "core/client may not include");
        row("rows and bytes", "core/storage/A.h", "#include \"core/database/Database.h\"\n", "core/storage may not");
        row("transfers and messages", "core/transfers/A.h", "#include \"core/protocol/Link.h\"\n", "may not include");
        row("core and ui", "core/node/A.h", "#include \"ui/MainWindow.h\"\n", "core/node may not include");
        row("ui past the door", "ui/A.h", "#include \"core/server/Routes.h\"\n", "ui may not include");
        row("ui through the door", "ui/pages/A.h", "#include \"core/node/NodeClient.h\"\n", "");
        row("app past the door", "app/A.cpp", "#include \"core/database/Database.h\"\n", "app may not include");
        row("tests", "core/base/A.h", "#include \"tests/support/X.h\"\n", "in no folder of the program");
        row("relative", "core/base/A.h", "#include \"Result.h\"\n", "in no folder of the program");
        row("unknown floor", "core/misc/A.h", "", "not in the table");
        row("generated", "ui/A.cpp", "#include \"ui_A.h\"\n#include \"A.moc\"\n", "");
        row("in a comment", "core/base/A.h", "// #include \"core/node/PeerNode.h\"\n", "");
        row("odd spacing", "core/base/A.h", "  #  include\t\"core/node/PeerNode.h\"\n", "core/base may not include");

        row("QtHttpServer", "core/server/Gate.cpp", "#include <QHttpServer>\n", "QtHttpAdapter");
        row("QtHttpServer by module", "core/node/A.cpp", "#include <QtHttpServer/QHttpServer>\n", "QtHttpAdapter");
        row("QAbstractHttpServer", "core/server/Gate.cpp", "#include <QAbstractHttpServer>\n", "QtHttpAdapter");
        row("its one place", "core/server/QtHttpAdapter.cpp", "#include <QAbstractHttpServer>\n", "");
        row("qrcodegen", "ui/peers/A.cpp", "#include <qrcodegen.hpp>\n", "QrCode");
        row("libcurl", "core/client/PeerClient.cpp", "#include <curl/curl.h>\n", "HttpTransport");
        row("its place", "core/client/HttpTransportCurl.cpp", "#include <curl/curl.h>\n", "");
        row("SQL", "core/identity/A.cpp", "#include <QSqlQuery>\n", "SQL");
        row("SQLite", "core/node/A.cpp", "#include <sqlite3.h>\n", "SQL");
        row("SQL's place", "core/database/A.cpp", "#include <QSqlQuery>\n", "");
        row("EVP", "core/storage/A.cpp", "#include <openssl/evp.h>\n", "EVP");
        row("EVP's place", "core/content/Sha256.cpp", "#include <openssl/evp.h>\n", "");
        row("random bytes", "core/base/Secret.cpp", "#include <openssl/rand.h>\n", "");
        row("random bytes elsewhere", "core/server/A.cpp", "#include <openssl/rand.h>\n", "OpenSSL");
        row("TLS with libcurl", "core/client/HttpTransportTask.cpp", "#include <openssl/x509.h>\n", "");
        row("EVP with libcurl", "core/client/HttpTransportTask.cpp", "#include <openssl/evp.h>\n", "EVP");
        row("TLS elsewhere", "core/server/A.cpp", "#include <openssl/ssl.h>\n", "TLS");
        row("a window in core", "core/node/A.cpp", "#include <QApplication>\n", "Qt Gui");
        row("private Qt", "core/server/A.cpp", "#include <private/qobject_p.h>\n", "private");

        row("JSON in a domain", "core/identity/A.cpp", "#include <QJsonObject>\n", "does not know JSON");
        row("JSON by module", "core/sharing/A.cpp", "#include <QtCore/QJsonObject>\n", "does not know JSON");
        row("JSON in its place", "core/protocol/A.cpp", "#include <QJsonObject>\n", "");
        row("socket in a domain", "core/accounting/A.cpp", "#include <QTcpSocket>\n", "does not know sockets");
        row("socket in its place", "core/server/A.cpp", "#include <QSslSocket>\n", "");
        row("file in a pure floor", "core/content/A.cpp", "#include <QFile>\n", "pure");
        row("thread in a pure floor", "core/protocol/A.cpp", "#include <mutex>\n", "pure");
    }
    void findsWhatIsPlanted()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, text);
        QFETCH(QString, finding);
        expectFinding(includeFindings({path, text}, false), finding);
    }

    void ownHeaderComesFirst()
    {
        const QString path = QStringLiteral("core/base/Ids.cpp");
        const QString wrong = QStringLiteral("first include must be");
        expectFinding(includeFindings({path, "#include \"core/base/Ids.h\"\n#include <QUuid>\n"}, true), QString());
        expectFinding(includeFindings({path, "#include <QUuid>\n#include \"core/base/Ids.h\"\n"}, true), wrong);
        expectFinding(includeFindings({path, "#include <QUuid>\n"}, false), QString());
    }

    void everySourceKeepsToTheTable()
    {
        const QList<SourceFile> files = programSources();
        QVERIFY2(!files.isEmpty(), "no sources found: is TTP_SOURCE_DIR right?");
        Findings findings;
        for (const SourceFile &file : files) {
            const QString header = sourceRoot() + QLatin1Char('/') + file.path.chopped(4) + QStringLiteral(".h");
            findings += includeFindings(file, file.path.endsWith(QLatin1String(".cpp")) && QFileInfo::exists(header));
        }
        expectNothing(findings);
    }
};

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_includes.moc"

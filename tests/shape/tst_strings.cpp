// SPDX-License-Identifier: GPL-3.0-only
#include "tests/shape/ShapeTest.h"
#include "tests/shape/TextRules.h"

using namespace ttp::shape;

class TestStrings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsPlanted_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isCore");
        QTest::addColumn<QString>("finding");
        const auto row = [](const char *name, const char *path, const QByteArray &text, bool core,
                            const char *finding) {
            QTest::newRow(name) << QString::fromLatin1(path) << text << core << QString::fromLatin1(finding);
        };
        row("tr in core", "core/a/B.cpp", "QString s = tr(\"x\");\n", true, "no tr()");
        row("QObject::tr in core", "core/a/B.cpp", "f(QObject::tr(\"x\"));\n", true, "no tr()");
        row("tr in ui", "ui/B.cpp", "QString s = tr(\"x\");\n", false, "");
        row("str() is not tr()", "core/a/B.cpp", "f(str(1), a.tr(2));\n", true, "");
        row("a posted function", "core/node/A.cpp", "QMetaObject::invokeMethod(\n    this, [] {});\n", true,
            "postTo()");
        row("a function handed on", "core/node/A.cpp", "QMetaObject::invokeMethod(context, std::move(function), x);\n",
            true, "postTo()");
        row("a method called later", "core/node/A.cpp", "QMetaObject::invokeMethod(this, &A::b);\n", true, "");
        row("qDebug", "ui/B.cpp", "qDebug() << 1;\n", false, "qDebug()");
        row("qDebug in a comment", "ui/B.cpp", "// qDebug() << 1;\n", false, "");
        row("connect by name", "ui/B.cpp", "connect(a, SIGNAL(b()), c, d);\n", false, "connect by pointer");
        row("by name, explained", "ui/B.cpp", "// The bus knows names only.\nconnect(a, SIGNAL(b()), c, d);\n", false,
            "");
        row("with its reason", "ui/B.cpp", "// shape: a spy of the test\nqDebug() << 1;\n", false, "");
        row("nested loop", "core/a/B.cpp", "QEventLoop loop;\n", true, "nested event loops");
        row("nested loop in tests", "tests/a/B.cpp", "QEventLoop loop;\n", false, "");
        row("sleep", "core/a/B.cpp", "QThread::msleep(10);\n", true, "no sleeping");
        row("task", "ui/B.cpp",
            "// TO"
            "DO: later\n",
            false, "without an issue");
        row("task with its issue", "ui/B.cpp",
            "// TO"
            "DO(#12): later\n",
            false, "");
        row("repair", "ui/B.cpp",
            "// FIX"
            "ME\n",
            false, "without an issue");
        row("namespace in a header", "ui/B.h", "#pragma once\nusing namespace ttp;\n", false, "using namespace");
        row("namespace in a source", "ui/B.cpp", "using namespace ttp;\n", false, "");
        row("guard", "ui/B.h", "int f();\n", false, "#pragma once");
    }
    void findsWhatIsPlanted()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, text);
        QFETCH(bool, isCore);
        QFETCH(QString, finding);
        expectFinding(wordFindings({path, text}, isCore), finding);
    }

    void noSourceHasThem()
    {
        Findings findings;
        for (const SourceFile &file : allSources())
            findings += wordFindings(file, file.path.startsWith(QLatin1String("core/")));
        for (const SourceFile &file : readTree({QStringLiteral("tests"), QStringLiteral("installer")},
                                               {QStringLiteral("*.py"), QStringLiteral("*.sh")}))
            if (file.text.contains("TO"
                                   "DO") ||
                file.text.contains("FIX"
                                   "ME"))
                findings.append(file.path + QStringLiteral(": a task without an issue"));
        expectNothing(findings);
    }
};

QTEST_GUILESS_MAIN(TestStrings)
#include "tst_strings.moc"

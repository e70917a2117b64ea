// SPDX-License-Identifier: GPL-3.0-only
#include "tests/shape/ShapeTest.h"
#include "tests/shape/SizeRules.h"

#include <QRegularExpression>

using namespace ttp::shape;

namespace {

QByteArray lines(int count, const char *line = "    step();\n")
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += line;
    return text;
}

} // namespace

class TestSizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blanksCommentsAndLiterals_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("comment") << QByteArray("a // {\nb") << QByteArray("a     \nb");
        QTest::newRow("block") << QByteArray("a /* {\n} */ b") << QByteArray("a     \n     b");
        QTest::newRow("string") << QByteArray("f(\"{\\\"}\", x)") << QByteArray("f(      , x)");
        QTest::newRow("char") << QByteArray("c == '{' || d == '\\'';") << QByteArray("c ==     || d ==     ;");
        QTest::newRow("separator") << QByteArray("1'000'000 {") << QByteArray("1'000'000 {");
        QTest::newRow("raw") << QByteArray("R\"x({\")\")x\" {") << QByteArray("            {");
        QTest::newRow("comment in string") << QByteArray("\"//\" {") << QByteArray("     {");
        QTest::newRow("open string ends with its line") << QByteArray("\"ab\n{") << QByteArray("   \n{");
    }
    void blanksCommentsAndLiterals()
    {
        QFETCH(QByteArray, text);
        QTEST(codeOnly(text), "code");
    }

    void findsFunctions_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected"); // "name lines"

        const auto row = [](const char *name, const char *text, const QStringList &expected) {
            QTest::newRow(name) << QByteArray(text) << expected;
        };
        row("plain", "int f(int a)\n{\n    return a;\n}\n", {QStringLiteral("f 4")});
        row("one line", "int f() { return 1; }\n", {QStringLiteral("f 1")});
        row("in a namespace", "namespace a::b\n{\nnamespace\n{\nvoid f()\n{\n}\n}\n}\n", {QStringLiteral("f 3")});
        row("member", "class A : public B\n{\npublic:\n    void f() const\n    {\n    }\n};\n",
            {QStringLiteral("f 3")});
        row("two members", "struct A {\n  void f() {}\n  int g() { return 2; }\n};\n",
            {QStringLiteral("f 1"), QStringLiteral("g 1")});
        row("constructor", "A::A(int x)\n    : m_x(x)\n    , m_y(x)\n{\n}\n", {QStringLiteral("A::A 5")});
        row("destructor", "A::~A()\n{\n}\n", {QStringLiteral("A::~A 3")});
        row("operator", "bool operator==(A a, A b)\n{\n    return true;\n}\n", {QStringLiteral("operator== 4")});
        row("template", "template<typename T = int>\nT f(T t)\n{\n    return t;\n}\n", {QStringLiteral("f 5")});
        row("blocks inside", "void f()\n{\n    if (a) {\n        b();\n    } else {\n    }\n}\n",
            {QStringLiteral("f 7")});
        row("lambda inside", "void f()\n{\n    auto g = [](int x) {\n        h(x);\n    };\n}\n",
            {QStringLiteral("f 6")});
        row("table", "const Row rows[] = {\n    {f(1), 2},\n    {f(3), 4},\n};\n", {});
        row("enum", "enum class E : int {\n    A = (1 << 2),\n};\n", {});
        row("default argument", "void f(int a = g(3))\n{\n}\n", {QStringLiteral("f 3")});
        row("brace in an argument", "void f(A a = {})\n{\n}\n", {QStringLiteral("f 3")});
        row("macro", "#define M(x) \\\n    {\\\n    x\nvoid f()\n{\n}\n", {QStringLiteral("f 3")});
        row("both branches", "#if A\nvoid f()\n{\n#else\nvoid g()\n{\n#endif\n    h();\n}\n", {QStringLiteral("f 8")});
        row("brace in a string", "void f()\n{\n    g(\"}\");\n}\n", {QStringLiteral("f 4")});
        row("macros before it", "Q_LOGGING_CATEGORY(log, \"a\")\nnamespace {\nvoid f()\n{\n}\n}\n",
            {QStringLiteral("f 3")});
        row("macros in a class", "class A {\n    Q_OBJECT\n    Q_DISABLE_COPY(A)\npublic:\n    void f() {}\n};\n",
            {QStringLiteral("f 1")});
        row("extern C", "extern \"C\" int f(int a)\n{\n    return a;\n}\n", {QStringLiteral("f 4")});
        row("declared only", "void f(int a);\nint g();\n", {});
    }
    void findsFunctions()
    {
        QFETCH(QByteArray, text);
        QStringList found;
        for (const Function &function : functionsOf(text))
            found.append(QStringLiteral("%1 %2").arg(function.name).arg(function.lines));
        QTEST(found, "expected");
    }

    void findsWhatIsPlanted()
    {
        const QString path = QStringLiteral("core/base/A.cpp");
        const QByteArray fits = "void f()\n{\n" + lines(97) + "}\n";
        const QByteArray tooLong = "void f()\n{\n" + lines(98) + "}\n";
        expectFinding(sizeFindings({path, fits}, 800, 100), QString());
        expectFinding(sizeFindings({path, tooLong}, 800, 100), QStringLiteral("core/base/A.cpp:1: f() has 101 lines"));
        expectFinding(sizeFindings({path, lines(800, "int a;\n")}, 800, 100), QString());
        expectFinding(sizeFindings({path, lines(801, "int a;\n")}, 800, 100), QStringLiteral("801 lines"));
    }

    void testsAreAtLeastThreeFifths()
    {
        expectFinding(testShareFindings(1000, 600), QString());
        expectFinding(testShareFindings(1000, 599), QStringLiteral("59 lines of tests for 100 of program"));
        expectFinding(testShareFindings(0, 0), QString());
    }

    void everySourceKeepsToTheBudget()
    {
        Findings findings;
        Findings wishes;
        qsizetype program = 0;
        qsizetype tests = 0;
        for (const SourceFile &file : allSources()) {
            findings += sizeFindings(file, kFileLinesNever, kFunctionLinesNever);
            wishes += sizeFindings(file, kFileLinesWished, kFunctionLinesWished);
            (file.path.startsWith(QLatin1String("tests/")) ? tests : program) += file.text.count('\n');
        }
        for (const SourceFile &file :
             readTree({QStringLiteral("tests")}, {QStringLiteral("*.py"), QStringLiteral("*.sh")}))
            if (file.text.count('\n') > kFileLinesNever)
                findings.append(file.path + QStringLiteral(": too long"));
        qInfo("%lld lines of program, %lld of C++ tests (%lld %%)", static_cast<long long>(program),
              static_cast<long long>(tests), static_cast<long long>(program ? 100 * tests / program : 0));
        qInfo("longer than wished (%d lines a file, %d a function): %lld", kFileLinesWished, kFunctionLinesWished,
              static_cast<long long>(wishes.size()));
        for (const QString &wish : wishes)
            qInfo("  %s", qPrintable(wish));
        findings += testShareFindings(program, tests);
        expectNothing(findings);
    }
};

QTEST_GUILESS_MAIN(TestSizes)
#include "tst_sizes.moc"

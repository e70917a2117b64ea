// SPDX-License-Identifier: GPL-3.0-only
#include "ui/desktop/WindowSettings.h"
#include "ui/theme/Theme.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace ttp;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

} // namespace

class TestWindowSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsKept()
    {
        const QTemporaryDir dir;
        {
            WindowSettings settings(dir.path());
            QVERIFY(settings.open().ok());
            settings.setGeometry(QStringLiteral("main/window"), QByteArray("\0\1\xff", 3));
            settings.setState(QStringLiteral("datasets"), 3, "columns");
            settings.setTheme(ThemeChoice::Dark);
            settings.setDensity(Density::Compact);
            settings.setLanguage(QStringLiteral("zh_CN"));
            settings.setCloseChoice(CloseChoice::ToTray);
            settings.setNoticeLevel(EventKind::FetchFailed, NoticeLevel::InWindow);
            settings.setNoticeLevel(EventKind::SessionMisuse, NoticeLevel::Off);
            QVERIFY(settings.sync().ok());
        }
        WindowSettings settings(dir.path());
        QVERIFY(settings.open().ok());
        QCOMPARE(settings.geometry(QStringLiteral("main/window")), QByteArray("\0\1\xff", 3));
        QCOMPARE(settings.geometry(QStringLiteral("another")), QByteArray());
        QCOMPARE(settings.state(QStringLiteral("datasets"), 3), QByteArray("columns"));
        QCOMPARE(settings.state(QStringLiteral("datasets"), 4), QByteArray());
        QCOMPARE(settings.theme(), ThemeChoice::Dark);
        QCOMPARE(settings.density(), Density::Compact);
        QCOMPARE(settings.language(), QStringLiteral("zh_CN"));
        QCOMPARE(settings.closeChoice(), CloseChoice::ToTray);
        QCOMPARE(settings.noticeLevel(EventKind::FetchFailed), NoticeLevel::InWindow);
        QCOMPARE(settings.noticeLevel(EventKind::SessionMisuse), NoticeLevel::Off);
        QCOMPARE(settings.noticeLevel(EventKind::FetchDone), NoticeLevel::OnDesktop);
        QVERIFY(!QFileInfo::exists(settings.path() + QStringLiteral(".bak")));
    }

    void whatMakesNoSenseIsTheDefault()
    {
        const QTemporaryDir dir;
        write(dir.filePath(QStringLiteral("window.ini")),
              "[General]\nschema=1\n[look]\ntheme=pink\ndensity=7\nlanguage=../../etc\n[window]\nclose=\n"
              "[notices]\nfetch-done=loud\n[state]\nx\\version=one\nx\\state=y\n");
        WindowSettings settings(dir.path());
        QVERIFY(settings.open().ok());
        QCOMPARE(settings.theme(), ThemeChoice::System);
        QCOMPARE(settings.density(), Density::Comfortable);
        QCOMPARE(settings.language(), QString());
        QCOMPARE(settings.closeChoice(), CloseChoice::NotChosen);
        QCOMPARE(settings.noticeLevel(EventKind::FetchDone), NoticeLevel::OnDesktop);
        QCOMPARE(settings.state(QStringLiteral("x"), 1), QByteArray());
        settings.setState(QStringLiteral("x"), 1, QByteArray(100'000, 'x'));
        QCOMPARE(settings.state(QStringLiteral("x"), 1), QByteArray());
    }

    void anOlderSchemaIsMigratedStepByStepWithACopy()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("window.ini"));
        const QByteArray old("[General]\nschema=2\n[look]\nmode=night\n");
        write(path, old);
        const WindowSettings::Step never = [](QSettings &) { QFAIL("a step that is behind us"); };
        const WindowSettings::Step rename = [](QSettings &file) {
            file.setValue(QStringLiteral("look/theme"), file.value(QStringLiteral("look/mode")));
            file.remove(QStringLiteral("look/mode"));
        };
        const WindowSettings::Step word = [](QSettings &file) {
            if (file.value(QStringLiteral("look/theme")) == QStringLiteral("night"))
                file.setValue(QStringLiteral("look/theme"), QStringLiteral("dark"));
        };
        {
            WindowSettings settings(dir.path(), {never, rename, word});
            QVERIFY(settings.open().ok());
            QCOMPARE(settings.theme(), ThemeChoice::Dark);
        }
        QCOMPARE(contentOf(path + QStringLiteral(".bak")), old);
        QVERIFY(contentOf(path).contains("schema=4"));
        // What is migrated is not migrated again, and the copy stays.
        WindowSettings again(dir.path(), {never, never, never});
        QVERIFY(again.open().ok());
        QCOMPARE(again.theme(), ThemeChoice::Dark);
        QCOMPARE(contentOf(path + QStringLiteral(".bak")), old);
    }

    void withoutACopyNothingIsMigrated()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("window.ini"));
        const QByteArray old("[General]\nschema=1\n");
        write(path, old);
        QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("window.ini.bak"))); // in the way
        {
            WindowSettings settings(dir.path(), {[](QSettings &) { QFAIL("migrated without a copy"); }});
            QCOMPARE(settings.open().error().code, ErrorCode::WriteFailed);
            settings.setDensity(Density::Compact);
            QCOMPARE(settings.density(), Density::Compact);
        }
        QCOMPARE(contentOf(path), old);
    }

    void aNewerFileIsNotTouched()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("window.ini"));
        const QByteArray newer("[General]\nschema=99\n[look]\ntheme=dark\n");
        write(path, newer);
        {
            WindowSettings settings(dir.path());
            QCOMPARE(settings.open().error().code, ErrorCode::Unsupported);
            QCOMPARE(settings.theme(), ThemeChoice::System);
            settings.setTheme(ThemeChoice::Light);
            QCOMPARE(settings.theme(), ThemeChoice::Light);
            QVERIFY(settings.sync().ok());
        }
        QCOMPARE(contentOf(path), newer);
    }

    void aDamagedFileIsKeptBeside_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no schema") << QByteArray("[look]\ntheme=dark\n");
        QTest::newRow("schema 0") << QByteArray("[General]\nschema=0\n");
        QTest::newRow("not a number") << QByteArray("[General]\nschema=one\n");
        QTest::newRow("bytes") << QByteArray("\0\xff[[\n=\n\x01", 8);
        QTest::newRow("cut to nothing") << QByteArray();
    }
    void aDamagedFileIsKeptBeside()
    {
        QFETCH(QByteArray, text);
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("window.ini"));
        write(path, text);
        {
            WindowSettings settings(dir.path());
            QCOMPARE(settings.open().error().code, ErrorCode::InvalidInput);
            QCOMPARE(settings.theme(), ThemeChoice::System);
            settings.setTheme(ThemeChoice::Light);
        }
        QCOMPARE(contentOf(path + QStringLiteral(".bak")), text);
        WindowSettings settings(dir.path());
        QVERIFY(settings.open().ok());
        QCOMPARE(settings.theme(), ThemeChoice::Light);
    }

    void whatCannotBeWrittenIsSaidAndHoldsForThisRun()
    {
        // Root writes into every folder; into a file nobody does.
        const QTemporaryDir dir;
        write(dir.filePath(QStringLiteral("file")), "x");
        WindowSettings settings(dir.filePath(QStringLiteral("file")));
        const Result<void> opened = settings.open();
        QCOMPARE(opened.error().code, ErrorCode::ReadOnly);
        QCOMPARE(opened.error().subject, settings.path());
        settings.setTheme(ThemeChoice::Dark);
        QCOMPARE(settings.theme(), ThemeChoice::Dark);
        QVERIFY(!settings.sync().ok());
        QCOMPARE(settings.theme(), ThemeChoice::Dark);
    }
};

QTEST_GUILESS_MAIN(TestWindowSettings)
#include "tst_windowsettings.moc"

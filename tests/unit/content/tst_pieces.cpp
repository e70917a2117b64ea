// SPDX-License-Identifier: GPL-3.0-only
#include "core/content/FileId.h"
#include "core/content/PieceBitmap.h"
#include "core/content/PieceGeometry.h"
#include "core/content/PieceSize.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <vector>

using namespace ttp;

namespace {

constexpr qint64 KiB = 1024;
constexpr qint64 MiB = 1024 * KiB;
constexpr qint64 GiB = 1024 * MiB;

const QString someRoot = QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

} // namespace

class TestPieces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFidHasOneSpelling_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("length");
        const QString zeros(64, u'0');
        const auto bad = [](const char *name, const QString &text) { QTest::newRow(name) << text << qint64(-1); };
        QTest::newRow("plain") << someRoot + QStringLiteral("-1") << qint64(1);
        QTest::newRow("long") << someRoot + QStringLiteral("-9007199254740991") << maxContentLength;
        QTest::newRow("empty file") << zeros + QStringLiteral("-0") << qint64(0);
        bad("too long", someRoot + QStringLiteral("-9007199254740992"));
        bad("17 digits", someRoot + QStringLiteral("-10000000000000000"));
        bad("overflow", someRoot + QStringLiteral("-18446744073709551617"));
        bad("leading zero", someRoot + QStringLiteral("-01"));
        bad("two zeros", zeros + QStringLiteral("-00"));
        bad("plus", someRoot + QStringLiteral("-+1"));
        bad("minus", someRoot + QStringLiteral("--1"));
        bad("space in front", someRoot + QStringLiteral("- 1"));
        bad("space behind", someRoot + QStringLiteral("-1 "));
        bad("newline behind", someRoot + QStringLiteral("-1\n"));
        bad("no length", someRoot + QStringLiteral("-"));
        bad("no dash", someRoot);
        bad("hex length", someRoot + QStringLiteral("-1f"));
        bad("exponent", someRoot + QStringLiteral("-1e3"));
        bad("foreign digits", someRoot + QStringLiteral("-\u0661"));
        bad("upper case", someRoot.toUpper() + QStringLiteral("-1"));
        bad("one upper case", QStringLiteral("B") + someRoot.mid(1) + QStringLiteral("-1"));
        bad("63 digits", someRoot.mid(1) + QStringLiteral("-1"));
        bad("65 digits", QStringLiteral("a") + someRoot + QStringLiteral("-1"));
        bad("no hex", QStringLiteral("g") + someRoot.mid(1) + QStringLiteral("-1"));
        bad("other dash", someRoot + QStringLiteral("\u20101"));
        bad("zero root with bytes", zeros + QStringLiteral("-5"));
        bad("root without bytes", someRoot + QStringLiteral("-0"));
        bad("nothing", QString());
        bad("only a dash", QStringLiteral("-"));
    }
    void aFidHasOneSpelling()
    {
        QFETCH(QString, text);
        QFETCH(qint64, length);
        const auto file = FileId::fromString(text);
        QCOMPARE(file.has_value(), length >= 0);
        if (!file)
            return;
        QCOMPARE(file->length, length);
        QCOMPARE(file->toString(), text);
        QCOMPARE(file->isEmptyFile(), length == 0);
        QCOMPARE(FileId::fromString(file->toString()), file);
    }

    void filesOfOneRootDifferByLength()
    {
        const FileId a = FileId::fromString(someRoot + QStringLiteral("-64")).value();
        const FileId b = FileId::fromString(someRoot + QStringLiteral("-65")).value();
        QVERIFY(a != b);
        QVERIFY(a < b);
        QCOMPARE(QSet<FileId>({a, b, a}).size(), 2);
    }

    void pieceSizesArePowersOfTwo()
    {
        QSet<qint64> good;
        for (int level = 0; level <= 12; ++level) {
            const qint64 bytes = (16 * KiB) << level;
            good.insert(bytes);
            const auto size = PieceSize::fromBytes(bytes);
            QVERIFY(size.ok());
            QCOMPARE(size->bytes(), bytes);
            QCOMPARE(size->level(), level);
            QCOMPARE(size->leaves() * PieceSize::leafBytes, bytes);
        }
        for (const qint64 base : QSet<qint64>(good)) {
            for (const qint64 bytes : {base - 1, base + 1, base * 3, -base, base / 4096, base * 8192}) {
                const auto size = PieceSize::fromBytes(bytes);
                QCOMPARE(size.ok(), good.contains(bytes));
                if (!size)
                    QCOMPARE(size.error().code, ErrorCode::PieceSizeInvalid);
            }
        }
        QVERIFY(!PieceSize::fromBytes(0).ok());
        QVERIFY(!PieceSize::fromBytes(std::numeric_limits<qint64>::min()).ok());
        QVERIFY(!PieceSize::fromBytes(std::numeric_limits<qint64>::max()).ok());
        QCOMPARE(PieceSize::leaf().bytes(), 16 * KiB);
        QCOMPARE(PieceSize::standard().bytes(), 512 * KiB);
        QCOMPARE(PieceSize::largestBody().bytes(), 16 * MiB);
        QCOMPARE(PieceSize::coarse().bytes(), 64 * MiB);
    }

    void geometryAtBorders_data()
    {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<qint64>("count");
        QTest::addColumn<qint64>("last");
        const qint64 piece = 512 * KiB;
        QTest::newRow("0") << qint64(0) << piece << qint64(0) << qint64(0);
        QTest::newRow("1") << qint64(1) << piece << qint64(1) << qint64(1);
        QTest::newRow("size-1") << piece - 1 << piece << qint64(1) << piece - 1;
        QTest::newRow("size") << piece << piece << qint64(1) << piece;
        QTest::newRow("size+1") << piece + 1 << piece << qint64(2) << qint64(1);
        QTest::newRow("leaf-1") << qint64(16383) << 16 * KiB << qint64(1) << qint64(16383);
        QTest::newRow("leaf") << qint64(16384) << 16 * KiB << qint64(1) << qint64(16384);
        QTest::newRow("leaf+1") << qint64(16385) << 16 * KiB << qint64(2) << qint64(1);
        QTest::newRow("1 MiB+1") << MiB + 1 << piece << qint64(3) << qint64(1);
        QTest::newRow("64 MiB-1") << 64 * MiB - 1 << 64 * MiB << qint64(1) << 64 * MiB - 1;
        QTest::newRow("64 MiB+1") << 64 * MiB + 1 << 64 * MiB << qint64(2) << qint64(1);
        QTest::newRow("64 MiB+512 KiB+3") << 64 * MiB + piece + 3 << piece << qint64(130) << qint64(3);
        QTest::newRow("4 GiB+1") << 4 * GiB + 1 << piece << qint64(8193) << qint64(1);
        QTest::newRow("5 TiB") << 5 * 1024 * GiB + 7 << 16 * KiB << qint64(335544321) << qint64(7);
        QTest::newRow("the longest") << maxContentLength << 16 * KiB << (qint64(1) << 39) << 16 * KiB - 1;
    }
    void geometryAtBorders()
    {
        QFETCH(qint64, length);
        QFETCH(qint64, size);
        QFETCH(qint64, count);
        QFETCH(qint64, last);
        const PieceGeometry geometry(length, PieceSize::fromBytes(size).value());
        QCOMPARE(geometry.count(), count);
        QVERIFY(!geometry.hasPiece(-1));
        QVERIFY(!geometry.hasPiece(count));
        if (count == 0) {
            QVERIFY(geometry.touchedBy({0, 0}).isEmpty());
            QVERIFY(geometry.bytesOf({}).isEmpty());
            return;
        }
        QCOMPARE(geometry.range(count - 1), (ByteRange{length - last, last}));
        QCOMPARE(geometry.range(0).first, qint64(0));
        QCOMPARE(geometry.indexAt(0), qint64(0));
        QCOMPARE(geometry.indexAt(length - 1), count - 1);
        QCOMPARE(geometry.touchedBy({0, length}), (PieceRange{0, count}));
        QCOMPARE(geometry.bytesOf({0, count}), (ByteRange{0, length}));
        QCOMPARE(geometry.touchedBy({length - 1, 1}), (PieceRange{count - 1, 1}));
        if (count > 1) {
            QCOMPARE(geometry.range(0).length, size);
            QCOMPARE(geometry.indexAt(size), qint64(1));
            QCOMPARE(geometry.indexAt(size - 1), qint64(0));
            QCOMPARE(geometry.touchedBy({size - 1, 2}), (PieceRange{0, 2}));
            QCOMPARE(geometry.bytesOf({1, count - 1}), (ByteRange{size, length - size}));
        }
    }

    void rangesIntersect()
    {
        const ByteRange range{10, 5};
        QCOMPARE(range.intersected({0, 100}), range);
        QCOMPARE(range.intersected({12, 100}), (ByteRange{12, 3}));
        QVERIFY(range.intersected({15, 5}).isEmpty());
        QVERIFY(range.intersected({0, 10}).isEmpty());
        QVERIFY(range.contains(10) && range.contains(14) && !range.contains(15) && !range.contains(9));
        const PieceRange pieces{3, 2};
        QVERIFY(pieces.contains(4) && !pieces.contains(5));
    }

    void aBitmapAgreesWithAPlainList_data()
    {
        QTest::addColumn<qint64>("size");
        for (const qint64 size : {0, 1, 7, 8, 9, 63, 64, 65, 127, 128, 129, 1000, 4096})
            QTest::addRow("%lld", size) << size;
    }
    void aBitmapAgreesWithAPlainList()
    {
        QFETCH(qint64, size);
        QRandomGenerator random(quint32(size) + 1);
        PieceBitmap bitmap(size);
        std::vector<bool> plain(static_cast<size_t>(size), false);
        for (int round = 0; round < 200 && size > 0; ++round) {
            const qint64 first = random.bounded(size);
            const qint64 count = random.bounded(std::min<qint64>(size - first, 1 + 7 * (round % 40))) + (round % 2);
            const bool value = random.bounded(3) != 0;
            if (round % 3 == 0) {
                bitmap.set(first, value);
                plain[size_t(first)] = value;
            } else {
                bitmap.setRange({first, count}, value);
                std::fill_n(plain.begin() + first, count, value);
            }
            compare(bitmap, plain, {first, count});
        }
        compare(bitmap, plain, {0, size});
        PieceBitmap all(size, true);
        QCOMPARE(all.count(), size);
        QVERIFY(all.isComplete());
        QCOMPARE(all.nextUnset(0), qint64(-1));
        QVERIFY(all.subtract(all).isEmpty());
        QCOMPARE(all, PieceBitmap(size));
    }

    void octetsAreInBep3Order()
    {
        PieceBitmap bitmap(10);
        bitmap.set(0);
        bitmap.set(9);
        QCOMPARE(bitmap.toOctets(), QByteArray("\x80\x40", 2));
        bitmap.set(7);
        QCOMPARE(bitmap.toOctets(), QByteArray("\x81\x40", 2));
        QCOMPARE(PieceBitmap::fromOctets(bitmap.toOctets(), 10).value(), bitmap);
        QVERIFY(PieceBitmap(0).toOctets().isEmpty());
        QCOMPARE(PieceBitmap(64, true).toOctets(), QByteArray(8, '\xff'));
        QCOMPARE(PieceBitmap(65, true).toOctets(), QByteArray(8, '\xff') + '\x80');
    }

    void foreignOctetsAreChecked_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *name, const QByteArray &octets, qint64 size, bool good) {
            QTest::newRow(name) << octets << size << good;
        };
        row("nothing", {}, 0, true);
        row("nothing for one", {}, 1, false);
        row("one for nothing", QByteArray(1, '\0'), 0, false);
        row("negative", {}, -1, false);
        row("negative eight", QByteArray(1, '\0'), -8, false);
        row("huge", QByteArray(8, '\0'), std::numeric_limits<qint64>::max(), false);
        row("exact", QByteArray(1, '\xff'), 8, true);
        row("short", QByteArray(1, '\xff'), 9, false);
        row("long", QByteArray(3, '\0'), 16, false);
        row("spare bit", QByteArray("\xff\x40", 2), 9, false);
        row("last spare bit", QByteArray("\xff\x01", 2), 9, false);
        row("no spare bit", QByteArray("\xff\x80", 2), 9, true);
        row("spare in the second word", QByteArray(8, '\xff') + '\xc0', 65, false);
        row("full second word", QByteArray(8, '\xff') + '\x80', 65, true);
    }
    void foreignOctetsAreChecked()
    {
        QFETCH(QByteArray, octets);
        QFETCH(qint64, size);
        QFETCH(bool, good);
        const auto bitmap = PieceBitmap::fromOctets(octets, size);
        QCOMPARE(bitmap.ok(), good);
        if (good)
            QCOMPARE(bitmap->toOctets(), octets);
        else
            QCOMPARE(bitmap.error().code, ErrorCode::ProtocolViolation);
    }

    void aCoarsePieceIsHadWhenAllItsPartsAre()
    {
        PieceBitmap bitmap(10, true);
        bitmap.clear(5);
        QCOMPARE(bitmap.folded(1), bitmap);
        QCOMPARE(bitmap.folded(4).runs(), QList<PieceRange>({{0, 1}, {2, 1}}));
        QCOMPARE(bitmap.folded(4).size(), qint64(3));
        QCOMPARE(bitmap.folded(16).count(), qint64(0));
        bitmap.set(5);
        QVERIFY(bitmap.folded(16).isComplete());
        QCOMPARE(PieceBitmap(0).folded(8).size(), qint64(0));
    }

    void bitmapsCombine()
    {
        PieceBitmap a(100);
        a.setRange({0, 60});
        PieceBitmap b(100);
        b.setRange({40, 60});
        PieceBitmap copy = a;
        QVERIFY((copy |= b).isComplete());
        QCOMPARE(a.count(), qint64(60));
        copy = a;
        QCOMPARE((copy &= b).runs(), QList<PieceRange>({{40, 20}}));
        copy = a;
        QCOMPARE(copy.subtract(b).runs(), QList<PieceRange>({{0, 40}}));
        a.set(80);
        QCOMPARE(a.runs(1), QList<PieceRange>({{0, 60}}));
        QVERIFY(a.runs(0).isEmpty());
    }

    void twoMillionPiecesAreCheap()
    {
        const qint64 size = 2'000'000;
        PieceBitmap bitmap(size);
        QBENCHMARK_ONCE
        {
            for (qint64 i = 0; i < size; i += 3)
                bitmap.set(i);
            QCOMPARE(PieceBitmap::fromOctets(bitmap.toOctets(), size).value(), bitmap);
            bitmap.setRange({0, size});
            QCOMPARE(bitmap.folded(32).size(), size / 32);
            QCOMPARE(bitmap.nextUnset(0), qint64(-1));
        }
        bitmap.clear(size - 1);
        QCOMPARE(bitmap.nextUnset(0), size - 1);
        QCOMPARE(bitmap.toOctets().size(), 250'000);
    }

private:
    static void compare(const PieceBitmap &bitmap, const std::vector<bool> &plain, const PieceRange &part)
    {
        const auto begin = plain.begin() + part.first;
        QCOMPARE(bitmap.count(), qint64(std::count(plain.begin(), plain.end(), true)));
        QCOMPARE(bitmap.countIn(part), qint64(std::count(begin, begin + part.count, true)));
        QCOMPARE(bitmap.hasAll(part), bitmap.countIn(part) == part.count);
        QList<PieceRange> runs;
        for (qint64 i = 0; i < qint64(plain.size()); ++i) {
            QCOMPARE(bitmap.test(i), bool(plain[size_t(i)]));
            if (!plain[size_t(i)])
                continue;
            if (!runs.isEmpty() && runs.last().end() == i)
                ++runs.last().count;
            else
                runs.append(PieceRange{i, 1});
        }
        QCOMPARE(bitmap.runs(), runs);
        const auto found = [&plain, &part](bool value) {
            const auto at = std::find(plain.begin() + part.first, plain.end(), value);
            return at == plain.end() ? qint64(-1) : qint64(at - plain.begin());
        };
        QCOMPARE(bitmap.nextSet(part.first), found(true));
        QCOMPARE(bitmap.nextUnset(part.first), found(false));
        QCOMPARE(PieceBitmap::fromOctets(bitmap.toOctets(), bitmap.size()).value(), bitmap);
    }
};

QTEST_APPLESS_MAIN(TestPieces)
#include "tst_pieces.moc"

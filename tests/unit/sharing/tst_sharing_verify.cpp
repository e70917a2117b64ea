// SPDX-License-Identifier: GPL-3.0-only
#include "tests/unit/sharing/SharingFixture.h"

#include "core/database/SharedFilesTable.h"
#include "core/sharing/PieceCheck.h"
#include "core/sharing/SourceTable.h"
#include "core/storage/ReadCache.h"
#include "core/storage/SafeFolder.h"
#include "tests/unit/content/PlainTree.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace ttp;
using namespace ttp::test;

using State = ShareDetails::State;

class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_peer.reset(); }
    void findsNothingWrong();
    void findsAFlippedByte_data();
    void findsAFlippedByte();
    void takesATouchedFileBack();
    void namesWhatIsMissingOrChanged();
    void refusals();
    void endsWithTheShare();
    void endsWithTheCatalog();
    void contextThatDiedHearsNothing();
    void checksOnePiece();

private:
    [[nodiscard]] Result<ShareCheck> verify();
    /// Changes one byte and leaves size and time as they were.
    void flip(const QString &relative, qint64 offset);
    [[nodiscard]] bool isServed(qint64 index) const;

    std::unique_ptr<SharingFixture> m_peer;
    ShareId m_share;
};

void TestVerify::init()
{
    m_peer = std::make_unique<SharingFixture>();
    m_peer->write(QStringLiteral("set/a"), plain::content(1'000'000));
    m_peer->write(QStringLiteral("set/long"), {});
    QVERIFY(QFile::resize(m_peer->data(QStringLiteral("set/long")), 130 * 1024 * 1024));
    m_peer->write(QStringLiteral("set/small"), "small");
    m_share = m_peer->shareNow({m_peer->data(QStringLiteral("set"))});
}

Result<ShareCheck> TestVerify::verify()
{
    std::optional<Result<ShareCheck>> answer;
    m_peer->catalog->verify(m_share, m_peer->catalog.get(),
                            [&answer](Result<ShareCheck> check) { answer = std::move(check); });
    if (answer || !QTest::qWaitFor([&answer] { return answer.has_value(); }, 60'000))
        qFatal("no answer from the event loop");
    return *answer;
}

void TestVerify::flip(const QString &relative, qint64 offset)
{
    const Result<SafeFolder> folder = SafeFolder::open(m_peer->data());
    const auto file = folder->openWrite(relative);
    const FileStamp before = (*file)->stamp().value();
    char byte = 0;
    TTP_OK((*file)->read(offset, &byte, 1));
    byte = char(byte ^ 1);
    TTP_OK((*file)->write(offset, QByteArrayView(&byte, 1)));
    TTP_OK((*file)->setMtime(before.mtimeNs));
    QVERIFY((*file)->stamp()->sameContentAs(before));
}

bool TestVerify::isServed(qint64 index) const
{
    ReadCache cache(m_peer->clock);
    return m_peer->newest(m_share)->files->open(index, cache).ok();
}

void TestVerify::findsNothingWrong()
{
    const Result<ShareCheck> check = verify();
    TTP_OK(check);
    QVERIFY(check->isGood());
    QCOMPARE(check->checkedFiles, 3);
    QCOMPARE(check->checkedBytes, m_peer->details(m_share).bytes);
    QVERIFY(m_peer->details(m_share).state == State::Ready);
}

void TestVerify::findsAFlippedByte_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<qint64>("index");
    QTest::addColumn<qint64>("offset");
    QTest::newRow("first byte") << QStringLiteral("a") << qint64(0) << qint64(0);
    QTest::newRow("last byte") << QStringLiteral("a") << qint64(0) << qint64(999'999);
    QTest::newRow("long file") << QStringLiteral("long") << qint64(1) << qint64(100) * 1024 * 1024;
    QTest::newRow("small file") << QStringLiteral("small") << qint64(2) << qint64(2);
}

void TestVerify::findsAFlippedByte()
{
    QFETCH(QString, path);
    QFETCH(qint64, index);
    QFETCH(qint64, offset);
    flip(QStringLiteral("set/") + path, offset);
    const Result<ShareCheck> check = verify();
    TTP_OK(check);
    QCOMPARE(check->bad.size(), 1);
    QCOMPARE(check->bad.constFirst().path, path);
    QVERIFY(check->bad.constFirst().error.code == ErrorCode::PieceMismatch);
    QVERIFY(m_peer->details(m_share).state == State::SourceChanged);
    QTRY_VERIFY_WITH_TIMEOUT(!isServed(index), 30000);
    // Its stamp is right: no look at the disk, and no new start, may take it for healed.
    m_peer->catalog->recheck();
    TTP_OK(verify());
    QVERIFY(m_peer->details(m_share).state == State::SourceChanged);
    m_peer->restart();
    QVERIFY(m_peer->details(m_share).state == State::SourceChanged);
    m_peer->catalog->recheck();
    QCOMPARE(verify()->bad.size(), 1);
    QVERIFY(!isServed(index));
    // Nor may it be taken for known when it is shared again.
    const ShareId again = m_peer->shareNow({m_peer->data(QStringLiteral("set"))});
    QVERIFY(m_peer->newest(again)->catalog->files()[size_t(index)].file !=
            m_peer->newest(m_share)->catalog->files()[size_t(index)].file);
    // Put right, it is served again.
    flip(QStringLiteral("set/") + path, offset);
    TTP_OK(m_peer->catalog->unshare(again));
    QVERIFY(verify()->isGood());
    QVERIFY(m_peer->details(m_share).state == State::Ready);
    QTRY_VERIFY_WITH_TIMEOUT(isServed(index), 30000);
    m_peer->restart();
    QVERIFY(isServed(index));
}

void TestVerify::takesATouchedFileBack()
{
    m_peer->write(QStringLiteral("new"), plain::content(1'000'000));
    QVERIFY(QFile::remove(m_peer->data(QStringLiteral("set/a"))));
    QVERIFY(QFile::rename(m_peer->data(QStringLiteral("new")), m_peer->data(QStringLiteral("set/a"))));
    QVERIFY(!isServed(0));
    QVERIFY(verify()->isGood());
    QTRY_VERIFY_WITH_TIMEOUT(isServed(0), 30000);
    // The new stamp is written, too: after a start nothing has to be found out again.
    QTRY_VERIFY(SharedFilesTable(*m_peer->database).find(m_share, 1, 0).value()->stamp.fileId ==
                rowOfStamp(SafeFolder::open(m_peer->data())->stat(QStringLiteral("set/a"))->stamp).fileId);
    m_peer->restart();
    QVERIFY(isServed(0));
}

void TestVerify::namesWhatIsMissingOrChanged()
{
    QVERIFY(QFile::remove(m_peer->data(QStringLiteral("set/a"))));
    m_peer->write(QStringLiteral("set/small"), "another");
    const Result<ShareCheck> check = verify();
    TTP_OK(check);
    QCOMPARE(check->bad.size(), 2);
    QCOMPARE(check->bad[0].path, QStringLiteral("a"));
    QVERIFY(check->bad[0].error.code == ErrorCode::NotFound);
    QCOMPARE(check->bad[1].path, QStringLiteral("small"));
    QVERIFY(check->bad[1].error.code == ErrorCode::FileChanged);
    QCOMPARE(m_peer->details(m_share).badFiles, 2);
}

void TestVerify::refusals()
{
    ShareCatalog &catalog = *m_peer->catalog;
    QList<ErrorCode> codes;
    const auto note = [&codes](const Result<ShareCheck> &check) {
        codes.append(check ? ErrorCode::Internal : check.error().code);
    };
    catalog.verify(idOf<ShareId>(9), &catalog, note);
    const Result<ShareId> indexing = catalog.share({{m_peer->data()}, {}, {}});
    catalog.verify(*indexing, &catalog, note);
    bool isOver = false;
    catalog.verify(m_share, &catalog, [&isOver](const Result<ShareCheck> &) { isOver = true; });
    catalog.verify(m_share, &catalog, note);
    QVERIFY(codes.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(isOver, 30000);
    QCOMPARE(codes, (QList<ErrorCode>{ErrorCode::NotFound, ErrorCode::Conflict, ErrorCode::Busy}));
    QVERIFY(QDir().rename(m_peer->data(QStringLiteral("set")), m_peer->data(QStringLiteral("away"))));
    TTP_FAILS(verify(), ErrorCode::FolderMissing);
    QVERIFY(QDir().rename(m_peer->data(QStringLiteral("away")), m_peer->data(QStringLiteral("set"))));
    TTP_OK(verify());
}

void TestVerify::endsWithTheShare()
{
    std::optional<Result<ShareCheck>> answer;
    m_peer->catalog->verify(m_share, m_peer->catalog.get(), [&](Result<ShareCheck> check) { answer = check; });
    TTP_OK(m_peer->catalog->unshare(m_share));
    QVERIFY(answer && !*answer && answer->error().code == ErrorCode::Cancelled);
    QCoreApplication::processEvents();
}

void TestVerify::endsWithTheCatalog()
{
    QObject context;
    std::optional<Result<ShareCheck>> answer;
    m_peer->catalog->verify(m_share, &context, [&](Result<ShareCheck> check) { answer = check; });
    m_peer->stop();
    QVERIFY(answer && !*answer && answer->error().code == ErrorCode::ShuttingDown);
}

void TestVerify::contextThatDiedHearsNothing()
{
    auto context = std::make_unique<QObject>();
    bool isHeard = false;
    m_peer->catalog->verify(m_share, context.get(), [&isHeard](const Result<ShareCheck> &) { isHeard = true; });
    context.reset();
    QTRY_VERIFY_WITH_TIMEOUT(verify().ok(), 30000);
    QVERIFY(!isHeard);
}

void TestVerify::checksOnePiece()
{
    const auto version = m_peer->newest(m_share);
    const auto check = [&](qint64 fileIndex, PieceSize size, qint64 index) {
        const FileId &file = version->catalog->files()[size_t(fileIndex)].file;
        return checkPiece({version->files, fileIndex, file, size, index}, m_peer->databasePath, m_peer->clock);
    };
    const qint64 a = 0;
    const qint64 small = 2;
    QCOMPARE(version->catalog->files()[size_t(small)].path, QStringLiteral("small"));
    const PieceSize leaf = PieceSize::leaf();
    for (qint64 index = 0; index < 62; ++index)
        TTP_OK(check(a, leaf, index));
    TTP_OK(check(a, PieceSize::standard(), 1));
    TTP_OK(check(a, PieceSize::largestBody(), 0));
    TTP_OK(check(small, PieceSize::standard(), 0));
    TTP_OK(check(1, PieceSize::largestBody(), 8));
    flip(QStringLiteral("set/a"), 600'000);
    TTP_FAILS(check(a, PieceSize::standard(), 1), ErrorCode::PieceMismatch);
    TTP_FAILS(check(a, leaf, 600'000 / leaf.bytes()), ErrorCode::PieceMismatch);
    // The pieces beside it are good, and so nothing else is read for a complaint about one of them.
    TTP_OK(check(a, PieceSize::standard(), 0));
    TTP_OK(check(a, leaf, 600'000 / leaf.bytes() + 1));
    QVERIFY(QFile::remove(m_peer->data(QStringLiteral("set/small"))));
    TTP_FAILS(check(small, PieceSize::standard(), 0), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_sharing_verify.moc"

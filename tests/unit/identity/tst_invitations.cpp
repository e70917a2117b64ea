// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Encoding.h"
#include "core/identity/Digest.h"
#include "core/identity/Invitations.h"
#include "tests/unit/identity/IdentityFixture.h"

#include <QSet>

using namespace ttp;
using namespace ttp::test;

Q_DECLARE_METATYPE(ttp::InvitationTerms)

namespace {

using Kind = InvitationCode::Kind;

const QByteArray serverKey(91, 's');
const QByteArray clientKey(91, 'c');
const UserId guest = idOf<UserId>(1);

QString textOf(const InvitationCode &code)
{
    return QString::fromLatin1(code.text().reveal());
}

struct Peer {
    DatabaseFixture file;
    ManualClock clock;
    Invitations invitations{file.database(), clock};

    Invitation create(Kind kind, int uses = 1, qint64 lifeSeconds = 3600)
    {
        InvitationTerms terms;
        terms.kind = kind;
        terms.uses = uses;
        terms.lifeSeconds = lifeSeconds;
        auto made = invitations.create(terms);
        if (!made)
            qFatal("%s", qPrintable(describe(made.error())));
        return std::move(made).value();
    }

    Result<Invitation> plain(const InvitationCode &code) { return invitations.match({code, {}}, serverKey, clientKey); }

    Result<Invitation> proven(const Hash256 &proof) { return invitations.match({{}, proof}, serverKey, clientKey); }
};

} // namespace

class TestInvitations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesHaveTheirForm();
    void codeIsRead_data();
    void codeIsRead();
    void codeIsRefused_data();
    void codeIsRefused();
    void linkCodeWithManyHyphensStaysALink();
    void proofsAreHmacs();
    void proofIsBoundToBothKeys();

    void termsAreKept();
    void termsAreRefused_data();
    void termsAreRefused();
    void onlySoManyAreOpen();
    void linkIsGoodPlain();
    void typedIsGoodOnlyProven();
    void linkIsGoodProvenToo();
    void wrongShownIsRefused_data();
    void wrongShownIsRefused();
    void rightOneOfManyIsFound();
    void matchingUsesNothingUp();
    void usesRunOut();
    void lastUseIsTakenOnce();
    void expires();
    void revoked();
    void recordsSayWhoWasLetIn();
    void pruneForgets();
    void oneInvitationHasTwoForms();
    void theTypedFormTellsNothing();
    void usedUpOnesAreProvenAgain();
    void damagedRowIsLeftOut();
};

void TestInvitations::codesHaveTheirForm()
{
    QSet<QString> seen;
    for (int i = 0; i < 200; ++i) {
        const InvitationCode link = InvitationCode::generate(Kind::Link);
        QVERIFY(link.kind() == Kind::Link);
        QCOMPARE(textOf(link).size(), 22);
        QCOMPARE(bytesFromBase64Url(link.text().reveal())->size(), 16);
        QVERIFY(link.displayText() == link.text());
        QVERIFY(InvitationCode::fromText(textOf(link)) == link);

        const InvitationCode typed = InvitationCode::generate(Kind::Typed);
        QVERIFY(typed.kind() == Kind::Typed);
        QCOMPARE(textOf(typed).size(), 16);
        const QString shown = QString::fromLatin1(typed.displayText().reveal());
        QCOMPARE(shown.size(), 19);
        QCOMPARE(shown.count(u'-'), 3);
        QVERIFY(InvitationCode::fromText(shown) == typed);
        seen << textOf(link) << textOf(typed);
    }
    QCOMPARE(seen.size(), 400);
}

void TestInvitations::codeIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *text, const char *read) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(read);
    };
    row("ABCDEFGHIJKLMNOP", "ABCDEFGHIJKLMNOP");
    row("ABCD-EFGH-IJKL-MNOP", "ABCDEFGHIJKLMNOP");
    row("abcd efgh ijkl mnop", "ABCDEFGHIJKLMNOP");
    row("  abcdefgh\tijklmnop ", "ABCDEFGHIJKLMNOP");
    row("a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p", "ABCDEFGHIJKLMNOP");
    row("0123-4567-QRST-8ABC", "OI234567QRSTBABC");
    row("AAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAA");
    row("_-_-_-_-_-_-_-_-_-_-_w", "_-_-_-_-_-_-_-_-_-_-_w");
    QTest::newRow("no-break space") << QStringLiteral("ABCD\u00a0EFGH\u00a0IJKL\u00a0MNOP")
                                    << QStringLiteral("ABCDEFGHIJKLMNOP");
}

void TestInvitations::codeIsRead()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    const auto code = InvitationCode::fromText(text);
    QVERIFY(code);
    QCOMPARE(textOf(*code), read);
    QCOMPARE(code->kind() == Kind::Typed, read.size() == 16);
}

void TestInvitations::codeIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "-", "ABCDEFGHIJKLMNO", "ABCDEFGHIJKLMNOPQ", "ABCD_EFGH_IJKL_MNOP", "ABCD.EFGH.IJKL.MNOP",
          "ABCDEFGHIJKLMN9P", "ABCDEFGHIJKLMNO=", "AAAAAAAAAAAAAAAAAAAAAB", "AAAAAAAAAAAAAAAAAAAAA",
          "AAAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAA+", "AAAAAAAAAAAAAAAAAAAA==", "ABCDEFGHIJKLMNOP\n"}) {
        QTest::addRow("'%s'", text) << QString::fromLatin1(text);
    }
    QTest::newRow("long") << QString(65, u' ') + QStringLiteral("ABCDEFGHIJKLMNOP");
    QTest::newRow("very long") << QString(1'000'000, u'A');
    QTest::newRow("umlaut") << QStringLiteral("ABCDEFGHIJKLMN\u00d6P");
    QTest::newRow("looks like it in Latin-1") << QStringLiteral("ABCDEFGHIJKLMNO\u0150");
    QTest::newRow("dotless i") << QStringLiteral("abcdefgh\u0131jklmnop");
    QTest::newRow("zero character") << QString::fromLatin1("ABCDEFGHIJKLMNO\0P", 17);
}

void TestInvitations::codeIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!InvitationCode::fromText(text));
}

void TestInvitations::linkCodeWithManyHyphensStaysALink()
{
    const QString text = QStringLiteral("AB-DE-GH-JK-MN-PQ-STUA");
    const auto code = InvitationCode::fromText(text);
    QVERIFY(code);
    QVERIFY(code->kind() == Kind::Link);
    QCOMPARE(textOf(*code), text);
}

void TestInvitations::proofsAreHmacs()
{
    const InvitationCode code = *InvitationCode::fromText(u"abcd-efgh-ijkl-mnop");
    QCOMPARE(code.clientProof(serverKey, clientKey), hmacSha256("ABCDEFGHIJKLMNOP", serverKey + clientKey));
    QCOMPARE(code.serverProof(serverKey, clientKey), hmacSha256("ABCDEFGHIJKLMNOP", clientKey + serverKey));
}

// Somebody in the middle has another key on one side at least.
void TestInvitations::proofIsBoundToBothKeys()
{
    const InvitationCode code = InvitationCode::generate(Kind::Typed);
    const QByteArray middle(91, 'm');
    const Hash256 good = code.clientProof(serverKey, clientKey);
    QVERIFY(code.clientProof(middle, clientKey) != good);
    QVERIFY(code.clientProof(serverKey, middle) != good);
    QVERIFY(InvitationCode::generate(Kind::Typed).clientProof(serverKey, clientKey) != good);
    // what the client showed cannot be played back to it as the server's answer, not even to itself
    QVERIFY(code.serverProof(serverKey, clientKey) != good);
    QVERIFY(code.serverProof(clientKey, serverKey) == good);
}

void TestInvitations::termsAreKept()
{
    Peer peer;
    InvitationTerms terms;
    terms.kind = Kind::Typed;
    terms.uses = 10'000;
    terms.lifeSeconds = 60;
    terms.groups = {newId<GroupId>(), newId<GroupId>()};
    terms.note = QString(200, u'x');
    const auto made = peer.invitations.create(terms);
    TTP_OK(made);
    QCOMPARE(made->created, peer.clock.now());
    QCOMPARE(made->expires, peer.clock.now().addSecs(60));
    const auto open = peer.invitations.open();
    TTP_OK(open);
    QCOMPARE(open->size(), 1);
    const Invitation &kept = open->first();
    QCOMPARE(kept.id, made->id);
    QVERIFY(kept.code == made->code);
    QCOMPARE(kept.usesLeft, 10'000);
    QCOMPARE(kept.groups, terms.groups);
    QCOMPARE(kept.note, terms.note);
    QVERIFY(InvitationTerms().lifeSeconds == 7 * 24 * 3600 && InvitationTerms().uses == 1);
}

void TestInvitations::termsAreRefused_data()
{
    QTest::addColumn<InvitationTerms>("terms");
    const auto row = [](const char *name, auto change) {
        InvitationTerms terms;
        change(terms);
        QTest::newRow(name) << terms;
    };
    row("no use", [](InvitationTerms &terms) { terms.uses = 0; });
    row("negative uses", [](InvitationTerms &terms) { terms.uses = -1; });
    row("too many uses", [](InvitationTerms &terms) { terms.uses = 10'001; });
    row("too short", [](InvitationTerms &terms) { terms.lifeSeconds = 59; });
    row("already over", [](InvitationTerms &terms) { terms.lifeSeconds = -3600; });
    row("too long", [](InvitationTerms &terms) { terms.lifeSeconds = 367LL * 24 * 3600; });
    row("for ever", [](InvitationTerms &terms) { terms.lifeSeconds = std::numeric_limits<qint64>::max(); });
    row("long note", [](InvitationTerms &terms) { terms.note = QString(201, u'x'); });
}

void TestInvitations::termsAreRefused()
{
    QFETCH(InvitationTerms, terms);
    Peer peer;
    TTP_FAILS(peer.invitations.create(terms), ErrorCode::InvalidInput);
    QVERIFY(peer.invitations.open()->isEmpty());
}

void TestInvitations::onlySoManyAreOpen()
{
    Peer peer;
    TTP_OK(peer.file.database().execute(QStringLiteral("BEGIN")));
    for (qsizetype i = 0; i < Invitations::mostOpen; ++i)
        (void)peer.create(Kind::Link, 1, i == 0 ? 60 : 3600);
    TTP_OK(peer.file.database().execute(QStringLiteral("COMMIT")));
    TTP_FAILS(peer.invitations.create({}), ErrorCode::TooManyRequests);
    peer.clock.advance(60 * second);
    TTP_OK(peer.invitations.create({}));
    TTP_FAILS(peer.invitations.create({}), ErrorCode::TooManyRequests);
}

void TestInvitations::linkIsGoodPlain()
{
    Peer peer;
    const Invitation made = peer.create(Kind::Link);
    const auto found = peer.plain(made.code);
    TTP_OK(found);
    QCOMPARE(found->id, made.id);
    TTP_OK(peer.invitations.match({made.code, {}}, serverKey, {})); // a shell client has no key
}

void TestInvitations::typedIsGoodOnlyProven()
{
    Peer peer;
    const Invitation made = peer.create(Kind::Typed);
    TTP_FAILS(peer.plain(made.code), ErrorCode::InviteInvalid);
    TTP_OK(peer.proven(made.code.clientProof(serverKey, clientKey)));
    // a proof without a key on the client's side proves nothing about the connection
    const Hash256 keyless = made.code.clientProof(serverKey, {});
    TTP_FAILS(peer.invitations.match({{}, keyless}, serverKey, {}), ErrorCode::InviteInvalid);
    // shown both ways at once, the proof alone counts
    TTP_OK(peer.invitations.match({made.code, made.code.clientProof(serverKey, clientKey)}, serverKey, clientKey));
    TTP_FAILS(peer.invitations.match({made.code, pinOfSpki("x")}, serverKey, clientKey), ErrorCode::InviteInvalid);
}

void TestInvitations::linkIsGoodProvenToo()
{
    Peer peer;
    const Invitation made = peer.create(Kind::Link);
    TTP_OK(peer.proven(made.code.clientProof(serverKey, clientKey)));
}

void TestInvitations::wrongShownIsRefused_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"nothing", "another link code", "another typed code", "another proof", "server's proof",
                             "proof for another server", "proof for another client", "zeros"}) {
        QTest::newRow(what) << QString::fromLatin1(what);
    }
}

void TestInvitations::wrongShownIsRefused()
{
    QFETCH(QString, what);
    Peer peer;
    const Invitation link = peer.create(Kind::Link);
    const Invitation typed = peer.create(Kind::Typed);
    InvitationShown shown;
    if (what == u"another link code")
        shown.code = InvitationCode::generate(Kind::Link);
    else if (what == u"another typed code")
        shown.code = InvitationCode::generate(Kind::Typed);
    else if (what == u"another proof")
        shown.proof = InvitationCode::generate(Kind::Typed).clientProof(serverKey, clientKey);
    else if (what == u"server's proof")
        shown.proof = typed.code.serverProof(serverKey, clientKey);
    else if (what == u"proof for another server")
        shown.proof = typed.code.clientProof(QByteArray(91, 'm'), clientKey);
    else if (what == u"proof for another client")
        shown.proof = typed.code.clientProof(serverKey, QByteArray(91, 'm'));
    else if (what == u"zeros")
        shown.proof = Hash256();
    const auto refused = peer.invitations.match(shown, serverKey, clientKey);
    TTP_FAILS(refused, ErrorCode::InviteInvalid);
    QVERIFY(refused.error().subject.isEmpty());
    QVERIFY(!describe(refused.error()).contains(textOf(link.code)));
    QVERIFY(!describe(refused.error()).contains(textOf(typed.code)));
}

void TestInvitations::rightOneOfManyIsFound()
{
    Peer peer;
    QList<Invitation> made;
    for (int i = 0; i < 40; ++i)
        made.append(peer.create(i % 2 == 0 ? Kind::Link : Kind::Typed));
    for (const Invitation &one : std::as_const(made)) {
        const auto found = one.code.kind() == Kind::Link ? peer.plain(one.code)
                                                         : peer.proven(one.code.clientProof(serverKey, clientKey));
        TTP_OK(found);
        QCOMPARE(found->id, one.id);
    }
}

void TestInvitations::matchingUsesNothingUp()
{
    Peer peer;
    const Invitation made = peer.create(Kind::Link);
    for (int i = 0; i < 5; ++i)
        TTP_OK(peer.plain(made.code));
    QCOMPARE(peer.invitations.open()->first().usesLeft, 1);
}

void TestInvitations::usesRunOut()
{
    Peer peer;
    const Invitation made = peer.create(Kind::Link, 3);
    for (int left = 3; left > 0; --left) {
        QCOMPARE(peer.invitations.open()->first().usesLeft, left);
        TTP_OK(peer.invitations.consume(made.id, guest));
    }
    TTP_FAILS(peer.invitations.consume(made.id, guest), ErrorCode::InviteInvalid);
    TTP_FAILS(peer.plain(made.code), ErrorCode::InviteInvalid);
    QVERIFY(peer.invitations.open()->isEmpty());
    TTP_FAILS(peer.invitations.consume(InviteId(randomUuid()), guest), ErrorCode::InviteInvalid);
}

// Two connections to one file, as two requests that both matched before either took the use.
void TestInvitations::lastUseIsTakenOnce()
{
    Peer peer;
    const Invitation made = peer.create(Kind::Link);
    auto second = Database::open(peer.file.path());
    TTP_OK(second);
    Invitations other(**second, peer.clock);
    TTP_OK(peer.plain(made.code));
    TTP_OK(other.match({made.code, {}}, serverKey, clientKey));
    TTP_OK(other.consume(made.id, guest));
    TTP_FAILS(peer.invitations.consume(made.id, guest), ErrorCode::InviteInvalid);
}

void TestInvitations::expires()
{
    Peer peer;
    const Invitation made = peer.create(Kind::Link, 5, 60);
    peer.clock.advance(60 * second - 1);
    TTP_OK(peer.plain(made.code));
    peer.clock.advance(1);
    TTP_FAILS(peer.plain(made.code), ErrorCode::InviteInvalid);
    TTP_FAILS(peer.invitations.consume(made.id, guest), ErrorCode::InviteInvalid);
    QVERIFY(peer.invitations.open()->isEmpty());
}

void TestInvitations::revoked()
{
    Peer peer;
    const Invitation made = peer.create(Kind::Link, 5);
    TTP_OK(peer.invitations.revoke(made.id));
    TTP_FAILS(peer.plain(made.code), ErrorCode::InviteInvalid);
    TTP_FAILS(peer.invitations.consume(made.id, guest), ErrorCode::InviteInvalid);
    TTP_FAILS(peer.invitations.revoke(made.id), ErrorCode::NotFound);
}

void TestInvitations::recordsSayWhoWasLetIn()
{
    Peer peer;
    const Invitation used = peer.create(Kind::Link, 2, 60);
    peer.clock.advance(second);
    const Invitation open = peer.create(Kind::Typed);
    TTP_OK(peer.invitations.consume(used.id, guest));
    peer.clock.advance(second);
    TTP_OK(peer.invitations.consume(used.id, idOf<UserId>(2)));
    TTP_FAILS(peer.invitations.consume(used.id, idOf<UserId>(3)), ErrorCode::InviteInvalid);

    const auto records = peer.invitations.records();
    TTP_OK(records);
    QCOMPARE(records->size(), 2);
    QCOMPARE(records->first().id, used.id);
    QCOMPARE(records->first().usesLeft, 0);
    QCOMPARE(records->first().uses.size(), 2); // not the one that came too late
    QCOMPARE(records->first().uses.first().user, guest);
    QCOMPARE(records->first().uses.last().used, peer.clock.now());
    QCOMPARE(records->last().id, open.id);
    QVERIFY(records->last().uses.isEmpty());

    peer.clock.advance(60 * second);
    QCOMPARE(peer.invitations.records()->size(), 1);
    TTP_OK(peer.invitations.revoke(open.id));
    QVERIFY(peer.invitations.records()->isEmpty());
}

void TestInvitations::pruneForgets()
{
    Peer peer;
    const Invitation used = peer.create(Kind::Link);
    (void)peer.create(Kind::Link, 1, 60);
    const Invitation good = peer.create(Kind::Typed);
    TTP_OK(peer.invitations.consume(used.id, guest));
    // kept to its end, for whoever was let in by it and never heard so
    QCOMPARE(peer.invitations.prune().valueOr(-1), 0);
    peer.clock.advance(61 * second);
    QCOMPARE(peer.invitations.prune().valueOr(-1), 1);
    QCOMPARE(peer.invitations.open()->size(), 1);
    QCOMPARE(peer.invitations.open()->first().id, good.id);
    peer.clock.advance(3600 * second);
    QCOMPARE(peer.invitations.prune().valueOr(-1), 2);
}

void TestInvitations::oneInvitationHasTwoForms()
{
    Peer peer;
    const Invitation made = peer.create(Kind::Link);
    const InvitationCode typed = made.code.typedForm();
    QCOMPARE(typed.kind(), Kind::Typed);
    QVERIFY(typed == made.code.typedForm());
    QVERIFY(typed == typed.typedForm());
    QVERIFY(!(typed == peer.create(Kind::Link).code.typedForm()));
    QCOMPARE(InvitationCode::fromText(QString::fromLatin1(typed.displayText().reveal())), std::optional(typed));

    TTP_FAILS(peer.plain(typed), ErrorCode::InviteInvalid); // a typed code never travels
    const auto proven = peer.proven(typed.clientProof(serverKey, clientKey));
    TTP_OK(proven);
    QCOMPARE(proven->id, made.id);
    QVERIFY(proven->code == typed); // so that the server's proof is made with the same form
    QVERIFY(peer.plain(made.code)->code == made.code);

    TTP_OK(peer.invitations.consume(made.id, guest)); // one use, whichever way it was taken
    TTP_FAILS(peer.plain(made.code), ErrorCode::InviteInvalid);
    TTP_FAILS(peer.proven(typed.clientProof(serverKey, clientKey)), ErrorCode::InviteInvalid);
}

void TestInvitations::theTypedFormTellsNothing()
{
    const InvitationCode link = InvitationCode::generate(Kind::Link);
    QVERIFY(!link.text().reveal().toByteArray().toUpper().contains(link.typedForm().text().reveal().toByteArray()));
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(textOf(InvitationCode::generate(Kind::Link).typedForm()));
    QCOMPARE(seen.size(), 1000);
}

void TestInvitations::usedUpOnesAreProvenAgain()
{
    Peer peer;
    const Invitation made = peer.create(Kind::Link);
    const Hash256 proof = made.code.typedForm().clientProof(serverKey, clientKey);
    const auto usedUp = [&](const InvitationShown &shown) {
        return peer.invitations.matchUsedUp(shown, serverKey, clientKey);
    };
    TTP_FAILS(usedUp({{}, proof}), ErrorCode::InviteInvalid); // not used up
    TTP_OK(peer.invitations.consume(made.id, guest));
    TTP_OK(usedUp({{}, proof}));
    TTP_FAILS(usedUp({{}, made.code.typedForm().clientProof(clientKey, serverKey)}), ErrorCode::InviteInvalid);
    peer.clock.advance(3600 * second);
    TTP_FAILS(usedUp({{}, proof}), ErrorCode::InviteInvalid);
}

void TestInvitations::damagedRowIsLeftOut()
{
    Peer peer;
    const Invitation good = peer.create(Kind::Link);
    InvitesTable table(peer.file.database());
    for (const char *code : {"", "short", "\xff\xff"})
        TTP_OK(table.insert(
            {InviteId(randomUuid()), Secret(code), peer.clock.now(), peer.clock.now().addDays(1), 1, {}, {}}));
    TTP_OK(peer.plain(good.code));
    QCOMPARE(peer.invitations.open()->size(), 1);
}

QTEST_GUILESS_MAIN(TestInvitations)
#include "tst_invitations.moc"

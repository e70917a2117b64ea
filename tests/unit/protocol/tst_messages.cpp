// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Utc.h"
#include "core/protocol/AccessRecordMessage.h"
#include "core/protocol/EnvelopeMessage.h"
#include "core/protocol/EventMessages.h"
#include "core/protocol/FileMessages.h"
#include "core/protocol/GroupMessages.h"
#include "core/protocol/PeerMessage.h"
#include "core/protocol/PeersMessages.h"
#include "core/protocol/RegistrationMessages.h"
#include "core/protocol/SessionMessages.h"
#include "core/protocol/ShareMessages.h"
#include "tests/unit/protocol/MessageFixture.h"

#include <QTest>

using namespace ttp;

namespace {

const QDateTime now = utcFromMs(1763829720250);

PeerMessage peerMessage()
{
    PeerMessage message;
    message.userId = id<UserId>(1);
    message.pin = sha256("pin");
    message.name = QStringLiteral("Élodie 😀");
    message.api = QStringList{QStringLiteral("1")};
    message.roles = QStringList{QStringLiteral("peer"), QStringLiteral("weather")};
    message.registration = PeerMessage::Registration::Closed;
    message.limits = PeerLimitsMessage{1, 2, 3, 4, 5, 6};
    message.clock = now;
    message.yourAddress = QStringLiteral("2001:db8::5");
    return message;
}

SessionInfoMessage sessionInfo()
{
    SessionInfoMessage message;
    message.sessionId = id<SessionId>(1);
    message.issuer = id<UserId>(2);
    message.userId = id<UserId>(3);
    message.addresses = QStringList{QStringLiteral("203.0.113.7"), QStringLiteral("2001:db8::5")};
    message.clientPin = sha256("client");
    message.expiresIn = 43200;
    message.renewAfter = 21600;
    message.addressBinding = SessionInfoMessage::AddressBinding::Prefix64;
    message.tlsBinding = SessionInfoMessage::TlsBinding::None;
    return message;
}

ShareMessage shareMessage()
{
    ShareMessage message;
    message.share = id<ShareId>(1);
    message.name = QStringLiteral("Sea surface");
    message.description = QStringLiteral("one\n\ttwo");
    message.owner = id<UserId>(1);
    message.version = 3;
    message.manifest = sha256("m3");
    message.files = 12;
    message.bytes = limits::maxInteger;
    message.changed = now;
    return message;
}

HolderMessage holderMessage()
{
    HolderMessage message;
    message.userId = id<UserId>(4);
    message.pin = sha256("holder");
    message.addresses = QList<HostPort>{{QStringLiteral("peer.example"), 8470}, {QStringLiteral("2001:db8::5"), 1}};
    message.version = 2;
    message.have = 17;
    message.seq = 5;
    message.ageSeconds = 240;
    return message;
}

} // namespace

class MessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peers();
    void wellKnown_data();
    void wellKnown();
    void registrationRequests();
    void registrationReplies();
    void users();
    void sessions();
    void emptySessionRequest();
    void shares();
    void shareFiles();
    void groups();
    void envelopes();
    void accessRecords();
    void files();
    void peersOfPeers();
    void events();
    void hashRunOctets();
    void refusals_data();
    void refusals();
    void secretsStayOutOfErrors();
    void largestAccessRecordFits();
};

void MessagesTest::peers()
{
    compareRoundTrip(peerMessage());
    PeerMessage stranger = peerMessage();
    stranger.name.clear();
    stranger.yourAddress.clear();
    compareRoundTrip(stranger);
    QVERIFY(!stranger.toJson().contains("\"name\""));
    compareRoundTrip(HealthMessage{HealthMessage::Status::Draining});
    compareRoundTrip(WellKnownMessage{QStringLiteral("/ttp/v1"), id<UserId>(1)});
    // a peer that says nothing about its limits has the usual ones
    const QByteArray bare = changed(peerMessage().toJson(), "limits", {});
    QCOMPARE(PeerMessage::fromJson(bare).value().limits, PeerLimitsMessage());
}

void MessagesTest::wellKnown_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<bool>("good");
    QTest::newRow("/v1") << QStringLiteral("/v1") << true;
    QTest::newRow("prefix") << QStringLiteral("/a/b/v1") << true;
    QTest::newRow("other host") << QStringLiteral("//evil.example/v1") << false;
    QTest::newRow("url") << QStringLiteral("https://evil.example/v1") << false;
    QTest::newRow("relative") << QStringLiteral("v1") << false;
    QTest::newRow("empty") << QString() << false;
}

void MessagesTest::wellKnown()
{
    QFETCH(QString, base);
    QFETCH(bool, good);
    QCOMPARE(WellKnownMessage::fromJson(WellKnownMessage{base, id<UserId>(1)}.toJson()).ok(), good);
}

void MessagesTest::registrationRequests()
{
    RegistrationRequestMessage message;
    message.userId = id<UserId>(1);
    message.name = QStringLiteral("Ada");
    message.nonce = QByteArray(16, 'n');
    compareRoundTrip(message);
    message.note = QStringLiteral("line one\nline two");
    message.invite = Secret("geheimgeheim");
    message.urls = QStringList{QStringLiteral("https://203.0.113.7:8470/v1")};
    message.reciprocalAuthId = Secret("9a8b7c6d-5e4f-4321-8765-43210fedcba9");
    compareRoundTrip(message);
    message.inviteProof = QByteArray(32, 'p');
    QCOMPARE(RegistrationRequestMessage::fromJson(message.toJson()).error().subject, QStringLiteral("invite_proof"));
    message.invite = Secret();
    compareRoundTrip(message);
    for (const int size : {0, 15, 65}) {
        message.nonce = QByteArray(size, 'n');
        QVERIFY(!RegistrationRequestMessage::fromJson(message.toJson()).ok());
    }
}

void MessagesTest::registrationReplies()
{
    RegistrationReplyMessage pending;
    pending.state = RegistrationReplyMessage::State::Pending;
    pending.userId = id<UserId>(1);
    pending.pollAfterSeconds = 10;
    compareRoundTrip(pending);
    pending.registrationToken = Secret("token");
    compareRoundTrip(pending);

    RegistrationReplyMessage active;
    active.state = RegistrationReplyMessage::State::Active;
    active.userId = id<UserId>(1);
    active.authId = Secret("9a8b7c6d-5e4f-4321-8765-43210fedcba9");
    compareRoundTrip(active);
    active.groups = QList<GroupMessage>{{id<GroupId>(1), QStringLiteral("Oceanography")}};
    active.peer = peerMessage();
    active.serverProof = QByteArray(32, 's');
    compareRoundTrip(active);
    QVERIFY(!RegistrationReplyMessage::fromJson(changed(active.toJson(), "auth_id", {})).ok());
    const Error nested =
        RegistrationReplyMessage::fromJson(changed(active.toJson(), "peer", R"({"user_id":1})")).error();
    QCOMPARE(nested.subject, QStringLiteral("peer.user_id"));
    compareRoundTrip(RotationReplyMessage{Secret("9a8b7c6d-5e4f-4321-8765-43210fedcba9")});
}

void MessagesTest::users()
{
    UserMessage message;
    message.userId = id<UserId>(1);
    message.name = QStringLiteral("Ada");
    message.registered = now;
    compareRoundTrip(message);
    message.state = UserMessage::State::Suspended;
    message.groups = QList<GroupMessage>{{id<GroupId>(1), QStringLiteral("a")}, {id<GroupId>(2), QString()}};
    message.pin = sha256("pin");
    message.urls = QStringList{QStringLiteral("https://a:1/v1")};
    compareRoundTrip(message);
}

void MessagesTest::sessions()
{
    compareRoundTrip(sessionInfo());
    SessionInfoMessage without = sessionInfo();
    without.clientPin.reset();
    compareRoundTrip(without);
    QVERIFY(!without.toJson().contains("session_key"));
    compareRoundTrip(SessionMessage{sessionInfo(), Secret(QByteArray(32, '\0')), Secret("id.tag")});
    compareRoundTrip(SessionListMessage{{sessionInfo(), without}});
    compareRoundTrip(SessionRenewalMessage{1, 2});
    compareRoundTrip(SessionAddressesMessage{sessionInfo().addresses});
    compareRoundTrip(SessionRequestMessage{id<SessionId>(7)});
    compareRoundTrip(SessionRequestMessage());
    const QByteArray five = R"({"addresses":["1.1.1.1","1.1.1.2","1.1.1.3","1.1.1.4","1.1.1.5"]})";
    QCOMPARE(SessionAddressesMessage::fromJson(five).error().code, ErrorCode::TooLarge);
}

void MessagesTest::emptySessionRequest()
{
    QVERIFY(!SessionRequestMessage::fromJson({}).value().replaces);
    QVERIFY(!SessionRequestMessage::fromJson("{}").value().replaces);
    QVERIFY(!SessionRequestMessage::fromJson(" ").ok());
}

void MessagesTest::shares()
{
    compareRoundTrip(shareMessage());
    ShareMessage indexing = shareMessage();
    indexing.state = ShareMessage::State::Indexing;
    indexing.version = 0;
    indexing.manifest.reset();
    indexing.description.clear();
    indexing.bytes = 1000;
    indexing.indexedBytes = 999;
    compareRoundTrip(indexing);
    compareRoundTrip(ShareListMessage{{shareMessage(), indexing}, QStringLiteral("next")});
    compareRoundTrip(ShareListMessage());
    indexing.state = ShareMessage::State::Ready;
    QCOMPARE(ShareMessage::fromJson(indexing.toJson()).error().subject, QStringLiteral("state"));
}

void MessagesTest::shareFiles()
{
    ShareFilesMessage message;
    message.total = 12;
    message.first = 10;
    message.files = QList<ManifestEntry>{{QStringLiteral("a/é.nc"), fileOf("a", 7), 1700000000123},
                                         {QStringLiteral("b.nc"), fileOf("b", 8), 0}};
    message.next = QStringLiteral("n");
    compareRoundTrip(message);
    message.total = 11;
    QVERIFY(!ShareFilesMessage::fromJson(message.toJson()).ok());
    message.total = 12;
    message.files[1].path = QStringLiteral("../b.nc");
    const Error error = ShareFilesMessage::fromJson(message.toJson()).error();
    QCOMPARE(error.code, ErrorCode::UnsafePath);
    QCOMPARE(error.subject, QStringLiteral("files[1].path"));
}

void MessagesTest::groups()
{
    compareRoundTrip(GroupListMessage());
    compareRoundTrip(GroupListMessage{{{id<GroupId>(1), QStringLiteral("a")}, {id<GroupId>(2), QStringLiteral("b")}}});
    GroupListMessage many;
    for (int i = 0; i <= limits::groups; ++i)
        many.groups.append({id<GroupId>(i), QStringLiteral("g")});
    QCOMPARE(GroupListMessage::fromJson(many.toJson()).error().code, ErrorCode::TooLarge);
}

void MessagesTest::envelopes()
{
    compareRoundTrip(EnvelopeMessage{"{\"a\": \"\xff\"}\n", QByteArray(91, 'k'), QByteArray(70, 's')});
    const EnvelopeMessage largest{QByteArray(limits::envelopePayloadBytes, '\xff'), QByteArray(limits::spkiBytes, 'k'),
                                  QByteArray(limits::signatureBytes, 's')};
    compareRoundTrip(largest);
    QVERIFY(!EnvelopeMessage::fromJson(EnvelopeMessage{{}, "k", "s"}.toJson()).ok());
    QVERIFY(!EnvelopeMessage::fromJson(EnvelopeMessage{"p", QByteArray(257, 'k'), "s"}.toJson()).ok());
    QVERIFY(!EnvelopeMessage::fromJson(EnvelopeMessage{"p", "k", QByteArray(129, 's')}.toJson()).ok());
}

void MessagesTest::accessRecords()
{
    AccessRecordMessage message;
    message.share = id<ShareId>(1);
    message.issuer = id<UserId>(1);
    message.serial = 12;
    message.issued = now;
    compareRoundTrip(message); // nobody but the owner
    message.readers = QList<UserId>{id<UserId>(2), id<UserId>(3)};
    message.validForSeconds = 60;
    message.serial = limits::accessSerial;
    compareRoundTrip(message);
    QVERIFY(!AccessRecordMessage::fromJson(changed(message.toJson(), "serial", "281474976710657")).ok());
    QVERIFY(!AccessRecordMessage::fromJson(changed(message.toJson(), "serial", "9007199254740991")).ok());
    message.readers.clear();
    message.network = id<UserId>(9);
    compareRoundTrip(message);
    for (const char *bad : {"\"network:\"", "\"network:x\"", "\"registered\"", "\"\"", "[1]", "[\"x\"]", "{}", "7",
                            "null", "\"Network:6f1d0c5a-9b1e-8c4f-a2b7-000000000002\""})
        QVERIFY2(!AccessRecordMessage::fromJson(changed(message.toJson(), "readers", bad)).ok(), bad);
}

void MessagesTest::largestAccessRecordFits()
{
    AccessRecordMessage message;
    message.share = id<ShareId>(1);
    message.issuer = id<UserId>(1);
    message.serial = 1;
    message.issued = now;
    for (int i = 0; i < limits::readers; ++i)
        message.readers.append(id<UserId>(i));
    const QByteArray payload = message.toJson();
    QVERIFY(payload.size() <= limits::envelopePayloadBytes);
    const QByteArray sent = EnvelopeMessage{payload, QByteArray(91, 'k'), QByteArray(72, 's')}.toJson();
    QVERIFY(sent.size() <= limits::jsonBytes);
    QVERIFY(AccessRecordMessage::fromJson(EnvelopeMessage::fromJson(sent).value().payload).value() == message);
}

void MessagesTest::files()
{
    HashRunMessage run;
    run.file = fileOf("f", 5'000'000);
    run.run = HashRun{PieceSize::standard(), 4, 2};
    run.hashes = QList<Hash256>{sha256("1"), sha256("2")};
    run.proof = QList<Hash256>{sha256("3"), sha256("4"), sha256("5")};
    compareRoundTrip(run);
    compareRoundTrip(ComplaintMessage{7, PieceSize::largestBody(), sha256("x")});
    const QByteArray complaint = ComplaintMessage{7, PieceSize::standard(), sha256("x")}.toJson();
    QCOMPARE(ComplaintMessage::fromJson(changed(complaint, "size", "524289")).error().code,
             ErrorCode::PieceSizeInvalid);
    QVERIFY(!ComplaintMessage::fromJson(changed(complaint, "size", "67108864")).ok());
    run.run.count = 4;
    QCOMPARE(HashRunMessage::fromJson(run.toJson()).error().subject, QStringLiteral("hashes"));
}

void MessagesTest::peersOfPeers()
{
    const HeldShareMessage held{id<ShareId>(1), 3, true, 200, 57};
    compareRoundTrip(AnnouncementMessage{8470, {held}, 900});
    compareRoundTrip(AnnouncementMessage{1, {}, 60});
    compareRoundTrip(PeerFilesMessage{id<UserId>(1), {held, held}, now});
    const KnownPeerMessage known{id<UserId>(2), holderMessage().addresses, {QStringLiteral("peer")}, now};
    compareRoundTrip(PeerListMessage{{known}, QStringLiteral("c")});
    HolderMessage withoutPin = holderMessage();
    withoutPin.pin.reset();
    compareRoundTrip(HolderListMessage{{holderMessage(), withoutPin}});
    compareRoundTrip(ReachabilityRequestMessage{65535});
    compareRoundTrip(ReachabilityReplyMessage{true, {QStringLiteral("203.0.113.7"), 8470}, {}});
    compareRoundTrip(ReachabilityReplyMessage{false, {QStringLiteral("::1"), 8470}, QStringLiteral("timed-out")});
    AnnouncementMessage many{1, {}, 900};
    for (int i = 0; i <= limits::announcedShares; ++i)
        many.shares.append(HeldShareMessage{id<ShareId>(i), 1, false, 0, 0});
    QCOMPARE(AnnouncementMessage::fromJson(many.toJson()).error().code, ErrorCode::TooLarge);
    many.shares.removeLast();
    QVERIFY(many.toJson().size() <= limits::jsonBytes);
    compareRoundTrip(many);
}

void MessagesTest::events()
{
    EventMessage version;
    version.seq = 57;
    version.type = QStringLiteral("share.version");
    version.time = now;
    version.share = id<ShareId>(1);
    version.version = 4;
    EventMessage other;
    other.seq = 58;
    other.type = QStringLiteral("weather.rain");
    other.time = now;
    other.session = id<SessionId>(1);
    other.user = id<UserId>(2);
    other.file = fileOf("f", 9);
    compareRoundTrip(EventListMessage{58, {version, other}, true});
    compareRoundTrip(EventListMessage());
    // an event of a kind we do not know may carry anything
    const QByteArray strange =
        R"({"seq":1,"events":[{"seq":1,"type":"x","time":"2025-11-22T16:42:00Z","data":{"z":[1]}}]})";
    QCOMPARE(EventListMessage::fromJson(strange).value().events.size(), 1);
}

void MessagesTest::hashRunOctets()
{
    const std::vector<Hash256> made{sha256("1"), sha256("2"), sha256("u")};
    const HashRunMessage message =
        HashRunMessage::of(fileOf("f", 2'000'000), HashRun{PieceSize::standard(), 0, 2}, made);
    QCOMPARE(message.hashes.size(), 2);
    QCOMPARE(message.proof.size(), 1);
    QCOMPARE(message.toOctets(), hashOctets(made));
    QCOMPARE(message.toOctets().size(), 3 * Hash256::size);
    QCOMPARE(HashRunMessage::fromJson(message.toJson()).value().toOctets(), hashOctets(made));
}

void MessagesTest::refusals_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("subject");
    const QByteArray peer = peerMessage().toJson();
    const QByteArray held = AnnouncementMessage{8470, {{id<ShareId>(1), 3, false, 2, 1}}, 900}.toJson();
    const QByteArray holders = HolderListMessage{{holderMessage()}}.toJson();
    const auto row = [](int kind, const QByteArray &json, const char *member, const char *value,
                        const char *subject = nullptr) {
        QTest::addRow("%d %s %s", kind, member, QByteArray(value).left(40).constData())
            << kind << changed(json, member, value) << QString::fromLatin1(subject ? subject : member);
    };
    row(0, peer, "user_id", "\"x\"");
    row(0, peer, "user_id", "");
    row(0, peer, "spki_sha256", "\"AAAA\"");
    row(0, peer, "clock", "\"now\"");
    row(0, peer, "registration", "\"maybe\"");
    row(0, peer, "your_address", "\"example.org\"");
    row(0, peer, "name", "\"\\u202etxt\"");
    row(0, peer, "api", "\"1\"");
    row(0, peer, "roles", "[1]", "roles[0]");
    row(0, peer, "limits", "[]");
    row(0, peer, "limits", R"({"max_piece":0})", "limits.max_piece");
    row(0, peer, "limits", R"({"connections":1e12})", "limits.connections");
    row(1, held, "port", "0");
    row(1, held, "port", "65536");
    row(1, held, "port", "\"8470\"");
    row(1, held, "interval", "59");
    row(1, held, "interval", "86401");
    row(1, held, "shares", "[7]", "shares[0]");
    row(1, held, "shares", R"([{"share":"x"}])", "shares[0].share");
    row(2, holders, "holders", "{}");
    row(2, holders, "holders", R"([{}])", "holders[0].user_id");
}

void MessagesTest::refusals()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, json);
    QFETCH(QString, subject);
    std::optional<Error> error;
    if (kind == 0)
        error = PeerMessage::fromJson(json).error();
    else if (kind == 1)
        error = AnnouncementMessage::fromJson(json).error();
    else
        error = HolderListMessage::fromJson(json).error();
    QCOMPARE(error->subject, subject);
    QCOMPARE(error->doing, Doing::ParsingMessage);
}

void MessagesTest::secretsStayOutOfErrors()
{
    RegistrationRequestMessage message;
    message.userId = id<UserId>(1);
    message.name = QStringLiteral("Ada");
    message.nonce = QByteArray(16, 'n');
    message.invite = Secret("geheimgeheim");
    message.reciprocalAuthId = Secret("geheim");
    for (const char *member : {"user_id", "name", "nonce", "note", "urls", "reciprocal", "invite", "invite_proof"}) {
        for (const char *value : {"7", "\"geheim geheim\"", "[\"geheim\\u0000\"]", "{\"auth_id\":\"geheim x\"}"}) {
            const Result<RegistrationRequestMessage> read =
                RegistrationRequestMessage::fromJson(changed(message.toJson(), member, value));
            if (!read)
                QVERIFY(!describe(read.error()).contains(QStringLiteral("geheim")));
        }
    }
}

QTEST_APPLESS_MAIN(MessagesTest)
#include "tst_messages.moc"

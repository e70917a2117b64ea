// SPDX-License-Identifier: GPL-3.0-only
#include "tests/swarm/TestPeer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <algorithm>

using namespace ttp;

namespace {

constexpr qsizetype largeSize = 8 * 1024 * 1024;

void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    QCOMPARE(file.write(bytes), bytes.size());
}

QString userWord(const TestPeer &peer)
{
    return QStringLiteral("user:") + peer.user().toString();
}

Result<ShareStatus> setReaders(TestPeer &peer, const ShareId &share, const QStringList &to)
{
    return peer.ask<ShareStatus>([&](QObject *context, const NodeClient::Answer<ShareStatus> &answer) {
        peer.client().setReaders(share, to, context, answer);
    });
}

Result<TransferStatus> startGet(TestPeer &peer, const QString &link)
{
    return peer.ask<TransferStatus>([&](QObject *context, const NodeClient::Answer<TransferStatus> &answer) {
        peer.client().get({link, peer.folder(QStringLiteral("in")), false}, context, answer);
    });
}

Result<NodeStatus> limitUpload(TestPeer &peer, qint64 rate)
{
    return peer.ask<NodeStatus>([&](QObject *context, const NodeClient::Answer<NodeStatus> &answer) {
        peer.client().setLimits({std::nullopt, rate, std::nullopt}, context, answer);
    });
}

Result<void> removePeer(TestPeer &peer, const UserId &user)
{
    return peer.ask<void>([&](QObject *context, const NodeClient::Answer<void> &answer) {
        peer.client().removePeer(user, context, answer);
    });
}

std::optional<PeerStatus> peerIn(const NodeSnapshot &now, const UserId &user)
{
    for (const PeerStatus &peer : now.peers) {
        if (peer.user == user)
            return peer;
    }
    return std::nullopt;
}

// Without an invitation.
Result<RegistrationStatus> asksToBeLetIn(TestPeer &peer, TestPeer &other)
{
    const auto status = other.ask<NodeStatus>([&](QObject *context, const NodeClient::Answer<NodeStatus> &answer) {
        other.client().status(context, answer);
    });
    if (!status)
        return status.error();
    const QString link =
        QStringLiteral("ttp://%1/#u=%2&k=%3").arg(status->addresses.first(), status->user.toString(), status->pin);
    return peer.ask<RegistrationStatus>([&](QObject *context, const NodeClient::Answer<RegistrationStatus> &answer) {
        peer.client().registerWith(link, context, answer);
    });
}

bool areFriends(TestPeer &one, TestPeer &other)
{
    const auto knows = [](TestPeer &peer, const UserId &user) {
        return peer.waitUntil([&](const NodeSnapshot &now) {
            const auto found = peerIn(now, user);
            return found && found->registeredHere && found->registeredThere && found->online;
        });
    };
    return knows(one, other.user()) && knows(other, one.user());
}

#define MUST(result) QVERIFY2((result).ok(), qPrintable((result).ok() ? QString() : describe((result).error())))

} // namespace

/// Who is let in, who may read, and what is left of somebody who is not wanted any more: whole peers.
class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShareHasSeveralReaders()
    {
        TestPeer ada(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        TestPeer ben(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"));
        TestPeer cleo(QStringLiteral("Cleo"), QStringLiteral("127.0.0.4"));
        TestPeer dora(QStringLiteral("Dora"), QStringLiteral("127.0.0.5"));
        for (TestPeer *peer : {&ada, &ben, &cleo, &dora})
            MUST(peer->start());
        for (TestPeer *peer : {&ben, &cleo, &dora})
            MUST(peer->registerAt(ada));
        const auto group = ada.ask<GroupStatus>([&](QObject *context, const NodeClient::Answer<GroupStatus> &answer) {
            ada.client().createGroup(QStringLiteral("lab, north"), context, answer);
        });
        MUST(group);
        MUST(ada.ask<GroupStatus>([&](QObject *context, const NodeClient::Answer<GroupStatus> &answer) {
            ada.client().changeGroup(QStringLiteral("lab, north"), {cleo.user()}, {}, context, answer);
        }));
        const QString source = ada.folder(QStringLiteral("data"));
        writeFile(source + QStringLiteral("/a.txt"), "for two of three");

        const auto share = ada.ask<ShareStatus>([&](QObject *context, const NodeClient::Answer<ShareStatus> &answer) {
            ada.client().share({{source}, {}, {userWord(ben), QStringLiteral("group:lab, north"), userWord(ben)}, true},
                               context, answer);
        });
        MUST(share);
        QCOMPARE(share->to, QStringList({QStringLiteral("group:") + group->group.toString(), userWord(ben)}));
        for (TestPeer *reader : {&ben, &cleo}) {
            const auto got = reader->get(share->link, reader->folder(QStringLiteral("in")));
            MUST(got);
            QCOMPARE(got->state, QStringLiteral("done"));
        }
        const auto refused = dora.get(share->link, dora.folder(QStringLiteral("in")));
        MUST(refused);
        QCOMPARE(refused->error.value_or(Error()).code, ErrorCode::NotFound);
    }

    void whoLosesTheRightGetsNothingMore()
    {
        TestPeer ada(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        TestPeer ben(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"));
        TestPeer cleo(QStringLiteral("Cleo"), QStringLiteral("127.0.0.4"));
        for (TestPeer *peer : {&ada, &ben, &cleo})
            MUST(peer->start());
        MUST(ben.registerAt(ada));
        MUST(cleo.registerAt(ada));
        const QString source = ada.folder(QStringLiteral("data"));
        writeFile(source + QStringLiteral("/large.bin"), QByteArray(largeSize, 'x'));
        const auto share = ada.share({source}, {}, userWord(ben));
        MUST(share);
        MUST(limitUpload(ada, 1'000'000));
        MUST(startGet(ben, share->link));
        QVERIFY(ben.waitUntil([](const NodeSnapshot &now) { return now.transfers.first().bytes > 0; }));

        const auto changed = setReaders(ada, share->share, {userWord(cleo)});
        MUST(changed);
        QCOMPARE(changed->to, QStringList{userWord(cleo)});
        QVERIFY(ben.waitUntil([](const NodeSnapshot &now) {
            return now.transfers.first().state == QStringLiteral("waiting") && now.transfers.first().bytes < largeSize;
        }));
        MUST(limitUpload(ada, 0));
        const auto got = cleo.get(share->link, cleo.folder(QStringLiteral("in")));
        MUST(got);
        QCOMPARE(got->state, QStringLiteral("done"));
        // and it stays so over a restart
        MUST(ada.restart());
        QVERIFY(ada.waitUntil([&](const NodeSnapshot &now) {
            return now.shares.size() == 1 && now.shares.first().to == QStringList{userWord(cleo)};
        }));
    }

    void readersThatMakeNoSenseChangeNothing()
    {
        TestPeer ada(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        MUST(ada.start());
        const QString source = ada.folder(QStringLiteral("data"));
        writeFile(source + QStringLiteral("/a.txt"), "x");
        const auto share = ada.share({source}, {});
        MUST(share);
        for (const char *word : {"", "Everyone", "user:", "user:x", "ada", "everyone,everyone"})
            QCOMPARE(
                setReaders(ada, share->share, {QStringLiteral("everyone"), QString::fromLatin1(word)}).error().code,
                ErrorCode::InvalidInput);
        QCOMPARE(setReaders(ada, share->share, {QStringLiteral("group:none")}).error().code, ErrorCode::NotFound);
        QCOMPARE(setReaders(ada, newId<ShareId>(), {}).error().code, ErrorCode::NotFound);
        QVERIFY(ada.waitUntil(
            [](const NodeSnapshot &now) { return now.shares.first().to == QStringList{QStringLiteral("everyone")}; }));
        const auto nobody = setReaders(ada, share->share, {});
        MUST(nobody);
        QVERIFY(nobody->to.isEmpty());
    }

    void aRemovedPeerIsGoneAndMayComeBack()
    {
        TestPeer ada(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        TestPeer ben(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"));
        TestPeer cleo(QStringLiteral("Cleo"), QStringLiteral("127.0.0.4"));
        for (TestPeer *peer : {&ada, &ben, &cleo})
            MUST(peer->start());
        MUST(ben.registerAt(ada));
        MUST(cleo.registerAt(ada));
        QVERIFY(areFriends(ada, ben));
        const QString source = ada.folder(QStringLiteral("data"));
        writeFile(source + QStringLiteral("/large.bin"), QByteArray(largeSize, 'x'));
        const auto share = ada.share({source}, QStringLiteral("named"), userWord(ben));
        MUST(share);
        MUST(setReaders(ada, share->share, {userWord(ben), userWord(cleo)}));
        MUST(limitUpload(ada, 1'000'000));
        MUST(startGet(ben, share->link));
        QVERIFY(ben.waitUntil([](const NodeSnapshot &now) { return now.transfers.first().bytes > 0; }));

        MUST(removePeer(ada, ben.user()));
        QVERIFY(ada.waitUntil([&](const NodeSnapshot &now) {
            return !peerIn(now, ben.user()) && now.shares.first().to == QStringList{userWord(cleo)};
        }));
        // Ben is told, finds out that he is not let in there any more, and nothing more comes.
        QVERIFY(ben.waitUntil([&](const NodeSnapshot &now) {
            const auto found = peerIn(now, ada.user());
            return found && !found->registeredHere;
        }));
        QVERIFY(ben.waitUntil([&](const NodeSnapshot &now) { return !peerIn(now, ada.user())->online; }));
        QVERIFY(ben.waitUntil(
            [](const NodeSnapshot &now) { return now.transfers.first().state == QStringLiteral("waiting"); }));
        QCOMPARE(removePeer(ada, ben.user()).error().code, ErrorCode::NotFound);

        MUST(limitUpload(ada, 0));
        MUST(ben.registerAt(ada));
        QVERIFY(areFriends(ada, ben));
        const auto refused = ben.get(share->link, ben.folder(QStringLiteral("again")));
        MUST(refused);
        QCOMPARE(refused->error.value_or(Error()).code, ErrorCode::NotFound);
    }

    void aTransferLosesARemovedSource()
    {
        TestPeer ada(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        TestPeer ben(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"));
        MUST(ada.start());
        MUST(ben.start());
        MUST(ben.registerAt(ada));
        QVERIFY(areFriends(ada, ben));
        const QString source = ada.folder(QStringLiteral("data"));
        writeFile(source + QStringLiteral("/large.bin"), QByteArray(largeSize, 'x'));
        const auto share = ada.share({source}, {});
        MUST(share);
        MUST(limitUpload(ada, 1'000'000));
        MUST(startGet(ben, share->link));
        QVERIFY(ben.waitUntil([](const NodeSnapshot &now) { return now.transfers.first().bytes > 0; }));
        MUST(removePeer(ben, ada.user()));
        QVERIFY(ben.waitUntil([&](const NodeSnapshot &now) {
            const TransferStatus &transfer = now.transfers.first();
            const bool isUseless =
                std::all_of(transfer.sources.begin(), transfer.sources.end(), [](const TransferSourceStatus &one) {
                    return one.have == 0 && one.state == QStringLiteral("unreachable");
                });
            return !peerIn(now, ada.user()) && transfer.state == QStringLiteral("waiting") && isUseless;
        }));
        // At Ada's, too, Ben is no user any more.
        QVERIFY(ada.waitUntil([&](const NodeSnapshot &now) {
            const auto found = peerIn(now, ben.user());
            return !found || !found->registeredHere;
        }));
    }

    void whoWasBlockedCanBeLetIn()
    {
        TestPeer ada(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        TestPeer ben(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"));
        MUST(ada.start());
        MUST(ben.start());
        const auto asks = [&] { return asksToBeLetIn(ben, ada); };
        const auto allow = [&](bool allowed) {
            return ada.ask<void>([&](QObject *context, const NodeClient::Answer<void> &answer) {
                ada.client().setPeerAllowed(ben.user(), allowed, context, answer);
            });
        };
        const auto first = asks();
        MUST(first);
        QCOMPARE(first->state, QStringLiteral("pending"));
        MUST(ada.ask<void>([&](QObject *context, const NodeClient::Answer<void> &answer) {
            ada.client().decide(ben.user(), RequestDecision::Block, context, answer);
        }));
        const auto isBlocked = [&](const NodeSnapshot &now) {
            const auto found = peerIn(now, ben.user());
            return found && found->state == QStringLiteral("blocked");
        };
        QVERIFY(ada.waitUntil(isBlocked));
        MUST(allow(false)); // is no weaker than blocked
        QVERIFY(ada.waitUntil(isBlocked));
        QCOMPARE(asks().error().code, ErrorCode::RegistrationRejected);
        MUST(allow(true));
        QVERIFY(ada.waitUntil([&](const NodeSnapshot &now) { return !peerIn(now, ben.user()); }));
        const auto again = asks();
        MUST(again);
        QCOMPARE(again->state, QStringLiteral("pending"));
        QVERIFY(ada.waitUntil([&](const NodeSnapshot &now) { return now.requests.size() == 1; }));
        // and a request that waits here goes with a removal, as one that waits there
        MUST(removePeer(ada, ben.user()));
        QVERIFY(ada.waitUntil([](const NodeSnapshot &now) { return now.requests.isEmpty(); }));
        MUST(removePeer(ben, ada.user()));
        QVERIFY(ben.waitUntil([](const NodeSnapshot &now) { return now.peers.isEmpty(); }));
    }

    // Ada stays registered at Ben's, so that she keeps him when she allows him again.
    void whoIsAllowedAgainMayAskAgain()
    {
        TestPeer ada(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        TestPeer ben(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"));
        MUST(ada.start());
        MUST(ben.start());
        MUST(ada.registerAt(ben));
        QVERIFY(areFriends(ada, ben));
        MUST(removePeer(ben, ada.user()));
        QVERIFY(ada.waitUntil([&](const NodeSnapshot &now) {
            const auto found = peerIn(now, ben.user());
            return found && !found->registeredHere;
        }));
        const auto first = asksToBeLetIn(ben, ada);
        MUST(first);
        QCOMPARE(first->state, QStringLiteral("pending"));
        MUST(ada.ask<void>([&](QObject *context, const NodeClient::Answer<void> &answer) {
            ada.client().decide(ben.user(), RequestDecision::Block, context, answer);
        }));
        QCOMPARE(asksToBeLetIn(ben, ada).error().code, ErrorCode::RegistrationRejected);
        MUST(ada.ask<void>([&](QObject *context, const NodeClient::Answer<void> &answer) {
            ada.client().setPeerAllowed(ben.user(), true, context, answer);
        }));
        const auto again = asksToBeLetIn(ben, ada);
        MUST(again);
        QCOMPARE(again->state, QStringLiteral("pending"));
    }

    void invitationsAreListedWithoutTheirCodes()
    {
        TestPeer ada(QStringLiteral("Ada"), QStringLiteral("127.0.0.2"));
        TestPeer ben(QStringLiteral("Ben"), QStringLiteral("127.0.0.3"));
        MUST(ada.start());
        MUST(ben.start());
        const auto invited = [&](int uses, const QStringList &groups) {
            return ada.ask<NewInvite>([&](QObject *context, const NodeClient::Answer<NewInvite> &answer) {
                ada.client().invite(uses, 3600, groups, context, answer);
            });
        };
        const auto revoke = [&](const InviteId &invite) {
            return ada.ask<void>([&](QObject *context, const NodeClient::Answer<void> &answer) {
                ada.client().revokeInvite(invite, context, answer);
            });
        };
        const auto registers = [&](const QString &link) {
            return ben.ask<RegistrationStatus>(
                [&](QObject *context, const NodeClient::Answer<RegistrationStatus> &answer) {
                    ben.client().registerWith(link, context, answer);
                });
        };
        MUST(ada.ask<GroupStatus>([&](QObject *context, const NodeClient::Answer<GroupStatus> &answer) {
            ada.client().createGroup(QStringLiteral("lab"), context, answer);
        }));
        const auto taken = invited(2, {QStringLiteral("lab")});
        MUST(taken);
        const auto revoked = invited(1, {});
        MUST(revoked);
        QVERIFY(ada.waitUntil([&](const NodeSnapshot &now) {
            return now.invites.size() == 2 && now.invites.first().usesLeft == 2 && now.invites.first().usedBy.isEmpty();
        }));
        MUST(revoke(revoked->invite));
        QCOMPARE(revoke(revoked->invite).error().code, ErrorCode::NotFound);
        QCOMPARE(registers(revoked->link).error().code, ErrorCode::InviteInvalid);

        MUST(registers(taken->link));
        const auto isUsed = [&](const NodeSnapshot &now) {
            if (now.invites.size() != 1)
                return false;
            const InviteStatus &invite = now.invites.first();
            return invite.invite == taken->invite && invite.uses == 2 && invite.usesLeft == 1 &&
                   invite.groups == QStringList{QStringLiteral("lab")} && invite.usedBy.size() == 1 &&
                   invite.usedBy.first().user == ben.user() && invite.usedBy.first().name == QStringLiteral("Ben") &&
                   invite.expires == taken->expires;
        };
        QVERIFY(ada.waitUntil(isUsed));
        MUST(ada.restart());
        QVERIFY(ada.waitUntil(isUsed));
        // whoever was let in stays, whatever becomes of the invitation
        MUST(revoke(taken->invite));
        QVERIFY(
            ada.waitUntil([&](const NodeSnapshot &now) { return now.invites.isEmpty() && peerIn(now, ben.user()); }));
    }
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"

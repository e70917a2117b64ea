// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/shots/Scene.h"

#include <QFile>
#include <QRandomGenerator>
#include <cstdio>

namespace ttp {

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 kibibyte = 1024;
constexpr int deadlineMs = 60'000;

/// Every name another seed, so that the pieces of two datasets differ and those of one stay the same.
QString makeDataset(const TestPeer &peer, const QString &name, int files, qint64 bytesEach)
{
    const QString folder = peer.folder(name);
    QRandomGenerator random(quint32(qHash(name, 1)));
    QByteArray block(bytesEach, Qt::Uninitialized);
    for (int i = 0; i < files; ++i) {
        random.fillRange(reinterpret_cast<quint32 *>(block.data()), bytesEach / 4);
        QFile file(QStringLiteral("%1/part-%2.bin").arg(folder).arg(i, 3, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::WriteOnly) || file.write(block) != bytesEach)
            return {};
    }
    return folder;
}

// The link of an invitation without its code: whoever uses it asks to be let in.
QString withoutCode(QString link)
{
    const qsizetype code = link.indexOf(QStringLiteral("&i="));
    const qsizetype end = link.indexOf(u'&', code + 1);
    return code < 0 ? link : link.remove(code, (end < 0 ? link.size() : end) - code);
}

Result<NewInvite> inviteFrom(TestPeer &peer, const QStringList &groups = {})
{
    return peer.ask<NewInvite>([&](QObject *context, const NodeClient::Answer<NewInvite> &answer) {
        peer.client().invite(1, 24 * 3600, groups, context, answer);
    });
}

} // namespace

bool failed(const QString &what)
{
    std::fprintf(stderr, "shots: %s\n", qPrintable(what));
    return false;
}

Scene::Scene()
    : m_ada(QStringLiteral("Ada"), QStringLiteral("127.0.0.2")),
      m_cyn(QStringLiteral("Cyn"), QStringLiteral("127.0.0.4")),
      m_ben(QStringLiteral("Ben"), QStringLiteral("127.0.0.3")),
      m_ola(QStringLiteral("Ola at the field station"), QStringLiteral("127.0.0.5")),
      m_newcomer(QStringLiteral("Dan"), QStringLiteral("127.0.0.6"))
{
}

bool Scene::set()
{
    return start() && letPeersMeet() && setTransfers() && setShares() && setRequest();
}

bool Scene::start()
{
    for (TestPeer *peer : {&m_ada, &m_cyn, &m_ben, &m_ola, &m_newcomer})
        if (const auto started = peer->start(); !started)
            return failed(describe(started.error()));
    return true;
}

bool Scene::letPeersMeet()
{
    if (!m_ben.registerAt(m_ada) || !m_ben.registerAt(m_cyn))
        return failed(QStringLiteral("the peers could not register"));
    const auto group = m_ben.ask<GroupStatus>([this](QObject *context, const NodeClient::Answer<GroupStatus> &answer) {
        m_ben.client().createGroup(QStringLiteral("Ice lab"), context, answer);
    });
    const auto invite = inviteFrom(m_ben, {QStringLiteral("Ice lab")});
    const auto other = inviteFrom(m_newcomer);
    if (!group || !invite || !other)
        return failed(QStringLiteral("there is no group or no invitation"));
    m_invitation = other->link;
    return true;
}

bool Scene::setTransfers()
{
    if (!fetch(m_ada, QStringLiteral("Ice cores 2024"), 6, true))
        return false;
    limit(8 * mebibyte);
    if (!fetch(m_cyn, QStringLiteral("Seismograms of the eastern ridge"), 24, false))
        return false;
    // The name is written from right to left.
    if (!moved(1) ||
        !fetch(m_ada, QStringLiteral("\u05de\u05d3\u05d9\u05d3\u05d5\u05ea \u05e7\u05e8\u05d7"), 24, false))
        return false;
    if (!moved(2) || !pause(2))
        return false;
    m_cyn.stop();
    if (!fetch(m_ada, QStringLiteral("Weather stations, Svalbard"), 64, false) || !moved(3))
        return false;
    limit(192 * kibibyte); // so that it is under way in every picture
    return m_ben.waitUntil([](const NodeSnapshot &now) { return now.transfers.at(1).error.has_value(); }, deadlineMs) ||
           failed(QStringLiteral("the transfer without a source does not say so"));
}

bool Scene::setShares()
{
    const auto all = m_ben.share({makeDataset(m_ben, QStringLiteral("Field notes 2023"), 12, 70 * kibibyte)},
                                 QStringLiteral("Field notes 2023"));
    const auto few = m_ben.share({makeDataset(m_ben, QStringLiteral("Camera traps"), 40, 90 * kibibyte)},
                                 QStringLiteral("Camera traps"), QStringLiteral("group:Ice lab"));
    const auto other = m_ada.share({makeDataset(m_ada, QStringLiteral("Glacier mass balance"), 14, 300 * kibibyte)},
                                   QStringLiteral("Glacier mass balance"));
    if (!all || !few || !other)
        return failed(QStringLiteral("nothing can be shared"));
    m_newLink = other->link;
    const QString climate = QStringLiteral("Climate reanalysis 2024");
    m_toShare = {makeDataset(m_ben, climate + QStringLiteral("/run-01"), 9, 200 * kibibyte),
                 makeDataset(m_ben, climate + QStringLiteral("/raw"), 3, 900 * kibibyte)};
    QFile readme(m_ben.folder(climate) + QStringLiteral("/README.md"));
    if (!readme.open(QIODevice::WriteOnly) || readme.write("Two runs\n") < 0)
        return failed(QStringLiteral("nothing can be written"));
    m_toShare.append(readme.fileName());
    return true;
}

bool Scene::setRequest()
{
    const auto invite = inviteFrom(m_ben);
    if (!invite)
        return failed(QStringLiteral("nobody can be invited"));
    const auto asked =
        m_ola.ask<RegistrationStatus>([&](QObject *context, const NodeClient::Answer<RegistrationStatus> &answer) {
            m_ola.client().registerWith(withoutCode(invite->link), context, answer);
        });
    return asked ? true : failed(describe(asked.error()));
}

bool Scene::fetch(TestPeer &from, const QString &name, qint64 mebibytes, bool wait)
{
    const auto share = from.share({makeDataset(from, name, int(mebibytes), mebibyte)}, name);
    if (!share)
        return failed(describe(share.error()));
    const auto got = m_ben.ask<TransferStatus>([&](QObject *context, const NodeClient::Answer<TransferStatus> &answer) {
        m_ben.client().get({share->link, m_ben.folder(QStringLiteral("fetched")), wait}, context, answer);
    });
    return got ? true : failed(describe(got.error()));
}

// Until a part of that transfer is there.
bool Scene::moved(qsizetype index)
{
    const auto isMoving = [index](const NodeSnapshot &now) {
        return now.transfers.size() > index && now.transfers.at(index).bytes > 2 * mebibyte;
    };
    return m_ben.waitUntil(isMoving, deadlineMs) || failed(QStringLiteral("a transfer does not move"));
}

bool Scene::pause(qsizetype index)
{
    TransferId transfer;
    const bool known = m_ben.waitUntil([&](const NodeSnapshot &now) {
        transfer = now.transfers.at(index).transfer;
        return true;
    });
    const auto paused = m_ben.ask<void>([&](QObject *context, const NodeClient::Answer<void> &answer) {
        m_ben.client().pause(transfer, context, answer);
    });
    return (known && paused) || failed(QStringLiteral("a transfer cannot be paused"));
}

void Scene::limit(qint64 rate)
{
    (void)m_ben.ask<NodeStatus>([&](QObject *context, const NodeClient::Answer<NodeStatus> &answer) {
        m_ben.client().setLimits({std::nullopt, std::nullopt, rate}, context, answer);
    });
}

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/swarm/TestPeer.h"

#include <QString>
#include <QStringList>

namespace ttp {

/// What the pictures show: real peers in a state that is the same every time. Only ids, keys and the last digits of
/// what is under way differ. Names are data and stay as they are in every language.
class Scene
{
public:
    Scene();

    /// False when the scene cannot be made; what is missing is said on stderr then.
    [[nodiscard]] bool set();

    /// One transfer that is done, one under way, one paused, one whose only source has gone; two shares; two peers, a
    /// group, an invitation, and somebody who wants to be let in.
    [[nodiscard]] TestPeer &ben() { return m_ben; }
    /// Somebody who has just begun.
    [[nodiscard]] TestPeer &newcomer() { return m_newcomer; }

    /// Leads to a dataset of Ada's that Ben does not have yet.
    [[nodiscard]] QString newLink() const { return m_newLink; }
    /// Of the newcomer, for one registration.
    [[nodiscard]] QString invitation() const { return m_invitation; }
    /// Files and folders that Ben does not share yet.
    [[nodiscard]] QStringList toShare() const { return m_toShare; }

private:
    bool start();
    bool letPeersMeet();
    bool setTransfers();
    bool setShares();
    bool setRequest();
    bool fetch(TestPeer &from, const QString &name, qint64 mebibytes, bool wait);
    bool moved(qsizetype index);
    bool pause(qsizetype index);
    void limit(qint64 rate);

    TestPeer m_ada;
    TestPeer m_cyn;
    TestPeer m_ben;
    TestPeer m_ola;
    TestPeer m_newcomer;
    QString m_newLink;
    QString m_invitation;
    QStringList m_toShare;
};

/// Says on stderr what is missing; false.
bool failed(const QString &what);

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/ui/peers/PeerSamples.h"
#include "tests/ui/window/FakeWindow.h"
#include "ui/peers/PeersPage.h"
#include "ui/peers/RequestCard.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QLabel>
#include <QTreeView>
#include <memory>

/// The page of the peers in its tests.
namespace ttp::samples {

inline constexpr QSize usual(980, 640);

/// The page with nothing behind it but what the test says.
struct ShownPeers {
    explicit ShownPeers(const NodeSnapshot &snapshot = {})
    {
        fake.now = snapshot;
        page = std::make_unique<PeersPage>(fake.context());
        page->resize(usual);
        page->show();
        update();
    }

    void update() { fake.feed.askNow(); }

    template<typename T>
    T *find(const char *name) const
    {
        return page->findChild<T *>(QLatin1String(name));
    }
    QAction *action(const char *name) const
    {
        for (QAction *each : page->actions()) {
            if (each && each->objectName() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }
    QTreeView *table() const { return find<QTreeView>("peers"); }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            names.append(table()->model()->index(row, 0).data().toString());
        return names;
    }
    QModelIndex rowOf(const QString &name) const { return table()->model()->index(int(names().indexOf(name)), 0); }
    void choose(const QStringList &names) const
    {
        table()->selectionModel()->clear();
        for (const QString &name : names)
            table()->selectionModel()->setCurrentIndex(rowOf(name),
                                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QString fact(int number) const
    {
        return find<QLabel>(qPrintable(QStringLiteral("peerFact%1").arg(number)))->text();
    }
    QList<RequestCard *> cards() const
    {
        QList<RequestCard *> cards = page->findChildren<RequestCard *>();
        cards.removeIf([](const RequestCard *card) { return card->isHidden(); });
        return cards;
    }

    FakeWindow fake;
    std::unique_ptr<PeersPage> page;
};

[[nodiscard]] inline NodeSnapshot somePeers()
{
    NodeSnapshot snapshot;
    PeerStatus ada = registeredPeer(QStringLiteral("Ada"), true);
    ada.bytesIn = 3 * mebibyte;
    ada.bytesOut = mebibyte;
    ada.holdings = 12;
    PeerStatus blocked = registeredPeer(QStringLiteral("Mallory"));
    blocked.state = QStringLiteral("suspended");
    snapshot.peers = {ada, registeredPeer(QStringLiteral("Ben")),
                      peer(QStringLiteral("Chen"), QStringLiteral("pending")), blocked};
    return snapshot;
}

} // namespace ttp::samples

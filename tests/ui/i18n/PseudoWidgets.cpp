// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/i18n/PseudoWidgets.h"

#include "tests/ui/i18n/PseudoText.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/DropOverlay.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PieceMap.h"
#include "ui/widgets/SideBar.h"
#include "ui/widgets/SpeedView.h"

#include <QDialogButtonBox>

namespace ttp {

namespace {

QWidget *pieces()
{
    auto *map = new PieceMap;
    map->setPieces(10, {{0, 4, PieceState::Verified, -1}, {5, 1, PieceState::Failed, 0}});
    return map;
}

QWidget *sideBar()
{
    auto *bar = new SideBar;
    bar->addPage(QStringLiteral("all"), IconName::Share, pseudoText(QStringLiteral("All")));
    bar->addPage(QStringLiteral("errors"), IconName::AlertCircle, pseudoText(QStringLiteral("Errors")));
    bar->setBadge(QStringLiteral("all"), 14);
    bar->setBadge(QStringLiteral("errors"), 1, true);
    return bar;
}

QWidget *messages()
{
    auto *bar = new MessageBar;
    for (int i = 0; i < 2; ++i)
        bar->post({{}, MessageLevel::Warning, pseudoText(QStringLiteral("Full")), {}, 0});
    return bar;
}

QWidget *buttons()
{
    return new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
}

QWidget *overlay(const std::function<void(DropOverlay &)> &display)
{
    auto *below = new QWidget;
    display(*new DropOverlay(below));
    return below;
}

} // namespace

QList<PseudoWidget> pseudoWidgets()
{
    return {{"pieces", pieces, true},
            {"speeds", [] { return new SpeedView; }, true},
            {"side bar", sideBar, true},
            {"messages", messages, false},
            {"buttons of Qt", buttons, true},
            {"drop items", [] { return overlay([](DropOverlay &over) { over.showItems(3); }); }, false},
            {"drop on a peer",
             [] { return overlay([](DropOverlay &over) { over.showItemsFor(1, QStringLiteral("Ada")); }); }, false},
            {"drop a link", [] { return overlay([](DropOverlay &over) { over.showLink(); }); }, false},
            {"drop an invitation", [] { return overlay([](DropOverlay &over) { over.showInvitation(); }); }, false}};
}

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#include "ui/text/EnglishPlurals.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Palettes.h"
#include "ui/theme/StateColors.h"
#include "ui/widgets/DropOverlay.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PieceMap.h"
#include "ui/widgets/SideBar.h"
#include "ui/widgets/SpeedGraph.h"
#include "ui/widgets/SpeedView.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRandomGenerator>
#include <QStyleFactory>
#include <QSvgRenderer>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <cmath>
#include <cstdio>
#include <functional>
#include <memory>

// A picture of every widget that windows are built of, without windows: ttp_gallery FOLDER. Each in light, dark, right
// to left and with text of twice the size; always the same pictures. And the program's icon in every size, from its
// drawing, as they lie in resources/icons/app.

using namespace ttp;

namespace {

struct Look {
    const char *name;
    bool isDark;
    Qt::LayoutDirection direction;
    double scale;
};

constexpr Look looks[] = {{"light", false, Qt::LeftToRight, 1},
                          {"dark", true, Qt::LeftToRight, 1},
                          {"rtl", false, Qt::RightToLeft, 1},
                          {"large", false, Qt::LeftToRight, 2}};

QList<MapRun> somePieces(qint64 total)
{
    QRandomGenerator random(7);
    QList<MapRun> runs{{0, total / 3, PieceState::Verified, -1}};
    for (qint64 piece = total / 3; piece < total; ++piece) {
        const auto dice = random.bounded(100);
        if (dice < 45)
            runs.append({piece, 1, PieceState::Verified, int(random.bounded(10)) - 1});
        else if (dice < 49)
            runs.append({piece, 1, PieceState::Running, 0});
    }
    MapRuns tidy(total, runs);
    tidy.change({{total / 7, 1, PieceState::Failed, 0}});
    return tidy.runs();
}

QStringList someSources()
{
    return {QStringLiteral("Ada"), QStringLiteral("lab-nas"),      QStringLiteral("Prof. Chen"), QStringLiteral("Ola"),
            QStringLiteral("Ben"), QStringLiteral("sequencer-02"), QStringLiteral("Cyn"),        QStringLiteral("Dee")};
}

SpeedHistory someSpeeds()
{
    QRandomGenerator random(3);
    SpeedHistory history;
    double down = 12;
    double up = 3;
    for (qint64 now = 0; now < 400'000; now += 500) {
        down = std::max(0.0, 9 + 8 * std::sin(double(now) / 31'000) + double(random.bounded(600)) / 100);
        up = std::max(0.0, 3 + 2 * std::sin(double(now) / 57'000) + double(random.bounded(100)) / 100);
        history.add({qint64(down * 1048576), qint64(up * 1048576)}, now);
    }
    return history;
}

QWidget *pieces(PieceMap::Mode mode, qint64 total)
{
    auto *map = new PieceMap;
    map->setSources(someSources());
    map->setPieces(total, somePieces(total));
    map->setMode(mode);
    map->resize(930, 190);
    return map;
}

QWidget *speeds()
{
    auto *view = new SpeedView;
    view->setHistory(someSpeeds());
    view->resize(930, 220);
    return view;
}

QWidget *sideBar(bool isCollapsed)
{
    auto *bar = new SideBar;
    bar->addSection(QStringLiteral("1"), QStringLiteral("DATASETS"));
    bar->addPage(QStringLiteral("all"), IconName::ArrowUpDown, QStringLiteral("All"));
    bar->addPage(QStringLiteral("down"), IconName::Download, QStringLiteral("Downloading"));
    bar->addPage(QStringLiteral("share"), IconName::Share, QStringLiteral("Sharing"));
    bar->addPage(QStringLiteral("paused"), IconName::Pause, QStringLiteral("Paused"));
    bar->addPage(QStringLiteral("errors"), IconName::AlertCircle, QStringLiteral("Errors"));
    bar->addSection(QStringLiteral("2"), QStringLiteral("NETWORK"));
    bar->addPage(QStringLiteral("peers"), IconName::Users, QStringLiteral("Peers"));
    bar->addPage(QStringLiteral("invites"), IconName::Ticket, QStringLiteral("Invitations"));
    bar->addSection(QStringLiteral("3"), QStringLiteral("THIS COMPUTER"));
    bar->addPage(QStringLiteral("log"), IconName::Log, QStringLiteral("Log"));
    bar->setBadge(QStringLiteral("all"), 14);
    bar->setBadge(QStringLiteral("down"), 5);
    bar->setBadge(QStringLiteral("share"), 1234);
    bar->setBadge(QStringLiteral("errors"), 1, true);
    bar->setBadge(QStringLiteral("peers"), 2, true);
    bar->setCollapsed(isCollapsed);
    bar->resize(bar->width(), 560);
    return bar;
}

QWidget *messages()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    const std::pair<MessageLevel, QString> all[] = {
        {MessageLevel::Info, QStringLiteral("Removed climate-reanalysis-1979-2023.nc from the list. Its files stay.")},
        {MessageLevel::Good, QStringLiteral("GRCh38-alignments-batch7.bam is here, every byte verified.")},
        {MessageLevel::Warning,
         QStringLiteral("The disk is nearly full: 1.2 GiB left of 465 GiB. What waits goes on by "
                        "itself as soon as there is room again.")},
        {MessageLevel::Bad, QStringLiteral("Piece 118 of protein-embeddings-v3.h5 was wrong three times.")}};
    for (const auto &[level, text] : all) {
        auto *bar = new MessageBar;
        bar->post({{}, level, QStringLiteral("behind"), {}, 0});
        bar->post({{}, level, text, {{QStringLiteral("Undo"), {}}, {QStringLiteral("Show"), {}}}, 0});
        column->addWidget(bar);
    }
    column->addStretch();
    widget->resize(930, 330);
    return widget;
}

QWidget *empty()
{
    auto *state = new EmptyState;
    state->setContent(IconName::Inbox, QStringLiteral("Nothing here yet"),
                      QStringLiteral("Drop files or folders anywhere on this window to share them. To fetch a "
                                     "dataset, paste its link with Ctrl+V."));
    state->addButton(QStringLiteral("Share files…"));
    state->addButton(QStringLiteral("Add a peer…"));
    state->resize(700, 360);
    return state;
}

QWidget *overlay(bool isRefusal)
{
    auto *tree = new QTreeWidget;
    tree->setHeaderLabels({QStringLiteral("Name"), QStringLiteral("Size"), QStringLiteral("Status")});
    tree->setAlternatingRowColors(true);
    for (int i = 0; i < 20; ++i)
        tree->addTopLevelItem(new QTreeWidgetItem(
            {QStringLiteral("dataset-%1.nc").arg(i), QStringLiteral("%1 GiB").arg(i), QStringLiteral("Sharing")}));
    tree->resize(700, 400);
    auto *over = new DropOverlay(tree);
    if (isRefusal)
        over->showRefusal(QStringLiteral("A text is not something to share. Drop files, folders or a ttp: link."));
    else
        over->showItems(3);
    return tree;
}

QWidget *icons()
{
    auto *tree = new QTreeWidget;
    tree->setColumnCount(6);
    tree->setHeaderHidden(true);
    const QList<IconName> names = allIconNames();
    for (qsizetype i = 0; i < names.size(); i += 6) {
        auto *item = new QTreeWidgetItem(tree);
        for (int column = 0; column < 6 && i + column < names.size(); ++column) {
            const QIcon drawn = i % 12 ? icon(names.at(i + column)) : icon(names.at(i + column), Tone(1 + column));
            item->setIcon(column, drawn);
            item->setText(column, drawn.name());
        }
        item->setDisabled(i == 12);
    }
    tree->setCurrentItem(tree->topLevelItem(1));
    tree->resize(930, 420);
    return tree;
}

QWidget *labels()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    for (const Qt::TextElideMode mode : {Qt::ElideRight, Qt::ElideMiddle, Qt::ElideLeft}) {
        auto *label = new ElidedLabel(QStringLiteral("/home/ada/datasets/climate-reanalysis-1979-2023/part-0001.nc"));
        label->setElideMode(mode);
        column->addWidget(label);
    }
    widget->resize(260, 90);
    return widget;
}

bool shoot(const QString &folder, const Look &look, const QString &name, const std::function<QWidget *()> &make)
{
    const std::unique_ptr<QWidget> widget(make());
    widget->ensurePolished();
    if (look.scale != 1)
        widget->resize(widget->width(), int(widget->height() * (look.scale + 1) / 2));
    widget->show();
    if (!QTest::qWaitForWindowExposed(widget.get()))
        return false;
    QPixmap picture = widget->grab();
    const QString path = QStringLiteral("%1/%2-%3.png").arg(folder, name, QLatin1String(look.name));
    std::printf("%s\n", qPrintable(path));
    return picture.save(path);
}

bool shootAll(const QString &folder, const Look &look)
{
    const std::pair<const char *, std::function<QWidget *()>> widgets[] = {
        {"pieces", [] { return pieces(PieceMap::Mode::ByState, 600); }},
        {"sources", [] { return pieces(PieceMap::Mode::BySource, 600); }},
        {"many-pieces", [] { return pieces(PieceMap::Mode::ByState, 20'000); }},
        {"speeds", speeds},
        {"sidebar", [] { return sideBar(false); }},
        {"sidebar-collapsed", [] { return sideBar(true); }},
        {"messages", messages},
        {"empty", empty},
        {"drop", [] { return overlay(false); }},
        {"drop-refused", [] { return overlay(true); }},
        {"icons", icons},
        {"labels", labels}};
    QApplication::setPalette(look.isDark ? darkPalette() : lightPalette());
    QApplication::setLayoutDirection(look.direction);
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPointSizeF(9.5 * look.scale);
    QApplication::setFont(font);
    for (const auto &[name, make] : widgets)
        if (!shoot(folder, look, QLatin1String(name), make))
            return false;
    return true;
}

bool drawApplicationIcons(const QString &folder)
{
    QSvgRenderer drawing(QStringLiteral(TTP_SOURCE_DIR "/resources/icons/app/torrentttp.svg"));
    for (const QSize &size : applicationIcon().availableSizes()) {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        drawing.render(&painter, QRectF(QPointF(), size));
        painter.end();
        const QString path = QStringLiteral("%1/torrentttp-%2.png").arg(folder).arg(size.width());
        if (!image.convertToFormat(QImage::Format_ARGB32).save(path, nullptr, 0))
            return false;
    }
    return drawing.isValid();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    EnglishPlurals english;
    QCoreApplication::installTranslator(&english);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2 || !QDir().mkpath(arguments.at(1))) {
        std::fputs("usage: ttp_gallery FOLDER\n", stderr);
        return 2;
    }
    for (const Look &look : looks)
        if (!shootAll(arguments.at(1), look))
            return 1;
    return drawApplicationIcons(arguments.at(1)) ? 0 : 1;
}

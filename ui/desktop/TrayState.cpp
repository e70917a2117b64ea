// SPDX-License-Identifier: GPL-3.0-only
#include "ui/desktop/TrayState.h"

#include "ui/text/Format.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <algorithm>

namespace ttp {

namespace {

constexpr int traySizes[] = {16, 22, 24, 32, 44, 48, 64, 128};
// Below this nobody would call it moving: keep-alives and the like.
constexpr qint64 movingRate = 256;

struct TrayWords {
    Q_DECLARE_TR_FUNCTIONS(Tray)

public:
    static QString requests(int count) { return tr("%n request(s) to register", nullptr, count); }
    static QString failures(int count) { return tr("%n transfer(s) failed", nullptr, count); }
    static QString shares(int count) { return tr("%n share(s) with a problem", nullptr, count); }
    static QString rates(qint64 down, qint64 up) { return tr("down %1, up %2").arg(rateText(down), rateText(up)); }
    static QString paused() { return tr("all transfers are paused"); }
    static QString idle() { return tr("nothing moves"); }
};

int failuresIn(const NodeSnapshot &now)
{
    return int(std::count_if(now.transfers.begin(), now.transfers.end(), [](const TransferStatus &transfer) {
        return transferStateOf(transfer.state) == DatasetState::Failed;
    }));
}

int badSharesIn(const NodeSnapshot &now)
{
    return int(std::count_if(now.shares.begin(), now.shares.end(), [](const ShareStatus &share) {
        const DatasetState state = shareStateOf(share.state);
        return state == DatasetState::Failed || state == DatasetState::SourceChanged;
    }));
}

QString attentionText(const NodeSnapshot &now)
{
    if (!now.requests.isEmpty())
        return TrayWords::requests(int(now.requests.size()));
    const int failures = failuresIn(now);
    return failures > 0 ? TrayWords::failures(failures) : TrayWords::shares(badSharesIn(now));
}

// The badge in a square of side 1.
QPainterPath shapeOf(TrayState state)
{
    QPainterPath shape;
    if (state == TrayState::Moving)
        shape.addEllipse(QRectF(0, 0, 1, 1));
    else if (state == TrayState::Attention)
        shape.addPolygon(QPolygonF({{0.5, 0}, {1, 0.94}, {0, 0.94}}));
    else if (state == TrayState::Paused)
        shape.addRect(QRectF(0.04, 0.04, 0.92, 0.92));
    shape.closeSubpath();
    return shape;
}

QPainterPath signOn(TrayState state)
{
    QPainterPath sign;
    if (state == TrayState::Moving) {
        sign.addPolygon(
            QPolygonF({{0.4, 0.18}, {0.6, 0.18}, {0.6, 0.5}, {0.8, 0.5}, {0.5, 0.84}, {0.2, 0.5}, {0.4, 0.5}}));
    } else if (state == TrayState::Attention) {
        sign.addRect(QRectF(0.43, 0.32, 0.14, 0.32));
        sign.addRect(QRectF(0.43, 0.71, 0.14, 0.13));
    } else if (state == TrayState::Paused) {
        sign.addRect(QRectF(0.24, 0.22, 0.18, 0.56));
        sign.addRect(QRectF(0.58, 0.22, 0.18, 0.56));
    }
    sign.closeSubpath();
    return sign;
}

// Each with white on it above 3:1.
QColor colorOf(TrayState state)
{
    switch (state) {
    case TrayState::Moving:
        return QColor(0x1f, 0x5f, 0xd0);
    case TrayState::Attention:
        return QColor(0xc0, 0x2b, 0x1d);
    case TrayState::Paused:
    case TrayState::Idle:
        break;
    }
    return QColor(0x55, 0x5b, 0x66);
}

QPixmap pixmapOf(const QIcon &application, TrayState state, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    application.paint(&painter, QRect(0, 0, size, size));
    if (state == TrayState::Idle)
        return pixmap;
    const qreal side = size * 0.58;
    painter.translate(size - side, size - side);
    painter.scale(side, side);
    const QPainterPath shape = shapeOf(state);
    // A gap around it, so that it stands out on any icon.
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
    painter.setPen(QPen(Qt::black, 0.22, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::black);
    painter.drawPath(shape);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setPen(Qt::NoPen);
    painter.fillPath(shape, colorOf(state));
    painter.fillPath(signOn(state), Qt::white);
    return pixmap;
}

} // namespace

TrayState trayStateOf(const NodeSnapshot &now)
{
    if (!now.requests.isEmpty() || failuresIn(now) > 0 || badSharesIn(now) > 0)
        return TrayState::Attention;
    if (now.status.downRate >= movingRate || now.status.upRate >= movingRate)
        return TrayState::Moving;
    bool isPaused = false;
    for (const TransferStatus &transfer : now.transfers) {
        const DatasetState state = transferStateOf(transfer.state);
        if (state == DatasetState::Paused)
            isPaused = true;
        else if (state != DatasetState::Complete)
            return TrayState::Idle;
    }
    return isPaused ? TrayState::Paused : TrayState::Idle;
}

QString trayStateText(const NodeSnapshot &now)
{
    switch (trayStateOf(now)) {
    case TrayState::Attention:
        return attentionText(now);
    case TrayState::Moving:
        return TrayWords::rates(now.status.downRate, now.status.upRate);
    case TrayState::Paused:
        return TrayWords::paused();
    case TrayState::Idle:
        break;
    }
    return TrayWords::idle();
}

QIcon trayIcon(const QIcon &application, TrayState state)
{
    QIcon icon;
    for (const int size : traySizes)
        icon.addPixmap(pixmapOf(application, state, size));
    return icon;
}

} // namespace ttp

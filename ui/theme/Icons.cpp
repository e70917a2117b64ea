// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/Icons.h"

#include "ui/theme/StateColors.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QLibraryInfo>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QVersionNumber>
#include <optional>

/// A static library's resources are left out by the linker unless somebody names them; the macro wants to stand
/// outside of every namespace.
static void nameIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace ttp {

namespace {

struct Drawing {
    IconName name;
    const char *file;
};

constexpr Drawing drawings[] = {
    {IconName::Activity, "activity"},
    {IconName::Alert, "triangle-alert"},
    {IconName::AlertCircle, "circle-alert"},
    {IconName::ArrowDown, "arrow-down"},
    {IconName::ArrowDownToLine, "arrow-down-to-line"},
    {IconName::ArrowUp, "arrow-up"},
    {IconName::ArrowUpDown, "arrow-up-down"},
    {IconName::ArrowUpToLine, "arrow-up-to-line"},
    {IconName::Ban, "ban"},
    {IconName::Bell, "bell"},
    {IconName::Bubble, "orbit"},
    {IconName::Chart, "chart-line"},
    {IconName::Check, "check"},
    {IconName::CheckCircle, "circle-check"},
    {IconName::ChevronDown, "chevron-down"},
    {IconName::ChevronLeft, "chevron-left"},
    {IconName::ChevronRight, "chevron-right"},
    {IconName::ChevronUp, "chevron-up"},
    {IconName::Clipboard, "clipboard-paste"},
    {IconName::Clock, "clock"},
    {IconName::Close, "x"},
    {IconName::Copy, "copy"},
    {IconName::Disk, "hard-drive"},
    {IconName::Download, "download"},
    {IconName::Ellipsis, "ellipsis"},
    {IconName::ExternalLink, "external-link"},
    {IconName::Eye, "eye"},
    {IconName::EyeOff, "eye-off"},
    {IconName::File, "file"},
    {IconName::FilePlus, "file-plus"},
    {IconName::Filter, "funnel"},
    {IconName::Fingerprint, "fingerprint-pattern"},
    {IconName::Folder, "folder"},
    {IconName::FolderOpen, "folder-open"},
    {IconName::FolderPlus, "folder-plus"},
    {IconName::Gauge, "gauge"},
    {IconName::Help, "circle-question-mark"},
    {IconName::History, "history"},
    {IconName::Hourglass, "hourglass"},
    {IconName::Inbox, "inbox"},
    {IconName::Info, "info"},
    {IconName::Key, "key-round"},
    {IconName::Keyboard, "keyboard"},
    {IconName::Language, "languages"},
    {IconName::Link, "link"},
    {IconName::List, "list"},
    {IconName::Lock, "lock"},
    {IconName::Log, "scroll-text"},
    {IconName::LogOut, "log-out"},
    {IconName::Mail, "mail"},
    {IconName::Minus, "minus"},
    {IconName::Monitor, "monitor"},
    {IconName::Moon, "moon"},
    {IconName::Network, "network"},
    {IconName::Offline, "unplug"},
    {IconName::Package, "package"},
    {IconName::PanelClose, "panel-left-close"},
    {IconName::PanelOpen, "panel-left-open"},
    {IconName::Pause, "pause"},
    {IconName::Pencil, "pencil"},
    {IconName::Pie, "chart-pie"},
    {IconName::Play, "play"},
    {IconName::Plug, "plug"},
    {IconName::Plus, "plus"},
    {IconName::Power, "power"},
    {IconName::QrCode, "qr-code"},
    {IconName::Redo, "redo-2"},
    {IconName::Refresh, "refresh-cw"},
    {IconName::Save, "save"},
    {IconName::Search, "search"},
    {IconName::Select, "square-check"},
    {IconName::Server, "server"},
    {IconName::Settings, "settings"},
    {IconName::Share, "share-2"},
    {IconName::Shield, "shield"},
    {IconName::ShieldAlert, "shield-alert"},
    {IconName::ShieldCheck, "shield-check"},
    {IconName::SlowDown, "chevrons-down"},
    {IconName::SpeedUp, "chevrons-up"},
    {IconName::Star, "star"},
    {IconName::Sun, "sun"},
    {IconName::Ticket, "ticket"},
    {IconName::Trash, "trash-2"},
    {IconName::Undo, "undo-2"},
    {IconName::Upload, "upload"},
    {IconName::User, "user"},
    {IconName::UserPlus, "user-plus"},
    {IconName::Users, "users"},
    {IconName::UserX, "user-x"},
    {IconName::XCircle, "circle-x"},
};

// What points along the way one reads. Arrows for playing, and for up and down, stay as they are.
bool isDirectional(IconName name)
{
    switch (name) {
    case IconName::Chart:
    case IconName::ChevronLeft:
    case IconName::ChevronRight:
    case IconName::ExternalLink:
    case IconName::List:
    case IconName::Log:
    case IconName::LogOut:
    case IconName::PanelClose:
    case IconName::PanelOpen:
    case IconName::Redo:
    case IconName::Undo:
        return true;
    default:
        return false;
    }
}

class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(const Drawing &drawing, std::optional<Tone> tone)
        : m_drawing(drawing), m_tone(tone),
          m_path(QStringLiteral(":/icons/lucide/%1.svg").arg(QLatin1String(drawing.file)))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, drawn(rect.size(), ratio, mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return drawn(size, 1.0, mode); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Before 6.8 the size comes multiplied with the scale, since then without it.
        static const bool isDeviceSize = QLibraryInfo::version() < QVersionNumber(6, 8);
        return drawn(isDeviceSize ? (QSizeF(size) / scale).toSize() : size, scale, mode);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedIconEngine(*this); }
    [[nodiscard]] QString key() const override { return QStringLiteral("TintedIconEngine"); }
    QString iconName() override { return QLatin1String(m_drawing.file); }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor colorOf(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        default:
            return m_tone ? stateColors(palette).of(*m_tone) : palette.color(QPalette::Active, QPalette::WindowText);
        }
    }

    [[nodiscard]] QPixmap drawn(const QSize &size, qreal ratio, QIcon::Mode mode) const
    {
        const QSize pixels = (QSizeF(size) * ratio).toSize();
        if (pixels.isEmpty())
            return {};
        const QColor color = colorOf(mode);
        const bool isMirrored = isDirectional(m_drawing.name) && QGuiApplication::layoutDirection() == Qt::RightToLeft;
        const QString cacheKey = QStringLiteral("ttp-%1-%2-%3x%4-%5-%6")
                                     .arg(QLatin1String(m_drawing.file), QString::number(color.rgba(), 16))
                                     .arg(pixels.width())
                                     .arg(pixels.height())
                                     .arg(ratio)
                                     .arg(int(isMirrored));
        QPixmap result;
        if (QPixmapCache::find(cacheKey, &result))
            return result;
        result = render(pixels, color, isMirrored);
        result.setDevicePixelRatio(ratio);
        QPixmapCache::insert(cacheKey, result);
        return result;
    }

    [[nodiscard]] QPixmap render(const QSize &pixels, const QColor &color, bool isMirrored) const
    {
        QPixmap result(pixels);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isMirrored) {
            painter.translate(pixels.width(), 0);
            painter.scale(-1, 1);
        }
        const int side = qMin(pixels.width(), pixels.height());
        QSvgRenderer(m_path).render(&painter,
                                    QRectF((pixels.width() - side) / 2.0, (pixels.height() - side) / 2.0, side, side));
        painter.resetTransform();
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(result.rect(), color);
        return result;
    }

    Drawing m_drawing;
    std::optional<Tone> m_tone;
    QString m_path;
};

QIcon tinted(IconName name, std::optional<Tone> tone)
{
    nameIconResources();
    for (const Drawing &drawing : drawings)
        if (drawing.name == name)
            return QIcon(new TintedIconEngine(drawing, tone));
    return {};
}

} // namespace

QIcon icon(IconName name)
{
    return tinted(name, std::nullopt);
}

QIcon icon(IconName name, Tone tone)
{
    return tinted(name, tone);
}

QList<IconName> allIconNames()
{
    QList<IconName> names;
    for (const Drawing &drawing : drawings)
        names.append(drawing.name);
    return names;
}

QIcon applicationIcon()
{
    nameIconResources();
    QIcon result;
    for (const int side : {16, 22, 24, 32, 48, 64, 128, 256, 512})
        result.addFile(QStringLiteral(":/icons/app/torrentttp-%1.png").arg(side), QSize(side, side));
    return result;
}

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/StateColors.h"

#include <QPalette>
#include <algorithm>
#include <cmath>

namespace ttp {

namespace {

constexpr double wordContrast = 4.5;
constexpr double pictureContrast = 3.0;

// The linear light of an sRGB channel. From a table, because delegates ask for colours while they paint.
double linear(int channel)
{
    static const std::array<double, 256> table = [] {
        std::array<double, 256> values{};
        for (size_t i = 0; i < values.size(); ++i) {
            const double c = double(i) / 255.0;
            values[i] = c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        }
        return values;
    }();
    return table[size_t(std::clamp(channel, 0, 255))];
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
}

struct Wishes {
    QRgb muted, active, good, warning, bad, idle, running;
    std::array<QRgb, 8> sources;
};

constexpr Wishes lightWishes = {
    0xff5d6470, 0xff1f5fd0,
    0xff1b7a48, 0xff8a5a00,
    0xffc22b27, 0xff5d6470,
    0xffa86500, {0xff1f5fd0, 0xffb45309, 0xff0f766e, 0xff8b2fd6, 0xffbe185d, 0xff4d7c0f, 0xff7a5540, 0xff52606f}};

constexpr Wishes darkWishes = {
    0xffa0a7b1, 0xff6ea0ff,
    0xff45c389, 0xffe5b04f,
    0xffff7b72, 0xffa0a7b1,
    0xffe5b04f, {0xff6ea0ff, 0xfff0a35e, 0xff45c9b5, 0xffc292ff, 0xffff86b3, 0xffa8cf5a, 0xffcda98c, 0xffa9b6c8}};

QColor readableOnAll(QColor color, std::initializer_list<QColor> grounds, double ratio)
{
    for (const QColor &ground : grounds)
        color = readableOn(color, ground, ratio);
    return color;
}

QColor blackOrWhiteOn(const QColor &ground)
{
    return contrastRatio(Qt::black, ground) > contrastRatio(Qt::white, ground) ? Qt::black : Qt::white;
}

void setTones(StateColors &colors, const QPalette &palette, const Wishes &wishes)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor alternate = palette.color(QPalette::Active, QPalette::AlternateBase);
    const auto word = [&](const QColor &wish) { return readableOnAll(wish, {window, base, alternate}, wordContrast); };
    colors.text = word(palette.color(QPalette::Active, QPalette::WindowText));
    colors.muted = word(QColor(wishes.muted));
    colors.active = word(QColor(wishes.active));
    colors.good = word(QColor(wishes.good));
    colors.warning = word(QColor(wishes.warning));
    colors.bad = word(QColor(wishes.bad));
    colors.idle = word(QColor(wishes.idle));
    colors.track = mixed(window, colors.text, 0.09);
    colors.border = mixed(window, colors.text, 0.22);
    colors.grid = mixed(window, colors.text, 0.16);
}

void setPieces(StateColors &colors, const QPalette &palette, const Wishes &wishes)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    colors.pieceMissing = colors.track;
    colors.pieceMark = colors.isDark ? Qt::black : Qt::white;
    const auto picture = [&](const QColor &wish) {
        return readableOnAll(wish, {window, colors.pieceMissing, colors.pieceMark}, pictureContrast);
    };
    colors.pieceVerified = picture(QColor(wishes.active));
    colors.pieceRunning = picture(QColor(wishes.running));
    colors.pieceFailed = picture(QColor(wishes.bad));
    for (size_t i = 0; i < colors.sources.size(); ++i)
        colors.sources[i] = picture(QColor(wishes.sources[i]));
}

void setSurfaces(StateColors &colors, const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    colors.sideBar = colors.isDark ? mixed(window, base, 0.5) : mixed(window, colors.active, 0.05);
    colors.sideBarSelected = mixed(colors.sideBar, colors.active, colors.isDark ? 0.24 : 0.20);
    colors.sideBarText = readableOnAll(colors.text, {colors.sideBar, colors.sideBarSelected}, wordContrast);
    colors.sideBarMuted = readableOn(colors.muted, colors.sideBar, wordContrast);
    colors.badge = mixed(colors.sideBar, colors.text, 0.15);
    colors.badgeText = readableOn(colors.text, colors.badge, wordContrast);
    colors.alert = colors.bad;
    colors.alertText = blackOrWhiteOn(colors.alert);
    const double share = colors.isDark ? 0.16 : 0.12;
    colors.infoSurface = mixed(window, colors.active, share);
    colors.goodSurface = mixed(window, colors.good, share);
    colors.warningSurface = mixed(window, colors.warning, share);
    colors.badSurface = mixed(window, colors.bad, share);
    // Darker than the window they lie on, these are where the words have least.
    for (QColor *surface : {&colors.infoSurface, &colors.goodSurface, &colors.warningSurface, &colors.badSurface})
        colors.text = readableOn(colors.text, *surface, wordContrast);
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](int from, int to) { return int(std::lround(from + (to - from) * share)); };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

QColor readableOn(const QColor &color, const QColor &ground, double ratio)
{
    if (contrastRatio(color, ground) >= ratio)
        return color;
    const QColor goal = blackOrWhiteOn(ground);
    for (int step = 1; step < 32; ++step) {
        const QColor nearer = mixed(color, goal, step / 32.0);
        if (contrastRatio(nearer, ground) >= ratio)
            return nearer;
    }
    return goal;
}

QColor StateColors::of(Tone tone) const
{
    switch (tone) {
    case Tone::Text:
        return text;
    case Tone::Muted:
        return muted;
    case Tone::Active:
        return active;
    case Tone::Good:
        return good;
    case Tone::Warning:
        return warning;
    case Tone::Bad:
        return bad;
    case Tone::Idle:
        return idle;
    }
    return text;
}

StateColors stateColors(const QPalette &palette)
{
    StateColors colors;
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    colors.isDark = blackOrWhiteOn(window) == QColor(Qt::white);
    const Wishes &wishes = colors.isDark ? darkWishes : lightWishes;
    setTones(colors, palette, wishes);
    setPieces(colors, palette, wishes);
    setSurfaces(colors, palette);
    return colors;
}

} // namespace ttp

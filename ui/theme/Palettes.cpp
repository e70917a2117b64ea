// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/Palettes.h"

#include <QColor>
#include <QPalette>

namespace ttp {

namespace {

struct Colors {
    QRgb window, text, base, alternate, button, muted, disabled;
    QRgb highlight, highlighted, disabledHighlight, link, visited, bright, tip, tipText;
    // From light to dark: Fusion draws edges with them.
    QRgb light, midlight, mid, dark, shadow;
};

QPalette paletteOf(const Colors &c)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) { palette.setColor(role, QColor(color)); };
    set(QPalette::Window, c.window);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.base);
    set(QPalette::AlternateBase, c.alternate);
    set(QPalette::Text, c.text);
    set(QPalette::Button, c.button);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.bright);
    set(QPalette::PlaceholderText, c.muted);
    set(QPalette::Highlight, c.highlight);
    set(QPalette::HighlightedText, c.highlighted);
    set(QPalette::Link, c.link);
    set(QPalette::LinkVisited, c.visited);
    set(QPalette::ToolTipBase, c.tip);
    set(QPalette::ToolTipText, c.tipText);
    set(QPalette::Light, c.light);
    set(QPalette::Midlight, c.midlight);
    set(QPalette::Mid, c.mid);
    set(QPalette::Dark, c.dark);
    set(QPalette::Shadow, c.shadow);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    set(QPalette::Accent, c.highlight);
#endif
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::PlaceholderText, QPalette::Link, QPalette::LinkVisited})
        palette.setColor(QPalette::Disabled, role, QColor(c.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(c.disabledHighlight));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(c.text));
    palette.setColor(QPalette::Disabled, QPalette::Base, QColor(c.window));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = 0xfff3f4f6,
                      .text = 0xff1a1d23,
                      .base = 0xffffffff,
                      .alternate = 0xfff7f8fa,
                      .button = 0xfffafbfc,
                      .muted = 0xff656c78,
                      .disabled = 0xff969ca6,
                      .highlight = 0xff1f5fd0,
                      .highlighted = 0xffffffff,
                      .disabledHighlight = 0xffd3d7de,
                      .link = 0xff1a56c4,
                      .visited = 0xff6b3fa0,
                      .bright = 0xffb71c1c,
                      .tip = 0xff1f2329,
                      .tipText = 0xfff3f4f6,
                      .light = 0xffffffff,
                      .midlight = 0xffeceef2,
                      .mid = 0xffc3c8d0,
                      .dark = 0xff9aa1ac,
                      .shadow = 0xff5d6470});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0xff202327,
                      .text = 0xffe8eaed,
                      .base = 0xff16181c,
                      .alternate = 0xff1b1e22,
                      .button = 0xff30343a,
                      .muted = 0xff9aa1ab,
                      .disabled = 0xff6c737d,
                      .highlight = 0xff3069d6,
                      .highlighted = 0xffffffff,
                      .disabledHighlight = 0xff3d434b,
                      .link = 0xff7fabff,
                      .visited = 0xffc6a2ff,
                      .bright = 0xffff8a80,
                      .tip = 0xffe8eaed,
                      .tipText = 0xff1a1d23,
                      .light = 0xff4a5059,
                      .midlight = 0xff3b4047,
                      .mid = 0xff2a2e33,
                      .dark = 0xff121417,
                      .shadow = 0xff0a0b0d});
}

} // namespace ttp

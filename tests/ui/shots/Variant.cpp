// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/shots/Variant.h"

#ifdef TTP_HAVE_PSEUDO
#include "tests/ui/i18n/PseudoLocale.h"
#endif

#include <QApplication>

namespace ttp {

#ifndef TTP_HAVE_PSEUDO
class PseudoLocale
{
};
#endif

namespace {

constexpr double points = 9.5;

/// The pictures do not depend on the desktop.
class NoScheme final : public SystemScheme
{
public:
    [[nodiscard]] ColorScheme scheme() const override { return ColorScheme::Unknown; }
};

} // namespace

QList<Variant> allVariants()
{
    using Words = Variant::Words;
    return {{QStringLiteral("light"), ThemeChoice::Light, Words::English, 1},
            {QStringLiteral("dark"), ThemeChoice::Dark, Words::English, 1},
            {QStringLiteral("ar"), ThemeChoice::Light, Words::Arabic, 1},
            {QStringLiteral("pseudo"), ThemeChoice::Light, Words::Pseudo, 1},
            {QStringLiteral("large"), ThemeChoice::Light, Words::English, 2}};
}

Looks::Looks() : m_plain(QStringLiteral("DejaVu Sans")), m_theme(std::make_unique<NoScheme>())
{
    m_plain.setPointSizeF(points);
}

Looks::~Looks() = default;

bool Looks::apply(const Variant &variant)
{
    m_pseudo.reset();
    m_languages.choose(variant.words == Variant::Words::Arabic ? QStringLiteral("ar") : QStringLiteral("en"));
#ifdef TTP_HAVE_PSEUDO
    if (variant.words == Variant::Words::Pseudo)
        m_pseudo = std::make_unique<PseudoLocale>();
#endif
    m_theme.setChoice(variant.theme);
    QFont font = m_plain;
    font.setPointSizeF(points * variant.scale);
    QApplication::setFont(font);
    const bool isSpoken = variant.words != Variant::Words::Arabic || m_languages.current() == QStringLiteral("ar");
    return isSpoken && (variant.words != Variant::Words::Pseudo || m_pseudo);
}

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/text/Languages.h"
#include "ui/theme/Theme.h"

#include <QFont>
#include <QList>
#include <QString>
#include <memory>

namespace ttp {

class PseudoLocale;

/// How a window may look: what it says, from which side, in which colours, how large.
struct Variant {
    enum class Words { English, Arabic, Pseudo };

    QString name;
    ThemeChoice theme = ThemeChoice::Light;
    Words words = Words::English;
    double scale = 1;
};

[[nodiscard]] QList<Variant> allVariants();

/// Puts the program into a variant, for windows that are made afterwards. Owned by main, made right after the
/// application.
class Looks
{
public:
    Looks();
    ~Looks();
    Q_DISABLE_COPY_MOVE(Looks)

    /// False when this build has no such words.
    [[nodiscard]] bool apply(const Variant &variant);
    [[nodiscard]] Theme &theme() { return m_theme; }
    [[nodiscard]] Languages &languages() { return m_languages; }

private:
    QFont m_plain;
    Languages m_languages;
    Theme m_theme;
    std::unique_ptr<PseudoLocale> m_pseudo;
};

} // namespace ttp

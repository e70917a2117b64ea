// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QTranslator>

namespace ttp {

/// While it lives the program speaks the language of PseudoText.h: its own strings as the build made them of a real
/// translation, those of Qt's buttons and dialogs as they come. Windows that are open get QEvent::LanguageChange, as
/// from every translation. Made after, and gone before, a translation of another kind. GUI thread.
class PseudoLocale
{
public:
    PseudoLocale();
    ~PseudoLocale();
    Q_DISABLE_COPY_MOVE(PseudoLocale)

private:
    class QtWords : public QTranslator
    {
    public:
        [[nodiscard]] bool isEmpty() const override { return false; }
        [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                        int n) const override;
    };

    QtWords m_qt;
    QTranslator m_own;
};

} // namespace ttp

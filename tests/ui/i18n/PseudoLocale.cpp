// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/i18n/PseudoLocale.h"

#include "tests/ui/i18n/PseudoText.h"

#include <QCoreApplication>
#include <QDebug>

// Outside of every namespace, as Qt wants it: the resource lies in a static library.
static void initPseudo()
{
    Q_INIT_RESOURCE(pseudo);
}

namespace ttp {

PseudoLocale::PseudoLocale()
{
    initPseudo();
    if (!m_own.load(QStringLiteral(":/i18n/torrentttp_pseudo.qm")))
        qFatal("the pseudo-locale is not in the program");
    QCoreApplication::installTranslator(&m_qt);
    QCoreApplication::installTranslator(&m_own);
}

PseudoLocale::~PseudoLocale()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

// Qt's classes are contexts of their own; a class of ours must not be helped out here.
QString PseudoLocale::QtWords::translate(const char *context, const char *source, const char *, int) const
{
    const bool isQt = context && context[0] == 'Q' && context[1] >= 'A' && context[1] <= 'Z';
    return isQt ? pseudoText(QString::fromUtf8(source)) : QString();
}

} // namespace ttp

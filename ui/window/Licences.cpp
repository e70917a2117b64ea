// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/Licences.h"

#include <QFile>

/// The resources lie in a static library and would be left out by the linker. Outside of every namespace.
static void nameLicenceResources()
{
    Q_INIT_RESOURCE(licences);
}

namespace ttp {

namespace {

QString textOf(const QString &name)
{
    nameLicenceResources();
    QFile file(QStringLiteral(":/licences/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

const QList<Component> &components()
{
    static const QList<Component> all{
        {QStringLiteral("BIP-39 word list"), QStringLiteral("Pavol Rusnak"), QStringLiteral("MIT License"),
         QStringLiteral("https://github.com/trezor/python-mnemonic")},
        {QStringLiteral("curl (libcurl)"), QStringLiteral("Daniel Stenberg and many contributors"),
         QStringLiteral("curl license"), QStringLiteral("https://curl.se/docs/copyright.html")},
        {QStringLiteral("Lucide"), QStringLiteral("Lucide Icons and Contributors, Cole Bemis"),
         QStringLiteral("ISC, MIT"), QStringLiteral("https://lucide.dev/license")},
        {QStringLiteral("OpenSSL"), QStringLiteral("The OpenSSL Project Authors"), QStringLiteral("Apache License 2.0"),
         QStringLiteral("https://www.openssl.org/source/license.html")},
        {QStringLiteral("QR Code generator library"), QStringLiteral("Project Nayuki"), QStringLiteral("MIT License"),
         QStringLiteral("https://www.nayuki.io/page/qr-code-generator-library")},
        {QStringLiteral("Qt"), QStringLiteral("The Qt Company Ltd. and other contributors"),
         QStringLiteral("GNU GPL 3, GNU LGPL 3"), QStringLiteral("https://www.qt.io/licensing/")},
        {QStringLiteral("SQLite"), QStringLiteral("D. Richard Hipp and contributors"), QStringLiteral("Public domain"),
         QStringLiteral("https://www.sqlite.org/copyright.html")},
    };
    return all;
}

QString programLicence()
{
    return textOf(QStringLiteral("program"));
}

QString iconLicence()
{
    return textOf(QStringLiteral("icons"));
}

QString wordListLicence()
{
    return textOf(QStringLiteral("words"));
}

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/i18n/PseudoText.h"
#include "tests/ui/i18n/TsFile.h"

#include <QCoreApplication>
#include <cstdio>

// make_pseudo IN.ts OUT.ts: the strings of any translation, translated into the pseudo-locale. Through the same tools
// as the real ones, so that a string which lupdate does not see, or under another context, stays plain.

using namespace ttp;

namespace {

QStringList formsOf(const TsMessage &message)
{
    if (!message.isNumerus)
        return {pseudoText(message.source)};
    const QString ending = QStringLiteral("(s)");
    QString one = message.source;
    QString many = message.source;
    return {pseudoText(one.remove(ending)), pseudoText(many.replace(ending, QStringLiteral("s")))};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("Usage: make_pseudo IN.ts OUT.ts\n", stderr);
        return 2;
    }
    TsFile file = readTs(arguments.at(1));
    if (!file.error.isEmpty()) {
        std::fprintf(stderr, "make_pseudo: %s: %s\n", qPrintable(file.path), qPrintable(file.error));
        return 1;
    }
    file.path = arguments.at(2);
    file.language = QStringLiteral("en"); // the two forms of its plural
    for (TsMessage &message : file.messages) {
        message.translations = formsOf(message);
        message.type.clear();
    }
    if (!writeTs(file)) {
        std::fprintf(stderr, "make_pseudo: %s cannot be written\n", qPrintable(file.path));
        return 1;
    }
    return 0;
}

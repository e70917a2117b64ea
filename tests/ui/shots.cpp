// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/shots/Camera.h"
#include "tests/ui/shots/Scene.h"
#include "tests/ui/shots/Variant.h"

#include <QApplication>
#include <QDir>
#include <cstdio>

// A picture of every window and dialog, with real peers behind it, in every way they may look:
//   ttp_shots FOLDER [VARIANT…]
// writes FOLDER/VARIANT/NAME.png. Exit 1 when there is something that a picture would have to show and does not.

using namespace ttp;

namespace {

constexpr QSize usualSize(1240, 800);
// What twice as large letters get on a screen that is no larger for them.
constexpr QSize largeSize(1580, 960);

int usage()
{
    QStringList names;
    for (const Variant &variant : allVariants())
        names.append(variant.name);
    std::fprintf(stderr, "usage: ttp_shots FOLDER [VARIANT…]\nvariants: %s\n", qPrintable(names.join(u' ')));
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    Looks looks;
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || arguments.at(1).startsWith(u'-'))
        return usage();
    const QStringList wanted = arguments.mid(2);
    Scene scene;
    if (!scene.set())
        return 1;
    bool isComplete = true;
    for (const Variant &variant : allVariants()) {
        if (!wanted.isEmpty() && !wanted.contains(variant.name))
            continue;
        const QString folder = arguments.at(1) + u'/' + variant.name;
        if (!looks.apply(variant) || !QDir().mkpath(folder)) {
            isComplete = failed(variant.name + QStringLiteral(" is not possible here"));
            continue;
        }
        isComplete =
            Camera(scene, looks.languages(), folder, variant.scale > 1 ? largeSize : usualSize).takeAll() && isComplete;
    }
    return isComplete ? 0 : 1;
}

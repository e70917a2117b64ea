// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QList>
#include <QString>

namespace ttp {

/// Something of others that the program consists of.
struct Component {
    QString name;
    QString holder;
    /// "Apache License 2.0"
    QString licence;
    /// https
    QString address;
};

/// What stands in the program or is linked with it, in the order of the alphabet. Names are not translated.
[[nodiscard]] const QList<Component> &components();

/// The whole text of the GNU General Public License, version 3.
[[nodiscard]] QString programLicence();
/// The licences of the drawings, ISC and MIT.
[[nodiscard]] QString iconLicence();
/// That of the words that are compared aloud, MIT.
[[nodiscard]] QString wordListLicence();

} // namespace ttp

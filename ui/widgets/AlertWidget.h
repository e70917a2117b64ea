// SPDX-License-Identifier: GPL-3.0-only
#pragma once

class QString;
class QWidget;

namespace ttp {

/// From now on assistive technology takes the widget for a message: the role AlertMessage, its accessibleName() as
/// what it says. Before anybody asked for its interface, so in its constructor. GUI thread.
void readAsAlert(QWidget *widget);

/// Has the text read out: as an alert of the widget, and as an announcement where Qt has them (6.8).
void announceAlert(QWidget *widget, const QString &text);

} // namespace ttp

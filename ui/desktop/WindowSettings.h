// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "ui/desktop/NodeEvents.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <memory>

class QSettings;

namespace ttp {

enum class ThemeChoice; // ui/theme/Theme.h

/// How much room a row of a table has.
enum class Density { Comfortable, Compact };
/// What closing the window does where there is a tray to go to.
enum class CloseChoice { NotChosen, ToTray, Quit };
/// How loud an event may be.
enum class NoticeLevel {
    Off,
    InWindow, ///< in the message bar
    OnDesktop ///< there, and as a notification of the desktop
};

/// How the window looked and what was chosen for it: profile/window.ini, apart from settings.ini, which is the peer's.
/// No secret is kept here, and no name of another peer.
///
/// Every value that makes no sense is its default. Setters change the value at once and the file soon after; where the
/// file cannot be written they hold for this run. GUI thread.
class WindowSettings
{
public:
    /// Makes of one schema the next one; whatever it finds, it must not fail.
    using Step = std::function<void(QSettings &)>;
    /// From schema 1 to 2, from 2 to 3, and so on, as released: a step is never changed afterwards.
    [[nodiscard]] static QList<Step> releasedSteps();

    /// The schema that is written is one more than there are steps.
    explicit WindowSettings(const QString &profileFolder, QList<Step> steps = releasedSteps());
    ~WindowSettings();
    Q_DISABLE_COPY_MOVE(WindowSettings)

    /// Reads the file; before this everything is its default. An error is to be said to the person, and the program
    /// goes on with what there is:
    /// ReadOnly when the file or its folder cannot be written; Unsupported when a newer version of the program wrote
    /// it: then it is neither read nor touched; InvalidInput when it is damaged or has no schema: a copy is kept as
    /// window.ini.bak and everything is its default. An older schema is migrated, after a copy to window.ini.bak;
    /// WriteFailed when that copy cannot be made: then nothing is migrated or written.
    [[nodiscard]] Result<void> open();
    /// Writes what has changed, now. WriteFailed, ReadOnly.
    [[nodiscard]] Result<void> sync();
    [[nodiscard]] QString path() const { return m_path; }

    /// QWidget::saveGeometry of the window with this objectName; empty where none was kept.
    [[nodiscard]] QByteArray geometry(const QString &window) const;
    void setGeometry(const QString &window, const QByteArray &geometry);
    /// QHeaderView::saveState or QSplitter::saveState of the widget with this objectName, for this version of its
    /// columns: another version's state is not given out.
    [[nodiscard]] QByteArray state(const QString &widget, int version) const;
    void setState(const QString &widget, int version, const QByteArray &state);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    [[nodiscard]] Density density() const;
    void setDensity(Density density);
    /// "de", "zh_CN"; empty for that of the system.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] CloseChoice closeChoice() const;
    void setCloseChoice(CloseChoice choice);
    /// OnDesktop where nothing was chosen.
    [[nodiscard]] NoticeLevel noticeLevel(EventKind kind) const;
    void setNoticeLevel(EventKind kind, NoticeLevel level);

private:
    [[nodiscard]] Result<void> startAfresh(const QString &why);
    [[nodiscard]] Result<void> migrateFrom(int old);
    [[nodiscard]] Result<void> checkWritable() const;
    [[nodiscard]] QVariant value(const QString &key) const;
    void setValue(const QString &key, const QVariant &value);

    [[nodiscard]] int schema() const { return 1 + int(m_steps.size()); }

    QString m_path;
    QList<Step> m_steps;
    /// Nothing is kept where it is not there: a file that must not be touched.
    std::unique_ptr<QSettings> m_file;
    /// What holds for this run only.
    QHash<QString, QVariant> m_unkept;
};

} // namespace ttp

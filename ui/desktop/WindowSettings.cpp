// SPDX-License-Identifier: GPL-3.0-only
#include "ui/desktop/WindowSettings.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSettings>
#include <algorithm>
#include <iterator>
#include <utility>

namespace ttp {

namespace {

constexpr qsizetype largestState = 64 * 1024;

// In the order of the enumerations.
constexpr const char *themeWords[] = {"system", "light", "dark"};
constexpr const char *densityWords[] = {"comfortable", "compact"};
constexpr const char *closeWords[] = {"not-chosen", "to-tray", "quit"};
constexpr const char *levelWords[] = {"off", "in-window", "on-desktop"};
constexpr const char *eventWords[] = {"fetch-done", "fetch-failed", "registration-request", "session-misuse"};
static_assert(std::size(eventWords) == std::size(allEventKinds));

template<typename Choice, size_t count>
Choice choiceOf(const QVariant &value, const char *const (&words)[count], Choice otherwise)
{
    const QString word = value.toString();
    const auto found = std::find_if(std::begin(words), std::end(words),
                                    [&word](const char *known) { return word == QLatin1String(known); });
    return found == std::end(words) ? otherwise : Choice(found - std::begin(words));
}

template<typename Choice, size_t count>
QString wordOf(Choice choice, const char *const (&words)[count])
{
    return QString::fromLatin1(words[size_t(choice)]);
}

QString schemaKey()
{
    return QStringLiteral("schema");
}

QString noticeKey(EventKind kind)
{
    return QStringLiteral("notices/") + wordOf(kind, eventWords);
}

// What a key may hold: objectNames are ours, but a slash would make a group of its own.
QString safe(const QString &name)
{
    static const QRegularExpression others(QStringLiteral("[^A-Za-z0-9_-]"));
    return QString(name).replace(others, QStringLiteral("_"));
}

Error failure(ErrorCode code, Doing doing, const QString &path, const QString &detail)
{
    return {code, doing, path, detail, 0};
}

// The copy replaces an older one whole or not at all.
Result<void> keepCopy(const QString &path)
{
    QFile from(path);
    QSaveFile to(path + QStringLiteral(".bak"));
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        return failure(ErrorCode::WriteFailed, Doing::WritingSettings, to.fileName(), to.errorString());
    to.write(from.readAll());
    if (!to.commit())
        return failure(ErrorCode::WriteFailed, Doing::WritingSettings, to.fileName(), to.errorString());
    return {};
}

} // namespace

QList<WindowSettings::Step> WindowSettings::releasedSteps()
{
    return {};
}

WindowSettings::WindowSettings(const QString &profileFolder, QList<Step> steps)
    : m_path(profileFolder + QStringLiteral("/window.ini")), m_steps(std::move(steps))
{
}

WindowSettings::~WindowSettings() = default;

Result<void> WindowSettings::open()
{
    const bool isNew = !QFileInfo::exists(m_path);
    auto file = std::make_unique<QSettings>(m_path, QSettings::IniFormat);
    file->setFallbacksEnabled(false);
    if (!isNew && file->status() == QSettings::AccessError)
        return failure(ErrorCode::ReadFailed, Doing::ReadingSettings, m_path, {});
    bool isNumber = false;
    const int written = file->value(schemaKey()).toInt(&isNumber);
    if (isNumber && written > schema()) {
        return failure(ErrorCode::Unsupported, Doing::ReadingSettings, m_path,
                       QStringLiteral("schema %1, and this version knows %2").arg(written).arg(schema()));
    }
    const Result<void> writable = checkWritable();
    const bool isDamaged = !isNew && (file->status() == QSettings::FormatError || !isNumber || written < 1);
    if (!isDamaged)
        m_file = std::move(file);
    if (!writable)
        return writable;
    if (isDamaged) {
        file.reset();
        return startAfresh(QStringLiteral("damaged, or not written by this program"));
    }
    if (isNew)
        m_file->setValue(schemaKey(), schema());
    return isNew || written == schema() ? Result<void>() : migrateFrom(written);
}

Result<void> WindowSettings::startAfresh(const QString &why)
{
    if (Result<void> copied = keepCopy(m_path); !copied)
        return copied;
    if (!QFile::remove(m_path))
        return failure(ErrorCode::WriteFailed, Doing::WritingSettings, m_path, QStringLiteral("cannot be replaced"));
    m_file = std::make_unique<QSettings>(m_path, QSettings::IniFormat);
    m_file->setFallbacksEnabled(false);
    m_file->clear();
    m_file->setValue(schemaKey(), schema());
    return failure(ErrorCode::InvalidInput, Doing::ReadingSettings, m_path, why);
}

Result<void> WindowSettings::migrateFrom(int old)
{
    if (Result<void> copied = keepCopy(m_path); !copied) {
        m_file.reset();
        return copied;
    }
    for (const Step &step : m_steps.sliced(old - 1))
        step(*m_file);
    m_file->setValue(schemaKey(), schema());
    return sync();
}

Result<void> WindowSettings::checkWritable() const
{
    const QFileInfo file(m_path);
    const QFileInfo folder(file.path());
    if (folder.isDir() && folder.isWritable() && (!file.exists() || file.isWritable()))
        return {};
    return failure(ErrorCode::ReadOnly, Doing::WritingSettings, m_path, {});
}

Result<void> WindowSettings::sync()
{
    if (!m_file)
        return {};
    m_file->sync();
    if (m_file->status() == QSettings::NoError)
        return {};
    const Result<void> writable = checkWritable();
    return writable ? failure(ErrorCode::WriteFailed, Doing::WritingSettings, m_path, {}) : writable;
}

QVariant WindowSettings::value(const QString &key) const
{
    return m_file ? m_file->value(key) : m_unkept.value(key);
}

void WindowSettings::setValue(const QString &key, const QVariant &value)
{
    if (m_file)
        m_file->setValue(key, value);
    else
        m_unkept.insert(key, value);
}

QByteArray WindowSettings::geometry(const QString &window) const
{
    return value(QStringLiteral("geometry/") + safe(window)).toByteArray();
}

void WindowSettings::setGeometry(const QString &window, const QByteArray &geometry)
{
    if (geometry.size() <= largestState)
        setValue(QStringLiteral("geometry/") + safe(window), geometry);
}

QByteArray WindowSettings::state(const QString &widget, int version) const
{
    const QString group = QStringLiteral("state/") + safe(widget);
    const bool isThisVersion = value(group + QStringLiteral("/version")).toInt() == version;
    return isThisVersion ? value(group + QStringLiteral("/state")).toByteArray() : QByteArray();
}

void WindowSettings::setState(const QString &widget, int version, const QByteArray &state)
{
    if (state.size() > largestState)
        return;
    const QString group = QStringLiteral("state/") + safe(widget);
    setValue(group + QStringLiteral("/version"), version);
    setValue(group + QStringLiteral("/state"), state);
}

ThemeChoice WindowSettings::theme() const
{
    return choiceOf(value(QStringLiteral("look/theme")), themeWords, ThemeChoice(0));
}

void WindowSettings::setTheme(ThemeChoice theme)
{
    setValue(QStringLiteral("look/theme"), wordOf(theme, themeWords));
}

Density WindowSettings::density() const
{
    return choiceOf(value(QStringLiteral("look/density")), densityWords, Density::Comfortable);
}

void WindowSettings::setDensity(Density density)
{
    setValue(QStringLiteral("look/density"), wordOf(density, densityWords));
}

QString WindowSettings::language() const
{
    static const QRegularExpression form(QStringLiteral("^[a-z]{2,3}(_[A-Z][A-Za-z]{1,3})?$"));
    const QString language = value(QStringLiteral("look/language")).toString();
    return form.match(language).hasMatch() ? language : QString();
}

void WindowSettings::setLanguage(const QString &language)
{
    setValue(QStringLiteral("look/language"), language);
}

CloseChoice WindowSettings::closeChoice() const
{
    return choiceOf(value(QStringLiteral("window/close")), closeWords, CloseChoice::NotChosen);
}

void WindowSettings::setCloseChoice(CloseChoice choice)
{
    setValue(QStringLiteral("window/close"), wordOf(choice, closeWords));
}

NoticeLevel WindowSettings::noticeLevel(EventKind kind) const
{
    return choiceOf(value(noticeKey(kind)), levelWords, NoticeLevel::OnDesktop);
}

void WindowSettings::setNoticeLevel(EventKind kind, NoticeLevel level)
{
    setValue(noticeKey(kind), wordOf(level, levelWords));
}

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/sharing/VersionCatalog.h"
#include "core/transfers/BadSources.h"
#include "core/transfers/PiecePicker.h"
#include "core/transfers/SourceDirectory.h"
#include "core/transfers/SourceState.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <map>
#include <memory>

namespace ttp {

class PeerClient;

/// One peer as a source of one version.
struct Source {
    SourceState state;
    /// It said what it has.
    bool known = false;
    bool complete = false;
    qint64 have = 0;
    qint64 sequence = 0;
    /// A question about what it has is under way.
    bool asking = false;
    /// Whom; null once that client is destroyed: then no answer comes.
    QPointer<QObject> asked;
    qint64 askAgainMs = 0;
    /// Extents and hash runs that are under way.
    int active = 0;
    /// Files whose hashes it does not keep, though they were asked for: others are asked first until then.
    QHash<qint64, qint64> noHashesBeforeMs;
    /// Its session was refused and asked for anew once.
    bool loggedInAgain = false;
    // the login that was refused when we did so last
    quint64 refusedLogin = 0;
    /// Verified bytes, over the life of the transfer.
    qint64 bytes = 0;
    /// Received bytes since the rate was measured last.
    qint64 unmeasuredBytes = 0;
};

/// Who has how much of a version, and who may be asked at this moment. Keeps the picker informed. Node thread.
class SourcePool : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive it. Those whom bad knows begin as they ended.
    SourcePool(SourceDirectory &directory, const Clock &clock, VersionCatalogPtr catalog, UserId publisher,
               PiecePicker &picker, std::shared_ptr<BadSources> bad = {}, QObject *parent = nullptr);

    /// Asks everybody who may have it, now and from time to time.
    void start();
    void stop();
    /// Somebody came online, or is to be tried again at once.
    void askNow();
    /// Its state is to be known to later transfers of this share.
    void rememberBad(const UserId &user);
    /// Why nobody gives anything at this moment: NoSource, with the reasons of those who might.
    [[nodiscard]] Error whyNobody() const;

    /// Those that have something and may be asked now.
    [[nodiscard]] QList<UserId> usable() const;
    [[nodiscard]] Source *find(const UserId &user);
    [[nodiscard]] const std::map<UserId, Source> &all() const { return m_sources; }
    [[nodiscard]] PeerClient *peer(const UserId &user) const { return m_directory.peer(user); }
    [[nodiscard]] bool isOnline(const UserId &user) const { return m_directory.isOnline(user); }

    /// A request to this source came to nothing: holds it off, logs in again, or drops it, as RetryPolicy says.
    void failed(const UserId &user, int status, const Error &error, quint64 loginSerial = 0);
    /// Takes what was recorded of an earlier run.
    void addRecordedBytes(const UserId &user, qint64 bytes);

Q_SIGNALS:
    /// Somebody has more, came back, or is to be left alone.
    void changed();

private:
    Source &at(const UserId &user);
    void look();
    void lose(const UserId &user, Source &source);
    void ask(const UserId &user, Source &source);
    void answered(const UserId &user, const Result<struct Availability> &answer);

    SourceDirectory &m_directory;
    const Clock &m_clock;
    VersionCatalogPtr m_catalog;
    UserId m_publisher;
    PiecePicker &m_picker;
    std::shared_ptr<BadSources> m_bad;
    QTimer m_timer;
    std::map<UserId, Source> m_sources;
    std::mt19937 m_random;
};

} // namespace ttp

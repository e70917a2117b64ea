// SPDX-License-Identifier: GPL-3.0-only
#include "ui/desktop/Notices.h"

#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"

#include <QCoreApplication>

namespace ttp {

namespace {

constexpr qsizetype longestName = 80;
constexpr qsizetype mostNames = 4;

struct NoticeWords {
    Q_DECLARE_TR_FUNCTIONS(Notice)

public:
    static QString title(EventKind kind, int count);
    static QString text(const NodeEvent &event, const QString &name);
    static QString action(EventKind kind);
    static QString line(EventKind kind, const QString &name);
    static QString nobody() { return tr("somebody without a name"); }
    static QString nothing() { return tr("a dataset without a name"); }
    //: between two names of a list
    static QString comma() { return tr(", "); }
    //: a list that goes on
    static QString andMore(const QString &names) { return tr("%1 and more").arg(names); }
};

QString NoticeWords::title(EventKind kind, int count)
{
    const bool isOne = count == 1;
    switch (kind) {
    case EventKind::FetchDone:
        return isOne ? tr("Fetch finished") : tr("%n fetches finished", nullptr, count);
    case EventKind::FetchFailed:
        return isOne ? tr("Fetch failed") : tr("%n fetches failed", nullptr, count);
    case EventKind::RegistrationRequest:
        return isOne ? tr("Request to register") : tr("%n requests to register", nullptr, count);
    case EventKind::SessionMisuse:
        return isOne ? tr("Identity problem") : tr("%n identity problems", nullptr, count);
    }
    return {};
}

QString NoticeWords::text(const NodeEvent &event, const QString &name)
{
    switch (event.kind) {
    case EventKind::FetchDone:
        return tr("%1 is here, every byte verified.").arg(name);
    case EventKind::FetchFailed:
        return event.error ? tr("%1: %2").arg(name, errorText(*event.error)) : name;
    case EventKind::RegistrationRequest:
        return tr("%1 wants to register with you. Nothing is allowed until you accept.").arg(name);
    case EventKind::SessionMisuse:
        return event.address.isEmpty() ? tr("Somebody showed what belongs to %1 and was cut off.").arg(name)
                                       : tr("Somebody at %1 showed what belongs to %2 and was cut off.")
                                             .arg(shownText(event.address, longestName), name);
    }
    return {};
}

QString NoticeWords::action(EventKind kind)
{
    switch (kind) {
    case EventKind::FetchDone:
        return tr("Open folder");
    case EventKind::FetchFailed:
    case EventKind::SessionMisuse:
        return tr("Show");
    case EventKind::RegistrationRequest:
        return tr("Look at it");
    }
    return {};
}

QString NoticeWords::line(EventKind kind, const QString &name)
{
    switch (kind) {
    case EventKind::FetchDone:
        return tr("Fetched: %1").arg(name);
    case EventKind::FetchFailed:
        return tr("Failed: %1").arg(name);
    case EventKind::RegistrationRequest:
        return tr("Wants to register: %1").arg(name);
    case EventKind::SessionMisuse:
        return tr("Identity problem: %1").arg(name);
    }
    return {};
}

QString shownName(const NodeEvent &event)
{
    const bool isDataset = event.kind == EventKind::FetchDone || event.kind == EventKind::FetchFailed;
    if (event.subject.isEmpty())
        return isDataset ? NoticeWords::nothing() : NoticeWords::nobody();
    return shownText(event.subject, longestName);
}

} // namespace

QString eventLine(const NodeEvent &event)
{
    return NoticeWords::line(event.kind, shownName(event));
}

QList<Notice> NoticeJoiner::join(const QList<NodeEvent> &events, qint64 nowMs)
{
    QList<Notice> notices;
    for (const EventKind kind : allEventKinds) {
        Run &run = m_runs[size_t(kind)];
        const NodeEvent *last = nullptr;
        for (const NodeEvent &event : events) {
            if (event.kind != kind)
                continue;
            if (!last && nowMs - run.lastMs >= joinedMs)
                run = {};
            last = &event;
            ++run.count;
            if (run.names.size() <= mostNames)
                run.names.append(shownName(event));
        }
        if (!last)
            continue;
        run.lastMs = nowMs;
        Notice notice{kind,
                      run.count,
                      NoticeWords::title(kind, run.count),
                      {},
                      NoticeWords::action(kind),
                      kind == EventKind::SessionMisuse,
                      *last};
        if (run.count == 1) {
            notice.text = NoticeWords::text(*last, shownName(*last));
        } else {
            const QString names = run.names.first(qMin(run.names.size(), mostNames)).join(NoticeWords::comma());
            notice.text = run.names.size() > mostNames ? NoticeWords::andMore(names) : names;
        }
        notices.append(notice);
    }
    return notices;
}

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#include "ui/text/StateText.h"

#include "core/base/Encoding.h"
#include "ui/text/Format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace ttp {

namespace {

struct StateWords {
    Q_DECLARE_TR_FUNCTIONS(State)
};

struct Word {
    const char *word;
    const char *text;
};

// The word in QT_TRANSLATE_NOOP is what lupdate finds; StateWords::tr() looks it up in the same context.
constexpr Word sourceWords[] = {
    {"idle", QT_TRANSLATE_NOOP("State", "Idle")},
    {"busy", QT_TRANSLATE_NOOP("State", "Delivering")},
    {"waiting", QT_TRANSLATE_NOOP("State", "Asked to wait")},
    {"banned", QT_TRANSLATE_NOOP("State", "Left out: it sent wrong bytes")},
    {"unreachable", QT_TRANSLATE_NOOP("State", "Cannot be reached")},
};

constexpr Word incidentWords[] = {
    {"stolen-session", QT_TRANSLATE_NOOP("State", "Session used by somebody else")},
    {"key-changed", QT_TRANSLATE_NOOP("State", "Another key for a known peer")},
    {"wrong-key-at-login", QT_TRANSLATE_NOOP("State", "Log-in with a wrong key")},
    {"second-copy", QT_TRANSLATE_NOOP("State", "Second copy of this identity")},
    {"registration-request", QT_TRANSLATE_NOOP("State", "Request to register")},
    {"bad-piece", QT_TRANSLATE_NOOP("State", "Wrong piece thrown away")},
    {"bad-hashes", QT_TRANSLATE_NOOP("State", "Wrong hashes thrown away")},
    {"source-banned", QT_TRANSLATE_NOOP("State", "Source left out")},
    {"fetched-file-changed", QT_TRANSLATE_NOOP("State", "Fetched file was changed")},
    {"fetched-file-damaged", QT_TRANSLATE_NOOP("State", "Fetched file was damaged")},
    {"own-file-damaged", QT_TRANSLATE_NOOP("State", "Shared file was damaged")},
};

struct StateWord {
    const char *word;
    DatasetState state;
};

constexpr StateWord transferStates[] = {
    {"queued", DatasetState::Queued},     {"resolving", DatasetState::Resolving}, {"checking", DatasetState::Checking},
    {"fetching", DatasetState::Fetching}, {"waiting", DatasetState::Waiting},     {"paused", DatasetState::Paused},
    {"done", DatasetState::Complete},     {"failed", DatasetState::Failed},
};

constexpr StateWord shareStates[] = {
    {"indexing", DatasetState::Indexing},
    {"ready", DatasetState::Sharing},
    {"source-changed", DatasetState::SourceChanged},
    {"failed", DatasetState::Failed},
};

template<typename Row, size_t size>
const Row *find(const Row (&rows)[size], const QString &word)
{
    const Row *const row =
        std::find_if(std::begin(rows), std::end(rows), [&](const Row &r) { return word == QLatin1String(r.word); });
    return row == std::end(rows) ? nullptr : row;
}

template<size_t size>
QString textOf(const Word (&words)[size], const QString &word)
{
    const Word *const row = find(words, word);
    return row ? StateWords::tr(row->text) : escapedForDisplay(word);
}

QString readerText(const QString &to, const QString &name)
{
    const qsizetype colon = to.indexOf(u':');
    const QString kind = to.left(colon);
    const QString what = colon < 0 ? QString() : to.mid(colon + 1);
    const QString shown = name.isEmpty() ? shortIdText(what) : shownText(name);
    if (to == QStringLiteral("everyone"))
        return StateWords::tr("Everyone registered here");
    if (kind == QStringLiteral("group"))
        return StateWords::tr("Group %1").arg(name.isEmpty() ? shownText(what) : shown);
    if (kind == QStringLiteral("user"))
        return shown;
    if (kind == QStringLiteral("network"))
        return StateWords::tr("The network of %1").arg(shown);
    return shownText(to);
}

} // namespace

DatasetState transferStateOf(const QString &word)
{
    const StateWord *const row = find(transferStates, word);
    return row ? row->state : DatasetState::Unknown;
}

DatasetState shareStateOf(const QString &word)
{
    const StateWord *const row = find(shareStates, word);
    return row ? row->state : DatasetState::Unknown;
}

QString datasetStateText(DatasetState state)
{
    switch (state) {
    case DatasetState::Unknown:
        return {};
    case DatasetState::Indexing:
        return StateWords::tr("Reading");
    case DatasetState::Sharing:
        return StateWords::tr("Sharing");
    case DatasetState::SourceChanged:
        return StateWords::tr("Source changed");
    case DatasetState::Queued:
        return StateWords::tr("Queued");
    case DatasetState::Resolving:
        return StateWords::tr("Asking for the list of files");
    case DatasetState::Checking:
        return StateWords::tr("Looking at what is there");
    case DatasetState::Fetching:
        return StateWords::tr("Fetching");
    case DatasetState::Waiting:
        return StateWords::tr("Waiting");
    case DatasetState::Paused:
        return StateWords::tr("Paused");
    case DatasetState::Complete:
        return StateWords::tr("Complete");
    case DatasetState::Failed:
        return StateWords::tr("Failed");
    }
    return {};
}

QString transferStateText(const QString &state)
{
    const DatasetState known = transferStateOf(state);
    return known == DatasetState::Unknown ? escapedForDisplay(state) : datasetStateText(known);
}

QString shareStateText(const QString &state)
{
    const DatasetState known = shareStateOf(state);
    return known == DatasetState::Unknown ? escapedForDisplay(state) : datasetStateText(known);
}

PeerState peerStateOf(const QString &word, bool online)
{
    if (word == QStringLiteral("active"))
        return online ? PeerState::Online : PeerState::Offline;
    if (word == QStringLiteral("pending"))
        return PeerState::Waiting;
    if (word == QStringLiteral("refused"))
        return PeerState::Refused;
    if (word == QStringLiteral("suspended"))
        return PeerState::Suspended;
    return word == QStringLiteral("blocked") ? PeerState::Blocked : PeerState::Unknown;
}

QString peerStateText(PeerState state)
{
    switch (state) {
    case PeerState::Unknown:
        return {};
    case PeerState::Online:
        return StateWords::tr("Online");
    case PeerState::Offline:
        return StateWords::tr("Offline");
    case PeerState::Waiting:
        return StateWords::tr("Has not accepted yet");
    case PeerState::Refused:
        return StateWords::tr("Refused");
    case PeerState::Suspended:
        return StateWords::tr("Not allowed in");
    case PeerState::Blocked:
        return StateWords::tr("Blocked");
    }
    return {};
}

QString sourceStateText(const QString &state)
{
    return textOf(sourceWords, state);
}

QString incidentKindText(const QString &kind)
{
    return textOf(incidentWords, kind);
}

QString readersText(const QStringList &to, const QStringList &names)
{
    QStringList readers;
    for (qsizetype i = 0; i < to.size(); ++i)
        readers.append(readerText(to.at(i), names.value(i)));
    return QLocale().createSeparatedList(readers);
}

} // namespace ttp

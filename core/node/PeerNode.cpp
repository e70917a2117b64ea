// SPDX-License-Identifier: GPL-3.0-only
#include "core/node/PeerNode.h"

#include "core/node/NodeCore.h"
#include "core/protocol/HostPort.h"

#include <QDir>
#include <utility>

namespace ttp {

namespace {

Result<void> applyListen(const NodeOptions &options, NodeSettings &settings)
{
    // 0 keeps the port that all links name, and finds one only where none is known yet.
    quint16 wanted = options.port.value_or(0);
    if (!options.listen.isEmpty()) {
        const qsizetype colon = options.listen.lastIndexOf(QLatin1Char(':'));
        bool isPort = false;
        const ushort port = options.listen.mid(colon + 1).toUShort(&isPort);
        const QString hostText = options.listen.left(std::max<qsizetype>(0, colon));
        // Without brackets nobody can tell where an IPv6 address ends and the port begins.
        const bool isBare = hostText.contains(QLatin1Char(':')) && !hostText.startsWith(QLatin1Char('['));
        const auto host = isBare ? std::nullopt : canonicalHost(hostText);
        const bool isAny = hostText == QStringLiteral("any");
        if (colon < 0 || !isPort || (!isAny && (!host || !Address::fromText(*host)))) {
            return Error{ErrorCode::InvalidInput, Doing::Listening, options.listen,
                         QStringLiteral("say ADDRESS:PORT, for example 127.0.0.1:8470 or any:8470"), 0};
        }
        settings.listenHost = isAny ? QStringLiteral("any") : *host;
        if (port != 0)
            wanted = port;
    }
    if (wanted != 0)
        settings.port = wanted;
    return {};
}

Result<void> apply(const NodeOptions &options, NodeSettings &settings)
{
    if (const Result<void> place = applyListen(options, settings); !place)
        return place;
    if (!options.name.isEmpty())
        settings.name = options.name;
    if (!options.downloadFolder.isEmpty()) {
        if (const Result<void> made = makeDownloadFolder(options.downloadFolder); !made)
            return made;
        settings.downloadFolder = QDir::cleanPath(options.downloadFolder);
    }
    if (!options.url.isEmpty())
        settings.url = options.url;
    if (!options.roles.isEmpty())
        settings.roles = options.roles;
    return checkSettings(settings);
}

} // namespace

PeerNode::PeerNode() : m_thread(QStringLiteral("node")) {}

PeerNode::~PeerNode()
{
    stop(0);
}

Result<NodeStatus> PeerNode::start(const QString &profileFolder, const NodeOptions &options)
{
    Result<ProfileFolder> profile = ProfileFolder::open(profileFolder);
    if (!profile)
        return profile.error();
    Result<NodeSettings> settings = readSettings(profile->path());
    if (!settings)
        return settings.error();
    const NodeSettings before = *settings;
    if (const Result<void> applied = apply(options, *settings); !applied)
        return applied.error();
    std::optional<Error> error;
    NodeStatus status;
    m_thread.runAndWait([&] {
        Result<std::unique_ptr<NodeCore>> core = NodeCore::start(std::move(profile).value(), *settings, m_clock);
        if (!core) {
            error = core.error();
            return;
        }
        // Only what works is kept: a port that is taken must not cost the one that all links name.
        const Result<void> written =
            *settings == before ? Result<void>() : writeSettings((*core)->profile.path(), (*core)->settings);
        if (!written) {
            error = written.error();
            (*core)->stop(0);
            return;
        }
        m_core = std::move(core).value();
        if (m_stopContext)
            QObject::connect(m_core.get(), &NodeCore::mustStop, m_stopContext, m_stopHandler);
        status = m_core->status();
    });
    if (error)
        return *error;
    return status;
}

void PeerNode::onMustStop(QObject *context, std::function<void(const Error &)> handler)
{
    m_stopContext = context;
    m_stopHandler = std::move(handler);
}

void PeerNode::stop(int drainMs)
{
    if (!m_core)
        return;
    m_thread.runAndWait([this, drainMs] {
        m_core->stop(drainMs);
        m_core.reset();
    });
}

void PeerNode::post(std::function<void(NodeCore &)> function)
{
    m_thread.post([this, function = std::move(function)] {
        if (m_core)
            function(*m_core);
    });
}

} // namespace ttp

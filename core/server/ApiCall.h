// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/identity/Address.h"
#include "core/protocol/Query.h"
#include "core/server/ApiContext.h"
#include "core/server/ErrorReply.h"
#include "core/server/Exchange.h"
#include "core/server/Guards.h"

#include <functional>
#include <memory>
#include <optional>

namespace ttp {

/// One request on its way from the guards to its answer. Handlers get it by shared pointer and answer through it, once,
/// on the server thread or on the node thread; it is never used by two threads at once.
class ApiCall : public std::enable_shared_from_this<ApiCall>
{
public:
    ApiCall(std::shared_ptr<ApiContext> context, ServerThread &thread, Request received, std::shared_ptr<Exchange> open,
            AccessSnapshotPtr taken, Admitted admitted);
    ~ApiCall();
    Q_DISABLE_COPY_MOVE(ApiCall)

    [[nodiscard]] const RequestHead &head() const { return request.head; }
    /// The canonical address of the client.
    [[nodiscard]] Address address() const { return Address(request.connection.peer); }
    [[nodiscard]] const ServerServices &services() const { return context->services; }
    [[nodiscard]] ServerWorld &world() const { return context->services.world; }
    /// The state of the call's server thread; on that thread only.
    [[nodiscard]] ServerThread &thread() const { return context->thread(); }

    /// Answers. Later answers are dropped.
    void reply(Reply reply);
    /// Answers with the error.
    void refuse(const Error &error);
    /// 404, alike for what is not there and what may not be seen.
    void refuseAsUnknown();

    /// Takes the newest snapshot and asks once more whether this user may read what the path names.
    [[nodiscard]] bool stillReadable();
    /// Holds the call on its server thread for up to that many seconds; false where its user (or, for strangers, its
    /// address block) has too many waiting already: then answer at once. On the server thread only.
    [[nodiscard]] bool hold(int seconds, WaitRoom::Answer answer);

    /// For metered routes: waits for a place in service (in a fair queue, at most two seconds), then calls the
    /// function on the server thread; refuses with Busy where there is none. Other routes go on at once. On the server
    /// thread only.
    void takePlace(std::function<void()> then);

    const std::shared_ptr<ApiContext> context;
    /// The way back to the server thread.
    const std::shared_ptr<ServerPost> serverPost;
    const Request request;
    const std::shared_ptr<Exchange> exchange;
    const Route &route;
    const ParsedPath path;
    const Caller caller;
    Query query;
    AccessSnapshotPtr snapshot;
    /// For ShareReader: the share in the path, or the one in which the file of the path was found.
    ServedSharePtr share;
    /// For ShareReader and paths with {fid}.
    std::optional<AccessSnapshot::FoundFile> file;
    /// What takePlace() got; whoever replies hands it on to the reply, so that it is kept until that has left.
    ServiceSlot place;

private:
    friend class ApiHandler;

    [[nodiscard]] bool findResource();
    [[nodiscard]] QByteArray waiterName() const;

    bool m_waits = false;
};

/// The error behind a missing or forbidden resource.
[[nodiscard]] Error unknownResource(const QString &subject);

} // namespace ttp

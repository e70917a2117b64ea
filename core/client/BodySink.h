// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/client/HttpResponse.h"

namespace ttp {

/// What a sink says to what it was just given.
class SinkVerdict
{
public:
    enum class Kind { Continue, Abort, Pause };

    /// Taken; more, please.
    [[nodiscard]] static SinkVerdict proceed() { return {Kind::Continue, 0}; }
    /// Cut the connection now. onDone follows with the error Cancelled.
    [[nodiscard]] static SinkVerdict abort() { return {Kind::Abort, 0}; }
    /// Not taken: these bytes come again (perhaps cut differently) after HttpTransport::resume(). Not for onHead.
    [[nodiscard]] static SinkVerdict pause() { return {Kind::Pause, -1}; }
    /// Not taken: these bytes come again after so many milliseconds, or earlier with HttpTransport::resume().
    [[nodiscard]] static SinkVerdict pauseFor(int milliseconds) { return {Kind::Pause, milliseconds}; }

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// -1: until resume() is called.
    [[nodiscard]] int pauseMs() const { return m_pauseMs; }

private:
    SinkVerdict(Kind kind, int pauseMs) : m_kind(kind), m_pauseMs(pauseMs) {}

    Kind m_kind;
    int m_pauseMs;
};

/// Takes the body of one streamed response as it arrives.
///
/// All calls come on the transport's thread, in the order onHead, onBody…, onDone; they must not block for long
/// (hashing and writing what was given is what they are for) and may call submit(), cancel() and resume() of the
/// transport, but not destroy it. onHead is left out when no response began; onDone comes exactly once, always, and
/// the transport lets go of the sink after it.
class BodySink
{
public:
    virtual ~BodySink() = default;

    /// The head of the final response (interim 1xx are skipped), of any status.
    [[nodiscard]] virtual SinkVerdict onHead(RequestId id, int status, const HttpHeaders &headers) = 0;
    /// size > 0 bytes of the body, at most 16 KiB at a time with the libcurl in use; the data dies with the call.
    [[nodiscard]] virtual SinkVerdict onBody(const char *data, qsizetype size) = 0;
    /// The response in full (body empty), or why it did not come to its end: see HttpTransport for the errors.
    virtual void onDone(const Result<HttpResponse> &result) = 0;
};

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#include "core/client/PeerClient.h"

#include "core/base/Post.h"
#include "core/client/PeerLine.h"
#include "core/client/PeerLogin.h"
#include "core/client/PeerReplies.h"
#include "core/protocol/Limits.h"
#include "core/protocol/Paths.h"
#include "core/protocol/Query.h"

#include <algorithm>
#include <utility>

namespace ttp {

namespace {

using Credentials = PeerCall::Credentials;
using ResponseDone = std::function<void(Result<HttpResponse>)>;

PeerCall get(const QByteArray &path, Credentials credentials = Credentials::Session)
{
    PeerCall call;
    call.path = path;
    call.credentials = credentials;
    return call;
}

PeerCall withBody(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                  Credentials credentials = Credentials::Session)
{
    PeerCall call = get(path, credentials);
    call.method = method;
    call.body = body;
    return call;
}

PeerCall poll(const QByteArray &path, std::optional<qint64> since, int waitSeconds)
{
    const int wait = since ? std::clamp(waitSeconds, 0, limits::longPollSeconds) : 0;
    PeerCall call = get(path + PollQuery{since, wait}.toText());
    call.waitSeconds = wait;
    return call;
}

// Turns what a caller wants into what the wire gives: the error as it is, or the value read from the reply.
template<typename T, typename Read>
ResponseDone reading(std::function<void(Result<T>)> done, Read read)
{
    return [done = std::move(done), read = std::move(read)](const Result<HttpResponse> &result) {
        if (result.ok())
            done(read(*result));
        else
            done(result.error());
    };
}

ResponseDone ignoringReply(std::function<void(Result<void>)> done)
{
    return reading<void>(std::move(done), [](const HttpResponse &) { return Result<void>(); });
}

PeerCall availabilityCall(const QByteArray &path, qint64 pieces, std::optional<qint64> since, int waitSeconds)
{
    PeerCall call = poll(path, since, waitSeconds);
    if (since)
        return call;
    call.accept = QByteArrayLiteral("application/octet-stream");
    call.maxBodyBytes = std::max<qint64>(limits::jsonBytes, pieces / 8 + 1);
    return call;
}

} // namespace

class PeerClient::Private
{
public:
    Private(PeerClient &client, HttpTransport &transport, const Clock &clock, std::shared_ptr<PeerSession> shared)
        : owner(client), session(std::move(shared)), line(transport, session), login(line, clock, session)
    {
    }

    /// Sends with the session, opening it where needed and once more where it is refused.
    void ask(const PeerCall &call, ResponseDone done, bool isSecondTry = false)
    {
        login.logIn([this, call, done = std::move(done), isSecondTry](const Result<void> &loggedIn) {
            if (!loggedIn.ok()) {
                done(loggedIn.error());
                return;
            }
            line.send(call, [this, call, done, isSecondTry,
                             serial = session->loginSerial()](const Result<HttpResponse> &result) {
                if (result.ok() || !isRefusal(result.error().code)) {
                    done(result);
                } else if (isSecondTry) {
                    login.keepAway(result.error());
                    done(result);
                } else {
                    askAgain(call, done, serial, result.error().code);
                }
            });
        });
    }

    void later(std::function<void()> function) { postTo(&owner, std::move(function)); }

    PeerClient &owner;
    const std::shared_ptr<PeerSession> session;
    PeerLine line;
    PeerLogin login;

private:
    void askAgain(const PeerCall &call, const ResponseDone &done, quint64 serial, ErrorCode code)
    {
        login.refused(serial, code, [this, call, done](const Result<void> &mended) {
            if (mended.ok())
                ask(call, done, true);
            else
                done(mended.error());
        });
    }
};

PeerClient::PeerClient(HttpTransport &transport, const Clock &clock, std::shared_ptr<PeerSession> session,
                       QObject *parent)
    : QObject(parent), m_session(session), d(std::make_unique<Private>(*this, transport, clock, std::move(session)))
{
}

PeerClient::~PeerClient() = default;

void PeerClient::peerInfo(Done<PeerInfo> done)
{
    TTP_ON_THREAD(m_thread);
    const auto give = reading<PeerInfo>(std::move(done), [remote = m_session->remote()](const HttpResponse &response) {
        return replies::peerInfo(response, remote);
    });
    if (m_session->isLoggedIn())
        d->ask(get(paths::peer()), give);
    else
        d->line.send(get(paths::peer(), Credentials::None), give);
}

void PeerClient::registerHere(const RegistrationWish &wish, Done<RegistrationAnswer> done)
{
    TTP_ON_THREAD(m_thread);
    const UserId own = m_session->ownUserId();
    PeerCall call =
        withBody(QByteArrayLiteral("POST"), paths::users(), replies::registrationBody(wish, own), Credentials::None);
    call.doing = Doing::Registering;
    d->line.send(call,
                 reading<RegistrationAnswer>(std::move(done), [own, session = m_session](const HttpResponse &response) {
                     Result<RegistrationAnswer> answer = replies::registration(response, own);
                     if (answer.ok() && answer->state == RegistrationAnswer::State::Active)
                         session->setAuthId(answer->authId);
                     return answer;
                 }));
}

void PeerClient::pollRegistration(const Secret &registrationToken, int waitSeconds, Done<RegistrationAnswer> done)
{
    TTP_ON_THREAD(m_thread);
    const UserId own = m_session->ownUserId();
    const int wait = std::clamp(waitSeconds, 0, limits::longPollSeconds);
    PeerCall call = get(paths::userRegistration(own) + "?wait=" + QByteArray::number(wait), Credentials::Bearer);
    call.bearer = registrationToken;
    call.waitSeconds = wait;
    call.doing = Doing::Registering;
    d->line.send(call,
                 reading<RegistrationAnswer>(std::move(done), [own, session = m_session](const HttpResponse &response) {
                     Result<RegistrationAnswer> answer = replies::registration(response, own);
                     if (answer.ok() && answer->state == RegistrationAnswer::State::Active)
                         session->setAuthId(answer->authId);
                     return answer;
                 }));
}

void PeerClient::ownPlaces(Done<QStringList> done)
{
    TTP_ON_THREAD(m_thread);
    const UserId own = m_session->ownUserId();
    d->ask(get(paths::user(own)), reading<QStringList>(std::move(done), [own](const HttpResponse &response) {
               return replies::ownPlaces(response, own);
           }));
}

void PeerClient::dialBack(quint16 port, Done<DialBack> done)
{
    TTP_ON_THREAD(m_thread);
    d->ask(withBody(QByteArrayLiteral("POST"), paths::peerReachability(), replies::dialBackBody(port)),
           reading<DialBack>(std::move(done), &replies::dialBack));
}

void PeerClient::logIn(Done<void> done)
{
    TTP_ON_THREAD(m_thread);
    d->login.logIn(std::move(done));
}

void PeerClient::sessionRefused(quint64 loginSerial, Done<void> done)
{
    TTP_ON_THREAD(m_thread);
    d->login.refused(loginSerial, ErrorCode::TokenInvalid, std::move(done));
}

void PeerClient::addressFailed(const HostPort &address)
{
    TTP_ON_THREAD(m_thread);
    if (m_session->markFailing(address))
        d->line.forget();
}

void PeerClient::logOut(Done<void> done)
{
    TTP_ON_THREAD(m_thread);
    d->login.logOut(std::move(done));
}

void PeerClient::leave(Done<void> done)
{
    TTP_ON_THREAD(m_thread);
    PeerCall call = get(paths::user(m_session->ownUserId()));
    call.method = QByteArrayLiteral("DELETE");
    d->ask(call, ignoringReply(std::move(done)));
}

void PeerClient::shares(const QString &cursor, Done<SharePage> done)
{
    TTP_ON_THREAD(m_thread);
    d->ask(get(paths::shares() + PageQuery{limits::pageItems, cursor}.toText()),
           reading<SharePage>(std::move(done), &replies::shares));
}

void PeerClient::share(const ShareId &share, Done<ShareInfo> done)
{
    TTP_ON_THREAD(m_thread);
    d->ask(get(paths::share(share)), reading<ShareInfo>(std::move(done), [share](const HttpResponse &response) {
               return replies::share(response, share);
           }));
}

void PeerClient::manifest(const ShareId &share, int version, Done<SignedBytes> done)
{
    TTP_ON_THREAD(m_thread);
    d->ask(get(paths::shareVersion(share, version)), reading<SignedBytes>(std::move(done), &replies::envelope));
}

void PeerClient::accessRecord(const ShareId &share, int version, Done<SignedBytes> done)
{
    TTP_ON_THREAD(m_thread);
    d->ask(get(paths::shareAccess(share, version)), reading<SignedBytes>(std::move(done), &replies::envelope));
}

void PeerClient::files(const ShareId &share, int version, const QString &cursor, Done<FilePage> done)
{
    TTP_ON_THREAD(m_thread);
    d->ask(get(paths::shareFiles(share, version) + PageQuery{limits::pageItems, cursor}.toText()),
           reading<FilePage>(std::move(done), &replies::files));
}

void PeerClient::wholeFile(const FileId &file, qint64 maxBytes, Done<QByteArray> done)
{
    TTP_ON_THREAD(m_thread);
    if (file.isEmptyFile() || file.length > maxBytes) {
        Result<QByteArray> known = QByteArray();
        if (!file.isEmptyFile()) {
            known = Error{ErrorCode::TooLarge, Doing::Fetching, file.toString(),
                          QStringLiteral("longer than what is taken into memory"), 0};
        }
        d->later([done = std::move(done), known = std::move(known)] { done(known); });
        return;
    }
    PeerCall call = get(paths::file(file));
    call.accept = QByteArrayLiteral("application/octet-stream");
    call.maxBodyBytes = std::max<qint64>(file.length, limits::jsonBytes);
    call.verify = [file](const HttpResponse &response) { return replies::checkWholeFile(response, file); };
    call.doing = Doing::Fetching;
    d->ask(call, reading<QByteArray>(std::move(done),
                                     [](const HttpResponse &response) { return Result<QByteArray>(response.body); }));
}

void PeerClient::hashRun(const FileId &file, const HashRun &run, Done<std::vector<Hash256>> done)
{
    TTP_ON_THREAD(m_thread);
    if (const Result<void> valid = checkHashRun(file.length, run); !valid.ok()) {
        d->later([done = std::move(done), error = valid.error()] { done(error); });
        return;
    }
    PeerCall call = get(paths::fileHashes(file) + hashRunText(run));
    call.accept = QByteArrayLiteral("application/octet-stream");
    d->ask(call, reading<std::vector<Hash256>>(std::move(done), [file, run](const HttpResponse &response) {
               return replies::hashRun(response, file, run);
           }));
}

void PeerClient::availability(const ShareId &share, int version, qint64 pieces, std::optional<qint64> since,
                              int waitSeconds, Done<Availability> done)
{
    TTP_ON_THREAD(m_thread);
    d->ask(availabilityCall(paths::shareAvailability(share, version), pieces, since, waitSeconds),
           reading<Availability>(std::move(done), [pieces, since](const HttpResponse &response) {
               return replies::availability(response, pieces, since);
           }));
}

void PeerClient::fileAvailability(const FileId &file, std::optional<qint64> since, int waitSeconds,
                                  Done<Availability> done)
{
    TTP_ON_THREAD(m_thread);
    const qint64 pieces = PieceGeometry(file.length, PieceSize::standard()).count();
    d->ask(availabilityCall(paths::fileAvailability(file), pieces, since, waitSeconds),
           reading<Availability>(std::move(done), [pieces, since](const HttpResponse &response) {
               return replies::availability(response, pieces, since);
           }));
}

void PeerClient::notices(qint64 since, int waitSeconds, Done<NoticeList> done)
{
    TTP_ON_THREAD(m_thread);
    d->ask(poll(paths::events(), since, waitSeconds), reading<NoticeList>(std::move(done), &replies::notices));
}

void PeerClient::complain(const FileId &file, PieceSize size, qint64 index, const Hash256 &got, Done<void> done)
{
    TTP_ON_THREAD(m_thread);
    d->ask(withBody(QByteArrayLiteral("POST"), paths::fileComplaints(file), replies::complaintBody(size, index, got)),
           ignoringReply(std::move(done)));
}

void PeerClient::holders(const ShareId &share, Done<QList<Holder>> done)
{
    TTP_ON_THREAD(m_thread);
    d->ask(get(paths::sharePeers(share)),
           reading<QList<Holder>>(std::move(done),
                                  [share](const HttpResponse &response) { return replies::holders(response, share); }));
}

void PeerClient::peers(Done<QList<KnownPeer>> done)
{
    TTP_ON_THREAD(m_thread);
    d->ask(get(paths::peers()), reading<QList<KnownPeer>>(std::move(done), &replies::peers));
}

void PeerClient::heldBy(const UserId &user, Done<QList<HeldShare>> done)
{
    TTP_ON_THREAD(m_thread);
    d->ask(get(paths::peerFiles(user)),
           reading<QList<HeldShare>>(std::move(done),
                                     [user](const HttpResponse &response) { return replies::heldBy(response, user); }));
}

void PeerClient::announce(const Announcement &announcement, Done<void> done)
{
    TTP_ON_THREAD(m_thread);
    d->ask(withBody(QByteArrayLiteral("PUT"), paths::peerSelf(), replies::announcementBody(announcement)),
           ignoringReply(std::move(done)));
}

} // namespace ttp

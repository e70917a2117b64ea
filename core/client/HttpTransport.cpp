// SPDX-License-Identifier: GPL-3.0-only
#include "core/client/HttpTransport.h"

#include "core/base/Logging.h"
#include "core/client/HttpTransportCommands.h"
#include "core/client/HttpTransportMailbox.h"
#include "core/client/HttpTransportRules.h"
#include "core/client/HttpTransportTask.h"

#include <algorithm>
#include <atomic>
#include <deque>
#include <thread>
#include <unordered_map>
#include <utility>
#include <vector>

#ifdef Q_OS_LINUX
#include <pthread.h>
#endif

namespace ttp {

namespace {

using Moment = HttpTransportTask::Moment;
using std::chrono::duration_cast;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr size_t keptHandles = 64;
constexpr milliseconds longestWait{60'000};

CURLM *makeMulti(const HttpTransportOptions &options)
{
    // libcurl wants this once in a process before anything else.
    static const CURLcode global = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (global != CURLE_OK)
        qFatal("libcurl cannot be initialised");
    CURLM *multi = curl_multi_init();
    if (!multi)
        qFatal("libcurl: out of memory");
    curl_multi_setopt(multi, CURLMOPT_PIPELINING, long(CURLPIPE_NOTHING));
    curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, long(options.maxKeptConnections));
    return multi;
}

} // namespace

class HttpTransport::Private
{
public:
    explicit Private(HttpTransportOptions given)
        : options(std::move(given)), multi(makeMulti(options)),
          commands(std::make_shared<HttpTransportCommands>(multi)), thread([this] { run(); })
    {
    }

    ~Private()
    {
        Q_ASSERT_X(std::this_thread::get_id() != thread.get_id(), Q_FUNC_INFO, "destroyed on its own thread");
        commands->close();
        thread.join();
        for (CURL *easy : idleHandles)
            curl_easy_cleanup(easy);
        curl_multi_cleanup(multi);
    }
    Q_DISABLE_COPY_MOVE(Private)

    RequestId start(std::unique_ptr<HttpTransportTask> task)
    {
        const RequestId id = task->id();
        return commands->push(StartCommand{std::move(task)}) ? id : 0;
    }

    RequestId newId() { return ++lastId; }

    const HttpTransportOptions options;
    CURLM *const multi;
    const std::shared_ptr<HttpTransportCommands> commands;

private:
    using TaskPointer = std::unique_ptr<HttpTransportTask>;

    // All below belongs to the thread.
    void run();
    void obey(std::vector<Command> given);
    void obey(StartCommand &command);
    void obey(CancelCommand &command);
    void obey(ResumeCommand &command);
    void obey(CloseIdleCommand &command);
    void startWaiting();
    [[nodiscard]] bool mayStart(const HttpTransportTask &task) const;
    void startNow(TaskPointer task);
    void readMessages();
    void checkDeadlines();
    void end(RequestId id, CURLcode code, const std::optional<Error> &ownError);
    void endEverything();
    [[nodiscard]] int pollTimeout() const;
    [[nodiscard]] CURL *takeHandle();
    void giveHandle(CURL *easy);
    [[nodiscard]] long maxIdleSeconds(Moment now) const;

    std::atomic<RequestId> lastId{0};
    std::deque<TaskPointer> waiting;
    std::unordered_map<RequestId, TaskPointer> active;
    QHash<QByteArray, int> countedByHost;
    int counted = 0;
    std::vector<CURL *> idleHandles;
    std::optional<Moment> idleClosedAt;
    Moment nextCheck = Moment::max();
    std::thread thread;
};

void HttpTransport::Private::run()
{
#ifdef Q_OS_LINUX
    pthread_setname_np(pthread_self(), "ttp-transport");
#endif
    while (!commands->isClosed()) {
        obey(commands->take());
        startWaiting();
        int running = 0;
        curl_multi_perform(multi, &running);
        readMessages();
        checkDeadlines();
        startWaiting();
        curl_multi_poll(multi, nullptr, 0, pollTimeout(), nullptr);
    }
    endEverything();
}

void HttpTransport::Private::obey(std::vector<Command> given)
{
    for (Command &command : given)
        std::visit([this](auto &one) { obey(one); }, command);
}

void HttpTransport::Private::obey(StartCommand &command)
{
    TaskPointer task = std::move(command.task);
    if (const Result<void> valid = checkRequest(task->request()); !valid.ok())
        task->deliver(valid.error());
    else
        waiting.push_back(std::move(task));
}

void HttpTransport::Private::obey(CancelCommand &command)
{
    const QString why = QStringLiteral("cancelled");
    if (const auto found = active.find(command.id); found != active.end()) {
        end(command.id, CURLE_OK, found->second->failure(ErrorCode::Cancelled, Doing::Requesting, why));
        return;
    }
    const auto queued =
        std::find_if(waiting.begin(), waiting.end(), [&](const TaskPointer &task) { return task->id() == command.id; });
    if (queued == waiting.end())
        return;
    const TaskPointer task = std::move(*queued);
    waiting.erase(queued);
    task->deliver(task->failure(ErrorCode::Cancelled, Doing::Requesting, why));
}

void HttpTransport::Private::obey(ResumeCommand &command)
{
    const auto found = active.find(command.id);
    if (found == active.end())
        return;
    found->second->resume(std::chrono::steady_clock::now());
    nextCheck = std::chrono::steady_clock::now();
}

void HttpTransport::Private::obey(CloseIdleCommand &)
{
    idleClosedAt = std::chrono::steady_clock::now();
}

bool HttpTransport::Private::mayStart(const HttpTransportTask &task) const
{
    if (task.request().extraConnection)
        return true;
    return counted < options.maxActiveRequests &&
           countedByHost.value(task.hostKey()) < task.request().maxConnectionsPerHost;
}

void HttpTransport::Private::startWaiting()
{
    for (size_t i = 0; i < waiting.size();) {
        if (!mayStart(*waiting[i])) {
            ++i;
            continue;
        }
        TaskPointer task = std::move(waiting[i]);
        waiting.erase(waiting.begin() + std::deque<TaskPointer>::difference_type(i));
        startNow(std::move(task));
    }
}

void HttpTransport::Private::startNow(TaskPointer task)
{
    const Moment now = std::chrono::steady_clock::now();
    CURL *easy = takeHandle();
    const Error noMemory = task->failure(ErrorCode::Internal, Doing::Requesting, QStringLiteral("out of memory"));
    const bool ready = easy && task->begin(easy, options, maxIdleSeconds(now), now, &nextCheck) &&
                       curl_multi_add_handle(multi, easy) == CURLM_OK;
    if (!ready) {
        task->deliver(noMemory);
        giveHandle(easy);
        return;
    }
    if (!task->request().extraConnection) {
        ++counted;
        ++countedByHost[task->hostKey()];
    }
    nextCheck = std::min(nextCheck, now);
    const RequestId id = task->id();
    active.emplace(id, std::move(task));
}

void HttpTransport::Private::readMessages()
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        const CURLcode code = message->data.result;
        void *self = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &self);
        end(static_cast<HttpTransportTask *>(self)->id(), code, std::nullopt);
    }
}

void HttpTransport::Private::checkDeadlines()
{
    const Moment now = std::chrono::steady_clock::now();
    if (now < nextCheck)
        return;
    nextCheck = Moment::max();
    std::vector<RequestId> stalled;
    for (const auto &[id, task] : active) {
        if (task->checkDeadlines(now))
            stalled.push_back(id);
        else if (const auto deadline = task->nextDeadline())
            nextCheck = std::min(nextCheck, *deadline);
    }
    for (const RequestId id : stalled) {
        const auto found = active.find(id);
        if (found == active.end())
            continue;
        // A connection that was kept and is silent may have died with the network it was made in, and so may the rest.
        if (found->second->isUnansweredReuse())
            idleClosedAt = now;
        end(id, CURLE_OK,
            found->second->cause().value_or(found->second->failure(ErrorCode::TimedOut, Doing::Requesting,
                                                                   QStringLiteral("nothing came for too long"))));
    }
}

void HttpTransport::Private::end(RequestId id, CURLcode code, const std::optional<Error> &ownError)
{
    const auto found = active.find(id);
    if (found == active.end())
        return;
    const TaskPointer task = std::move(found->second);
    active.erase(found);
    if (!task->request().extraConnection) {
        --counted;
        if (--countedByHost[task->hostKey()] <= 0)
            countedByHost.remove(task->hostKey());
    }
    CURL *easy = task->handle();
    // Leaving the multi before the end closes the connection: that is how a request is cut.
    curl_multi_remove_handle(multi, easy);
    Result<HttpResponse> result =
        ownError ? Result<HttpResponse>(*ownError) : task->resultFrom(code, std::chrono::steady_clock::now());
    giveHandle(easy);
    task->deliver(std::move(result));
}

void HttpTransport::Private::endEverything()
{
    const QString why = QStringLiteral("the transport is going away");
    for (Command &command : commands->take()) {
        if (auto *start = std::get_if<StartCommand>(&command))
            waiting.push_back(std::move(start->task));
    }
    while (!active.empty()) {
        const auto first = active.begin();
        end(first->first, CURLE_OK, first->second->failure(ErrorCode::Cancelled, Doing::Requesting, why));
    }
    while (!waiting.empty()) {
        const TaskPointer task = std::move(waiting.front());
        waiting.pop_front();
        task->deliver(task->failure(ErrorCode::Cancelled, Doing::Requesting, why));
    }
}

int HttpTransport::Private::pollTimeout() const
{
    if (nextCheck == Moment::max())
        return int(longestWait.count());
    const auto left = std::chrono::ceil<milliseconds>(nextCheck - std::chrono::steady_clock::now());
    return int(std::clamp(left, milliseconds(0), longestWait).count());
}

CURL *HttpTransport::Private::takeHandle()
{
    if (idleHandles.empty())
        return curl_easy_init();
    CURL *easy = idleHandles.back();
    idleHandles.pop_back();
    return easy;
}

void HttpTransport::Private::giveHandle(CURL *easy)
{
    if (!easy)
        return;
    if (idleHandles.size() >= keptHandles) {
        curl_easy_cleanup(easy);
        return;
    }
    curl_easy_reset(easy);
    idleHandles.push_back(easy);
}

long HttpTransport::Private::maxIdleSeconds(Moment now) const
{
    const long usual = options.maxIdleSeconds;
    if (!idleClosedAt)
        return usual;
    // libcurl cannot be told to close what is idle, but not to use what has been idle for so many whole seconds; what
    // was idle at that moment has been so ever since. For the first two seconds no number says it: 0 means new ones.
    const long since = long(duration_cast<seconds>(now - *idleClosedAt).count());
    return std::min(usual, since < 2 ? 0L : since - 1);
}

HttpTransport::HttpTransport(HttpTransportOptions options) : d(std::make_unique<Private>(std::move(options))) {}

HttpTransport::~HttpTransport() = default;

RequestId HttpTransport::submit(HttpRequest request, QObject *context, Completion completion)
{
    Q_ASSERT_X(context && completion, Q_FUNC_INFO, "a small-body request needs a context and a completion");
    const RequestId id = d->newId();
    const std::shared_ptr<HttpTransportMailbox> box =
        HttpTransportMailbox::make(context, std::move(completion), [queue = std::weak_ptr(d->commands), id] {
            if (const auto alive = queue.lock())
                alive->push(CancelCommand{id});
        });
    return d->start(std::make_unique<HttpTransportTask>(
        id, std::move(request), nullptr, [box](Result<HttpResponse> result) { box->post(std::move(result)); }));
}

RequestId HttpTransport::submit(HttpRequest request, std::shared_ptr<BodySink> sink)
{
    Q_ASSERT_X(sink, Q_FUNC_INFO, "a stream needs a sink");
    return d->start(std::make_unique<HttpTransportTask>(d->newId(), std::move(request), std::move(sink), nullptr));
}

void HttpTransport::cancel(RequestId id)
{
    d->commands->push(CancelCommand{id});
}

void HttpTransport::resume(RequestId id)
{
    d->commands->push(ResumeCommand{id});
}

void HttpTransport::closeIdleConnections()
{
    d->commands->push(CloseIdleCommand{});
}

} // namespace ttp

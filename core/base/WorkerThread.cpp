// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/WorkerThread.h"

#include "core/base/Post.h"

#include <utility>

namespace ttp {

WorkerThread::WorkerThread(const QString &name, std::unique_ptr<QAbstractEventDispatcher> dispatcher)
    : m_context(new QObject)
{
    m_thread.setObjectName(name);
    if (dispatcher)
        m_thread.setEventDispatcher(dispatcher.release());
    m_context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
}

WorkerThread::~WorkerThread()
{
    m_thread.quit();
    m_thread.wait();
}

void WorkerThread::post(std::function<void()> function)
{
    postTo(m_context, std::move(function));
}

void WorkerThread::runAndWait(const std::function<void()> &function)
{
    runOn(m_context, function);
}

} // namespace ttp

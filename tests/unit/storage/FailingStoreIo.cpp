// SPDX-License-Identifier: GPL-3.0-only
#include "tests/unit/storage/FailingStoreIo.h"

#include <tuple>
#include <utility>

namespace ttp {

namespace {

Error planned(const FailurePlan &plan)
{
    return Error{plan.code, Doing::WritingFile, {}, QStringLiteral("operation %1 fails").arg(plan.count.load()), 0};
}

class FailingFile final : public StoreFile
{
public:
    FailingFile(std::unique_ptr<StoreFile> inner, std::shared_ptr<FailurePlan> plan)
        : m_inner(std::move(inner)), m_plan(std::move(plan))
    {
    }

    Result<qint64> read(qint64 offset, char *into, qint64 length) const override
    {
        if (m_plan->failsNow())
            return planned(*m_plan);
        return m_inner->read(offset, into, length);
    }
    Result<void> write(qint64 offset, QByteArrayView bytes) override
    {
        if (m_plan->failsNow()) {
            if (m_plan->count == m_plan->failAt)
                std::ignore = m_inner->write(offset, bytes.first(bytes.size() / 2));
            return planned(*m_plan);
        }
        return m_inner->write(offset, bytes);
    }
    Result<void> resize(qint64 length) override
    {
        if (m_plan->failsNow())
            return planned(*m_plan);
        return m_inner->resize(length);
    }
    Result<void> sync(SyncDepth depth) override
    {
        if (m_plan->failsNow())
            return planned(*m_plan);
        return m_inner->sync(depth);
    }
    Result<void> setMtime(qint64 nanoseconds) override
    {
        if (m_plan->failsNow())
            return planned(*m_plan);
        return m_inner->setMtime(nanoseconds);
    }
    Result<FileStamp> stamp() const override
    {
        if (m_plan->failsNow())
            return planned(*m_plan);
        return m_inner->stamp();
    }
    Result<qint64> nextData(qint64 offset) const override
    {
        if (m_plan->failsNow())
            return planned(*m_plan);
        return m_inner->nextData(offset);
    }

private:
    std::unique_ptr<StoreFile> m_inner;
    std::shared_ptr<FailurePlan> m_plan;
};

Result<std::unique_ptr<StoreFile>> wrapped(Result<std::unique_ptr<StoreFile>> opened,
                                           const std::shared_ptr<FailurePlan> &plan)
{
    if (!opened)
        return opened;
    return std::unique_ptr<StoreFile>(std::make_unique<FailingFile>(std::move(opened).value(), plan));
}

} // namespace

FailingStoreIo::FailingStoreIo(std::shared_ptr<StoreIo> inner, std::shared_ptr<FailurePlan> plan)
    : m_inner(std::move(inner)), m_plan(std::move(plan))
{
}

Result<std::unique_ptr<StoreFile>> FailingStoreIo::openRead(const QString &path)
{
    if (m_plan->failsNow())
        return planned(*m_plan);
    return wrapped(m_inner->openRead(path), m_plan);
}

Result<std::unique_ptr<StoreFile>> FailingStoreIo::openWrite(const QString &path)
{
    if (m_plan->failsNow())
        return planned(*m_plan);
    return wrapped(m_inner->openWrite(path), m_plan);
}

Result<std::unique_ptr<StoreFile>> FailingStoreIo::create(const QString &path)
{
    if (m_plan->failsNow())
        return planned(*m_plan);
    return wrapped(m_inner->create(path), m_plan);
}

Result<QStringList> FailingStoreIo::makeFolders(const QString &path)
{
    if (m_plan->failsNow())
        return planned(*m_plan);
    return m_inner->makeFolders(path);
}

Result<void> FailingStoreIo::rename(const QString &from, const QString &to)
{
    if (m_plan->failsNow())
        return planned(*m_plan);
    return m_inner->rename(from, to);
}

Result<void> FailingStoreIo::remove(const QString &path)
{
    if (m_plan->failsNow())
        return planned(*m_plan);
    return m_inner->remove(path);
}

Result<void> FailingStoreIo::removeFolder(const QString &path)
{
    if (m_plan->failsNow())
        return planned(*m_plan);
    return m_inner->removeFolder(path);
}

Result<EntryInfo> FailingStoreIo::stat(const QString &path)
{
    if (m_plan->failsNow())
        return planned(*m_plan);
    return m_inner->stat(path);
}

Result<void> FailingStoreIo::syncFolder(const QString &path)
{
    if (m_plan->failsNow())
        return planned(*m_plan);
    return m_inner->syncFolder(path);
}

Result<void> FailingStoreIo::syncAll()
{
    if (m_plan->failsNow())
        return planned(*m_plan);
    return m_inner->syncAll();
}

Result<SpaceInfo> FailingStoreIo::space()
{
    if (m_plan->failsNow())
        return planned(*m_plan);
    return m_inner->space();
}

Result<void> FailingStoreIo::checkRoot()
{
    if (m_plan->failsNow())
        return planned(*m_plan);
    return m_inner->checkRoot();
}

} // namespace ttp

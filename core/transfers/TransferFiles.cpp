// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/TransferFiles.h"

namespace ttp {

namespace {

class StoreReader final : public FileReader
{
public:
    StoreReader(std::shared_ptr<TransferStore> store, qint64 index, std::shared_ptr<StoreFile> file)
        : m_store(std::move(store)), m_index(index), m_file(std::move(file))
    {
    }

    qint64 read(char *buffer, qint64 offset, qint64 size) override
    {
        const Result<qint64> got = m_file->read(offset, buffer, size);
        // Behind the read: what was lost or changed before it or meanwhile does not go out.
        return got && m_store->checkServed(m_index, {offset, *got}, *m_file) ? *got : -1;
    }

private:
    std::shared_ptr<TransferStore> m_store;
    qint64 m_index;
    std::shared_ptr<StoreFile> m_file;
};

} // namespace

Result<std::unique_ptr<FileReader>> TransferFiles::open(qint64 fileIndex, ReadCache &) const
{
    Result<std::shared_ptr<StoreFile>> file = m_store->openForServing(fileIndex);
    if (!file)
        return file.error();
    return std::unique_ptr<FileReader>(std::make_unique<StoreReader>(m_store, fileIndex, std::move(file).value()));
}

} // namespace ttp

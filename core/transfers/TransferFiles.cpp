// SPDX-License-Identifier: GPL-3.0-only
#include "core/transfers/TransferFiles.h"

namespace ttp {

namespace {

class StoreReader final : public FileReader
{
public:
    explicit StoreReader(std::shared_ptr<StoreFile> file) : m_file(std::move(file)) {}

    qint64 read(char *buffer, qint64 offset, qint64 size) override
    {
        const Result<qint64> got = m_file->read(offset, buffer, size);
        return got ? *got : -1;
    }

private:
    std::shared_ptr<StoreFile> m_file;
};

} // namespace

Result<std::unique_ptr<FileReader>> TransferFiles::open(qint64 fileIndex, ReadCache &) const
{
    Result<std::shared_ptr<StoreFile>> file = m_store->openForServing(fileIndex);
    if (!file)
        return file.error();
    return std::unique_ptr<FileReader>(std::make_unique<StoreReader>(std::move(file).value()));
}

} // namespace ttp

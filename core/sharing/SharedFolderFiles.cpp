// SPDX-License-Identifier: GPL-3.0-only
#include "core/sharing/SharedFolderFiles.h"

#include "core/storage/ReadCache.h"

#include <utility>

namespace ttp {

namespace {

/// Looks at the stamp behind every read: whoever changes a file in place sets its time before the first byte, so that
/// bytes with the right stamp behind them are those that were hashed. 0.2 % of what sending them costs.
class InPlaceReader final : public FileReader
{
public:
    InPlaceReader(std::shared_ptr<File> file, FileStamp expected)
        : m_file(std::move(file)), m_expected(std::move(expected))
    {
    }

    qint64 read(char *buffer, qint64 offset, qint64 size) override
    {
        const Result<qint64> got = m_file->read(offset, buffer, size);
        const Result<FileStamp> stamp = m_file->stamp();
        if (!got || !stamp)
            return -1;
        // To whoever serves, what was hashed ends here.
        return stamp->sameContentAs(m_expected) ? *got : 0;
    }

private:
    std::shared_ptr<File> m_file;
    FileStamp m_expected;
};

} // namespace

SharedFolderFiles::SharedFolderFiles(SourceTablePtr table, QHash<qint64, ErrorCode> withheld)
    : m_table(std::move(table)), m_withheld(std::move(withheld))
{
}

Result<std::unique_ptr<FileReader>> SharedFolderFiles::open(qint64 fileIndex, ReadCache &cache) const
{
    if (fileIndex < 0 || fileIndex >= qint64(m_table->files.size())) {
        return Error{ErrorCode::InvalidInput, Doing::Serving, QString::number(fileIndex),
                     QStringLiteral("the version has no such file"), 0};
    }
    const SourceFile &source = m_table->files[size_t(fileIndex)];
    const auto withheld = m_withheld.constFind(fileIndex);
    if (withheld != m_withheld.cend())
        return Error{*withheld, Doing::Serving, source.rowPath, QStringLiteral("withheld until it is as hashed"), 0};
    auto file = cache.open(m_table->roots.at(source.root), source.diskPath, source.stamp);
    if (!file)
        return file.error();
    return std::unique_ptr<FileReader>(std::make_unique<InPlaceReader>(std::move(file).value(), source.stamp));
}

} // namespace ttp

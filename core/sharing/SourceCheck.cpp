// SPDX-License-Identifier: GPL-3.0-only
#include "core/sharing/SourceCheck.h"

#include "core/storage/SafeFolder.h"

#include <QFileInfo>

namespace ttp {

namespace {

using Roots = std::vector<std::optional<SafeFolder>>;

bool isAsHashed(const Roots &roots, const SourceFile &file)
{
    const std::optional<SafeFolder> &root = roots[size_t(file.root)];
    if (!root)
        return false;
    const Result<EntryInfo> info = root->stat(file.diskPath);
    return info && info->kind == EntryKind::File && info->stamp.sameContentAs(file.stamp);
}

/// Nothing where the file is what it was, and where that cannot be told.
std::optional<ErrorCode> changeOf(const Roots &roots, const SourceFile &file)
{
    const std::optional<SafeFolder> &root = roots[size_t(file.root)];
    if (!root)
        return std::nullopt;
    const Result<EntryInfo> info = root->stat(file.diskPath);
    if (info) {
        const bool isSame = info->kind == EntryKind::File && info->stamp.sameContentAs(file.stamp);
        return isSame ? std::nullopt : std::optional(ErrorCode::FileChanged);
    }
    if (info.error().code == ErrorCode::UnsafePath)
        return ErrorCode::FileChanged;
    return info.error().code == ErrorCode::NotFound ? std::optional(ErrorCode::NotFound) : std::nullopt;
}

void lookAtAll(const SourceQuestion &question, const Roots &roots, const CancelToken &cancel, SourceAnswer &answer)
{
    for (const auto &[version, table] : question.tables) {
        for (size_t index = 0; index < table->files.size() && !cancel.isCancelled(); ++index) {
            if (const auto code = changeOf(roots, table->files[index]))
                answer.changed.push_back({version, table, qint64(index), *code});
        }
    }
}

SourceAnswer check(const SourceQuestion &question, const CancelToken &cancel)
{
    SourceAnswer answer{question.share, {}, {}, {}};
    Roots roots;
    for (const QString &path : question.roots) {
        const Result<SafeFolder> folder = SafeFolder::open(path);
        if (!folder && !answer.folder)
            answer.folder = folder.error();
        roots.push_back(folder ? std::optional<SafeFolder>(*folder) : std::nullopt);
    }
    for (const QString &path : question.mustExist) {
        if (!QFileInfo::exists(path) && !answer.folder)
            answer.folder = Error{ErrorCode::FolderMissing, Doing::Sharing, path, {}, 0};
    }
    for (const SourceQuestion::Suspect &suspect : question.suspects) {
        if (isAsHashed(roots, suspect.file))
            answer.healed.emplace_back(suspect.version, suspect.index);
    }
    lookAtAll(question, roots, cancel, answer);
    return answer;
}

} // namespace

Result<std::vector<SourceAnswer>> checkSources(const std::vector<SourceQuestion> &questions, const CancelToken &cancel)
{
    std::vector<SourceAnswer> answers;
    for (const SourceQuestion &question : questions) {
        if (cancel.isCancelled())
            return Error{ErrorCode::Cancelled, Doing::Sharing, {}, QStringLiteral("the program stops"), 0};
        answers.push_back(check(question, cancel));
    }
    return answers;
}

} // namespace ttp

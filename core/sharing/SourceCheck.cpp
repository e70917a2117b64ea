// SPDX-License-Identifier: GPL-3.0-only
#include "core/sharing/SourceCheck.h"

#include "core/storage/SafeFolder.h"

namespace ttp {

namespace {

bool isAsHashed(const std::vector<std::optional<SafeFolder>> &roots, const SourceFile &file)
{
    const std::optional<SafeFolder> &root = roots[size_t(file.root)];
    if (!root)
        return false;
    const Result<EntryInfo> info = root->stat(file.diskPath);
    return info && info->kind == EntryKind::File && info->stamp.sameContentAs(file.stamp);
}

SourceAnswer check(const SourceQuestion &question)
{
    SourceAnswer answer{question.share, {}, {}};
    std::vector<std::optional<SafeFolder>> roots;
    for (const QString &path : question.roots) {
        const Result<SafeFolder> folder = SafeFolder::open(path);
        if (!folder && !answer.folder)
            answer.folder = folder.error();
        roots.push_back(folder ? std::optional<SafeFolder>(*folder) : std::nullopt);
    }
    for (const SourceQuestion::Suspect &suspect : question.suspects) {
        if (isAsHashed(roots, suspect.file))
            answer.healed.emplace_back(suspect.version, suspect.index);
    }
    return answer;
}

} // namespace

Result<std::vector<SourceAnswer>> checkSources(const std::vector<SourceQuestion> &questions, const CancelToken &cancel)
{
    std::vector<SourceAnswer> answers;
    for (const SourceQuestion &question : questions) {
        if (cancel.isCancelled())
            return Error{ErrorCode::Cancelled, Doing::Sharing, {}, QStringLiteral("the program stops"), 0};
        answers.push_back(check(question));
    }
    return answers;
}

} // namespace ttp

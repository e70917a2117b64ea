// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/FetchSnapshots.h"
#include "core/protocol/Link.h"
#include "core/storage/CancelToken.h"
#include "core/transfers/VersionResolver.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>

namespace ttp {

class NodeCore;

/// Looks at what one link leads to. Asks the peers that may know, and keeps nothing of what they say: no row, no file,
/// no registration, no transfer. Node thread; deletes itself when it has answered.
class LinkPreview : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(Result<FetchPreview>)>;

    /// to: the folder in which the share's own would be made, absolute; empty for that of the settings. Answers once
    /// unless it is cancelled, or its parent goes, before. Errors as ContentOrders::get(), and as VersionResolver.
    static void start(NodeCore &core, const QString &link, const QString &to, const CancelToken &cancel,
                      QObject *parent, Answer answer);

private:
    LinkPreview(NodeCore &core, const CancelToken &cancel, QObject *parent, Answer answer);

    [[nodiscard]] Result<void> begin(const QString &link, const QString &to);
    void resolved(const Result<ResolvedVersion> &version);
    void lookAtPlace(const VersionCatalogPtr &catalog);
    void finish(const Result<FetchPreview> &result);

    NodeCore &m_core;
    CancelToken m_cancel;
    Answer m_answer;
    QTimer m_cancelTimer;
    VersionWanted m_wanted;
    QString m_parentFolder;
    FetchPreview m_preview;
    std::unique_ptr<VersionResolver> m_resolver;
};

} // namespace ttp

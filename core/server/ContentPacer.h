// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/accounting/UploadScheduler.h"
#include "core/server/Reply.h"
#include "core/sharing/ServedShare.h"

namespace ttp {

/// Paces one reply by the upload limit of the whole peer, shared fairly between accounts, and by that of the share.
/// Used on one server thread.
class ContentPacer final : public Pacer
{
public:
    /// uploads must outlive it.
    ContentPacer(UploadScheduler &uploads, AccountPtr account, ServedSharePtr share);

    qint64 take(qint64 wanted) override;

private:
    UploadScheduler &m_uploads;
    const AccountPtr m_account;
    const ServedSharePtr m_share;
    // granted by the share's limit and not yet by the peer's
    qint64 m_saved = 0;
};

} // namespace ttp

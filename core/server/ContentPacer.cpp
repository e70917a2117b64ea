// SPDX-License-Identifier: GPL-3.0-only
#include "core/server/ContentPacer.h"

#include <algorithm>
#include <utility>

namespace ttp {

ContentPacer::ContentPacer(UploadScheduler &uploads, AccountPtr account, ServedSharePtr share)
    : m_uploads(uploads), m_account(std::move(account)), m_share(std::move(share))
{
}

qint64 ContentPacer::take(qint64 wanted)
{
    if (!m_share->limit)
        return m_uploads.take(*m_account, wanted);
    // The second limit may grant less than the first one: the rest is kept, or two limits together would give less
    // than the smaller one of them.
    if (m_saved < wanted)
        m_saved += m_share->limit->take(*m_account, wanted - m_saved);
    if (m_saved == 0)
        return 0;
    const qint64 granted = m_uploads.take(*m_account, std::min(m_saved, wanted));
    m_saved -= granted;
    return granted;
}

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QHash>
#include <list>
#include <utility>

namespace ttp {

/// A map that holds at most capacity entries and drops the least recently used. Not thread-safe.
template<typename Key, typename Value>
class LruMap
{
public:
    explicit LruMap(qsizetype capacity) : m_capacity(capacity < 1 ? 1 : capacity) {}

    /// The value, which becomes the most recently used; nullptr when there is none. Valid until the map is changed.
    [[nodiscard]] Value *find(const Key &key)
    {
        const auto found = m_byKey.constFind(key);
        if (found == m_byKey.constEnd())
            return nullptr;
        m_entries.splice(m_entries.begin(), m_entries, *found);
        return &m_entries.front().second;
    }
    /// Puts the value in, replacing one of the same key.
    Value *insert(const Key &key, Value value)
    {
        remove(key);
        m_entries.emplace_front(key, std::move(value));
        m_byKey.insert(key, m_entries.begin());
        if (size() > m_capacity) {
            m_byKey.remove(m_entries.back().first);
            m_entries.pop_back();
        }
        return &m_entries.front().second;
    }
    void remove(const Key &key)
    {
        const auto found = m_byKey.constFind(key);
        if (found == m_byKey.constEnd())
            return;
        m_entries.erase(*found);
        m_byKey.erase(found);
    }
    /// Removes every entry whose key satisfies the predicate.
    template<typename Predicate>
    void removeIf(Predicate predicate)
    {
        for (auto entry = m_entries.begin(); entry != m_entries.end();) {
            if (predicate(entry->first)) {
                m_byKey.remove(entry->first);
                entry = m_entries.erase(entry);
            } else {
                ++entry;
            }
        }
    }
    void clear()
    {
        m_byKey.clear();
        m_entries.clear();
    }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_entries.size()); }

private:
    using Entries = std::list<std::pair<Key, Value>>;

    qsizetype m_capacity;
    Entries m_entries;
    QHash<Key, typename Entries::iterator> m_byKey;
};

} // namespace ttp

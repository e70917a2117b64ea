-- SPDX-License-Identifier: GPL-3.0-only
-- Ids are BLOBs of 16 bytes, hashes BLOBs of 32, times ms since 1970 in UTC; lists of words have a line for each.

CREATE TABLE users (
    user_id         BLOB NOT NULL PRIMARY KEY CHECK (length(user_id) = 16),
    name            TEXT NOT NULL,
    note            TEXT NOT NULL,
    spki_sha256     BLOB UNIQUE CHECK (length(spki_sha256) = 32),
    spki            BLOB NOT NULL,
    state           INTEGER NOT NULL CHECK (state BETWEEN 1 AND 3),
    auth_verifier   BLOB CHECK (length(auth_verifier) = 32),
    auth_id_at_peer BLOB NOT NULL,
    auth_confirmed  INTEGER NOT NULL CHECK (auth_confirmed IN (0, 1)),
    urls            TEXT NOT NULL,
    roles           TEXT NOT NULL,
    registered_at   INTEGER,
    last_seen       INTEGER
);

CREATE TABLE invites (
    invite_id BLOB NOT NULL PRIMARY KEY CHECK (length(invite_id) = 16),
    code      BLOB NOT NULL,
    created   INTEGER,
    expires   INTEGER NOT NULL,
    uses_left INTEGER NOT NULL CHECK (uses_left >= 0),
    groups    BLOB NOT NULL CHECK (length(groups) % 16 = 0),
    note      TEXT NOT NULL
);

-- direction: 1 they ask us, 2 we ask them
CREATE TABLE requests (
    direction          INTEGER NOT NULL CHECK (direction BETWEEN 1 AND 2),
    user_id            BLOB NOT NULL CHECK (length(user_id) = 16),
    name               TEXT NOT NULL,
    note               TEXT NOT NULL,
    spki               BLOB NOT NULL,
    nonce              BLOB NOT NULL,
    token_hash         BLOB UNIQUE CHECK (length(token_hash) = 32),
    token              BLOB NOT NULL,
    address            TEXT NOT NULL,
    urls               TEXT NOT NULL,
    created            INTEGER NOT NULL,
    state              INTEGER NOT NULL CHECK (state BETWEEN 1 AND 3),
    reciprocal_auth_id BLOB NOT NULL,
    PRIMARY KEY (direction, user_id)
);

CREATE TABLE sessions (
    session_id         BLOB NOT NULL PRIMARY KEY CHECK (length(session_id) = 16),
    user_id            BLOB NOT NULL REFERENCES users (user_id) ON DELETE CASCADE,
    key                BLOB NOT NULL,
    addresses          TEXT NOT NULL,
    client_spki_sha256 BLOB CHECK (length(client_spki_sha256) = 32),
    created            INTEGER NOT NULL,
    expires            INTEGER NOT NULL,
    absolute_end       INTEGER NOT NULL,
    revoked            INTEGER NOT NULL CHECK (revoked IN (0, 1))
);
CREATE INDEX sessions_by_user ON sessions (user_id);
CREATE INDEX sessions_by_end ON sessions (expires);

CREATE TABLE user_groups (
    group_id BLOB NOT NULL PRIMARY KEY CHECK (length(group_id) = 16),
    name     TEXT NOT NULL UNIQUE,
    created  INTEGER
);

CREATE TABLE group_members (
    group_id BLOB NOT NULL REFERENCES user_groups (group_id) ON DELETE CASCADE,
    user_id  BLOB NOT NULL REFERENCES users (user_id) ON DELETE CASCADE,
    PRIMARY KEY (group_id, user_id)
) WITHOUT ROWID;
CREATE INDEX group_members_by_user ON group_members (user_id);

CREATE TABLE shares (
    id              INTEGER PRIMARY KEY,
    share_id        BLOB NOT NULL UNIQUE CHECK (length(share_id) = 16),
    name            TEXT NOT NULL,
    owner           BLOB NOT NULL CHECK (length(owner) = 16),
    own             INTEGER NOT NULL CHECK (own IN (0, 1)),
    folder          TEXT NOT NULL,
    created         INTEGER,
    state           INTEGER NOT NULL CHECK (state BETWEEN 1 AND 5),
    followed        INTEGER NOT NULL CHECK (followed IN (0, 1)),
    readers         TEXT NOT NULL,
    access_serial   INTEGER NOT NULL,
    access_heard_at INTEGER,
    access_record   BLOB NOT NULL
);

CREATE TABLE versions (
    share           INTEGER NOT NULL REFERENCES shares (id) ON DELETE CASCADE,
    version         INTEGER NOT NULL CHECK (version >= 1),
    manifest_sha256 BLOB NOT NULL CHECK (length(manifest_sha256) = 32),
    list_root       BLOB NOT NULL CHECK (length(list_root) = 32),
    list_length     INTEGER NOT NULL CHECK (list_length >= 0),
    files           INTEGER NOT NULL CHECK (files >= 0),
    bytes           INTEGER NOT NULL CHECK (bytes >= 0),
    created         INTEGER,
    manifest        BLOB NOT NULL,
    UNIQUE (share, version)
);
CREATE INDEX versions_by_manifest ON versions (manifest_sha256);

-- May have rows of a version that is not published yet, so it refers to the share only.
CREATE TABLE shared_files (
    share    INTEGER NOT NULL REFERENCES shares (id) ON DELETE CASCADE,
    version  INTEGER NOT NULL,
    idx      INTEGER NOT NULL CHECK (idx >= 0),
    path     TEXT NOT NULL,
    root     BLOB NOT NULL CHECK (length(root) = 32),
    length   INTEGER NOT NULL CHECK (length >= 0),
    mtime_ms INTEGER NOT NULL,
    volume   TEXT NOT NULL,
    file_id  TEXT NOT NULL,
    size     INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    state    INTEGER NOT NULL CHECK (state BETWEEN 1 AND 3),
    PRIMARY KEY (share, version, idx)
) WITHOUT ROWID;
CREATE INDEX shared_files_by_stamp ON shared_files (file_id, size, mtime_ns);
CREATE INDEX shared_files_by_file ON shared_files (root, length);

CREATE TABLE content (
    id          INTEGER PRIMARY KEY,
    root        BLOB NOT NULL CHECK (length(root) = 32),
    length      INTEGER NOT NULL CHECK (length >= 0),
    state       INTEGER NOT NULL CHECK (state BETWEEN 1 AND 2),
    flat_sha256 BLOB CHECK (length(flat_sha256) = 32),
    UNIQUE (root, length)
);

-- 4096 hashes of a layer in a row, never a row for each hash. A rowid table on purpose: without one, SQLite keeps
-- large values inside the key tree.
CREATE TABLE hash_spans (
    id      INTEGER PRIMARY KEY,
    content INTEGER NOT NULL REFERENCES content (id) ON DELETE CASCADE,
    level   INTEGER NOT NULL CHECK (level IN (0, 5, 12)),
    span    INTEGER NOT NULL CHECK (span >= 0),
    hashes  BLOB NOT NULL CHECK (length(hashes) BETWEEN 32 AND 131072 AND length(hashes) % 32 = 0),
    UNIQUE (content, level, span)
);

CREATE TABLE transfers (
    transfer_id    BLOB NOT NULL PRIMARY KEY CHECK (length(transfer_id) = 16),
    share_id       BLOB NOT NULL CHECK (length(share_id) = 16),
    version        INTEGER NOT NULL CHECK (version >= 0),
    name           TEXT NOT NULL,
    folder         TEXT NOT NULL,
    link           TEXT NOT NULL,
    state          INTEGER NOT NULL CHECK (state BETWEEN 1 AND 6),
    queue_position INTEGER NOT NULL,
    priority       INTEGER NOT NULL,
    limit_down     INTEGER NOT NULL CHECK (limit_down >= 0),
    limit_up       INTEGER NOT NULL CHECK (limit_up >= 0),
    created        INTEGER,
    finished       INTEGER,
    total_bytes    INTEGER NOT NULL CHECK (total_bytes >= 0),
    have_bytes     INTEGER NOT NULL CHECK (have_bytes >= 0),
    error          TEXT,
    error_subject  TEXT NOT NULL,
    wanted         BLOB NOT NULL
);
CREATE INDEX transfers_by_share ON transfers (share_id);

-- Written every few seconds while the row of the transfer stays as it is.
CREATE TABLE transfer_progress (
    transfer_id BLOB NOT NULL PRIMARY KEY REFERENCES transfers (transfer_id) ON DELETE CASCADE,
    boot_id     TEXT NOT NULL,
    recorded    BLOB NOT NULL,
    synced      BLOB NOT NULL
);

CREATE TABLE transfer_sources (
    transfer_id BLOB NOT NULL REFERENCES transfers (transfer_id) ON DELETE CASCADE,
    user_id     BLOB NOT NULL CHECK (length(user_id) = 16),
    bytes       INTEGER NOT NULL CHECK (bytes >= 0),
    PRIMARY KEY (transfer_id, user_id)
) WITHOUT ROWID;

-- Hearsay: neither the share nor the user need be known otherwise.
CREATE TABLE holders (
    share_id BLOB NOT NULL CHECK (length(share_id) = 16),
    version  INTEGER NOT NULL,
    user_id  BLOB NOT NULL CHECK (length(user_id) = 16),
    complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
    have     INTEGER NOT NULL CHECK (have >= 0),
    seq      INTEGER NOT NULL,
    urls     TEXT NOT NULL,
    heard    INTEGER NOT NULL,
    expires  INTEGER NOT NULL,
    PRIMARY KEY (share_id, version, user_id)
) WITHOUT ROWID;
CREATE INDEX holders_by_user ON holders (user_id, share_id, version);
CREATE INDEX holders_by_end ON holders (expires);

-- hour: hours since 1970. Users and shares may be gone: what was counted stays.
CREATE TABLE usage (
    user_id     BLOB NOT NULL CHECK (length(user_id) = 16),
    hour        INTEGER NOT NULL,
    counterpart BLOB NOT NULL CHECK (length(counterpart) = 16),
    share_id    BLOB NOT NULL CHECK (length(share_id) = 16),
    bytes_in    INTEGER NOT NULL CHECK (bytes_in >= 0),
    bytes_out   INTEGER NOT NULL CHECK (bytes_out >= 0),
    requests    INTEGER NOT NULL CHECK (requests >= 0),
    PRIMARY KEY (user_id, hour, counterpart, share_id)
) WITHOUT ROWID;
CREATE INDEX usage_by_hour ON usage (hour);

CREATE TABLE events (
    seq     INTEGER PRIMARY KEY AUTOINCREMENT,
    time    INTEGER NOT NULL,
    kind    TEXT NOT NULL,
    user_id BLOB NOT NULL CHECK (length(user_id) = 16),
    address TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail  TEXT NOT NULL
);

-- share_id: 16 zero bytes mean every share. until: NULL means until it is lifted.
CREATE TABLE bans (
    user_id  BLOB NOT NULL CHECK (length(user_id) = 16),
    share_id BLOB NOT NULL CHECK (length(share_id) = 16),
    reason   TEXT NOT NULL,
    evidence TEXT NOT NULL,
    created  INTEGER NOT NULL,
    until    INTEGER,
    PRIMARY KEY (user_id, share_id)
) WITHOUT ROWID;

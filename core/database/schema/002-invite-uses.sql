-- SPDX-License-Identifier: GPL-3.0-only
-- Who was let in by an invitation. The user may be removed since.

CREATE TABLE invite_uses (
    id        INTEGER PRIMARY KEY,
    invite_id BLOB NOT NULL REFERENCES invites (invite_id) ON DELETE CASCADE,
    user_id   BLOB NOT NULL CHECK (length(user_id) = 16),
    used      INTEGER NOT NULL
);
CREATE INDEX invite_uses_by_invite ON invite_uses (invite_id);

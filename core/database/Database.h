// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/database/Migrations.h"
#include "core/database/Statement.h"

#include <QList>
#include <QString>
#include <memory>
#include <optional>

namespace ttp {

/// Looks at every statement before it runs. For tests that let the Nth statement fail, and for tracing.
class StatementWatch
{
public:
    virtual ~StatementWatch() = default;

    /// Called on the connection's thread with the text of the statement, never with values. An Error that is returned
    /// takes the place of the statement, which is then not run. ROLLBACK is not asked about: it must always be
    /// possible.
    [[nodiscard]] virtual std::optional<Error> beforeStatement(QStringView sql) = 0;
};

/// How a database is opened. The defaults are what the program uses; tests change them.
struct DatabaseOptions {
    /// Borrowed; must outlive the connection.
    StatementWatch *watch = nullptr;
    /// The schema, numbered 1, 2, 3 … without gaps; empty means builtInSchema().
    QList<SchemaStep> steps;
    /// How long a statement waits for another connection's lock.
    int busyTimeoutMs = 5'000;
    /// A file up to this size is checked from end to end when it is opened; of a larger one only the header and the
    /// schema are looked at, and check() is there for a quiet hour.
    qint64 checkUpToBytes = 256LL * 1024 * 1024;
};

/// One connection to the profile's SQLite file: WAL, foreign keys on, synchronous FULL, pages of 16 KiB.
///
/// There is one writing connection, on the node thread. Server threads have a read-only connection each. A connection
/// belongs to the thread that opened it and is destroyed there, after every Statement and Transaction made from it.
/// The file, its -wal and -shm and every copy have mode 0600 (design.md section 9.20); on Windows the profile folder's
/// access list does that.
class Database
{
public:
    /// Opens the file for reading and writing, making it where there is none, and brings its schema up to date in one
    /// transaction. An older file is first copied aside to "<path>.before-<NNN>", NNN being the first step that is run.
    ///
    /// Errors: FolderMissing; ReadOnly when file or folder cannot be written; PermissionDenied; DatabaseTooNew when a
    /// later release wrote the file, of which no byte is changed; DatabaseDamaged when it is no database, not ours, or
    /// does not pass PRAGMA quick_check: subject is the path, detail says what to do; DiskFull; DatabaseBusy;
    /// DatabaseFailed for anything else that SQLite says. After an error the old content is still there.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path,
                                                                const DatabaseOptions &options = {});

    /// A further connection that can only read. The file must exist and have exactly the schema of this program: open()
    /// comes first. Errors: as open(), NotFound when there is no file, DatabaseFailed when the schema is older.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openReadOnly(const QString &path,
                                                                        const DatabaseOptions &options = {});

    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// A prepared statement. Kept by its text: asking for the same text again costs a look-up, not a compilation.
    /// Where the text does not compile, the first call that runs the statement says so.
    [[nodiscard]] Statement prepare(const QString &sql);
    /// Prepares and runs a statement that has no parameters and whose rows nobody reads.
    [[nodiscard]] Result<void> execute(const QString &sql);

    /// Writes a compact, consistent copy (VACUUM INTO), mode 0600; replaces an older file of that name only when the
    /// new one is whole. Not inside a transaction. Errors: WriteFailed, DiskFull, DatabaseFailed.
    [[nodiscard]] Result<void> copyTo(const QString &path);
    /// PRAGMA quick_check over the whole file: DatabaseDamaged where it finds anything.
    [[nodiscard]] Result<void> check();
    /// Moves what the -wal file holds into the file, as far as readers allow.
    [[nodiscard]] Result<void> checkpoint();

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool isInTransaction() const;
    /// PRAGMA user_version: the number of the last schema step that was run.
    [[nodiscard]] Result<int> schemaVersion();

private:
    friend class Statement;
    friend class Transaction;
    struct Private;
    enum class Mode { ReadWrite, ReadOnly };

    explicit Database(std::unique_ptr<Private> data);
    [[nodiscard]] static Result<std::unique_ptr<Database>> connect(const QString &path, const DatabaseOptions &options,
                                                                   Mode mode);
    [[nodiscard]] static Result<void> inspect(const QString &path, const DatabaseOptions &options);
    [[nodiscard]] Result<void> prepareForUse();
    [[nodiscard]] Result<void> configure();
    [[nodiscard]] std::optional<Error> refusal(QStringView sql) const;
    void noteFailure(const Error &error);

    std::unique_ptr<Private> d;
};

} // namespace ttp

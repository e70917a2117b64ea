// SPDX-License-Identifier: GPL-3.0-only
#include "tests/shape/IncludeRules.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace ttp::shape {
namespace {

// Who may include whom. Every folder may include itself; what is not in its row it may not include.
const QMap<QString, QString> &table()
{
    static const QMap<QString, QString> rows = {
        {QStringLiteral("core/base"), QString()},
        {QStringLiteral("core/content"), QStringLiteral("base")},
        {QStringLiteral("core/protocol"), QStringLiteral("base content")},
        {QStringLiteral("core/database"), QStringLiteral("base content")},
        {QStringLiteral("core/storage"), QStringLiteral("base content")},
        {QStringLiteral("core/identity"), QStringLiteral("base database")},
        {QStringLiteral("core/trust"), QStringLiteral("base database identity")},
        {QStringLiteral("core/accounting"), QStringLiteral("base database identity")},
        // The snapshot that server threads read leads to each account's counters (core/THREADS.md).
        {QStringLiteral("core/sharing"), QStringLiteral("base content database storage identity trust accounting")},
        {QStringLiteral("core/server"),
         QStringLiteral("base content protocol database storage identity trust accounting sharing")},
        {QStringLiteral("core/client"), QStringLiteral("base content protocol")},
        {QStringLiteral("core/transfers"),
         QStringLiteral("base content database storage identity trust accounting sharing client")},
        {QStringLiteral("core/node"),
         QStringLiteral("base content protocol database storage identity trust accounting sharing server client "
                        "transfers")},
        {QStringLiteral("ui"), QStringLiteral("base node")},
        {QStringLiteral("app"), QStringLiteral("base node ui")},
    };
    return rows;
}

// A header from outside that only some places may include.
struct Foreign {
    const char *header; // what stands between < and >
    const char *where;  // the paths that may include it
    const char *why;
};

constexpr Foreign onlyIn[] = {
    {R"(^(QtHttpServer/.*|QHttpServer\w*|QAbstractHttpServer|qhttpserver.*|qabstracthttpserver.*)$)",
     R"(^core/server/QtHttpAdapter)", "QtHttpServer belongs to core/server/QtHttpAdapter"},
    {R"(^curl/)", R"(^core/client/HttpTransport)", "libcurl belongs to core/client/HttpTransport"},
    {R"(qrcodegen\.hpp$)", R"(^ui/widgets/QrCode)", "qrcodegen belongs to ui/widgets/QrCode"},
    {R"(^(QtSql/.*|QSql\w*|qsql.*|sqlite3\.h)$)", R"(^core/database/)", "SQL belongs to core/database"},
    {R"(^openssl/(evp|sha|hmac|md5|aes|ec|ecdsa|ecdh|rsa|kdf)\.h$)", R"(^core/(identity/|content/Sha256))",
     "OpenSSL's EVP belongs to core/identity and core/content/Sha256"},
    {R"(^openssl/(rand|crypto)\.h$)", R"(^core/(base/|identity/|content/Sha256|client/HttpTransport))",
     "OpenSSL belongs to core/identity and core/content/Sha256 (random bytes also to core/base)"},
    {R"(^openssl/(?!(rand|crypto)\.h$))", R"(^core/(identity/|content/Sha256|client/HttpTransport))",
     "OpenSSL's TLS belongs to core/identity and core/client/HttpTransport"},
    {R"(^(QtWidgets/.*|QtGui/.*|QWidget|QApplication|QGuiApplication|QMainWindow|QDialog|QPainter|QIcon|QImage|QPixmap|QColor)$)",
     R"(^(ui|app)/)", "a window belongs to ui/ and app/: core/ builds on machines without Qt Gui"},
    {R"(^(Q[A-Z]\w*/private/.*|private/.*|.*_p\.h)$)", R"(^$)", "private headers of Qt change without notice"},
};

constexpr Foreign neverIn[] = {
    {R"(^(QtCore/)?QJson)", R"(^core/(base|content|database|storage|identity|trust|accounting|sharing|transfers)/)",
     "this folder does not know JSON: core/protocol, server and client translate"},
    {R"(^(QtNetwork/)?(QTcpSocket|QSslSocket|QTcpServer|QSslServer|QUdpSocket|QLocalSocket|QLocalServer|QAbstractSocket|QNetwork(AccessManager|Request|Reply))$|^sys/socket\.h$|^winsock2\.h$)",
     R"(^core/(base|content|protocol|database|storage|identity|trust|accounting|sharing|transfers)/)",
     "this folder does not know sockets: core/server, client and node do"},
    {R"(^(QtCore/)?(QFile|QSaveFile|QDir|QDirIterator|QTemporaryFile|QThread|QMutex|QTimer|QThreadPool)$|^(thread|mutex|fstream|filesystem|atomic|condition_variable)$)",
     R"(^core/(content|protocol)/)", "this floor is pure: no files, no threads, no timers"},
};

// A .moc file or a form's header: made by the build, belongs to the file that includes it.
bool isGenerated(const QString &header)
{
    static const QRegularExpression made(QStringLiteral(R"(^(ui_\w+\.h|\w+\.moc|moc_\w+\.cpp)$)"));
    return made.match(header).hasMatch();
}

QString folderOf(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    if (parts.first() == QLatin1String("core"))
        return parts.size() > 2 ? parts.first() + QLatin1Char('/') + parts.at(1) : QString();
    return parts.first();
}

bool matches(const char *pattern, const QString &text)
{
    return QRegularExpression(QString::fromLatin1(pattern)).match(text).hasMatch();
}

QString oursFinding(const QString &from, const QString &header)
{
    const QString to = folderOf(header);
    if (!table().contains(to))
        return QStringLiteral("includes \"%1\", which is in no folder of the program").arg(header);
    const QStringList allowed = table().value(from).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString name = to.startsWith(QLatin1String("core/")) ? to.mid(5) : to;
    if (from == to || allowed.contains(name))
        return {};
    return QStringLiteral("%1 may not include \"%2\"; it may include: %3")
        .arg(from, header, allowed.isEmpty() ? QStringLiteral("nothing of ours") : allowed.join(QStringLiteral(", ")));
}

QString foreignFinding(const QString &path, const QString &header)
{
    for (const Foreign &rule : onlyIn)
        if (matches(rule.header, header) && !matches(rule.where, path))
            return QStringLiteral("includes <%1>: %2").arg(header, QString::fromLatin1(rule.why));
    for (const Foreign &rule : neverIn)
        if (matches(rule.header, header) && matches(rule.where, path))
            return QStringLiteral("includes <%1>: %2").arg(header, QString::fromLatin1(rule.why));
    return {};
}

} // namespace

QStringList floors()
{
    QStringList names;
    for (const QString &folder : table().keys())
        if (folder.startsWith(QLatin1String("core/")))
            names.append(folder.mid(5));
    return names;
}

Findings includeFindings(const SourceFile &file, bool siblingHeaderExists)
{
    static const QRegularExpression line(QStringLiteral(R"(^[ \t]*#[ \t]*include[ \t]*(["<])([^">\n]+)[">])"),
                                         QRegularExpression::MultilineOption);
    const QString from = folderOf(file.path);
    if (!table().contains(from))
        return {QStringLiteral("%1: this folder is not in the table of floors").arg(file.path)};

    Findings findings;
    const QString text = QString::fromUtf8(withoutComments(file.text));
    const QString own = siblingHeaderExists ? file.path.chopped(4) + QStringLiteral(".h") : QString();
    bool first = true;
    for (auto it = line.globalMatch(text); it.hasNext(); first = false) {
        const QRegularExpressionMatch match = it.next();
        const QString header = match.captured(2);
        const bool quoted = match.captured(1) == QLatin1String("\"");
        if (quoted && isGenerated(header))
            continue;
        const QString finding = quoted ? oursFinding(from, header) : foreignFinding(file.path, header);
        if (!finding.isEmpty())
            findings.append(at(file, match.capturedStart(), finding));
        if (first && !own.isEmpty() && header != own)
            findings.append(
                at(file, match.capturedStart(),
                   QStringLiteral("the first include must be \"%1\", so that it is known to compile alone").arg(own)));
    }
    return findings;
}

} // namespace ttp::shape

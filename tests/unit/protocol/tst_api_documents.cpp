// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Encoding.h"
#include "core/protocol/AccessRecordMessage.h"
#include "core/protocol/ApiDocuments.h"
#include "core/protocol/AvailabilityMessage.h"
#include "core/protocol/EnvelopeMessage.h"
#include "core/protocol/ErrorMessage.h"
#include "core/protocol/FileMessages.h"
#include "core/protocol/ManifestMessage.h"
#include "core/protocol/Paths.h"
#include "core/protocol/PeersMessages.h"
#include "core/protocol/RegistrationMessages.h"
#include "core/protocol/SessionMessages.h"
#include "core/protocol/ShareMessages.h"
#include "tests/unit/protocol/SchemaCheck.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace ttp;

namespace {

/// Reads a document of a schema and writes it again; an error's description where it cannot be read.
using Copy = std::function<Result<QByteArray>(const QByteArray &)>;

template<typename Message>
Copy copyOf()
{
    return [](const QByteArray &json) -> Result<QByteArray> {
        const Result<Message> read = Message::fromJson(json);
        return read ? Result<QByteArray>(read.value().toJson()) : Result<QByteArray>(read.error());
    };
}

Result<QByteArray> copyProblem(const QByteArray &json)
{
    const int status = QJsonDocument::fromJson(json).object().value(QLatin1String("status")).toInt();
    const Result<ErrorMessage> read = ErrorMessage::fromJson(json, status);
    return read ? Result<QByteArray>(read.value().toJson()) : Result<QByteArray>(read.error());
}

Result<QByteArray> copyManifest(const QByteArray &json)
{
    const Result<ManifestHeader> read = manifestHeaderFromJson(json);
    return read ? Result<QByteArray>(manifestHeaderToJson(read.value())) : Result<QByteArray>(read.error());
}

Result<QByteArray> copyEntry(const QByteArray &json)
{
    JsonReader in = JsonReader::parse(json);
    const ManifestEntry entry = readManifestEntry(in);
    const Result<ManifestEntry> read = in.finish(entry);
    return read ? Result<QByteArray>(manifestLine(read.value()).trimmed()) : Result<QByteArray>(read.error());
}

/// The message that stands for each schema a request or reply is made of.
const QMap<QString, Copy> &copies()
{
    static const QMap<QString, Copy> table{
        {QStringLiteral("Peer"), copyOf<PeerMessage>()},
        {QStringLiteral("WellKnown"), copyOf<WellKnownMessage>()},
        {QStringLiteral("Health"), copyOf<HealthMessage>()},
        {QStringLiteral("RegistrationRequest"), copyOf<RegistrationRequestMessage>()},
        {QStringLiteral("RegistrationReply"), copyOf<RegistrationReplyMessage>()},
        {QStringLiteral("RotationReply"), copyOf<RotationReplyMessage>()},
        {QStringLiteral("User"), copyOf<UserMessage>()},
        {QStringLiteral("SessionRequest"), copyOf<SessionRequestMessage>()},
        {QStringLiteral("Session"), copyOf<SessionMessage>()},
        {QStringLiteral("SessionInfo"), copyOf<SessionInfoMessage>()},
        {QStringLiteral("SessionList"), copyOf<SessionListMessage>()},
        {QStringLiteral("SessionRenewal"), copyOf<SessionRenewalMessage>()},
        {QStringLiteral("SessionAddresses"), copyOf<SessionAddressesMessage>()},
        {QStringLiteral("Availability"), copyOf<AvailabilityMessage>()},
        {QStringLiteral("HashRun"), copyOf<HashRunMessage>()},
        {QStringLiteral("Complaint"), copyOf<ComplaintMessage>()},
        {QStringLiteral("Share"), copyOf<ShareMessage>()},
        {QStringLiteral("ShareList"), copyOf<ShareListMessage>()},
        {QStringLiteral("ShareFiles"), copyOf<ShareFilesMessage>()},
        {QStringLiteral("SignedManifest"), copyOf<EnvelopeMessage>()},
        {QStringLiteral("SignedAccessRecord"), copyOf<EnvelopeMessage>()},
        {QStringLiteral("AccessRecord"), copyOf<AccessRecordMessage>()},
        {QStringLiteral("HolderList"), copyOf<HolderListMessage>()},
        {QStringLiteral("PeerList"), copyOf<PeerListMessage>()},
        {QStringLiteral("PeerFiles"), copyOf<PeerFilesMessage>()},
        {QStringLiteral("Announcement"), copyOf<AnnouncementMessage>()},
        {QStringLiteral("ReachabilityRequest"), copyOf<ReachabilityRequestMessage>()},
        {QStringLiteral("ReachabilityReply"), copyOf<ReachabilityReplyMessage>()},
        {QStringLiteral("GroupList"), copyOf<GroupListMessage>()},
        {QStringLiteral("ManifestHeader"), copyManifest},
        {QStringLiteral("ManifestEntry"), copyEntry},
        {QStringLiteral("Problem"), copyProblem},
    };
    return table;
}

QJsonObject documentOf(const QString &name)
{
    return QJsonDocument::fromJson(apiDocument(name)).object();
}

const QJsonObject &merged()
{
    static const QJsonObject document = QJsonDocument::fromJson(openApiDocument()).object();
    return document;
}

struct Operation {
    QString document;
    QString path;
    QString method;
    QJsonObject object;
};

QList<Operation> operations()
{
    QList<Operation> list;
    for (const QString &name : apiDocumentNames()) {
        const QJsonObject paths = documentOf(name).value(QLatin1String("paths")).toObject();
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            const QJsonObject methods = path.value().toObject();
            for (auto method = methods.begin(); method != methods.end(); ++method)
                list.append({name, path.key(), method.key(), method.value().toObject()});
        }
    }
    return list;
}

/// Every example of a media type, schema or whatever may have some.
QList<QJsonValue> examplesOf(const QJsonObject &object)
{
    QList<QJsonValue> examples;
    if (object.contains(QLatin1String("example")))
        examples.append(object.value(QLatin1String("example")));
    const QJsonValue several = object.value(QLatin1String("examples"));
    for (const QJsonValue &example : several.toArray())
        examples.append(example);
    for (const QJsonValue &example : several.toObject())
        examples.append(example.toObject().value(QLatin1String("value")));
    return examples;
}

struct Example {
    QString where;
    QString schema;
    QJsonObject value;
};

QString schemaNameOf(const QJsonObject &media)
{
    const QString reference = media.value(QLatin1String("schema")).toObject().value(QLatin1String("$ref")).toString();
    return reference.section(QLatin1Char('/'), -1);
}

void addExamples(const QString &where, const QJsonObject &content, QList<Example> &list)
{
    for (auto media = content.begin(); media != content.end(); ++media) {
        const QString schema = schemaNameOf(media.value().toObject());
        for (const QJsonValue &example : examplesOf(media.value().toObject()))
            list.append({where, schema, example.toObject()});
    }
}

QList<Example> allExamples()
{
    QList<Example> list;
    for (const Operation &operation : operations()) {
        const QString where = operation.method + QLatin1Char(' ') + operation.path;
        addExamples(
            where + QStringLiteral(" body"),
            operation.object.value(QLatin1String("requestBody")).toObject().value(QLatin1String("content")).toObject(),
            list);
        const QJsonObject responses = operation.object.value(QLatin1String("responses")).toObject();
        for (auto response = responses.begin(); response != responses.end(); ++response)
            addExamples(
                where + QLatin1Char(' ') + response.key(),
                schema::resolved(merged(), response.value().toObject()).value(QLatin1String("content")).toObject(),
                list);
    }
    const QJsonObject schemas = schema::schemasOf(merged());
    for (auto item = schemas.begin(); item != schemas.end(); ++item) {
        for (const QJsonValue &example : examplesOf(item.value().toObject()))
            list.append({QStringLiteral("schema"), item.key(), example.toObject()});
    }
    return list;
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A path with good values in the place of its variables.
QByteArray filled(const QString &path)
{
    QString text = path;
    for (const auto &[name, value] : {std::pair{"{user}", "6f1d0c5a-9b1e-8c4f-a2b7-3d5e7f901b2c"},
                                      {"{session}", "6f1d0c5a-9b1e-8c4f-a2b7-3d5e7f901b2c"},
                                      {"{share}", "6f1d0c5a-9b1e-8c4f-a2b7-3d5e7f901b2c"},
                                      {"{version}", "latest"},
                                      {"{index}", "3"}})
        text.replace(QLatin1String(name), QLatin1String(value));
    text.replace(QLatin1String("{fid}"), QString(64, u'a') + QStringLiteral("-5"));
    return text.toLatin1();
}

/// Members that only some replies need; which ones, the message says and a schema cannot.
const QSet<QString> conditional{QStringLiteral("RegistrationReply.auth_id"), QStringLiteral("RegistrationReply.groups"),
                                QStringLiteral("RegistrationReply.poll_after"), QStringLiteral("Share.manifest_sha256"),
                                QStringLiteral("ManifestHeader.previous")};
/// Members of a problem are all optional to us: other programs send less.
const QSet<QString> lenient{QStringLiteral("Problem.type"), QStringLiteral("Problem.title"),
                            QStringLiteral("Problem.status")};

} // namespace

class ApiDocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compiledIn_data();
    void compiledIn();
    void unknownDocument();
    void mergedDocument();
    void sameNamesMeanTheSame();
    void referencesResolve();
    void pathsAreThoseOfTheProgram();
    void operationsAreComplete_data();
    void operationsAreComplete();
    void parametersAreComplete_data();
    void parametersAreComplete();
    void refusalsAreRight_data();
    void refusalsAreRight();
    void examples_data();
    void examples();
    void everySchemaIsRead();
    void payloadsOfEnvelopes();
    void requiredMembers_data();
    void requiredMembers();
    void mistypedMembers_data();
    void mistypedMembers();
};

void ApiDocumentsTest::compiledIn_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : apiDocumentNames())
        QTest::newRow(qPrintable(name)) << name;
}

void ApiDocumentsTest::compiledIn()
{
    QFETCH(QString, name);
    QFile file(QStringLiteral(TTP_SOURCE_DIR "/resources/api/%1_api.json").arg(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(apiDocument(name), file.readAll());
    const QJsonObject document = documentOf(name);
    QCOMPARE(document.value(QLatin1String("openapi")).toString(), QStringLiteral("3.1.0"));
    QVERIFY(!document.value(QLatin1String("paths")).toObject().isEmpty());
}

void ApiDocumentsTest::unknownDocument()
{
    for (const char *name : {"", "x", "../peer", "Peer", "peer_api.json"})
        QVERIFY(apiDocument(QString::fromLatin1(name)).isEmpty());
}

void ApiDocumentsTest::mergedDocument()
{
    QCOMPARE(merged().value(QLatin1String("openapi")).toString(), QStringLiteral("3.1.0"));
    const QJsonObject paths = merged().value(QLatin1String("paths")).toObject();
    qsizetype count = 0;
    for (const QJsonValue &path : paths)
        count += path.toObject().size();
    QCOMPARE(count, operations().size());
    QCOMPARE(openApiDocument(), openApiDocument());
    QVERIFY(openApiDocument().size() < limits::jsonBytes);
}

void ApiDocumentsTest::sameNamesMeanTheSame()
{
    const QJsonObject all = merged().value(QLatin1String("components")).toObject();
    for (const QString &name : apiDocumentNames()) {
        const QJsonObject components = documentOf(name).value(QLatin1String("components")).toObject();
        for (auto kind = components.begin(); kind != components.end(); ++kind) {
            const QJsonObject items = kind.value().toObject();
            for (auto item = items.begin(); item != items.end(); ++item)
                QCOMPARE(all.value(kind.key()).toObject().value(item.key()), item.value());
        }
    }
}

void ApiDocumentsTest::referencesResolve()
{
    static const QRegularExpression reference(QStringLiteral(R"re("\$ref": "#/components/(\w+)/(\w+)")re"));
    for (const QString &name : apiDocumentNames()) {
        const QJsonObject components = documentOf(name).value(QLatin1String("components")).toObject();
        const QString text = QString::fromUtf8(apiDocument(name));
        QCOMPARE(text.count(QStringLiteral("$ref")), text.count(reference));
        for (auto it = reference.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            QVERIFY2(components.value(match.captured(1)).toObject().contains(match.captured(2)),
                     qPrintable(match.captured()));
        }
    }
}

void ApiDocumentsTest::pathsAreThoseOfTheProgram()
{
    QSet<QString> templates;
    for (const PathName name : allPaths())
        templates.insert(QString::fromLatin1(pathTemplate(name)));
    QSet<QString> documented;
    for (const Operation &operation : operations()) {
        QVERIFY2(templates.contains(operation.path), qPrintable(operation.path));
        documented.insert(operation.path);
        const Result<ParsedPath> parsed = parsePath(filled(operation.path));
        QVERIFY2(parsed.ok(), qPrintable(operation.path));
        QCOMPARE(QString::fromLatin1(pathTemplate(parsed.value().name)), operation.path);
    }
    // long polls for notices come with the release that serves them
    documented.insert(QStringLiteral("/v1/events"));
    QCOMPARE(documented, templates);
}

void ApiDocumentsTest::operationsAreComplete_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<QJsonObject>("operation");
    QTest::addColumn<QString>("method");
    for (const Operation &operation : operations())
        QTest::addRow("%s %s", qPrintable(operation.method), qPrintable(operation.path))
            << operation.document << operation.object << operation.method;
}

void ApiDocumentsTest::operationsAreComplete()
{
    QFETCH(QString, document);
    QFETCH(QJsonObject, operation);
    QFETCH(QString, method);
    QVERIFY(!operation.value(QLatin1String("operationId")).toString().isEmpty());
    QVERIFY(!operation.value(QLatin1String("summary")).toString().isEmpty());
    QCOMPARE(operation.value(QLatin1String("tags")).toArray(), QJsonArray{document});
    const QString auth = operation.value(QLatin1String("x-ttp-auth")).toString();
    static const QStringList kinds{QStringLiteral("none"), QStringLiteral("basic"), QStringLiteral("session"),
                                   QStringLiteral("share-read")};
    QVERIFY(kinds.contains(auth));
    const QJsonArray security = operation.value(QLatin1String("security")).toArray();
    const QString scheme = security.isEmpty() ? QString() : security.first().toObject().keys().first();
    if (auth == QLatin1String("basic"))
        QCOMPARE(scheme, QStringLiteral("authenticationId"));
    else if (auth != QLatin1String("none"))
        QCOMPARE(scheme, QStringLiteral("session"));
    const QString cost = operation.value(QLatin1String("x-ttp-cost")).toString();
    QVERIFY(cost == QLatin1String("free") || (cost == QLatin1String("metered") && auth == QLatin1String("share-read")));
    const qint64 limit = operation.value(QLatin1String("x-ttp-body-limit")).toInteger(-1);
    QVERIFY(limit >= 0 && limit <= limits::jsonBytes);
    const bool mayHaveBody = method == QLatin1String("post") || method == QLatin1String("put");
    QCOMPARE(limit > 0, mayHaveBody);
    QVERIFY(mayHaveBody || !operation.contains(QLatin1String("requestBody")));
}

void ApiDocumentsTest::parametersAreComplete_data()
{
    operationsAreComplete_data();
}

void ApiDocumentsTest::parametersAreComplete()
{
    QFETCH(QJsonObject, operation);
    const QString path = QString::fromLatin1(QTest::currentDataTag()).section(QLatin1Char(' '), 1);
    QSet<QString> inPath;
    static const QRegularExpression variable(QStringLiteral("[{](\\w+)[}]"));
    for (auto it = variable.globalMatch(path); it.hasNext();)
        inPath.insert(it.next().captured(1));
    for (const QJsonValue &value : operation.value(QLatin1String("parameters")).toArray()) {
        const QJsonObject parameter = value.toObject();
        QVERIFY(!parameter.value(QLatin1String("description")).toString().isEmpty());
        QVERIFY(parameter.contains(QLatin1String("schema")));
        if (parameter.value(QLatin1String("in")).toString() == QLatin1String("path")) {
            QVERIFY(parameter.value(QLatin1String("required")).toBool());
            QVERIFY(inPath.remove(parameter.value(QLatin1String("name")).toString()));
        }
    }
    QVERIFY(inPath.isEmpty());
}

void ApiDocumentsTest::refusalsAreRight_data()
{
    operationsAreComplete_data();
}

void ApiDocumentsTest::refusalsAreRight()
{
    QFETCH(QJsonObject, operation);
    const QJsonObject responses = operation.value(QLatin1String("responses")).toObject();
    const QString auth = operation.value(QLatin1String("x-ttp-auth")).toString();
    QVERIFY(auth == QLatin1String("none") || responses.contains(QLatin1String("401")));
    QVERIFY(auth != QLatin1String("share-read") || responses.contains(QLatin1String("404")));
    for (auto it = responses.begin(); it != responses.end(); ++it) {
        const QJsonObject response = schema::resolved(merged(), it.value().toObject());
        QVERIFY(!response.value(QLatin1String("description")).toString().isEmpty());
        const int status = it.key().toInt();
        if (status < 400)
            continue;
        const QJsonArray slugs = response.value(QLatin1String("x-ttp-problems")).toArray();
        QVERIFY(!slugs.isEmpty());
        for (const QJsonValue &slug : slugs) {
            const ErrorCode code = errorCodeOf(slug.toString());
            QCOMPARE(errorWord(code), slug.toString());
            QCOMPARE(httpStatusOf(code), status);
            QCOMPARE(wireCodeOf(code), code);
        }
        QVERIFY(response.value(QLatin1String("content")).toObject().contains(QLatin1String(ErrorMessage::contentType)));
    }
}

void ApiDocumentsTest::examples_data()
{
    QTest::addColumn<QString>("schemaName");
    QTest::addColumn<QJsonObject>("value");
    int number = 0;
    for (const Example &example : allExamples())
        QTest::addRow("%d %s", number++, qPrintable(example.where)) << example.schema << example.value;
}

void ApiDocumentsTest::examples()
{
    QFETCH(QString, schemaName);
    QFETCH(QJsonObject, value);
    const QString flaw = schema::flawIn(merged(), schemaName, value);
    QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
    QVERIFY2(copies().contains(schemaName), qPrintable(schemaName));
    const Result<QByteArray> copy = copies().value(schemaName)(textOf(value));
    QVERIFY2(copy.ok(), copy.ok() ? "" : qPrintable(describe(copy.error())));
    // what we write fits the schema too, and says the same
    const QJsonObject written = QJsonDocument::fromJson(copy.value()).object();
    const QString writtenFlaw = schema::flawIn(merged(), schemaName, written);
    QVERIFY2(writtenFlaw.isEmpty(), qPrintable(writtenFlaw));
    for (const QString &key : value.keys())
        QVERIFY2(written.contains(key) || value.value(key).toArray().isEmpty(), qPrintable(key));
    QCOMPARE(copies().value(schemaName)(copy.value()).value(), copy.value());
}

void ApiDocumentsTest::everySchemaIsRead()
{
    QSet<QString> shown;
    for (const Example &example : allExamples())
        shown.insert(example.schema);
    const QStringList all = copies().keys();
    QCOMPARE(shown, QSet<QString>(all.begin(), all.end()));
    for (const Operation &operation : operations()) {
        const QJsonObject body = operation.object.value(QLatin1String("requestBody")).toObject();
        const QJsonObject json =
            body.value(QLatin1String("content")).toObject().value(QLatin1String("application/json")).toObject();
        QVERIFY2(body.isEmpty() || !examplesOf(json).isEmpty(), qPrintable(operation.path));
    }
}

void ApiDocumentsTest::payloadsOfEnvelopes()
{
    int seen = 0;
    for (const Example &example : allExamples()) {
        if (!example.schema.startsWith(QLatin1String("Signed")))
            continue;
        ++seen;
        const EnvelopeMessage envelope = EnvelopeMessage::fromJson(textOf(example.value)).value();
        if (example.schema == QLatin1String("SignedManifest"))
            QVERIFY(manifestHeaderFromJson(envelope.payload).ok());
        else
            QVERIFY(AccessRecordMessage::fromJson(envelope.payload).ok());
    }
    QCOMPARE(seen, 3);
}

void ApiDocumentsTest::requiredMembers_data()
{
    examples_data();
}

void ApiDocumentsTest::requiredMembers()
{
    QFETCH(QString, schemaName);
    QFETCH(QJsonObject, value);
    const QJsonArray required =
        schema::schemasOf(merged()).value(schemaName).toObject().value(QLatin1String("required")).toArray();
    for (const QString &member : value.keys()) {
        const QString full = schemaName + QLatin1Char('.') + member;
        if (conditional.contains(full))
            continue;
        QJsonObject without = value;
        without.remove(member);
        const bool needed = required.contains(member) && !lenient.contains(full);
        QVERIFY2(copies().value(schemaName)(textOf(without)).ok() != needed, qPrintable(full));
    }
}

void ApiDocumentsTest::mistypedMembers_data()
{
    examples_data();
}

void ApiDocumentsTest::mistypedMembers()
{
    QFETCH(QString, schemaName);
    QFETCH(QJsonObject, value);
    // What the status line says counts, not what the document says about it.
    const bool isProblem = schemaName == QLatin1String("Problem");
    for (const QString &member : value.keys()) {
        if (isProblem && member == QLatin1String("status"))
            continue;
        for (const QJsonValue &wrong : {QJsonValue(-1.5), QJsonValue(QStringLiteral("\u0001")),
                                        QJsonValue(QJsonArray{7}), QJsonValue(QJsonObject{{QStringLiteral("x"), 1}})}) {
            QJsonObject changed = value;
            changed.insert(member, wrong);
            // other members than expected are no flaw where every member is optional
            if (wrong.isObject() && value.value(member).isObject())
                continue;
            const Result<QByteArray> copy = copies().value(schemaName)(textOf(changed));
            QVERIFY2(!copy.ok(), qPrintable(schemaName + QLatin1Char('.') + member));
        }
    }
}

QTEST_APPLESS_MAIN(ApiDocumentsTest)
#include "tst_api_documents.moc"

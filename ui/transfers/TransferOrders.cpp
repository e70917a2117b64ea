// SPDX-License-Identifier: GPL-3.0-only
#include "ui/transfers/TransferOrders.h"

#include "ui/NodeFeed.h"
#include "ui/desktop/Opener.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/transfers/ChosenDataset.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>
#include <memory>
#include <utility>

namespace ttp {

namespace {

constexpr int goodNewsMs = 8000;

QList<DatasetRow> those(const QList<DatasetRow> &rows, bool (*applies)(const DatasetRow &))
{
    QList<DatasetRow> chosen;
    for (const DatasetRow &row : rows) {
        if (applies(row))
            chosen.append(row);
    }
    return chosen;
}

QList<TransferId> transfersOf(const QList<DatasetRow> &rows)
{
    QList<TransferId> transfers;
    for (const DatasetRow &row : rows)
        transfers.append(row.key.transfer());
    return transfers;
}

} // namespace

TransferOrders::TransferOrders(const WindowContext &context, QObject *parent) : QObject(parent), m_context(context) {}

void TransferOrders::giveEach(const QList<DatasetRow> &rows, const Order &order)
{
    struct Batch {
        qsizetype left = 0;
        QList<Failure> failures;
    };
    const auto batch = std::make_shared<Batch>(Batch{rows.size(), {}});
    for (const DatasetRow &row : rows) {
        order(row, [this, batch, name = row.name](const Result<void> &answer) {
            if (!answer)
                batch->failures.append({name, answer.error()});
            if (--batch->left > 0)
                return;
            report(batch->failures);
            m_context.feed.askNow();
        });
    }
}

void TransferOrders::resume(const QList<DatasetRow> &rows)
{
    giveEach(those(rows, canResume), [this](const DatasetRow &row, NodeClient::Answer<void> answer) {
        m_context.client.resume(row.key.transfer(), this, std::move(answer));
    });
}

void TransferOrders::pause(const QList<DatasetRow> &rows)
{
    giveEach(those(rows, canPause), [this](const DatasetRow &row, NodeClient::Answer<void> answer) {
        m_context.client.pause(row.key.transfer(), this, std::move(answer));
    });
}

void TransferOrders::move(const QList<DatasetRow> &rows, QueueMove how)
{
    const QList<TransferId> transfers = transfersOf(those(rows, isQueued));
    if (transfers.isEmpty())
        return;
    m_context.client.moveInQueue(transfers, how, this, [this](const Result<void> &answer) {
        if (!answer)
            say(answer.error(), {});
        m_context.feed.askNow();
    });
}

void TransferOrders::setPriority(const QList<DatasetRow> &rows, TransferPriority priority)
{
    const QList<TransferId> transfers = transfersOf(those(rows, isQueued));
    if (transfers.isEmpty())
        return;
    m_context.client.setPriority(transfers, priority, this, [this](const Result<void> &answer) {
        if (!answer)
            say(answer.error(), {});
        m_context.feed.askNow();
    });
}

void TransferOrders::verify(const QList<DatasetRow> &rows)
{
    struct Batch {
        qsizetype left = 0;
        QStringList bad;
        QList<Failure> failures;
    };
    const QList<DatasetRow> chosen = those(rows, canVerify);
    if (chosen.isEmpty())
        return;
    const QString key = QStringLiteral("verify:") + chosen.first().key.id.toString(QUuid::WithoutBraces);
    const QString text = chosen.size() == 1 ? tr("Verifying “%1”…").arg(isolated(shownText(chosen.first().name)))
                                            : tr("Verifying %n dataset(s)…", nullptr, int(chosen.size()));
    m_context.post({key, MessageLevel::Info, text, {}, 0});
    const auto batch = std::make_shared<Batch>(Batch{chosen.size(), {}, {}});
    for (const DatasetRow &row : chosen) {
        // Of a share there may be several versions: the folder says which one.
        const bool isPlace = isTransfer(row) && !row.folder.isEmpty();
        m_context.client.verify(isPlace ? row.folder : row.share.toString(), this,
                                [this, batch, key, chosen, name = row.name](const Result<VerifyReport> &answer) {
                                    if (answer)
                                        batch->bad += answer->bad;
                                    else
                                        batch->failures.append({name, answer.error()});
                                    if (--batch->left == 0)
                                        reportVerified(key, chosen, batch->bad, batch->failures);
                                });
    }
}

void TransferOrders::reportVerified(const QString &key, const QList<DatasetRow> &rows, const QStringList &bad,
                                    const QList<Failure> &failures)
{
    m_context.feed.askNow();
    Message message;
    message.key = key;
    const QString name = isolated(shownText(rows.first().name));
    if (!bad.isEmpty()) {
        message.level = MessageLevel::Bad;
        //: %1 is the first of these files
        message.text = tr("%Ln file(s) missing, changed or wrong; the first is %1", nullptr, int(bad.size()))
                           .arg(isolated(shownText(bad.first())));
        message.actions.append({tr("Copy list"), [self = QPointer(this), bad] {
                                    if (self)
                                        self->copyList(bad);
                                }});
    } else if (!failures.isEmpty()) {
        message.level = MessageLevel::Bad;
        message.text = tr("Not verified. %1").arg(errorText(failures.first().error));
    } else {
        message.level = MessageLevel::Good;
        message.text = rows.size() == 1
                           ? tr("“%1” is exactly what was published.").arg(name)
                           : tr("%n dataset(s) verified: exactly what was published.", nullptr, int(rows.size()));
        message.lastsMs = goodNewsMs;
    }
    m_context.post(message);
}

void TransferOrders::copyLinks(const QList<DatasetRow> &rows)
{
    struct Batch {
        QStringList links;
        qsizetype left = 0;
    };
    const QList<DatasetRow> own = those(rows, [](const DatasetRow &row) { return row.own; });
    const auto batch = std::make_shared<Batch>();
    batch->links.resize(own.size());
    batch->left = own.size();
    for (qsizetype i = 0; i < own.size(); ++i) {
        const DatasetRow &row = own.at(i);
        m_context.client.link(row.share, this, [this, batch, i, name = row.name](const Result<QString> &link) {
            if (link)
                batch->links[i] = *link;
            else
                say(link.error(), name);
            if (--batch->left > 0)
                return;
            batch->links.removeAll(QString());
            if (batch->links.isEmpty())
                return;
            QGuiApplication::clipboard()->setText(batch->links.join(u'\n'));
            m_context.post({QStringLiteral("linkCopied"),
                            MessageLevel::Good,
                            tr("%n link(s) copied.", nullptr, int(batch->links.size())),
                            {},
                            goodNewsMs});
        });
    }
}

void TransferOrders::copyList(const QStringList &lines)
{
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
    m_context.post({QStringLiteral("listCopied"),
                    MessageLevel::Good,
                    tr("%Ln line(s) copied.", nullptr, int(lines.size())),
                    {},
                    goodNewsMs});
}

void TransferOrders::open(const QList<DatasetRow> &rows)
{
    openEach(rows, false);
}

void TransferOrders::openFolder(const QList<DatasetRow> &rows)
{
    openEach(rows, true);
}

void TransferOrders::openEach(const QList<DatasetRow> &rows, bool isFolder)
{
    for (const DatasetRow &row : rows.first(std::min<qsizetype>(rows.size(), mostOpened))) {
        const bool isOpened = !row.folder.isEmpty() && (isFolder ? m_context.opener.showInFolder(row.folder)
                                                                 : m_context.opener.openPath(row.folder));
        if (isOpened)
            continue;
        m_context.post({QStringLiteral("open"),
                        MessageLevel::Warning,
                        tr("%1 cannot be opened: it is not there, or no program would take it.")
                            .arg(isolated(shownText(row.folder.isEmpty() ? row.name : row.folder))),
                        {},
                        0});
    }
}

void TransferOrders::report(const QList<Failure> &failures)
{
    if (failures.size() == 1)
        return say(failures.first().error, failures.first().name);
    if (failures.isEmpty())
        return;
    //: %1 says why it failed with the first of them
    m_context.post({QStringLiteral("transferOrder"),
                    MessageLevel::Bad,
                    tr("This did not work with %n dataset(s). %1", nullptr, int(failures.size()))
                        .arg(errorText(failures.first().error)),
                    {},
                    0});
}

void TransferOrders::say(const Error &error, const QString &name)
{
    Error said = error;
    if (!name.isEmpty())
        said.subject = name;
    else if (UserId::fromString(said.subject))
        said.subject.clear(); // an id of the core says nothing to a person
    m_context.post({QStringLiteral("transferOrder"), MessageLevel::Bad, errorText(said), {}, 0});
}

} // namespace ttp

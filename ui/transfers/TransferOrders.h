// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/models/DatasetRow.h"
#include "ui/window/WindowContext.h"

#include "core/node/NodeClient.h"

#include <QObject>
#include <QStringList>

namespace ttp {

/// Gives the core orders about datasets, as many as were chosen, and says in the message bar what came of them: one
/// message for an order, however many it was about. Rows to which an order does not apply are left out. GUI thread.
class TransferOrders : public QObject
{
    Q_OBJECT

public:
    /// As many are opened at once, and no more: somebody pressed Ctrl+A.
    static constexpr int mostOpened = 10;

    explicit TransferOrders(const WindowContext &context, QObject *parent = nullptr);

    void resume(const QList<DatasetRow> &rows);
    void pause(const QList<DatasetRow> &rows);
    void move(const QList<DatasetRow> &rows, QueueMove how);
    void setPriority(const QList<DatasetRow> &rows, TransferPriority priority);
    /// Begins and ends with a message.
    void verify(const QList<DatasetRow> &rows);
    /// A fresh link to each of the own shares, a line each, to the clipboard.
    void copyLinks(const QList<DatasetRow> &rows);
    /// A line each, to the clipboard.
    void copyList(const QStringList &lines);
    /// With the program of the desktop.
    void open(const QList<DatasetRow> &rows);
    void openFolder(const QList<DatasetRow> &rows);

    /// The error as a message of the window. name: of whoever it is about, as it came; empty where it is said.
    void say(const Error &error, const QString &name);

private:
    /// What went wrong with which.
    struct Failure {
        QString name;
        Error error;
    };
    using Order = std::function<void(const DatasetRow &row, NodeClient::Answer<void> answer)>;

    void giveEach(const QList<DatasetRow> &rows, const Order &order);
    void report(const QList<Failure> &failures);
    void reportVerified(const QString &key, const QList<DatasetRow> &rows, const QStringList &bad,
                        const QList<Failure> &failures);
    void openEach(const QList<DatasetRow> &rows, bool isFolder);

    WindowContext m_context;
};

} // namespace ttp

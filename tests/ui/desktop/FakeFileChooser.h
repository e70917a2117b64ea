// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/desktop/FileChooser.h"

#include <QList>
#include <QTimer>
#include <utility>

namespace ttp {

/// Answers every question with what the test has laid ready, later, as a person would; with nothing when there is
/// nothing ready. Remembers what it was asked.
class FakeFileChooser final : public FileChooser
{
public:
    QList<QStringList> answers;
    QList<Question> asked;

    void files(QWidget *, const Question &question, QObject *context, Answer answer) override
    {
        reply(question, context, std::move(answer));
    }
    void folder(QWidget *, const Question &question, QObject *context, Answer answer) override
    {
        reply(question, context, std::move(answer));
    }
    void saveName(QWidget *, const Question &question, QObject *context, Answer answer) override
    {
        reply(question, context, std::move(answer));
    }

private:
    void reply(const Question &question, QObject *context, Answer answer)
    {
        asked.append(question);
        const QStringList paths = answers.isEmpty() ? QStringList() : answers.takeFirst();
        QTimer::singleShot(0, context, [answer = std::move(answer), paths] { answer(paths); });
    }
};

} // namespace ttp

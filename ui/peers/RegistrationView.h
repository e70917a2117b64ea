// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/Snapshots.h"

#include <QWidget>
#include <array>
#include <optional>

class QLabel;

namespace ttp {

class IconView;
class NoteLine;

/// How far a registration has come: a line for each step with a picture and a word, why one has failed, and the words
/// to compare while a person there decides. GUI thread.
class RegistrationView : public QWidget
{
    Q_OBJECT

public:
    explicit RegistrationView(QWidget *parent = nullptr);

    /// Another one begins: nothing has been reached.
    void begin();
    void take(const RegistrationProgress &progress);
    /// It has failed, whether or not a step said so.
    void fail(const Error &error);
    /// Nothing more comes of it. why: translated; empty to say nothing.
    void stop(const QString &why);

    /// "Connect to the peer: done", as it is read out.
    [[nodiscard]] QString stepText(RegistrationStep step) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Nothing: has not begun, or never will.
    using State = std::optional<RegistrationProgress::State>;
    static constexpr size_t stepCount = 6;
    struct Line {
        IconView *icon = nullptr;
        QLabel *name = nullptr;
        QLabel *word = nullptr;
        State state;
    };

    void build();
    void display();
    void displayLine(RegistrationStep step);

    std::array<Line, stepCount> m_lines;
    std::optional<Error> m_error;
    QString m_stopped;
    QStringList m_words;
    NoteLine *m_note;
    QLabel *m_wordsTitle;
    QLabel *m_wordsText;
};

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <QWidget>

class QLabel;

namespace ttp {

class IconView;

/// A sentence below what it is about, with a picture that says how it is meant. Takes no room while there is nothing to
/// say. Warnings and errors are read out by screen readers when they appear. GUI thread.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Hint, ///< words of less weight, without a picture
        Busy, ///< something is looked at
        Good,
        Warning, ///< one can go on
        Bad      ///< one cannot
    };

    explicit StatusLine(QWidget *parent = nullptr);

    /// Translated, plain text, names of others escaped; empty for nothing to say.
    void say(Kind kind, const QString &text);
    void clear() { say(Kind::Hint, QString()); }

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString text() const { return m_text; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWords();

    Kind m_kind = Kind::Hint;
    QString m_text;
    IconView *m_icon;
    QLabel *m_words;
};

} // namespace ttp

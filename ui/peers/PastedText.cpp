// SPDX-License-Identifier: GPL-3.0-only
#include "ui/peers/PastedText.h"

#include "ui/peers/InvitationText.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>
#include <cmath>

namespace ttp {

namespace {

constexpr int wishedLines = 5;
constexpr int fewestLines = 3;
constexpr int wishedCharacters = 60;

QString fileIn(const QMimeData &source)
{
    const QList<QUrl> urls = source.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

PastedText::PastedText(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAnywhere);
}

int PastedText::heightOf(int lines) const
{
    const int around = 2 * frameWidth() + int(std::ceil(2 * document()->documentMargin()));
    return lines * fontMetrics().lineSpacing() + around;
}

QSize PastedText::sizeHint() const
{
    return {wishedCharacters * fontMetrics().averageCharWidth(), heightOf(wishedLines)};
}

QSize PastedText::minimumSizeHint() const
{
    return {wishedCharacters / 3 * fontMetrics().averageCharWidth(), heightOf(fewestLines)};
}

bool PastedText::canInsertFromMimeData(const QMimeData *source) const
{
    return !fileIn(*source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

void PastedText::insertFromMimeData(const QMimeData *source)
{
    if (const QString file = fileIn(*source); !file.isEmpty()) {
        Q_EMIT fileGiven(file);
        return;
    }
    // One more than may be, so that it is seen to be too much.
    insertPlainText(source->text().left(longestInvitation + 1));
}

void PastedText::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ShiftModifier) == false) {
        Q_EMIT enterPressed();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/HelpDialog.h"

#include "ui/text/StateText.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <utility>

namespace ttp {

namespace {

constexpr int characters = 80;
constexpr int lines = 34;

QString heading(const QString &text)
{
    return QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped());
}

QString paragraph(const QString &text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

struct HelpWords {
    Q_DECLARE_TR_FUNCTIONS(Help)

public:
    static QString sharing();
    static QString inviting();
    static QString fetching();
    static QString states();
    static QString trouble();
};

QString HelpWords::sharing()
{
    return heading(tr("Share")) +
           paragraph(tr("Drop files or folders anywhere on the window, or choose “Share files…”. They stay where they "
                        "are; nothing is copied or sent until somebody who may fetches it.")) +
           paragraph(tr("In the dialog you choose who that is: everyone you are registered with, or some of them. Drop "
                        "things on a peer in the list of peers to share them with that peer only.")) +
           paragraph(tr("Give the link of the share to those who may fetch it. It is good at once, also while the "
                        "program is still reading the files. When you change the files afterwards, the share says "
                        "so."));
}

QString HelpWords::inviting()
{
    return heading(tr("Invite and register")) +
           paragraph(tr("Only peers that are registered with each other exchange data. “Invite a peer…” makes a link, "
                        "a code to be typed and a picture to be scanned. Send one of them by a way that you trust: it "
                        "lets in whoever has it.")) +
           paragraph(tr("Whoever has no invitation can ask to be let in. The request stands on the page “Peers”. "
                        "Compare the six words, by telephone for example, before you accept: when they are the same "
                        "on both sides, nobody sits in between."));
}

QString HelpWords::fetching()
{
    return heading(tr("Fetch")) +
           paragraph(tr("Paste a ttp: link with Ctrl+V, drop it on the window, or choose “Fetch from link…”. You see "
                        "whose it is, which files there are and whether there is room, and nothing starts before you "
                        "press “Fetch”.")) +
           paragraph(tr("Every piece is checked before it counts. What was fetched is served on to others who may "
                        "have it, for as long as it is in the list.")) +
           paragraph(tr("You can remove things from the list without fear: the message above it brings them back for "
                        "eight seconds, and files on the disk stay unless you choose to delete them as well."));
}

QString HelpWords::states()
{
    const std::pair<DatasetState, QString> rows[] = {
        {DatasetState::Indexing, tr("The files of a share are read for the first time. Its link is good already.")},
        {DatasetState::Sharing, tr("Others who may can fetch it from here.")},
        {DatasetState::SourceChanged,
         tr("Files of the share were changed or are gone; what is gone cannot be served.")},
        {DatasetState::Queued, tr("It waits for its turn. A few transfers run at a time.")},
        {DatasetState::Resolving, tr("The program asks who has the dataset and what is in it.")},
        {DatasetState::Checking, tr("What is on the disk already is checked.")},
        {DatasetState::Fetching, tr("Pieces come in.")},
        {DatasetState::Waiting, tr("Nobody who has what is missing can be reached. It goes on by itself.")},
        {DatasetState::Paused, tr("It rests until you resume it.")},
        {DatasetState::Complete, tr("All of it is here and was checked.")},
        {DatasetState::Failed, tr("It cannot go on by itself. The details say why, and what helps.")},
    };
    QString table = QStringLiteral("<table cellpadding=\"4\">");
    for (const auto &[state, meaning] : rows)
        table += QStringLiteral("<tr><td><b>%1</b></td><td>%2</td></tr>")
                     .arg(datasetStateText(state).toHtmlEscaped(), meaning.toHtmlEscaped());
    return heading(tr("What the states mean")) + table + QStringLiteral("</table>");
}

QString HelpWords::trouble()
{
    return heading(tr("When something is wrong")) +
           paragraph(tr("“Not reachable” at the lower edge means that others cannot connect to you. Press it for what "
                        "to do.")) +
           paragraph(tr("The page “Log” lists wrong pieces, banned sources and misused sessions. Copied from there, "
                        "it holds no address and no whole User ID, so that you can pass it on.")) +
           paragraph(tr("Keep a backup of your identity (menu “Help”): without it, a lost disk makes you a stranger "
                        "to all who know you."));
}

} // namespace

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent), m_page(new QTextBrowser(this)), m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("helpDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_page->setObjectName(QStringLiteral("helpPage"));
    m_page->setOpenLinks(false);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &HelpDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_page, 1);
    column->addWidget(m_buttons);
    retranslate();
    resize(characters * fontMetrics().averageCharWidth(), lines * fontMetrics().lineSpacing());
}

void HelpDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HelpDialog::retranslate()
{
    setWindowTitle(tr("Help"));
    m_page->setAccessibleName(tr("Help"));
    m_page->setHtml(HelpWords::sharing() + HelpWords::inviting() + HelpWords::fetching() + HelpWords::states() +
                    HelpWords::trouble());
}

} // namespace ttp

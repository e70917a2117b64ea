// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/FetchFacts.h"

#include "ui/text/Format.h"
#include "ui/widgets/ElidedLabel.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace ttp {

namespace {

constexpr qsizetype longestNote = 2000;
constexpr qsizetype longestName = 64;
constexpr int noteLines = 3;

} // namespace

FetchFacts::FetchFacts(QWidget *parent)
    : QWidget(parent), m_name(new ElidedLabel(this)), m_version(new QLabel(this)), m_publisher(new QLabel(this)),
      m_note(new QPlainTextEdit(this))
{
    m_name->setObjectName(QStringLiteral("fetchName"));
    m_version->setObjectName(QStringLiteral("fetchVersion"));
    m_publisher->setObjectName(QStringLiteral("fetchPublisher"));
    m_note->setObjectName(QStringLiteral("fetchNote"));
    for (QLabel *label : {m_version, m_publisher}) {
        label->setTextFormat(Qt::PlainText); // names of others
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    m_note->setReadOnly(true);
    m_note->setTabChangesFocus(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_version, m_publisher, m_note})
        column->addWidget(widget);
    fitFont();
    showPreview();
}

void FetchFacts::fitFont()
{
    QFont strong = font();
    strong.setBold(true);
    m_name->setFont(strong);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * noteLines + 2 * m_note->frameWidth() +
                           int(2 * m_note->document()->documentMargin()));
}

void FetchFacts::setPreview(const std::optional<FetchPreview> &preview)
{
    m_preview = preview;
    showPreview();
}

QString FetchFacts::versionText() const
{
    if (m_preview->version == 0 || m_preview->unknown)
        return {};
    const QString date = QLocale().toString(m_preview->created.toLocalTime().date(), QLocale::LongFormat);
    //: A dataset. %1: a number. %2: a date. %3: a size. %4: "214 files"
    return tr("Version %1 of %2: %3, %4")
        .arg(countText(m_preview->version), isolated(date), isolated(sizeText(m_preview->bytes)),
             isolated(fileCountText(m_preview->fileCount)));
}

QString FetchFacts::publisherText() const
{
    const QString id = isolated(shortIdText(m_preview->publisher.toString()));
    const QString name = isolated(shownText(m_preview->publisherName, longestName));
    if (m_preview->publisherName.isEmpty())
        //: Whom a dataset is from. %1: the beginning of an id
        return tr("From the peer %1, whom you do not know").arg(id);
    //: Whom a dataset is from. %1: a name. %2: the beginning of an id
    return m_preview->registered ? tr("From %1 (%2), with whom you are registered").arg(name, id)
                                 : tr("From %1 (%2), with whom you are not registered").arg(name, id);
}

void FetchFacts::showPreview()
{
    m_note->setAccessibleName(tr("What the publisher says about it"));
    setVisible(m_preview.has_value());
    if (!m_preview)
        return;
    m_name->setText(shownText(m_preview->name));
    m_name->setVisible(!m_preview->name.isEmpty());
    m_version->setText(versionText());
    m_version->setVisible(!m_version->text().isEmpty());
    m_publisher->setText(publisherText());
    QStringList lines;
    const QStringList noted = m_preview->note.left(longestNote).split(u'\n');
    for (const QString &line : noted)
        lines.append(shownText(line, longestNote));
    m_note->setPlainText(lines.join(u'\n').trimmed());
    m_note->setVisible(!m_note->toPlainText().isEmpty());
}

void FetchFacts::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showPreview();
    else if (event->type() == QEvent::FontChange)
        fitFont();
}

} // namespace ttp

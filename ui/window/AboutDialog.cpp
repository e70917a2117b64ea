// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/AboutDialog.h"

#include "ui/desktop/Opener.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/FixedFont.h"
#include "ui/widgets/IconView.h"
#include "ui/widgets/SelectableText.h"
#include "ui/window/Licences.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTextBrowser>

namespace ttp {

namespace {

constexpr double pictureLines = 4;
constexpr double titleScale = 1.6;
constexpr int characters = 84;
constexpr int lines = 36;

} // namespace

AboutDialog::AboutDialog(Opener &opener, QWidget *parent)
    : QDialog(parent), m_title(new QLabel(this)), m_facts(new QLabel(this)), m_tabs(new QTabWidget(this)),
      m_parts(new QTextBrowser(this)), m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("aboutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *picture = new IconView(pictureLines, this);
    picture->setIcon(applicationIcon());
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * titleScale);
    m_title->setObjectName(QStringLiteral("aboutTitle"));
    m_title->setFont(large);
    m_facts->setObjectName(QStringLiteral("aboutFacts"));
    for (QLabel *label : {m_title, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        letSelect(label);
    }
    m_facts->setWordWrap(true);
    m_tabs->setObjectName(QStringLiteral("aboutTabs"));
    m_parts->setObjectName(QStringLiteral("aboutParts"));
    m_parts->setOpenLinks(false);
    connect(m_parts, &QTextBrowser::anchorClicked, this, [&opener](const QUrl &address) { opener.openUrl(address); });
    m_tabs->addTab(m_parts, QString());
    m_texts = {addText(QStringLiteral("aboutLicence"), programLicence()),
               addText(QStringLiteral("aboutIconLicence"), iconLicence()),
               addText(QStringLiteral("aboutWordLicence"), wordListLicence())};
    connect(m_buttons, &QDialogButtonBox::rejected, this, &AboutDialog::reject);
    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(16);
    grid->addWidget(picture, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_facts, 1, 1);
    grid->addWidget(m_tabs, 2, 0, 1, 2);
    grid->addWidget(m_buttons, 3, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 1);
    retranslate();
    resize(characters * fontMetrics().averageCharWidth(), lines * fontMetrics().lineSpacing());
}

QPlainTextEdit *AboutDialog::addText(const QString &name, const QString &text)
{
    auto *view = new QPlainTextEdit(text, this);
    view->setObjectName(name);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    // Licences are written in English.
    view->setLayoutDirection(Qt::LeftToRight);
    QFont fixed = fixedFont(font());
    fixed.setPointSizeF(fixed.pointSizeF() * 0.9);
    view->setFont(fixed);
    m_tabs->addTab(view, QString());
    return view;
}

QString AboutDialog::componentsPage() const
{
    QString page = QStringLiteral("<p>%1</p>").arg(tr("The program stands on the work of others:").toHtmlEscaped());
    for (const Component &part : components()) {
        page += QStringLiteral("<p><b>%1</b><br>%2<br>%3 · <a href=\"%4\">%4</a></p>")
                    .arg(part.name, part.holder, part.licence, part.address);
    }
    return page;
}

void AboutDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About TorrentTTP"));
    m_title->setText(tr("TorrentTTP"));
    m_facts->setText(tr("Version %1, with Qt %2.\nShare and fetch datasets between people who know each other, every "
                        "byte verified.\nFree software under the GNU General Public License, version 3. It comes with "
                        "no warranty.")
                         .arg(QStringLiteral(TTP_VERSION), QString::fromLatin1(qVersion())));
    m_tabs->setAccessibleName(tr("Licenses"));
    m_tabs->setTabText(0, tr("&Parts of others"));
    m_tabs->setTabText(1, tr("&License"));
    m_tabs->setTabText(2, tr("&Icons"));
    m_tabs->setTabText(3, tr("&Word list"));
    m_parts->setAccessibleName(tr("What of others is in the program"));
    m_parts->setHtml(componentsPage());
    for (qsizetype i = 0; i < m_texts.size(); ++i)
        m_texts.at(i)->setAccessibleName(tr("Text of the license"));
}

} // namespace ttp

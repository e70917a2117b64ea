// SPDX-License-Identifier: GPL-3.0-only
#include "ui/desktop/CloseToTray.h"

#include "ui/desktop/WindowSettings.h"

#include <QEvent>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <utility>

namespace ttp {

CloseToTray::CloseToTray(QWidget &window, WindowSettings &settings, std::function<bool()> isTrayThere, QObject *parent)
    : QObject(parent), m_window(window), m_settings(settings), m_isTrayThere(std::move(isTrayThere))
{
    m_window.installEventFilter(this);
}

bool CloseToTray::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_window || event->type() != QEvent::Close)
        return false;
    // The session ends and takes everything with it: nothing to go on in.
    const bool canStay = !qGuiApp->isSavingSession() && m_isTrayThere();
    if (!canStay || m_settings.closeChoice() == CloseChoice::Quit) {
        Q_EMIT quitAsked();
        return false;
    }
    event->ignore();
    if (m_settings.closeChoice() == CloseChoice::ToTray)
        m_window.hide();
    else if (!m_question)
        ask();
    return true;
}

void CloseToTray::ask()
{
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Close the window"),
                        tr("Go on sharing and fetching when the window is closed?"), QMessageBox::NoButton, &m_window);
    m_question = box;
    box->setObjectName(QStringLiteral("closeQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("The icon in the tray opens the window again. This is asked once."));
    QPushButton *stay = box->addButton(tr("&Go on in the tray"), QMessageBox::AcceptRole);
    stay->setObjectName(QStringLiteral("goOnButton"));
    QPushButton *quit = box->addButton(tr("&Quit"), QMessageBox::DestructiveRole);
    quit->setObjectName(QStringLiteral("quitButton"));
    box->addButton(QMessageBox::Cancel)->setObjectName(QStringLiteral("cancelButton"));
    box->setDefaultButton(stay);
    connect(box, &QMessageBox::buttonClicked, this, [this, stay, quit](const QAbstractButton *button) {
        if (button == stay)
            m_settings.setCloseChoice(CloseChoice::ToTray);
        else if (button == quit)
            m_settings.setCloseChoice(CloseChoice::Quit);
        else
            return;
        // Later, and by the rule: the tray may have gone meanwhile.
        QMetaObject::invokeMethod(&m_window, &QWidget::close, Qt::QueuedConnection);
    });
    box->open();
}

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <utility>

namespace ttp {

/// Does work that may take long - a disk that sleeps, a million files - on another thread, and hands the result to done
/// on the GUI thread, unless context, which lives there, has died by then. work must only use what it owns. GUI thread.
template<typename T>
void inBackground(QObject *context, std::function<T()> work, std::function<void(T)> done)
{
    QThreadPool::globalInstance()->start(
        [guard = QPointer<QObject>(context), work = std::move(work), done = std::move(done)] {
            auto result = std::make_shared<T>(work());
            // Whether the context lives can only be said on its own thread.
            QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, done, result] {
                if (guard)
                    done(std::move(*result));
            });
        });
}

} // namespace ttp

// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/node/FetchSnapshots.h"

#include <QWidget>
#include <optional>

class QLabel;
class QPlainTextEdit;

namespace ttp {

class ElidedLabel;

/// What a link leads to, in words: name, version, date, size, publisher, and what the publisher says about it. Takes no
/// room while there is nothing to show. GUI thread.
class FetchFacts : public QWidget
{
    Q_OBJECT

public:
    explicit FetchFacts(QWidget *parent = nullptr);

    void setPreview(const std::optional<FetchPreview> &preview);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitFont();
    void showPreview();
    [[nodiscard]] QString versionText() const;
    [[nodiscard]] QString publisherText() const;

    std::optional<FetchPreview> m_preview;
    ElidedLabel *m_name;
    QLabel *m_version;
    QLabel *m_publisher;
    QPlainTextEdit *m_note;
};

} // namespace ttp

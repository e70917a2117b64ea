// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/IdentityCommand.h"

#include "app/cli/CommandArguments.h"
#include "app/cli/Terminal.h"
#include "core/node/IdentityBackup.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace ttp {

namespace {

struct IdentityWords {
    Q_DECLARE_TR_FUNCTIONS(Identity)
};

Result<Secret> askedFor(const QString &prompt)
{
    const std::optional<Secret> given = secretFromInput(prompt);
    if (given)
        return *given;
    return Error{ErrorCode::Cancelled, Doing::Commanding, {}, IdentityWords::tr("no passphrase was given"), 0};
}

// What is typed unseen is typed twice, where it cannot be corrected later.
Result<Secret> newPassphrase()
{
    Result<Secret> first = askedFor(IdentityWords::tr("New passphrase: "));
    if (!first || !isInputTerminal())
        return first;
    const Result<Secret> again = askedFor(IdentityWords::tr("Once more: "));
    if (!again)
        return again.error();
    return *again == *first ? first : Result<Secret>(usageError(IdentityWords::tr("the two are not the same")));
}

} // namespace

Result<QJsonValue> carryOutIdentity(const QString &profile, const CommandCall &call)
{
    const QString file = call.params.value(QStringLiteral("file")).toString();
    const bool isExport = call.method == QStringLiteral("identity_export");
    const Result<Secret> passphrase = isExport ? newPassphrase() : askedFor(IdentityWords::tr("Passphrase: "));
    if (!passphrase)
        return passphrase.error();
    const Result<UserId> user =
        isExport ? exportIdentity(profile, file, *passphrase) : importIdentity(profile, file, *passphrase);
    if (!user)
        return user.error();
    return QJsonValue(
        QJsonObject{{QStringLiteral("done"), isExport ? QStringLiteral("exported") : QStringLiteral("imported")},
                    {QStringLiteral("user_id"), user->toString()},
                    {QStringLiteral("file"), file}});
}

} // namespace ttp

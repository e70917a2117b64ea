// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/AccessRecordMessage.h"
#include "core/protocol/AvailabilityMessage.h"
#include "core/protocol/EnvelopeMessage.h"
#include "core/protocol/ErrorMessage.h"
#include "core/protocol/EventMessages.h"
#include "core/protocol/FileMessages.h"
#include "core/protocol/GroupMessages.h"
#include "core/protocol/ManifestMessage.h"
#include "core/protocol/PeerMessage.h"
#include "core/protocol/PeersMessages.h"
#include "core/protocol/RegistrationMessages.h"
#include "core/protocol/SessionMessages.h"
#include "core/protocol/ShareMessages.h"
#include "tests/fuzz/FuzzCheck.h"

// Input: the body of a message; every kind of message reads it.
using namespace ttp;

namespace {

// What a reader took, its writer writes in a form that the reader takes again and that stays the same from then on.
template<typename Message>
void tryAs(QByteArrayView body)
{
    const Result<Message> message = Message::fromJson(body);
    if (!message.ok()) {
        FUZZ_CHECK(message.error().doing == Doing::ParsingMessage);
        return;
    }
    const QByteArray written = message->toJson();
    const Result<Message> again = Message::fromJson(written);
    FUZZ_CHECK(again.ok());
    FUZZ_CHECK(again->toJson() == written);
}

template<typename... Messages>
void tryAsEach(QByteArrayView body)
{
    (tryAs<Messages>(body), ...);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView body = fuzz::view(data, size);
    tryAsEach<AccessRecordMessage, AvailabilityMessage, EnvelopeMessage, EventListMessage, HashRunMessage,
              ComplaintMessage, GroupListMessage, PeerMessage, WellKnownMessage, HealthMessage, AnnouncementMessage,
              PeerListMessage, PeerFilesMessage, HolderListMessage, ReachabilityRequestMessage,
              ReachabilityReplyMessage, RegistrationRequestMessage, RegistrationReplyMessage, RotationReplyMessage,
              UserMessage, SessionRequestMessage, SessionInfoMessage, SessionMessage, SessionListMessage,
              SessionRenewalMessage, SessionAddressesMessage, ShareMessage, ShareListMessage, ShareFilesMessage>(body);

    const Result<ErrorMessage> problem = ErrorMessage::fromJson(body, 404);
    FUZZ_CHECK(!problem.ok() || ErrorMessage::fromJson(problem->toJson(), 404).ok());

    const Result<ManifestHeader> header = manifestHeaderFromJson(body);
    if (header.ok()) {
        const Result<ManifestHeader> again = manifestHeaderFromJson(manifestHeaderToJson(*header));
        FUZZ_CHECK(again.ok() && manifestHeaderToJson(*again) == manifestHeaderToJson(*header));
    }
    return 0;
}

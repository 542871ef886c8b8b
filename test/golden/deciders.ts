import { type Decider } from '@kernel/decider.js';
import { type DomainEvent, type Recorded } from '@kernel/event.js';
import { fold } from '@kernel/fold.js';
import { appealDecider } from '@modules/appeal/domain/state.js';
import { archiveDecider } from '@modules/archive/domain/state.js';
import { councilBodyDecider } from '@modules/council/domain/body-state.js';
import { impartialityDecider } from '@modules/council/domain/impartiality.js';
import { councilMeetingDecider } from '@modules/council/domain/meeting-state.js';
import { documentDecider } from '@modules/document/domain/state.js';
import { inspectionDecider } from '@modules/inspection/domain/state.js';
import { licenceDecider } from '@modules/licence/domain/state.js';
import { municipalityDecider } from '@modules/municipality/domain/state.js';
import { noticeDecider } from '@modules/notice/domain/state.js';
import { partyDecider } from '@modules/party/domain/state.js';
import { placeDecider } from '@modules/place/domain/state.js';
import { privacyDecider } from '@modules/privacy/domain/state.js';
import { registerDecider } from '@modules/register/domain/state.js';
import { sanctionDecider } from '@modules/sanction/domain/state.js';
import { turnoverDecider } from '@modules/turnover/domain/state.js';
import { caseDeskDecider } from '@modules/worklist/domain/case-desk.js';
import { deskDecider } from '@modules/worklist/domain/desk.js';
import { watchDecider } from '@modules/worklist/domain/watch.js';
import { sagaRecord } from '@platform/sagas/saga-stream.js';

type Fold = (events: readonly Recorded[]) => unknown;

const foldOf =
  <S, E extends DomainEvent>(decider: Decider<S, E>): Fold =>
  (events) =>
    // The category decides which events its streams can hold.
    fold(decider, events as readonly Recorded<E>[]);

/** The fold of every kind of stream, by category. */
export const folds: ReadonlyMap<string, Fold> = new Map([
  [appealDecider.category, foldOf(appealDecider)],
  [archiveDecider.category, foldOf(archiveDecider)],
  [councilBodyDecider.category, foldOf(councilBodyDecider)],
  [councilMeetingDecider.category, foldOf(councilMeetingDecider)],
  [documentDecider.category, foldOf(documentDecider)],
  [impartialityDecider.category, foldOf(impartialityDecider)],
  [inspectionDecider.category, foldOf(inspectionDecider)],
  [licenceDecider.category, foldOf(licenceDecider)],
  [municipalityDecider.category, foldOf(municipalityDecider)],
  [noticeDecider.category, foldOf(noticeDecider)],
  [partyDecider.category, foldOf(partyDecider)],
  [placeDecider.category, foldOf(placeDecider)],
  [privacyDecider.category, foldOf(privacyDecider)],
  [registerDecider.category, foldOf(registerDecider)],
  [sanctionDecider.category, foldOf(sanctionDecider)],
  [turnoverDecider.category, foldOf(turnoverDecider)],
  [watchDecider.category, foldOf(watchDecider)],
  [deskDecider.category, foldOf(deskDecider)],
  [caseDeskDecider.category, foldOf(caseDeskDecider)],
  ['sagaProposal', foldOf(sagaRecord('sagaProposal'))],
]);

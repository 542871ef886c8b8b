import { osloDate } from '@kernel/clock.js';
import { accept, firstRefusal, type Policy } from '@kernel/decision.js';
import { uuidFrom } from '@kernel/ids.js';
import { type FactLoader, type UseCase } from '@kernel/use-case.js';
import { type ReadyForBody, readyForBody, sanctionDecider, type SanctionRecord } from '../../../sanction/contract.js';
import { type CouncilBody, councilBodyDecider } from '../../domain/body-state.js';
import { caseKeyOf, subjectsOfCase } from '../../domain/case-key.js';
import { type CaseImpartiality, impartialityDecider, mayNotPrepare } from '../../domain/impartiality.js';
import { type BodyDecision, type CaseRef, type CouncilMeetingEvent } from '../../domain/meeting-events.js';
import { type CouncilMeeting, councilMeetingDecider, isOpen } from '../../domain/meeting-state.js';
import { meetingOver, meetingUnknown, noQuorum, notImpartial, refused } from '../../domain/refusals.js';
import { decisionSuits } from '../../domain/same-decision.js';
import { quorumOf } from '../../domain/voting.js';
import { subjectsOfMeeting } from '../arrange-meeting/decide.js';

export interface AddItem {
  readonly meetingId: string;
  readonly case: CaseRef;
  /** number of the item, as `14/26` */
  readonly reference: string;
  readonly title: string;
  readonly proposal: BodyDecision | null;
  readonly alternatives: readonly BodyDecision[];
  readonly proposalText: string;
  /** reasons that the administration proposes */
  readonly considerations: string;
  /** an addendum will follow, because the party's reply limit ends after the paper deadline */
  readonly withAddendum: boolean;
  /** taken up in the meeting although it is not on the agenda; how many of those present were against it */
  readonly urgent: { readonly present: number; readonly against: number; readonly chairAgainst: boolean } | null;
}

export interface AddItemFacts {
  readonly impartiality: CaseImpartiality;
  readonly body: CouncilBody;
  readonly record: SanctionRecord | null;
}

interface Asked {
  readonly command: AddItem;
  readonly state: CouncilMeeting;
  readonly facts: AddItemFacts;
  readonly actorId: string;
  readonly today: string;
}

export const recordOf = (ref: CaseRef, load: FactLoader): Promise<SanctionRecord | null> =>
  ref.kind === 'sanction' || ref.kind === 'referred'
    ? load.load(sanctionDecider, ref.licenceId)
    : Promise.resolve(null);

/** Where the case stands on the day of the meeting; null for cases that another module opens and closes. */
const standing = ({ command, state, facts }: Asked): ReadyForBody | null =>
  command.case.kind === 'sanction' && facts.record && state.meeting
    ? readyForBody(facts.record, command.case.caseId, state.meeting.day)
    : null;

const meetingTakesItems: Policy<Asked> = ({ command: { meetingId }, state: { meeting, approvedOn, cancelledOn } }) => {
  if (!meeting) return meetingUnknown(meetingId);
  return approvedOn !== null || cancelledOn !== null ? meetingOver(meetingId) : null;
};

/** The disqualified do not prepare the case (forvaltningsloven §§ 6, 8). */
const preparerIsImpartial: Policy<Asked> = ({ command, facts, actorId }) =>
  mayNotPrepare(facts.impartiality, actorId) ? notImpartial(caseKeyOf(command.case, '')) : null;

const notThereAlready: Policy<Asked> = ({ command, state: { items } }) => {
  const key = caseKeyOf(command.case, '');
  const same = items.find((item) => key !== '' && isOpen(item) && caseKeyOf(item.case, '') === key);
  return same
    ? refused('item-there', 'Saken står alt på sakslisten.', 'Saka står alt på saklista.', { itemId: same.itemId })
    : null;
};

const beforePaperDeadline: Policy<Asked> = ({ command: { urgent }, state: { meeting }, today }) =>
  urgent || !meeting || today <= meeting.paperDeadline
    ? null
    : refused(
        'paper-deadline-passed',
        `Fristen for saksframlegg var ${meeting.paperDeadline}. Bruk et senere møte, eller ta saken opp som hastesak i møtet.`,
        `Fristen for saksframlegg var ${meeting.paperDeadline}. Bruk eit seinare møte, eller ta saka opp som hastesak i møtet.`,
        { paperDeadline: meeting.paperDeadline, today },
      );

/**
 * A matter outside the agenda is decided unless the chair or a third of those present is against it. Rule of
 * kommuneloven, recalled (R): docs/law.md; no paragraph is printed.
 */
const urgentIsAgreed: Policy<Asked> = ({ command: { urgent }, state: { meeting }, facts: { body }, today }) => {
  if (!urgent || !meeting) return null;
  if (today < meeting.day) {
    return refused('urgent-before-meeting', 'En hastesak tas opp i møtet.', 'Ei hastesak blir teken opp i møtet.', {
      day: meeting.day,
    });
  }
  if (urgent.present < quorumOf(body.seats)) return noQuorum(urgent.present, quorumOf(body.seats), body.seats);
  return urgent.chairAgainst || 3 * urgent.against >= urgent.present
    ? refused(
        'urgent-opposed',
        'Lederen eller en tredel av de frammøtte går imot at saken blir tatt opp.',
        'Leiaren eller ein tredel av dei frammøtte går imot at saka blir teken opp.',
        { present: urgent.present, against: urgent.against },
      )
    : null;
};

const caseStands: Policy<Asked> = (asked) => {
  const on = standing(asked);
  return on && !on.ready && on.why !== 'party-not-heard'
    ? refused(on.why, 'Det er ingen åpen sak med dette nummeret.', 'Det er inga open sak med dette nummeret.', {
        caseKey: caseKeyOf(asked.command.case, ''),
      })
    : null;
};

const referredStands: Policy<Asked> = ({ command: { case: ref }, facts: { record } }) =>
  ref.kind !== 'referred' || record?.reactions.some(({ reactionId }) => reactionId === ref.reactionId)
    ? null
    : refused('decision-unknown', 'Vedtaket finnes ikke.', 'Vedtaket finst ikkje.', { reactionId: ref.reactionId });

/** The party's limit must be out when the body decides (forvaltningsloven § 16), and its reply must reach the papers. */
const replyLimitSuits: Policy<Asked> = (asked) => {
  const { state, command } = asked;
  const on = standing(asked);
  if (!on || !state.meeting) return null;
  const { replyDue } = on;
  if (!on.ready) {
    return refused(
      'reply-limit-not-out',
      replyDue
        ? `Svarfristen til parten går til og med ${replyDue}. Velg et møte etter den dagen.`
        : 'Parten er ikke varslet ennå. Saken kan ikke settes på en saksliste.',
      replyDue
        ? `Svarfristen til parten går til og med ${replyDue}. Vel eit møte etter den dagen.`
        : 'Parten er ikkje varsla enno. Saka kan ikkje setjast på ei sakliste.',
      { replyDue, day: state.meeting.day },
      'forvaltningsloven § 16',
    );
  }
  const late = replyDue !== null && replyDue >= state.meeting.paperDeadline;
  return late && !command.withAddendum && !command.urgent
    ? refused(
        'addendum-needed',
        `Svarfristen går ut ${replyDue}, etter fristen for saksframlegg. Et tillegg med svaret må følge.`,
        `Svarfristen går ut ${replyDue}, etter fristen for saksframlegg. Eit tillegg med svaret må følgje.`,
        { replyDue, paperDeadline: state.meeting.paperDeadline },
        'forvaltningsloven § 17',
      )
    : null;
};

const proposalSuits: Policy<Asked> = ({ command: { case: ref, proposal, alternatives } }) =>
  [proposal, ...alternatives].every((one) => one === null || decisionSuits(ref, one))
    ? null
    : refused(
        'proposal-does-not-suit-case',
        'Forslaget passer ikke til denne typen sak.',
        'Framlegget høver ikkje til denne typen sak.',
        { case: ref.kind },
      );

const policies: readonly Policy<Asked>[] = [
  meetingTakesItems,
  preparerIsImpartial,
  notThereAlready,
  beforePaperDeadline,
  urgentIsAgreed,
  caseStands,
  referredStands,
  replyLimitSuits,
  proposalSuits,
];

/** Puts a case before a body, with the administration's proposal (guideline 7.5). */
export const addItem: UseCase<AddItem, CouncilMeeting, CouncilMeetingEvent, AddItemFacts> = {
  name: 'add-item',
  decider: councilMeetingDecider,
  roles: ['council-secretary', 'caseworker'],
  streamId: ({ meetingId }) => meetingId,
  facts: async ({ case: ref }, load, state) => ({
    impartiality: await load.load(impartialityDecider, caseKeyOf(ref, '-')),
    body: await load.load(councilBodyDecider, state.meeting?.body.id ?? '-'),
    record: await recordOf(ref, load),
  }),
  decide: (command, state, { commandId, now, facts, actor }) => {
    const asked: Asked = { command, state, facts, actorId: actor.id, today: osloDate(now) };
    const refusal = firstRefusal(policies, asked);
    if (refusal || !state.meeting) return refusal ?? meetingUnknown(command.meetingId);
    const { meetingId, case: ref, reference, proposal, alternatives, urgent } = command;
    const { title, proposalText, considerations } = command;
    const replyDue = standing(asked)?.replyDue ?? null;
    const late = replyDue !== null && replyDue >= state.meeting.paperDeadline && !urgent;
    const data = {
      meetingId,
      itemId: uuidFrom('item', commandId),
      case: ref,
      reference,
      proposal,
      alternatives,
      addendumAfter: late ? replyDue : null,
    };
    const words = { title, proposalText, considerations };
    const subjects = [...subjectsOfMeeting(state.meeting), ...subjectsOfCase(ref)];
    return urgent
      ? accept({
          type: 'item-added-as-urgent',
          data: { ...data, present: urgent.present, against: urgent.against },
          protected: words,
          subjects,
        })
      : accept({ type: 'item-added', data, protected: words, subjects });
  },
};

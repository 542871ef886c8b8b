import { osloDate } from '@kernel/clock.js';
import { type Policy } from '@kernel/decision.js';
import { readyForBody, type SanctionRecord, unassessed } from '../../../sanction/contract.js';
import { disqualifiedMembers, pendingMembers } from '../../domain/impartiality.js';
import { type BodyDecision, type ItemDecidedTexts, type Vote } from '../../domain/meeting-events.js';
import { type CouncilMeeting, type Item, type Meeting, rollOf } from '../../domain/meeting-state.js';
import { dayNotCome, impartialityPending, memberDisqualified, noQuorum, refused } from '../../domain/refusals.js';
import { decisionSuits, needsDecision, sameDecision } from '../../domain/same-decision.js';
import { faultOf, quorumOf, type VoteFault } from '../../domain/voting.js';
import { type RollFacts } from '../call-roll/decide.js';
import { repliesOf } from '../prepare-papers/decide.js';

export interface DecideItem extends ItemDecidedTexts {
  readonly meetingId: string;
  readonly itemId: string;
  readonly decision: BodyDecision | null;
  readonly votes: readonly Vote[];
  readonly adopted: string;
}

export interface DecideFacts extends RollFacts {
  readonly record: SanctionRecord | null;
}

export interface Asked {
  readonly command: DecideItem;
  readonly state: CouncilMeeting;
  readonly meeting: Meeting;
  readonly item: Item;
  readonly facts: DecideFacts;
  readonly today: string;
}

const blank = (text: string): boolean => text.trim() === '';

const summoned: Policy<Asked> = ({ state: { summonedOn }, meeting }) =>
  summonedOn !== null
    ? null
    : refused('not-summoned', 'Møtet er ikke innkalt.', 'Møtet er ikkje innkalla.', { meetingId: meeting.meetingId });

const doubtsAreDecided: Policy<Asked> = ({ facts }) => {
  const pending = pendingMembers(facts.impartiality);
  return pending.length > 0 ? impartialityPending(pending) : null;
};

/** The disqualified do not vote (forvaltningsloven §§ 6, 8): a roll that still counts one is no roll to decide on. */
const nobodyDisqualified: Policy<Asked> = ({ item, facts }) => {
  const barred = disqualifiedMembers(facts.impartiality);
  const counted = (rollOf(item)?.present ?? []).filter((id) => barred.has(id));
  return counted.length > 0 ? memberDisqualified(counted) : null;
};

/** Half of the body's seats present and voting, item by item; substitutes count. */
const quorum: Policy<Asked> = ({ item, facts: { body } }) => {
  const present = rollOf(item)?.present.length ?? 0;
  const needed = quorumOf(body.seats);
  return present < needed ? noQuorum(present, needed, body.seats) : null;
};

const decisionFits: Policy<Asked> = ({ command: { decision }, item }) => {
  const fits = decision === null ? !needsDecision(item.case) : decisionSuits(item.case, decision);
  return fits
    ? null
    : refused(
        'decision-does-not-suit-case',
        'Vedtaket passer ikke til denne typen sak.',
        'Vedtaket høver ikkje til denne typen sak.',
        { case: item.case.kind, decision: decision?.kind ?? null },
      );
};

const FAULTS: Readonly<Record<VoteFault['code'], readonly [nb: string, nn: string]>> = {
  'votes-do-not-add-up': [
    'Stemmene i en avstemning er ikke like mange som de som var til stede og kunne stemme.',
    'Røystene i ei røysting er ikkje like mange som dei som var til stades og kunne røyste.',
  ],
  'casting-vote-without-tie': [
    'Lederens dobbeltstemme gjelder bare ved stemmelikhet.',
    'Dobbeltrøysta til leiaren gjeld berre når røystene står likt.',
  ],
  'casting-vote-not-allowed': [
    'Møtereglementet gir ikke lederen dobbeltstemme.',
    'Møtereglementet gjev ikkje leiaren dobbeltrøyst.',
  ],
  'motion-not-carried': ['Forslaget fikk ikke flertall.', 'Framlegget fekk ikkje fleirtal.'],
};

/** A referred matter may be noted without a vote; anything else is voted on. */
const votesHold: Policy<Asked> = ({ command: { votes, adopted }, item, meeting, facts }) => {
  if (item.case.kind === 'referred' && votes.length === 0 && adopted === '') return null;
  const entitled = rollOf(item)?.present.length ?? 0;
  const fault = faultOf(votes, adopted, entitled, meeting.rules);
  if (!fault) return null;
  const [nb, nn] = FAULTS[fault.code];
  return refused(fault.code, nb, nn, { motionId: fault.motionId, entitled, seats: facts.body.seats });
};

/** Gates of the case itself: the party heard and its time out (forvaltningsloven § 16). */
const caseIsReady: Policy<Asked> = ({ item, meeting, facts }) => {
  if (item.case.kind !== 'sanction' || !facts.record) return null;
  const on = readyForBody(facts.record, item.case.caseId, meeting.day);
  return on.ready
    ? null
    : refused(
        'case-not-ready',
        on.replyDue
          ? `Svarfristen til parten går til og med ${on.replyDue}.`
          : 'Saken er ikke klar for organet: parten er ikke varslet, eller saken er avgjort.',
        on.replyDue
          ? `Svarfristen til parten går til og med ${on.replyDue}.`
          : 'Saka er ikkje klar for organet: parten er ikkje varsla, eller saka er avgjord.',
        { why: on.why, replyDue: on.replyDue },
        'forvaltningsloven § 16',
      );
};

/** Members decide on papers; what the party answered must lie among them (forvaltningsloven § 17). */
const papersAreThere: Policy<Asked> = ({ item, facts, meeting }) => {
  if (!needsDecision(item.case)) return null;
  const papers = item.papers.filter(({ addendum }) => !addendum);
  if (papers.length === 0 && !item.urgent) {
    return refused(
      'no-papers',
      'Medlemmene har ikke fått noe saksframlegg.',
      'Medlemmene har ikkje fått noko saksframlegg.',
      { itemId: item.itemId },
    );
  }
  const lying = new Set(item.papers.map(({ documentId }) => documentId));
  const missing = repliesOf(item, facts.record).filter((id) => !lying.has(id));
  const { addendumAfter } = item;
  const late = item.papers.some(({ addendum, frozenAt }) => addendum && osloDate(frozenAt) > (addendumAfter ?? ''));
  return missing.length === 0 && (addendumAfter === null || late)
    ? null
    : refused(
        'reply-not-before-body',
        'Svaret fra parten, eller at det ikke kom noe, ligger ikke ved saken. Lag et tillegg.',
        'Svaret frå parten, eller at det ikkje kom noko, ligg ikkje ved saka. Lag eit tillegg.',
        { documents: missing, addendumAfter, day: meeting.day },
        'forvaltningsloven § 17',
      );
};

/** The reasons are the body's own, and are given with the decision (forvaltningsloven §§ 24, 25). */
const reasonsAreGiven: Policy<Asked> = ({ command, item }) => {
  if (command.decision === null) return null;
  const missing = [
    ...(blank(command.text) ? ['text'] : []),
    ...(blank(command.considerations) ? ['considerations'] : []),
  ];
  return missing.length === 0
    ? null
    : refused(
        'reasons-required',
        'Vedtaket må ha den vedtatte teksten og organets egen begrunnelse.',
        'Vedtaket må ha den vedtekne teksten og organet si eiga grunngjeving.',
        { missing, itemId: item.itemId },
        'forvaltningsloven § 24',
      );
};

/** Another outcome than proposed cannot lean on the proposal's reasons. */
const departureHasReasons: Policy<Asked> = ({ command, item }) =>
  command.decision !== null && !sameDecision(command.decision, item.proposal) && blank(command.departure)
    ? refused(
        'departure-reasons-required',
        'Organet har vedtatt noe annet enn det som var foreslått. Saken kan ikke lukkes før teksten sier hvorfor.',
        'Organet har vedteke noko anna enn det som var gjort framlegg om. Saka kan ikkje lukkast før teksten seier kvifor.',
        { itemId: item.itemId },
        'forvaltningsloven § 24',
      )
    : null;

const factorsAndReply: Policy<Asked> = ({ command, item, facts }) => {
  if (item.case.kind !== 'sanction') return null;
  const { decision, factors, reply, replyWeighing } = command;
  const onBreach =
    decision?.kind === 'warning' ||
    (decision?.kind === 'withdrawal' && decision.grounds.some((ground) => 'breachId' in ground));
  const empty = onBreach ? unassessed(factors) : [];
  if (empty.length > 0) {
    return refused(
      'factors-not-assessed',
      'Alle fem momentene må vurderes: type brudd, grovhet, bebreidelse, gjentakelser og retting.',
      'Alle fem momenta må vurderast: type brot, kor grovt, bebreiding, gjentakingar og retting.',
      { missing: empty },
      'retningslinjene punkt 7',
    );
  }
  const answered = repliesOf(item, facts.record).length > 0;
  return answered && (blank(reply) || blank(replyWeighing))
    ? refused(
        'reply-not-weighed',
        'Parten har svart. Gjengi svaret og skriv hvordan det er vurdert.',
        'Parten har svart. Gje att svaret og skriv korleis det er vurdert.',
        { itemId: item.itemId },
        'forvaltningsloven § 17',
      )
    : null;
};

/** The first day of a withdrawal is part of the decision, and lies after it. */
const startIsDecided: Policy<Asked> = ({ command: { decision }, meeting }) =>
  decision?.kind === 'withdrawal' && decision.startOn < meeting.day
    ? refused(
        'start-before-decision',
        'Inndragningen må begynne etter vedtaket.',
        'Inndraginga må ta til etter vedtaket.',
        { startOn: decision.startOn, day: meeting.day },
        'alkoholloven § 1-8',
      )
    : null;

const dayHasCome: Policy<Asked> = ({ meeting, today }) => (today < meeting.day ? dayNotCome(meeting.day, today) : null);

export const gates: readonly Policy<Asked>[] = [
  dayHasCome,
  summoned,
  doubtsAreDecided,
  nobodyDisqualified,
  quorum,
  decisionFits,
  votesHold,
  caseIsReady,
  papersAreThere,
  reasonsAreGiven,
  departureHasReasons,
  factorsAndReply,
  startIsDecided,
];

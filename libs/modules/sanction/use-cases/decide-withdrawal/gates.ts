import { isAfter } from '@kernel/clock.js';
import { type Policy, refuse } from '@kernel/decision.js';
import { notInFuture } from '@kernel/not-in-future.js';
import { advanceNotice } from '@law/deadlines/advance-notice.js';
import { nextDay } from '@law/calendar/working-days.js';
import { defaultRules } from '@law/rule-set.js';
import { unassessed } from '../../domain/events.js';
import { largestOf, leastOf, within } from '../../domain/extent.js';
import { LEAST_FOR_SUITABILITY } from '../../domain/suitability.js';
import { type Hearing, sentHearings, type WithdrawalCase } from '../../domain/withdrawal-case.js';
import { type Asked, groundId } from './asked.js';
import {
  bodyMayDecide,
  nothingTooOld,
  policeTrackCleared,
  proportionalityWeighed,
  treatedAlike,
} from './safeguards.js';
import { pointsStand, pointsWithdrawalGates } from './points-gates.js';
import { type DecideWithdrawal, type WithdrawalFacts } from './command.js';

const wasDropped = ({ losses }: Asked['record'], caseId: string): boolean =>
  losses.some(({ lossId, droppedOn }) => lossId === caseId && droppedOn !== null);

const caseIsOpen: Policy<Asked> = ({ command: { caseId }, open, proposal, record }) =>
  open && !open.decided && proposal?.status !== 'dropped' && !wasDropped(record, caseId)
    ? null
    : refuse(
        'case-not-open',
        null,
        {
          nb: 'Det er ingen åpen sak om inndragning med dette nummeret.',
          nn: 'Det er inga open sak om inndraging med dette nummeret.',
        },
        { caseId },
      );

/** Gate G1: every ground stands in the record: a breach found on a report, or an arrear not settled. */
const groundsStand: Policy<Asked> = ({ command: { grounds }, record }) => {
  const fallen = grounds.find((ground) => {
    if ('breachId' in ground) return !record.breaches.some(({ breachId }) => breachId === ground.breachId);
    if ('lossId' in ground) return !record.losses.some(({ lossId }) => lossId === ground.lossId);
    if ('pointsId' in ground) return !pointsStand(ground.pointsId, record);
    return !record.arrears.some(({ arrearId, settledOn }) => arrearId === ground.arrearId && settledOn === null);
  });
  if (grounds.length > 0 && !fallen) return null;
  return refuse(
    'G1-ground-fallen',
    'retningslinjene punkt 7',
    {
      nb: 'Et grunnlag finnes ikke i saken, eller er gjort opp.',
      nn: 'Eit grunnlag finst ikkje i saka, eller er gjort opp.',
    },
    { gate: 'G1', ground: fallen ? groundId(fallen) : null },
  );
};

/** Gate G3: the five factors of guideline 7, for breaches; 7.4 too goes by kind and gravity. */
const factorsAssessed: Policy<Asked> = ({ command: { factors, grounds } }) => {
  const needed = grounds.some((ground) => 'breachId' in ground || 'lossId' in ground);
  const empty = unassessed(factors);
  return !needed || empty.length === 0
    ? null
    : refuse(
        'G3-factors-not-assessed',
        'retningslinjene punkt 7',
        {
          nb: 'Alle fem momentene må vurderes: type brudd, grovhet, bebreidelse, gjentakelser og retting.',
          nn: 'Alle fem momenta må vurderast: type brot, kor grovt, bebreiding, gjentakingar og retting.',
        },
        { gate: 'G3', missing: empty },
      );
};

const judge = (hearing: Hearing | undefined, decisionOn: string): ReturnType<typeof advanceNotice> =>
  advanceNotice(
    {
      dispatchedOn: hearing?.dispatchedOn ?? null,
      replyDays: hearing?.replyDays ?? 0,
      decisionOn,
      ...(hearing?.returnedOn ? { undeliverableOn: hearing.returnedOn } : {}),
    },
    defaultRules,
  );

/**
 * Gate G4: every notice that is out has run out, and at least one was sent and has not come back; or an exception was
 * recorded (forvaltningsloven § 16).
 */
export const partyWasHeard: Policy<Pick<Asked, 'open'> & { readonly command: Pick<DecideWithdrawal, 'decidedOn'> }> = ({
  command: { decidedOn },
  open,
}) => {
  if (!open || open.exception) return null;
  const waiting = open.hearings.some(({ dispatchedOn, returnedOn }) => dispatchedOn === null && returnedOn === null);
  const sent = sentHearings(open);
  const judged = (sent.length > 0 ? sent : [open.hearings.at(-1)]).map((hearing) => judge(hearing, decidedOn));
  const against = judged.find((one) => 'error' in one || !one.decisionAllowed);
  if (!against && !waiting) return null;
  const dues = judged.map((one) => ('error' in one ? null : one.replyDue)).filter((due) => due !== null);
  const replyDue = waiting ? null : (dues.sort().at(-1) ?? null);
  const reason = waiting || !against ? 'notice-not-sent' : 'error' in against ? against.error : against.reason;
  return refuse(
    'G4-party-not-heard',
    'forvaltningsloven § 16',
    {
      nb: replyDue
        ? `Svarfristen løper til og med ${replyDue}. Vedtak kan gjøres dagen etter.`
        : 'Forhåndsvarselet er ikke sendt, eller det kom i retur. Svarfristen har ikke begynt.',
      nn: replyDue
        ? `Svarfristen går til og med ${replyDue}. Vedtak kan gjerast dagen etter.`
        : 'Førehandsvarselet er ikkje sendt, eller det kom i retur. Svarfristen har ikkje teke til.',
    },
    { gate: 'G4', reason, allowedFrom: replyDue ? nextDay(replyDue) : null },
  );
};

/** Gate G6: nothing beyond the licence's end (alkoholloven § 1-8). The end is capped; the start must lie inside. */
const startsInsideLicence: Policy<Asked> = ({ command: { startOn, decidedOn }, facts }) => {
  const end = facts.licence.facts?.period.end;
  return end && startOn <= end && startOn >= decidedOn
    ? null
    : refuse(
        'G6-start-outside-licence',
        'alkoholloven § 1-8',
        {
          nb: 'Inndragningen må begynne etter vedtaket og før bevillingen løper ut.',
          nn: 'Inndraginga må ta til etter vedtaket og før løyvet går ut.',
        },
        { gate: 'G6', startOn, decidedOn, licenceEnd: end ?? null },
      );
};

/** Gate G7: "inndras" is a default; another reaction than proposed needs reasons (alkoholloven § 1-8). */
const departureHasReasons: Policy<Asked> = (asked) =>
  departs(asked) && asked.command.departure.trim() === ''
    ? refuse(
        'G7-departure-reasons-required',
        'alkoholloven § 1-8',
        {
          nb: 'Vedtaket avviker fra forslaget. Organets egne grunner må være med.',
          nn: 'Vedtaket avvik frå framlegget. Organet sine eigne grunnar må vere med.',
        },
        { gate: 'G7', row: asked.proposal?.verdict.row ?? null },
      )
    : null;

/** Gate G8, first half: only on grounds that a notice named, and no more than it named (forvaltningsloven § 17). */
const withinTheNotice: Policy<Asked> = ({ command: { grounds, extent, startOn }, open }) => {
  const named = open ? [...sentHearings(open), ...(open.exception ? [open.exception] : [])] : [];
  const known = new Set(named.flatMap((hearing) => hearing.grounds.map(groundId)));
  const stray = grounds.find((ground) => !known.has(groundId(ground)));
  const small = named.some(({ largest }) => largest !== null && within(extent, largest, startOn));
  if (!stray && small) return null;
  return refuse(
    'G8-beyond-the-notice',
    'forvaltningsloven § 17',
    {
      nb: 'Vedtaket går lenger enn varselet: nytt grunnlag eller større reaksjon. Send et tilleggsvarsel.',
      nn: 'Vedtaket går lenger enn varselet: nytt grunnlag eller større reaksjon. Send eit tilleggsvarsel.',
    },
    { gate: 'G8', ground: stray ? groundId(stray) : null, extentNamed: small },
  );
};

/** Gate G8, second half: nothing that the party has not been shown (forvaltningsloven § 17). */
export const nothingUnseen: Policy<{
  readonly open: WithdrawalCase | undefined;
  readonly facts: Pick<WithdrawalFacts, 'fromOthers'>;
}> = ({ open, facts }) => {
  const heard = open ? sentHearings(open) : [];
  const shown = new Set(heard.flatMap(({ putsForward }) => putsForward));
  const since = heard.at(-1)?.orderedAt ?? null;
  const unseen = open?.exception
    ? []
    : facts.fromOthers.filter(({ documentId, at }) => (since === null || isAfter(at, since)) && !shown.has(documentId));
  return unseen.length === 0
    ? null
    : refuse(
        'G8-information-not-put-to-party',
        'forvaltningsloven § 17',
        {
          nb: 'Det er kommet opplysninger som parten ikke har fått uttale seg om. Send et tilleggsvarsel.',
          nn: 'Det er kome opplysningar som parten ikkje har fått uttale seg om. Send eit tilleggsvarsel.',
        },
        { gate: 'G8', documents: unseen.map(({ documentId }) => documentId) },
      );
};

const replyWeighed: Policy<Asked> = ({ command: { reply, replyWeighing }, open }) =>
  (open?.replies.length ?? 0) > 0 && (reply.trim() === '' || replyWeighing.trim() === '')
    ? refuse('reply-not-weighed', 'forvaltningsloven § 17', {
        nb: 'Parten har svart. Gjengi svaret og skriv hvordan det er vurdert.',
        nn: 'Parten har svart. Gje att svaret og skriv korleis det er vurdert.',
      })
    : null;

export const reasonsGiven: Policy<{ readonly command: Pick<DecideWithdrawal, 'considerations'> }> = ({
  command: { considerations },
}) =>
  considerations.trim() === ''
    ? refuse('reasons-required', 'forvaltningsloven § 25', {
        nb: 'Vedtaket må ha organets egen begrunnelse.',
        nn: 'Vedtaket må ha organet si eiga grunngjeving.',
      })
    : null;

export const dayHasCome: Policy<{ readonly command: Pick<DecideWithdrawal, 'decidedOn'>; readonly today: string }> = ({
  command: { decidedOn },
  today,
}) => notInFuture(decidedOn, today, 'decidedOn');

/** Another reaction than the ladder proposed, or guideline 7.4 names: shorter than the least, or longer than the most. */
export const departs = ({
  command: { extent, startOn },
  proposal,
  open,
}: Pick<Asked, 'command' | 'proposal' | 'open'>): boolean => {
  if (open?.track === '7.4') return !within(LEAST_FOR_SUITABILITY, extent, startOn);
  if (!proposal) return false;
  const least = leastOf(proposal.verdict);
  const most = largestOf(proposal.verdict);
  return most === null || !within(extent, most, startOn) || (least !== null && !within(least, extent, startOn));
};

/** In the order a lawyer reads them. */
export const gates: readonly Policy<Asked>[] = [
  dayHasCome,
  caseIsOpen,
  groundsStand,
  factorsAssessed,
  partyWasHeard,
  bodyMayDecide,
  policeTrackCleared,
  nothingTooOld,
  startsInsideLicence,
  withinTheNotice,
  nothingUnseen,
  ...pointsWithdrawalGates,
  replyWeighed,
  departureHasReasons,
  reasonsGiven,
  proportionalityWeighed,
  treatedAlike,
];

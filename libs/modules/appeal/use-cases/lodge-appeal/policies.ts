import { type Actor } from '@kernel/actor.js';
import { osloDate } from '@kernel/clock.js';
import { type Policy, refuse } from '@kernel/decision.js';
import { type AppealDeadlineGiven } from '@law/appeal/appeal-case.js';
import { Temporal } from 'temporal-polyfill';
import { refuseUnknown } from '../../../licence/contract.js';
import { appealFacts, isAnnulled, noon, type Reaction } from '../../../sanction/contract.js';
import { dayHasCome } from '../../domain/policies.js';
import { type LodgeAppeal, type LodgeFacts } from './command.js';

export interface Asked {
  readonly command: LodgeAppeal;
  readonly facts: LodgeFacts;
  readonly actor: Actor;
  readonly now: Temporal.Instant;
}

const reactionOf = ({ against }: LodgeAppeal, { record }: LodgeFacts): Reaction | undefined =>
  'reactionId' in against
    ? record.reactions.find(({ reactionId, kind }) => reactionId === against.reactionId && kind === against.kind)
    : undefined;

/** A holder sees and appeals his own case only; another's licence is to him one that is not there. */
const ownCase: Policy<Asked> = ({ command: { licenceId, by }, facts: { licence }, actor }) => {
  const foreign = actor.role === 'licence-holder' && licence.facts?.holderOrgnr !== actor.onBehalfOf;
  if (foreign || !licence.facts) return refuseUnknown([licenceId]);
  return actor.role === 'licence-holder' && by !== 'holder'
    ? refuse('appeal-for-another', 'forvaltningsloven § 28', {
        nb: 'Innehaveren klager på egne vegne her.',
        nn: 'Innehavaren klagar på eigne vegner her.',
      })
    : null;
};

/** A holder’s appeal over HTTP arrives when it arrives; nobody dates his own. */
const ownMoment: Policy<Asked> = ({ command: { receivedAt, channel, postedOn, repeats }, actor }) =>
  actor.role === 'licence-holder' && (channel !== 'digital' || postedOn !== null || receivedAt !== null || repeats)
    ? refuse('moment-not-yours', 'eForvaltningsforskriften § 11', {
        nb: 'En klage som sendes her, kommer inn nå.',
        nn: 'Ei klage som blir send her, kjem inn no.',
      })
    : null;

const decisionKnown: Policy<Asked> = ({ command, facts }) => {
  const { against } = command;
  if (!('reactionId' in against)) return null;
  const reaction = reactionOf(command, facts);
  const contested = against.alsoContests.every((id) =>
    facts.record.reactions.some(({ reactionId }) => reactionId === id),
  );
  if (!reaction || !contested) {
    return refuse(
      'decision-unknown',
      null,
      { nb: 'Vedtaket finnes ikke på denne bevillingen.', nn: 'Vedtaket finst ikkje på dette løyvet.' },
      { reactionId: against.reactionId },
    );
  }
  return isAnnulled(reaction)
    ? refuse('decision-annulled', null, { nb: 'Vedtaket er alt opphevet.', nn: 'Vedtaket er alt oppheva.' })
    : null;
};

/** Others than the holder need a legal interest of their own, and it is stated (forvaltningsloven § 28). */
const interestStated: Policy<Asked> = ({ command: { by, interest, appellant } }) =>
  by === 'holder' || (interest.trim() !== '' && appellant.trim() !== '')
    ? null
    : refuse('legal-interest-not-stated', 'forvaltningsloven § 28', {
        nb: 'Andre enn innehaveren må vise rettslig klageinteresse. Skriv hvem som klager og hvorfor.',
        nn: 'Andre enn innehavaren må vise rettsleg klageinteresse. Skriv kven som klagar og kvifor.',
      });

const documentThere: Policy<Asked> = ({ command: { documentId }, facts: { documentKnown } }) =>
  documentKnown
    ? null
    : refuse(
        'document-unknown',
        null,
        { nb: 'Dokumentet er ikke registrert.', nn: 'Dokumentet er ikkje registrert.' },
        { documentId },
      );

const momentsPossible: Policy<Asked> = ({ command: { receivedAt, postedOn, repeats, knewOn }, now }) => {
  const received = osloDate(receivedAt ?? now);
  if (receivedAt !== null && Temporal.Instant.compare(Temporal.Instant.from(receivedAt), now) > 0) {
    return dayHasCome(receivedAt, '');
  }
  const days = [postedOn, repeats?.firstSentOn, repeats?.learnedOn, knewOn].filter((day) => day != null);
  const late = days.find((day) => day > received);
  return late === undefined
    ? null
    : refuse(
        'date-after-receipt',
        null,
        { nb: 'Dagen ligger etter at klagen kom inn.', nn: 'Dagen ligg etter at klaga kom inn.' },
        { day: late, received },
      );
};

export const policies: readonly Policy<Asked>[] = [
  ownCase,
  ownMoment,
  decisionKnown,
  interestStated,
  documentThere,
  momentsPossible,
];

/** What the clock of this appellant rests on: the holder's letter, or for others the day they knew (§ 29 second paragraph). */
export const clockFacts = (command: LodgeAppeal, facts: LodgeFacts): AppealDeadlineGiven => {
  const { against, by, knewOn } = command;
  const reaction = reactionOf(command, facts);
  const decisionDate = reaction?.decidedOn ?? ('decidedOn' in against ? against.decidedOn : '');
  if (by === 'other') {
    return {
      decisionDate,
      channel: 'paper',
      reasonsGivenWithDecision: true,
      ...(knewOn ? { arrivedAt: noon(knewOn) } : {}),
    };
  }
  if (reaction) return appealFacts(reaction, facts.dispatchedOn);
  const stated = 'arrivedOn' in against ? against : null;
  // Arrival that nobody can prove starts a clock that rejects nothing: a week's doubt is the municipality's.
  return {
    decisionDate,
    channel: 'paper',
    reasonsGivenWithDecision: true,
    ...(stated?.arrivedOn && stated.proven ? { arrivedAt: stated.arrivedOn } : {}),
    ...(stated?.arrivedOn && !stated.proven ? { dispatchedAt: stated.arrivedOn } : {}),
  };
};

import { addDays } from '@law/calendar/working-days.js';
import { daysServed, hasBegun, lastDayServed, type RunningWithdrawal, withdrawalOf } from '../../licence/contract.js';
import { type LetterContents, type LetterSource, rightsFor } from '../../notice/contract.js';
import { type AppealEvent } from '../domain/events.js';
import { type AppealScene, lettersRead, setAppealScene } from './scene.js';

type Event<T extends AppealEvent['type']> = Extract<AppealEvent, { type: T }>;
type Words<T extends AppealEvent['type']> = NonNullable<Event<T>['protected']>;
type Stay = LetterContents['stay-decision'];
type Outcome = LetterContents['appeal-outcome'];

const runOf = ({ state, licenceState }: AppealScene): RunningWithdrawal | undefined =>
  state.against && 'reactionId' in state.against ? withdrawalOf(licenceState, state.against.reactionId) : undefined;

const stayEffect = (scene: AppealScene, granted: boolean): Stay['effect'] => {
  const { state, reaction } = scene;
  if (!reaction?.withdrawal) return { kind: 'no-withdrawal' };
  const run = runOf(scene);
  if (!granted)
    return { kind: 'runs', from: run?.from ?? reaction.withdrawal.from ?? reaction.withdrawal.decidedStart };
  if (!run || !hasBegun(run)) return { kind: 'not-started' };
  // The licence may not have heard of it yet when the letter is made; the count is the same either way.
  const last = run.since === null ? run.served.at(-1)?.to : lastDayServed(run, state.stay.from ?? '');
  const served = run.since === null || !last ? run.served : [...run.served, { from: run.since, to: last }];
  const count = daysServed({ served });
  const daysLeft = run.decidedDays === null ? null : run.decidedDays - count;
  return { kind: 'suspended', lastDayServed: last ?? '', daysServed: count, daysLeft };
};

/** Granted or refused, with reasons, and what it does to the withdrawal. */
export const stayDecisionSource: LetterSource<'stay-decision'> = {
  kind: 'stay-decision',
  content: async (context) => {
    const scene = await setAppealScene(context);
    const { frame, shared, state, contact } = scene;
    const event = state.stayEventId ? await context.log.store.readEvent(context.municipality, state.stayEventId) : null;
    const data = event?.data as Event<'stay-granted'>['data'] | undefined;
    const said = await lettersRead<Words<'stay-granted'>>(context, state.stayEventId);
    const { granted, until } = state.stay;
    return {
      ...frame,
      ...shared,
      ruling: {
        body: data?.decidedBy.body ?? '',
        decidedOn: data?.decidedOn ?? '',
        caseNumber: data?.decidedBy.reference ?? '',
      },
      askedOn: state.stay.requestedOn,
      granted: granted === true,
      until: granted !== true || until === null ? null : until === 'appeal-decided' ? until : { day: until },
      conditions: said?.conditions ?? [],
      considerations: said?.considerations ?? '',
      effect: stayEffect(scene, granted === true),
      appealBody: state.route?.body ?? '',
      access: contact,
    };
  },
};

/** Not tried, and why; a decision of its own. */
export const appealDismissedSource: LetterSource<'appeal-dismissed'> = {
  kind: 'appeal-dismissed',
  content: async (context) => {
    const scene = await setAppealScene(context);
    const { frame, shared, state, contact, sendTo, settings, today } = scene;
    const event = state.closedEventId
      ? await context.log.store.readEvent(context.municipality, state.closedEventId)
      : null;
    const data = event?.data as Event<'appeal-dismissed-as-late'>['data'] | undefined;
    const said = await lettersRead<Words<'appeal-dismissed-as-late'>>(context, state.closedEventId);
    const assessed = await lettersRead<Words<'admissibility-assessed'>>(context, state.assessedEventId);
    const { timeliness, met, defect } = state;
    const grounds: LetterContents['appeal-dismissed']['grounds'] = [
      ...(event?.type === 'appeal-dismissed-as-late' && timeliness
        ? [
            {
              kind: 'late' as const,
              arrivedOn: timeliness.startsOn ?? '',
              arrival: timeliness.certainty === 'proven' ? ('proven' as const) : ('presumed' as const),
              due: timeliness.due ?? '',
              lodgedOn: state.lodgedAt.slice(0, 10),
              late: data?.overOneYear
                ? { overOneYear: true as const }
                : { overOneYear: false as const, blame: said?.blame ?? '', specialReasons: said?.specialReasons ?? '' },
            },
          ]
        : []),
      ...(met?.appealable === false
        ? [{ kind: 'not-appealable' as const, why: assessed?.reasons.appealable ?? '' }]
        : []),
      ...(met?.['right-to-appeal'] === false
        ? [{ kind: 'no-interest' as const, why: assessed?.reasons['right-to-appeal'] ?? '' }]
        : []),
      ...(met?.form === false && defect
        ? [{ kind: 'form' as const, lacks: defect.lacks, askedOn: defect.arrivedOn ?? '', due: defect.due ?? '' }]
        : []),
    ];
    const law = state.route?.to === 'state-administrator' ? 'AL-1-16' : 'FVL-28';
    const route = { body: state.route?.body ?? '', law, stay: 'nothing-to-carry-out' } as const;
    return {
      ...frame,
      ...shared,
      ruling: {
        body: data?.decidedBy.body ?? '',
        decidedOn: data?.decidedOn ?? '',
        caseNumber: data?.decidedBy.reference ?? '',
      },
      grounds,
      considerations: said?.considerations ?? '',
      rights: rightsFor({ contact, sendTo, settings, today }, route),
    };
  },
};

const outcomeEffects = (scene: AppealScene, data: Event<'outcome-received'>['data']): Outcome['effects'] => {
  const { reaction, record } = scene;
  const { outcome, receivedOn } = data;
  if (outcome === 'upheld' || outcome === 'dismissed') return [{ kind: 'stands' }];
  if (outcome === 'amended') return [];
  const run = runOf(scene);
  const open = run && hasBegun(run) && (!run.ended || (run.to ?? '') >= receivedOn);
  const later = record.reactions.filter((one) => reaction && one.decidedOn > reaction.decidedOn);
  return [
    { kind: 'counts-no-more' },
    ...(open ? [{ kind: 'withdrawal-ended' as const, lastDay: addDays(receivedOn, -1) }] : []),
    ...(reaction?.withdrawal && !(run && hasBegun(run)) ? [{ kind: 'withdrawal-not-started' as const }] : []),
    ...(later.length > 0
      ? [{ kind: 'later-reviewed' as const, caseNumbers: later.map(({ decidedBy }) => decidedBy.reference) }]
      : []),
    ...(outcome === 'annulled-and-remitted' ? [{ kind: 'decided-anew' as const }] : []),
  ];
};

const ENCLOSED = { nb: 'Klageinstansens vedtak', nn: 'Vedtaket frå klageinstansen' };

/** What the body above decided, what follows, and the right to costs (forvaltningsloven § 36). */
export const appealOutcomeSource: LetterSource<'appeal-outcome'> = {
  kind: 'appeal-outcome',
  content: async (context) => {
    const enclosed = ENCLOSED[context.language];
    const scene = await setAppealScene(context, [enclosed]);
    const { frame, shared, state, contact, sendTo } = scene;
    const id = state.outcome?.eventId ?? null;
    const event = id ? await context.log.store.readEvent(context.municipality, id) : null;
    const data = event?.data as Event<'outcome-received'>['data'] | undefined;
    if (!data) throw new TypeError('a letter about an outcome that has not come');
    const said = await lettersRead<Words<'outcome-received'>>(context, id);
    const body = state.route?.body ?? '';
    const from = scene.reaction?.withdrawal?.from ?? '';
    const kind: Outcome['outcome'] =
      data.outcome === 'amended'
        ? {
            kind: 'amended',
            change: {
              kind: 'withdrawal',
              extent: data.extent ?? { length: { days: 0 } },
              from,
              to: scene.reaction?.withdrawal?.to ?? null,
            },
          }
        : { kind: data.outcome === 'annulled-and-remitted' ? 'annulled-remitted' : data.outcome };
    const won = data.outcome !== 'upheld' && data.outcome !== 'dismissed';
    return {
      ...frame,
      ...shared,
      to: 'appellant',
      ruling: { body, decidedOn: data.decidedOn, caseNumber: data.reference },
      outcome: kind,
      enclosed,
      summary: said?.summary ?? '',
      effects: outcomeEffects(scene, data),
      costs: won ? { body, sendTo } : null,
      furtherAppeal: null,
      byStateAdministrator: state.route?.to === 'state-administrator',
      access: contact,
    };
  },
};

import { type Decision } from '@kernel/decision.js';
import { type DomainEvent } from '@kernel/event.js';
import { given } from '@kernel/given-when-then.js';
import { municipalityDecider } from '../../../municipality/contract.js';
import { type AppealEvent } from '../../domain/events.js';
import { appealId, assessed, council, late, lodged, met, of } from '../../testing/made-up-appeal.js';
import { assessAdmissibility } from '../assess-admissibility/decide.js';
import { admitLateAppeal, answerLostAppeal, dismissAppeal } from './decide.js';

const setting = { now: '2015-03-01T12:00:00Z', facts: municipalityDecider.initial };
const codeOf = (decision: Decision<DomainEvent>): string =>
  decision.kind === 'refuse' ? decision.refusal.code : decision.kind;
const wasNot: AppealEvent = {
  type: 'lost-appeal-answered',
  data: { ...of, on: '2014-02-10', sentEarlier: false, firstSentOn: null, learnedOn: null, inTime: false },
};
const reasons = { appealable: 'a', 'right-to-appeal': 'b', 'in-time': 'c', form: 'd' };
const assess = (past: AppealEvent[], change: Partial<typeof met>, why = reasons) =>
  codeOf(given(assessAdmissibility, past, setting).when({ appealId, met: { ...met, ...change }, reasons: why }));

describe('whether an appeal is late', () => {
  it('is never said without asking for a lost earlier appeal', () => {
    expect(assess([late('2014-02-05')], { 'in-time': false })).toBe('lost-appeal-not-asked');
    expect(
      assess([late('2014-02-05'), { type: 'lost-appeal-asked', data: { ...of, on: '2014-02-06' } }], {
        'in-time': false,
      }),
    ).toBe('lost-appeal-not-asked');
    expect(assess([late('2014-02-05'), wasNot], { 'in-time': false })).toBe('accept');
  });

  it('is never said against a presumed arrival, nor of one that came in time', () => {
    expect(assess([late('2014-02-05', 'presumed'), wasNot], { 'in-time': false })).toBe('lateness-not-proven');
    expect(assess([lodged(), wasNot], { 'in-time': false })).toBe('lateness-not-proven');
  });

  it('is not glossed over: a late one is in time only when it was lost and repeated in its week', () => {
    expect(assess([late('2014-02-05'), wasNot], {})).toBe('late-by-the-clock');
    const answer = given(answerLostAppeal, [late('2014-02-05')], { now: setting.now }).when({
      appealId,
      on: '2014-02-10',
      firstSentOn: '2014-01-28',
      learnedOn: '2014-01-29',
    });
    expect(answer).toMatchObject({ events: [{ data: { inTime: true } }] });
    const past = [late('2014-02-05'), ...(answer.kind === 'accept' ? (answer.events as AppealEvent[]) : [])];
    expect(assess(past, {})).toBe('accept');
  });

  it('all four requirements have reasons, also those that are met', () => {
    expect(assess([lodged()], {}, { ...reasons, form: ' ' })).toBe('admissibility-not-reasoned');
  });

  it('a warning that is no decision is found not appealable, whatever else', () => {
    const warning = lodged({ against: { kind: 'warning', reactionId: 'w', alsoContests: [] } });
    expect(assess([warning], {})).toBe('warning-as-decision');
    expect(assess([warning], { appealable: false })).toBe('accept');
  });
});

describe('a late appeal', () => {
  const past = (lodgedOn: string) => [late(lodgedOn), wasNot, assessed({ 'in-time': false })];
  const ruling = { appealId, decidedBy: council, decidedOn: '2015-02-01' };
  const admit = (lodgedOn: string, bodyId = 'kommunestyret') =>
    codeOf(
      given(admitLateAppeal, past(lodgedOn), setting).when({
        ...ruling,
        decidedBy: { ...council, bodyId },
        ground: 'special-reasons',
        reasons: 'r',
      }),
    );
  const dismiss = (events: AppealEvent[], change: object = {}) =>
    given(dismissAppeal, events, setting).when({
      ...ruling,
      considerations: 'c',
      blame: 'b',
      specialReasons: 's',
      ...change,
    });

  it('is heard within a year of the decision, not a day after', () => {
    expect(admit('2015-01-06')).toBe('accept');
    expect(admit('2015-01-07')).toBe('over-one-year');
  });

  it('is ruled on only by who may', () => {
    expect(admit('2014-02-05', 'administrasjonen')).toBe('body-may-not-decide');
    const other = { decidedBy: { ...council, bodyId: 'administrasjonen' } };
    expect(codeOf(dismiss(past('2014-02-05'), other))).toBe('body-may-not-decide');
  });

  it('is dismissed as late with both roads of § 31 weighed, unless the year is over', () => {
    expect(dismiss(past('2014-02-05'))).toMatchObject({
      events: [{ type: 'appeal-dismissed-as-late', data: { overOneYear: false } }],
    });
    expect(codeOf(dismiss(past('2014-02-05'), { blame: '' }))).toBe('reasons-required');
    expect(codeOf(dismiss(past('2015-01-07'), { blame: '', specialReasons: '' }))).toBe('accept');
  });

  it('cannot be dismissed before it has been assessed, nor when nothing lacks', () => {
    expect(codeOf(dismiss([late('2014-02-05')]))).toBe('nothing-to-dismiss-for');
    expect(codeOf(dismiss([lodged(), assessed()]))).toBe('nothing-to-dismiss-for');
    expect(dismiss([lodged(), assessed({ form: false })])).toMatchObject({
      events: [{ type: 'appeal-dismissed', data: { unmet: ['form'] } }],
    });
  });
});

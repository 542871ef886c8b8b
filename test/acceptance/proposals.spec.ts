import { demoRegisterCsv } from '@modules/register/demo/demo-register.js';
import { runImport } from '@modules/register/use-cases/run-import/run-import.js';
import { openTestHouse, type TestHouse } from '../support/house.js';
import { factors, letters, servingLicence, setUpOffice } from '../support/season.js';
import {
  arrive,
  breachRecorded,
  eventData,
  expectStatus,
  type Json,
  type LetterCard,
  post,
  stateOf,
  tasks,
  warn,
} from './steps.js';

/** The made-up register, with the history of its first serving licence left undeclared. */
const registerWithOneOpenHistory = (): string => {
  const rows = demoRegisterCsv('gol').split('\n');
  const first = rows.findIndex((row) => row.includes(';01SKJE;'));
  return rows.map((row, index) => (index === first ? row.replace(';ja;', ';nei;') : row)).join('\n');
};

describe('proposals', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
    await setUpOffice(house);
    const bytes = Buffer.from(registerWithOneOpenHistory());
    const { written } = await runImport({ bytes, municipality: 'gol', dryRun: false }, house.log, house.sender);
    expect(written).toBe('all');
    await house.until('2013-11-11T09:00:00Z');
  });
  afterAll(async () => {
    expect(house.failures).toEqual([]);
    await house.close();
  });

  it('are not made while the history is incomplete, and are when somebody has vouched for it', async () => {
    const caseworker = house.as('caseworker');
    const licence = await servingLicence(caseworker, 0);
    await breachRecorded(house, licence, {
      reportNumber: 'K-1',
      at: '2013-11-08T23:30:00Z',
      endedAt: '2013-11-09T00:10:00Z',
      heardAt: '2013-11-20T08:30:00Z',
    });
    expect(await stateOf(caseworker, licence)).toMatchObject({
      status: 'incomplete',
      breaches: [{ proposal: null, withheld: 'history-incomplete' }],
      next: { ordinary: { verdict: null, why: 'history-incomplete' }, gross: { why: 'history-incomplete' } },
    });
    const mine = async () =>
      (await tasks(caseworker)).flatMap(({ kind, about }) => (about['licenceId'] === licence.licenceId ? kind : []));
    expect(await mine()).toEqual(['declare-history']);

    const declaration = { through: '2013-11-20', source: 'gjennomgang av arkivet 2012–2013' };
    const declared = await caseworker.post(`/api/licences/${licence.licenceId}/history-declarations`, declaration);
    expectStatus(declared, 201);
    await house.idle();
    expect(await stateOf(caseworker, licence)).toMatchObject({
      status: 'complete',
      breaches: [{ proposal: { verdict: { row: 'A', reaction: 'warning' } }, withheld: null }],
    });
    expect(await mine()).toEqual(['decide-proposal']);
  });

  it('say how they came about, step by step, in both written languages', async () => {
    const caseworker = house.as('caseworker');
    const { breaches, next } = await stateOf(caseworker, await servingLicence(caseworker, 0));
    const reasonings = [
      breaches[0]?.proposal?.reasoning ?? [],
      (next.gross as unknown as { reasoning: Json[] }).reasoning,
    ];
    for (const reasoning of reasonings) {
      expect(reasoning.length).toBeGreaterThan(2);
      for (const step of reasoning) {
        expect(step).toEqual({
          rule: expect.stringMatching(/^[a-z-]+$/),
          paragraph: expect.stringMatching(/./),
          version: expect.stringMatching(/./),
          confidence: expect.stringMatching(/^(V|V2|R|I|SEED)$/),
          facts: expect.any(Object),
          outcome: expect.anything(),
          explanation: { nb: expect.stringMatching(/\.$/), nn: expect.stringMatching(/\.$/) },
        });
      }
    }
  });

  it('are made again when the offence turns out to have another date, and flagged where a letter is out', async () => {
    const caseworker = house.as('caseworker');
    const licence = await servingLicence(caseworker, 1);
    await breachRecorded(house, licence, {
      reportNumber: 'K-2',
      at: '2013-11-15T23:30:00Z',
      endedAt: '2013-11-16T00:10:00Z',
      heardAt: '2013-11-29T08:30:00Z',
    });
    await house.until('2013-12-02T09:00:00Z');
    const warningId = await warn(house, licence, '2013-12-02');
    const warnings = await letters(caseworker, 'warning', 'ready-to-post');
    const noticeId = warnings[0]?.noticeId ?? '';
    await post(caseworker, noticeId, '2013-12-02');
    await house.until('2013-12-05T09:00:00Z');
    await arrive(caseworker, noticeId, '2013-12-04');
    await house.idle();

    const { breachEventId } = await breachRecorded(house, licence, {
      reportNumber: 'K-3',
      at: '2013-12-04T23:30:00Z',
      endedAt: '2013-12-05T00:10:00Z',
      heardAt: '2013-12-20T08:30:00Z',
    });
    const before = await stateOf(caseworker, licence);
    expect(before.breaches[1]?.proposal?.verdict).toMatchObject({ row: 'B', reaction: 'withdrawal' });
    const proposalId = before.breaches[1]?.proposal?.proposalId ?? '';
    const warned = await caseworker.post(`/api/licences/${licence.licenceId}/warnings`, {
      proposalId,
      decidedBy: { bodyId: 'administrasjonen', reference: 'delegasjonsreglement pkt. 4' },
      decidedOn: '2013-12-20',
      factors,
      reasons: 'Kort tid siden forrige advarsel.',
    });
    expect(eventData(expectStatus(warned, 201))).toMatchObject({ departsFromProposal: true });
    await house.idle();

    const right = { path: '/offences/0/at', value: '2013-12-04T22:30:00Z', reason: 'Feil klokkeslett i rapporten.' };
    const asked = await caseworker.post(`/api/events/${breachEventId}/corrections`, right);
    expect(expectStatus(asked, 201).json()['events']).toMatchObject([{ type: 'correction-proposed' }]);
    const { correctionId } = eventData<{ correctionId: string }>(asked);
    await house.idle();
    expect((await stateOf(caseworker, licence)).breaches[1]?.proposal?.verdict.row).toBe('B');

    const confirmation = `/api/events/${breachEventId}/corrections/${correctionId}/confirmation`;
    expect(expectStatus(await caseworker.post(confirmation), 409).json()).toMatchObject({
      code: 'second-person-required',
    });
    const second = house.as('caseworker', { subject: 'another-caseworker' });
    expect(expectStatus(await second.post(confirmation), 201).json()['events']).toMatchObject([
      {
        type: 'fact-corrected',
        data: {
          proposedBy: 'test-caseworker',
          confirmedBy: 'another-caseworker',
          letters: expect.arrayContaining([expect.any(String)]),
        },
      },
    ]);
    await house.idle();

    const after = await stateOf(caseworker, licence);
    expect(after.breaches[1]?.proposal).toMatchObject({ proposalId, status: 'decided', verdict: { row: 'A' } });
    expect(after.flags).toMatchObject([{ proposalId, letterSent: true }]);
    expect(after.steps).toMatchObject([{ reactionId: warningId }, { decidedOn: '2013-12-20' }]);
    expect(await tasks(caseworker)).toContainEqual(
      expect.objectContaining({ kind: 'look-at-recomputed', about: { licenceId: licence.licenceId, proposalId } }),
    );
    const history = (await caseworker.get(`/api/licences/${licence.licenceId}/history`)).json()['entries'] as Json[];
    expect(history.find(({ eventId }) => eventId === breachEventId)).toMatchObject({ correction: 'corrected' });
  });

  it('a correction that waits for a second person stands in the work list', async () => {
    const caseworker = house.as('caseworker');
    const licence = await servingLicence(caseworker, 1);
    const history = (await caseworker.get(`/api/licences/${licence.licenceId}/history`)).json()['entries'] as Json[];
    const breach = history.find(({ type }) => type === 'breach-recorded');
    const asked = await caseworker.post(`/api/events/${String(breach?.['eventId'])}/corrections`, {
      path: '/offences/0/at',
      value: '2013-11-15T23:45:00Z',
      reason: 'Feil klokkeslett.',
    });
    const { correctionId } = eventData<{ correctionId: string }>(expectStatus(asked, 201));
    await house.idle();
    const waiting = (await tasks(caseworker)).filter(({ kind }) => kind === 'confirm-correction');
    expect(waiting).toMatchObject([{ about: { correctionId } }]);
  });

  it('do not count a warning whose letter came back after it was taken as arrived', async () => {
    const caseworker = house.as('caseworker');
    const licence = await servingLicence(caseworker, 3);
    await breachRecorded(house, licence, {
      reportNumber: 'K-5',
      at: '2013-12-13T23:30:00Z',
      endedAt: '2013-12-14T00:10:00Z',
      heardAt: '2014-01-06T08:30:00Z',
    });
    const warningId = await warn(house, licence, '2014-01-06');
    const letter = (await letters(caseworker, 'warning', 'ready-to-post')).find(
      (one) => (one as LetterCard).about.warningId === warningId,
    );
    const noticeId = letter?.noticeId ?? '';
    await post(caseworker, noticeId, '2014-01-06');
    await house.until('2014-01-15T09:00:00Z');
    expect((await stateOf(caseworker, licence)).next.ordinary.verdict?.row).toBe('B');
    const back = { returnedOn: '2014-01-15', reason: 'ukjent adresse' };
    expectStatus(await caseworker.post(`/api/notices/${noticeId}/returns`, back), 201);
    await house.idle();
    expect((await stateOf(caseworker, licence)).next.ordinary.verdict?.row).toBe('A');
  });

  it('of the ladder are not made for an offence in 2016, which gets its own of points', async () => {
    const caseworker = house.as('caseworker');
    const licence = await servingLicence(caseworker, 2);
    await house.until('2016-01-04T09:00:00Z');
    await breachRecorded(house, licence, {
      reportNumber: 'K-4',
      at: '2015-12-31T23:00:00Z',
      endedAt: '2015-12-31T23:40:00Z',
      heardAt: '2016-01-15T08:30:00Z',
    });
    const state = await stateOf(caseworker, licence);
    expect(state.breaches).toMatchObject([{ proposal: null, pointsProposalId: expect.any(String), withheld: null }]);
    expect(state.next).toMatchObject({
      ordinary: { verdict: null, why: 'national-points' },
      gross: { verdict: null, why: 'national-points' },
    });
    const earlier = await stateOf(caseworker, licence, '?validAt=2015-12-31');
    expect(earlier.next.ordinary).toMatchObject({ why: 'local-ladder', verdict: { row: 'A' } });
  });
});

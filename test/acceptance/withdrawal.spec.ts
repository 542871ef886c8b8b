import { type TestHouse, openTestHouse } from '../support/house.js';
import { type Case, factors, letters, report, servingLicence, setUpOffice } from '../support/season.js';

interface Answered {
  readonly inspectionId: string;
  readonly findings: readonly { readonly findingId: string }[];
}

interface State {
  readonly steps: readonly { readonly kind: string; readonly notifiedOn: string | null }[];
  readonly breaches: readonly {
    readonly breachId: string;
    readonly proposal: { readonly proposalId: string; readonly verdict: { readonly row: string } } | null;
  }[];
  readonly next: { readonly ordinary: { readonly verdict: { readonly row: string } } };
}

const gross = {
  provision: 'sale-to-intoxicated',
  at: '2013-11-09T00:45:00+01:00',
  what: 'En gjest sjanglet fra baren, snakket utydelig og ble skjenket en halvliter.',
  where: 'ved baren',
  seenBy: 'kontrollør 2',
  distanceMetres: 2,
  durationMinutes: 15,
  saidAfterwards: null,
};

describe('a gross breach becomes a withdrawal', () => {
  let house: TestHouse;
  let licence: Case;
  beforeAll(async () => {
    house = await openTestHouse();
    await setUpOffice(house);
    for (const [name, value] of [
      ['politicalBody', 'formannskapet'],
      ['policeOffice', 'Gol lensmannskontor'],
      ['policeAddress', '3550 Gol'],
    ]) {
      await house
        .as('administrator')
        .post('/api/settings', { name, value, from: '2012-01-01', decidedBy: 'K-sak 1/12' });
    }
    await house.importDemo('gol');
    licence = await servingLicence(house.as('caseworker'), 3);
  });
  afterAll(async () => {
    expect(house.failures).toEqual([]);
    await house.close();
  });

  const state = async (): Promise<State> =>
    (
      await house.as('caseworker').get(`/api/licences/${licence.licenceId}/escalation-state`)
    ).json() as unknown as State;
  const post = async (kind: string, on: string): Promise<string[]> => {
    const ready = await letters(house.as('caseworker'), kind, 'ready-to-post');
    for (const { noticeId } of ready) {
      const answer = await house
        .as('caseworker')
        .post(`/api/notices/${noticeId}/postings`, { postedOn: on, evidence: 'postlogg' });
      expect(answer.statusCode).toBe(201);
    }
    await house.idle();
    return ready.map(({ noticeId }) => noticeId);
  };

  it('is heard, decided by the body, arrives, starts after the appeal limit and ends on its last day', async () => {
    const caseworker = house.as('caseworker');
    house.virtual.advanceTo('2013-11-11T09:00:00Z');
    const handedIn = await house.as('inspector').post('/api/inspections', report(licence, { findings: [gross] }));
    const control = (handedIn.json()['events'] as { data: Answered }[])[0]?.data as Answered;
    await house.idle();
    await post('inspection-report', '2013-11-11');
    await house.until('2013-12-05T09:00:00Z');
    const breach = await caseworker.post(`/api/licences/${licence.licenceId}/breaches`, {
      inspectionId: control.inspectionId,
      offences: [{ findingId: control.findings[0]?.findingId, class: 'gross' }],
      factsFound: 'En åpenbart påvirket gjest ble skjenket en halvliter ved baren.',
    });
    expect(breach.statusCode).toBe(201);
    await house.idle();
    const breachId = (await state()).breaches[0]?.breachId;
    const caseId = (await state()).breaches[0]?.proposal?.proposalId;
    expect((await state()).breaches[0]?.proposal?.verdict.row).toBe('E');

    const decision = (overrides: Record<string, unknown> = {}): Record<string, unknown> => ({
      caseId,
      grounds: [{ breachId }],
      extent: { weeks: 2 },
      decidedBy: { bodyId: 'formannskapet', reference: 'sak 3/14' },
      decidedOn: '2014-01-06',
      startOn: '2014-02-03',
      factors,
      considerations: 'Formannskapet mener at to uker står i forhold til bruddet.',
      ...overrides,
    });
    const withdraw = (overrides: Record<string, unknown> = {}) =>
      house.as('council-secretary').post(`/api/licences/${licence.licenceId}/withdrawals`, decision(overrides));

    expect((await withdraw({ decidedOn: '2013-12-05' })).json()).toMatchObject({
      code: 'G4-party-not-heard',
      facts: { gate: 'G4', allowedFrom: null },
    });
    const [notice] = await post('advance-notice', '2013-12-05');
    const text = await caseworker.get(`/api/notices/${notice}/letter`);
    expect(text.body).toContain('K-2013-014');
    expect((await withdraw({ decidedOn: '2013-12-05' })).json()).toMatchObject({
      code: 'G4-party-not-heard',
      paragraph: 'forvaltningsloven § 16',
      facts: { gate: 'G4', reason: 'reply-period-running', allowedFrom: '2013-12-20' },
    });

    await house.until('2014-01-06T12:00:00Z');
    expect((await caseworker.get('/api/work-list')).json()['items']).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'put-case-to-body', role: 'council-secretary' })]),
    );
    expect((await withdraw({ factors: undefined })).json()).toMatchObject({ code: 'G3-factors-not-assessed' });
    expect((await withdraw({ decidedBy: { bodyId: 'administrasjonen', reference: 'x' } })).json()).toMatchObject({
      code: 'G5-not-a-political-body',
    });
    expect((await withdraw({ startOn: '2016-07-01' })).json()).toMatchObject({ code: 'G6-start-outside-licence' });
    expect((await withdraw({ extent: { months: 3 } })).json()).toMatchObject({ code: 'G8-beyond-the-notice' });
    expect((await withdraw({ extent: { days: 3 } })).json()).toMatchObject({ code: 'G7-departure-reasons-required' });
    const decided = await withdraw();
    expect(decided.statusCode).toBe(201);
    expect((decided.json()['events'] as { data: object }[])[0]?.data).toMatchObject({
      endOn: '2014-02-16',
      startOn: '2014-02-03',
    });
    await house.idle();

    await house.until('2014-01-07T12:00:00Z');
    const [letter] = await post('withdrawal-decision', '2014-01-07');
    const html = (await caseworker.get(`/api/notices/${letter}/letter`)).body;
    for (const words of ['K-2013-014', 'Fylkesmannen', '§ 42', '§ 36', 'formannskapet']) expect(html).toContain(words);

    await house.until('2014-01-20T12:00:00Z');
    const waiting = (await caseworker.get('/api/work-list')).json()['items'] as { kind: string }[];
    expect(waiting.map(({ kind }) => kind)).toContain('prove-arrival');
    const proven = await caseworker.post(`/api/notices/${letter}/arrivals`, {
      arrivedOn: '2014-01-09',
      basis: 'rekommandert, kvittering',
    });
    expect(proven.statusCode).toBe(201);
    await house.idle();
    const deadlines = (await caseworker.get('/api/deadlines?limit=200')).json()['items'] as {
      name: string;
      due: string;
    }[];
    expect(deadlines.filter(({ name }) => /^(appeal-limit|withdrawal-start)/.test(name)).map(({ due }) => due)).toEqual(
      ['2014-01-30', '2014-02-02'],
    );

    await house.until('2014-02-03T08:00:00Z');
    const police = await letters(caseworker, 'authority-notice', 'ready-to-post');
    expect(police).toHaveLength(1);
    await post('withdrawal-started', '2014-02-03');

    await house.until('2014-02-17T08:00:00Z');
    const history = (await caseworker.get(`/api/licences/${licence.licenceId}/history`)).json()['entries'] as {
      type: string;
      facts: object;
    }[];
    expect(history.find(({ type }) => type === 'withdrawal-ended')?.facts).toMatchObject({
      endedOn: '2014-02-16',
      why: 'served',
    });
    expect((await state()).next.ordinary.verdict.row).toBe('C');
  });
});

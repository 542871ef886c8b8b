import { dyingOnce } from '../services/svarut/dying-once.js';
import { serviceAt } from '../services/svarut/service.js';
import { SvarutStub } from '../services/svarut/stub.js';
import { grossFinding } from '../support/gross-finding.js';
import { openTestHouse, type TestHouse } from '../support/house.js';
import { type Case, factors, servingLicence, setUpOffice } from '../support/season.js';
import { breachOf, controlAt, eventData, expectStatus, handIn, type Json, stateOf, tasks } from './steps.js';

interface Card {
  readonly noticeId: string;
  readonly kind: string;
  readonly status: string;
  readonly recipient: { readonly kind: string };
  readonly about: { readonly inspectionId?: string; readonly caseId?: string };
  readonly beside: { readonly noticeId: string; readonly as: string } | null;
  readonly via: { readonly representativeId: string } | null;
}

describe('letters that SvarUt brings out', () => {
  let stub: SvarutStub;
  let service: ReturnType<typeof dyingOnce>;
  let house: TestHouse;
  beforeAll(async () => {
    stub = await SvarutStub.open();
    service = dyingOnce(serviceAt(stub, { timeoutMs: 3000 }));
    house = await openTestHouse({ letters: service });
    await setUpOffice(house);
    for (const [name, value] of [
      ['politicalBody', 'formannskapet'],
      ['policeOffice', 'Gol lensmannskontor'],
      ['policeAddress', '3550 Gol'],
      ['notice.withdrawal-decision', 'approve-first'],
    ]) {
      const setting = { name, value, from: '2012-01-01', decidedBy: 'K-sak 1/12' };
      expectStatus(await house.as('administrator').post('/api/settings', setting), 201);
    }
    await house.importDemo('gol');
    await house.until('2013-11-11T09:00:00Z');
  });
  afterAll(async () => {
    expect(house.failures).toEqual([]);
    await house.close();
    await stub.close();
    expect(stub.complaints).toEqual([]);
  });

  const caseworker = () => house.as('caseworker');
  const card = async (noticeId: string): Promise<Card & Json> =>
    expectStatus(await caseworker().get(`/api/notices/${noticeId}`), 200).json() as never;
  const find = async (wanted: (card: Card) => boolean): Promise<Card[]> =>
    (expectStatus(await caseworker().get('/api/notices?limit=200'), 200).json()['items'] as Card[]).filter(wanted);
  const reportTo = async (inspectionId: string): Promise<string> => {
    const [found] = await find(
      ({ about, recipient }) => about.inspectionId === inspectionId && recipient.kind === 'holder',
    );
    return found?.noticeId ?? '';
  };
  const control = async (inspectionId: string) =>
    expectStatus(await caseworker().get(`/api/inspections/${inspectionId}`), 200).json();
  const running = async (name: RegExp) =>
    ((await caseworker().get('/api/deadlines?limit=200')).json()['items'] as { name: string; due: string }[]).filter(
      (deadline) => name.test(deadline.name),
    );
  const tasksAbout = async (noticeId: string): Promise<string[]> =>
    (await tasks(caseworker())).filter(({ about }) => about['noticeId'] === noticeId).map(({ kind }) => kind);

  it('a letter that could not be delivered starts no clock; the one in its place does when the holder is notified', async () => {
    const { inspectionId } = await handIn(house, await servingLicence(caseworker(), 0), { reportNumber: 'K-1' });
    const holder = await reportTo(inspectionId);
    expect(await card(holder)).toMatchObject({ status: 'handed-over', service: 'svarut', channel: null });
    expect(await tasksAbout(holder)).toEqual([]);
    expect(stub.under(holder)).toMatchObject([
      { forsendelse: { kunDigitalLevering: false, mottaker: { poststed: expect.any(String) } } },
    ]);

    stub.move(holder, 'IKKE_LEVERT', '2013-11-12T10:00:00+01:00');
    await house.until('2013-11-12T12:00:00Z');
    expect(await card(holder)).toMatchObject({
      status: 'undeliverable',
      arrival: null,
      returned: { reason: 'IKKE_LEVERT' },
    });
    expect(await control(inspectionId)).toMatchObject({ commentPeriods: [] });
    expect(await tasksAbout(holder)).toEqual(['resend-letter']);

    expectStatus(await caseworker().post(`/api/notices/${holder}/replacements`), 201);
    await house.idle();
    const [again] = await find(
      ({ noticeId, about, recipient }) =>
        noticeId !== holder && about.inspectionId === inspectionId && recipient.kind === 'holder',
    );
    expect(await tasksAbout(holder)).toEqual([]);
    expect(await card(holder)).toMatchObject({ supersededBy: again?.noticeId });
    stub.move(again?.noticeId ?? '', 'VARSLET', '2013-11-13T08:00:00+01:00');
    await house.until('2013-11-13T12:00:00Z');
    expect(await card(again?.noticeId ?? '')).toMatchObject({
      status: 'arrived',
      channel: 'digital',
      arrival: { on: '2013-11-13', certainty: 'proven' },
    });
    expect(await control(inspectionId)).toMatchObject({
      commentPeriods: [{ noticeId: again?.noticeId, receivedOn: '2013-11-13', certainty: 'proven', due: '2013-11-27' }],
    });
  });

  it('a letter whose outcome is unknown after a time-out is found by asking, and never sent twice', async () => {
    stub.manners = ['ok', 'accepted-and-silent'];
    stub.lagging = true;
    const night = controlAt('K-2', '2013-11-10T00:45:00+01:00', '2013-11-10T01:10:00+01:00');
    const { inspectionId } = await handIn(house, await servingLicence(caseworker(), 1), {
      ...night,
      startedAt: '2013-11-10T00:30:00+01:00',
    });
    const of = ({ about }: Card) => about.inspectionId === inspectionId;
    const [unknown] = await find((one) => of(one) && one.status === 'hand-over-unknown');
    const noticeId = unknown?.noticeId ?? '';
    expect(await tasksAbout(noticeId)).toEqual(['find-letter']);
    await house.until('2013-11-13T13:00:00Z');
    expect(await card(noticeId)).toMatchObject({ status: 'hand-over-unknown', reference: null });

    stub.lagging = false;
    await house.until('2013-11-13T15:00:00Z');
    expect(await card(noticeId)).toMatchObject({ status: 'handed-over', reference: stub.under(noticeId)[0]?.id });
    expect(stub.under(noticeId)).toHaveLength(1);
    expect(await tasksAbout(noticeId)).toEqual([]);
  });

  it('a process that dies between SvarUt’s answer and its record finds the letter there, and sends no other', async () => {
    service.dies = 'after';
    const night = controlAt('K-3', '2013-11-11T00:45:00+01:00', '2013-11-11T01:10:00+01:00');
    const { inspectionId } = await handIn(house, await servingLicence(caseworker(), 2), {
      ...night,
      startedAt: '2013-11-11T00:30:00+01:00',
    });
    expect(service.dies).toBeNull();
    const found = await find(({ about }) => about.inspectionId === inspectionId);
    expect(found.map(({ status }) => status)).toEqual(['handed-over', 'handed-over']);
    for (const { noticeId } of found) expect(stub.under(noticeId)).toHaveLength(1);
  });

  it('a letter that may have been sent when the process died goes out again only on a person’s word', async () => {
    service.dies = 'before';
    const night = controlAt('K-6', '2013-11-11T01:45:00+01:00', '2013-11-11T02:10:00+01:00');
    await handIn(house, await servingLicence(caseworker(), 5), { ...night, startedAt: '2013-11-11T01:30:00+01:00' });
    const [{ noticeId } = { noticeId: '' }] = await find(({ status }) => status === 'hand-over-unknown');
    expect([await tasksAbout(noticeId), stub.under(noticeId)]).toEqual([['find-letter'], []]);
    const looked = { evidence: 'søkt i SvarUt: ingen forsendelse' };
    expectStatus(await caseworker().post(`/api/notices/${noticeId}/hand-overs`, looked), 201);
    await house.idle();
    expect([stub.under(noticeId).length, stub.under(`${noticeId}.2`).length]).toEqual([0, 1]);
  });

  it('one that SvarUt is too busy for goes out later by itself; one that it refuses waits for a person', async () => {
    stub.manners = ['busy-429', 'refused-400'];
    const night = controlAt('K-4', '2013-11-12T00:45:00+01:00', '2013-11-12T01:10:00+01:00');
    const { inspectionId } = await handIn(house, await servingLicence(caseworker(), 4), {
      ...night,
      startedAt: '2013-11-12T00:30:00+01:00',
    });
    const of = ({ about }: Card) => about.inspectionId === inspectionId;
    await house.until('2013-11-13T15:10:00Z');
    const [refused] = await find((one) => of(one) && one.status === 'hand-over-refused');
    const [later] = await find((one) => of(one) && one.status === 'handed-over');
    expect([...stub.under(`${later?.noticeId}.2`)]).toHaveLength(1);
    const noticeId = refused?.noticeId ?? '';
    expect(await tasksAbout(noticeId)).toEqual(['look-at-refusal']);
    expect(JSON.stringify(await card(noticeId))).not.toContain('Ukjent postnummer');
    const mended = { evidence: 'postnummeret er rettet' };
    expectStatus(await caseworker().post(`/api/notices/${noticeId}/hand-overs`, mended), 201);
    await house.idle();
    expect(await card(noticeId)).toMatchObject({ status: 'handed-over' });
    expect(
      expectStatus(await caseworker().post(`/api/notices/${noticeId}/hand-overs`, mended), 409).json(),
    ).toMatchObject({
      code: 'hand-over-not-open',
    });
  });

  describe('a lawyer takes over the case', () => {
    let licence: Case;
    let caseId: string;
    let decision: string;

    it('after the party has had its advance notice, sent on the day it was notified', async () => {
      licence = await servingLicence(caseworker(), 3);
      const found = await handIn(house, licence, {
        ...controlAt('K-5', '2013-11-09T00:45:00+01:00', '2013-11-09T01:10:00+01:00'),
        findings: [grossFinding],
      });
      stub.move(await reportTo(found.inspectionId), 'VARSLET', '2013-11-13T16:00:00+01:00');
      await house.until('2013-12-05T09:00:00Z');
      const classed = found.findingIds.map((findingId) => ({ findingId, class: 'gross' }));
      const breach = breachOf(found, { offences: classed });
      expectStatus(await caseworker().post(`/api/licences/${licence.licenceId}/breaches`, breach), 201);
      await house.idle();
      caseId = (await stateOf(caseworker(), licence)).breaches[0]?.proposal?.proposalId ?? '';
      const [notice] = await find(({ kind, about }) => kind === 'advance-notice' && about.caseId === caseId);
      expect(await running(/^reply-period/)).toEqual([]);
      stub.move(notice?.noticeId ?? '', 'VARSLET', '2013-12-05T11:00:00+01:00');
      await house.until('2013-12-05T12:00:00Z');
      expect(await card(notice?.noticeId ?? '')).toMatchObject({ dispatchedOn: '2013-12-05', channel: 'digital' });

      await house.until('2013-12-16T12:00:00Z');
      expect(await tasksAbout(notice?.noticeId ?? '')).toEqual(['notify-again']);
      const again = { notifiedOn: '2013-12-16', evidence: 'varsel nr. 2' };
      expectStatus(await caseworker().post(`/api/notices/${notice?.noticeId}/second-notifications`, again), 201);
      await house.idle();
      expect(await tasksAbout(notice?.noticeId ?? '')).toEqual([]);
      expect(await card(notice?.noticeId ?? '')).toMatchObject({ arrival: { on: '2013-12-05' } });
    });

    it('and gets the decision that had not left, with the party’s name first', async () => {
      await house.until('2014-01-06T12:00:00Z');
      const [breach] = (await stateOf(caseworker(), licence)).breaches as never as { breachId: string }[];
      const decided = await house.as('council-secretary').post(`/api/licences/${licence.licenceId}/withdrawals`, {
        caseId,
        grounds: [{ breachId: breach?.breachId }],
        extent: { weeks: 2 },
        decidedBy: { bodyId: 'formannskapet', reference: 'sak 3/14' },
        decidedOn: '2014-01-06',
        startOn: '2014-02-03',
        factors,
        considerations: 'Formannskapet mener at to uker står i forhold til bruddet.',
      });
      expectStatus(decided, 201);
      await house.idle();
      const [waiting] = await find(
        ({ kind, status }) => kind === 'withdrawal-decision' && status === 'awaits-approval',
      );
      decision = waiting?.noticeId ?? '';
      expect(waiting?.via).toBeNull();

      const lawyer = {
        kind: 'lawyer',
        name: 'Nora Oppdiktet',
        address: ['Storgata 1', '0155 Oslo'],
        representativeOrgnr: '889640782',
        licenceIds: [licence.licenceId],
        from: '2014-01-06',
        partyWantsCopy: true,
        directNotice: 'copy',
      };
      const representatives = `/api/parties/${licence.holderOrgnr}/representatives`;
      expect(
        expectStatus(await caseworker().post(representatives, { ...lawyer, kind: 'other' }), 409).json(),
      ).toMatchObject({ code: 'written-authority-missing', paragraph: 'forvaltningsloven § 12' });
      const appointed = eventData(expectStatus(await caseworker().post(representatives, lawyer), 201));
      expect(JSON.stringify(appointed)).not.toMatch(/Nora|Storgata/);
      await house.idle();
      expect((await caseworker().get(representatives)).json()).toMatchObject({
        items: [{ kind: 'lawyer', person: { name: 'Nora Oppdiktet' } }],
      });
      expect(await card(decision)).toMatchObject({ status: 'awaits-approval', via: { kind: 'lawyer' } });
      expect(await tasksAbout(decision)).toEqual(['approve-letter']);

      expectStatus(await caseworker().post(`/api/notices/${decision}/approval`), 201);
      await house.idle();
      expect(stub.under(decision)).toMatchObject([
        {
          forsendelse: {
            tittel: expect.stringMatching(/vedtak/i),
            mottaker: { digitalId: '889640782', adresselinje1: 'v/ advokat Nora Oppdiktet', poststed: 'Oslo' },
          },
        },
      ]);
      const html = (await caseworker().get(`/api/notices/${decision}/letter`)).body;
      expect(html).toContain('Ved advokat Nora Oppdiktet');
      expect(html).toMatch(/Kopi til/);
    });

    it('and it is the lawyer’s letter that starts the time to appeal, not the party’s copy', async () => {
      const [copy] = await find(({ beside }) => beside?.noticeId === decision);
      const copyId = copy?.noticeId ?? '';
      expect(copy).toMatchObject({ beside: { as: 'copy' }, recipient: { kind: 'holder' }, via: null });
      const [sent] = stub.under(copyId);
      expect(sent?.files).toEqual(stub.under(decision)[0]?.files);
      expect(sent?.forsendelse['mottaker']).toMatchObject({ digitalId: licence.holderOrgnr });

      stub.move(copyId, 'VARSLET', '2014-01-07T08:00:00+01:00');
      await house.until('2014-01-08T12:00:00Z');
      expect(await card(copyId)).toMatchObject({ status: 'arrived', arrival: { on: '2014-01-07' } });
      expect(await running(/^appeal-limit/)).toEqual([]);

      stub.move(decision, 'VARSLET', '2014-01-09T08:00:00+01:00');
      await house.until('2014-01-09T12:00:00Z');
      expect(await card(decision)).toMatchObject({ arrival: { on: '2014-01-09', certainty: 'proven' } });
      expect((await running(/^appeal-limit/)).map(({ due }) => due)).toEqual(['2014-01-30']);

      stub.move(decision, 'LEST', '2014-01-12T08:00:00+01:00');
      await house.until('2014-01-12T12:00:00Z');
      expect((await running(/^appeal-limit/)).map(({ due }) => due)).toEqual(['2014-01-30']);
    });
  });
});

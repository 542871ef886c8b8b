import { uuidFrom } from '@kernel/ids.js';
import { addDays } from '@law/calendar/working-days.js';
import { type TestHouse } from '../support/house.js';
import { type Case, report, servingLicence, setUpOffice } from '../support/season.js';
import { type Story } from '../support/story.js';

interface Sum {
  readonly sum: number;
  readonly days: number | null;
}

export interface PointsState {
  readonly live: readonly { readonly points: number; readonly countsUntil: string }[];
  readonly sum: Sum;
  readonly decisions: readonly { readonly pointsId: string; readonly inForce: boolean; readonly contestable: string }[];
  readonly next: Readonly<Record<'8' | '4' | '2' | '1', { readonly would: Sum }>> | null;
  readonly proposals: readonly {
    readonly proposalId: string;
    readonly ground: { readonly breachId?: string; readonly arrearId?: string };
    readonly allotments: readonly { readonly offenceIds: readonly string[]; readonly points: number }[];
    readonly would: Sum;
    readonly status: string;
  }[];
  readonly withdrawals: readonly {
    readonly proposalId: string;
    readonly pointsIds: readonly string[];
    readonly sum: Sum;
    readonly status: string;
  }[];
  readonly overdue: readonly string[];
}

export const MUNICIPALITY = 'flaa';
export const litres = { group1: 100, group2: 20, group3: 0 };

/** The smallest municipality, with returns handed in for the years to come, but for one: only that one is missed. */
export const setUpPoints = async (house: TestHouse): Promise<void> => {
  await setUpOffice(house, MUNICIPALITY);
  for (const [name, value] of [
    ['politicalBody', 'formannskapet'],
    ['policeOffice', 'Flå lensmannskontor'],
    ['policeAddress', '3539 Flå'],
    ['withdrawalStart', 'as-decided'],
  ]) {
    await house
      .as('administrator', { municipality: MUNICIPALITY })
      .post('/api/settings', { name, value, from: '2012-01-01', decidedBy: 'K-sak 1/12' });
  }
  await house.importDemo(MUNICIPALITY);
  const caseworker = house.as('caseworker', { municipality: MUNICIPALITY });
  const all = (await caseworker.get('/api/licences?limit=200')).json()['items'] as { licenceId: string }[];
  const late = await servingLicence(caseworker, 0);
  for (const { licenceId } of all) {
    for (const year of licenceId === late.licenceId ? [2015] : [2015, 2016]) {
      const body = { receivedOn: '2015-12-20', litres };
      await caseworker.post(`/api/licences/${licenceId}/turnover/${year}/reports`, body);
      await house.idle();
    }
  }
};

export const points = async (story: Story): Promise<PointsState> =>
  ((await story.state()) as unknown as { points: PointsState }).points;
export const letter = async (story: Story, noticeId: string | undefined): Promise<string> =>
  (await story.as('caseworker').get(`/api/notices/${noticeId}/letter`)).body;
export const types = async (story: Story): Promise<string[]> => (await story.history()).map(({ type }) => type);

export const imported = async (
  house: TestHouse,
  licence: Case,
  { licenceId, number, kind, end }: { licenceId: string; number: string; kind: string; end: string },
): Promise<void> => {
  const data = {
    ...{ licenceId, number, kind, importId: 'renewal', madeUp: [], origin: 'oppdiktet', groups: [1, 2] },
    holderOrgnr: licence.holderOrgnr,
    placeId: licence.placeId,
    period: { start: '2016-07-01', end },
  };
  await house.sender.send('import-licence', data, {
    commandId: uuidFrom('test', licenceId, end),
    municipality: MUNICIPALITY,
    actor: { id: 'test', role: 'system' },
    correlationId: uuidFrom('test', licenceId),
  });
  await house.idle();
};
export const renew = ({ house, licence }: Story): Promise<void> =>
  imported(house, licence, { ...licence, kind: 'serving', end: '2020-06-30' });

/** A control, its letter posted that day; the comment time and the notice's are both over after 26 days. */
export const found = async (story: Story, number: string, night: string, provision: string, more: object[] = []) => {
  await story.on(addDays(night, 2));
  const finding = (name: string, minute: number) => ({
    provision: name,
    at: `${night}T21:${minute}:00Z`,
    what: 'Det som ble sett, er beskrevet her uten konklusjon.',
    where: 'ved baren',
    seenBy: 'kontrollør 1',
  });
  const body = report(story.licence, {
    reportNumber: number,
    startedAt: `${night}T21:00:00Z`,
    endedAt: `${night}T22:00:00Z`,
    findings: [finding(provision, 10), ...more],
  });
  const answer = story.sure(await story.as('inspector').post('/api/inspections', body), 201);
  await story.house.idle();
  const posted = await story.post('inspection-report', addDays(night, 2));
  const [event] = answer.json()['events'] as { data: Awaited<ReturnType<Story['control']>> }[];
  if (!event) throw new Error(answer.body);
  return { control: event.data, posted };
};
export const allot = (story: Story, proposalId: string | undefined, day: string, change: object = {}) =>
  story.as('caseworker').post(`/api/licences/${story.licence.licenceId}/points`, {
    proposalId,
    decidedBy: { bodyId: 'formannskapet', reference: `sak ${day}` },
    decidedOn: day,
    standardOfProof: 'preponderance',
    factsFound: 'En gjest på sytten år ble skjenket øl i baren.',
    considerations: 'Formannskapet legger rapporten til grunn.',
    ...change,
  });
/** Breach, decision and a proven letter, from a control whose times are over. */
export const allotted = async (story: Story, control: Awaited<ReturnType<Story['control']>>, day: string) => {
  await story.breach(control, 'gross', day);
  const open = (await points(story)).proposals.find(({ status }) => status === 'open');
  story.sure(await allot(story, open?.proposalId, day), 201);
  await story.house.idle();
  const [decision] = await story.post('points-decision', day);
  await story.on(addDays(day, 2));
  await story.arrives(decision, addDays(day, 2));
  return decision;
};

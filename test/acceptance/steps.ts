import { type Answer } from '@platform/http/testing/ask.js';
import { type Client, type TestHouse } from '../support/house.js';
import { type Case, factors, letters, report } from '../support/season.js';

export interface Control {
  readonly inspectionId: string;
  readonly findingIds: readonly string[];
}

export type Json = Record<string, unknown>;

/** Fails with the answer's own words when it is not the expected one. */
export const expectStatus = (answer: Answer, status: number): Answer => {
  if (answer.statusCode !== status) throw new Error(`${answer.statusCode} instead of ${status}: ${answer.body}`);
  return answer;
};

export const eventData = <T = Json>(answer: Answer, nth = 0): T =>
  (answer.json()['events'] as { data: T }[])[nth]?.data as T;

/** Hands in a report about a licence and lets everything follow. */
export const handIn = async (house: TestHouse, licence: Case, overrides: Json = {}): Promise<Control> => {
  const answer = await house.as('inspector').post('/api/inspections', report(licence, overrides));
  const data = eventData<{ inspectionId: string; findings: { findingId: string }[] }>(expectStatus(answer, 201));
  await house.idle();
  return { inspectionId: data.inspectionId, findingIds: data.findings.map(({ findingId }) => findingId) };
};

/** A report of another night, with the one finding at `at`. */
export const controlAt = (reportNumber: string, at: string, endedAt: string): Json => {
  const [finding] = report({ licenceId: '', placeId: '', holderOrgnr: '', number: '' })['findings'] as Json[];
  return { reportNumber, startedAt: at, endedAt, findings: [{ ...finding, at }] };
};

/** The letters of one control that are ready to post. */
export const reportLetters = async (client: Client, inspectionId: string): Promise<LetterCard[]> =>
  (await letters(client, 'inspection-report', 'ready-to-post')).filter(
    (letter) => (letter as LetterCard).about.inspectionId === inspectionId,
  ) as LetterCard[];

export interface LetterCard {
  readonly noticeId: string;
  readonly kind: string;
  readonly recipient: { readonly kind: string };
  readonly status: string;
  readonly about: { readonly inspectionId?: string; readonly warningId?: string };
}

export const post = async (client: Client, noticeId: string, postedOn: string): Promise<void> => {
  expectStatus(await client.post(`/api/notices/${noticeId}/postings`, { postedOn, evidence: 'postlogg 1' }), 201);
};

export const arrive = async (client: Client, noticeId: string, arrivedOn: string): Promise<void> => {
  expectStatus(await client.post(`/api/notices/${noticeId}/arrivals`, { arrivedOn, basis: 'kvittering' }), 201);
};

export const comment = (inspectionId: string, receivedAt: string): Json => ({
  kind: 'comment-on-report',
  from: 'holder',
  channel: 'paper',
  receivedAt,
  inspectionId,
  title: 'Uttalelse til kontrollrapport',
  summary: 'Flaskene ble fjernet straks de ble sett.',
  fileName: 'uttalelse.txt',
  mediaType: 'text/plain',
  content: Buffer.from('Flaskene ble fjernet straks.').toString('base64'),
});

export const breachOf = ({ inspectionId, findingIds }: Control, change: Json = {}): Json => ({
  inspectionId,
  offences: findingIds.map((findingId) => ({ findingId, class: 'ordinary' })),
  factsFound: 'To gjester drakk medbrakt alkohol ved et bord i lokalet.',
  ...change,
});

/** Control, posted and proven report, comment, breach: all that comes before a proposal. Times must not go backwards. */
export const breachRecorded = async (
  house: TestHouse,
  licence: Case,
  { reportNumber, at, endedAt, heardAt }: { reportNumber: string; at: string; endedAt: string; heardAt: string },
): Promise<{ control: Control; breachEventId: string }> => {
  const caseworker = house.as('caseworker');
  const control = await handIn(house, licence, controlAt(reportNumber, at, endedAt));
  await house.until(heardAt);
  expectStatus(await caseworker.post('/api/documents', comment(control.inspectionId, heardAt)), 201);
  await house.idle();
  const weighed = { holdersVersion: 'Flaskene ble fjernet.', weighing: 'Rapporten legges til grunn.' };
  const answer = await caseworker.post(`/api/licences/${licence.licenceId}/breaches`, breachOf(control, weighed));
  expectStatus(answer, 201);
  await house.idle();
  const [event] = answer.json()['events'] as { id: string }[];
  return { control, breachEventId: event?.id ?? '' };
};

export interface State {
  readonly status: string;
  readonly steps: readonly Json[];
  readonly breaches: readonly {
    readonly proposal: {
      readonly proposalId: string;
      readonly status: string;
      readonly verdict: { readonly row: string; readonly reaction: string };
      readonly reasoning: readonly Json[];
    } | null;
    readonly withheld: string | null;
  }[];
  readonly next: Record<
    'ordinary' | 'gross',
    { readonly verdict: { readonly row: string } | null; readonly why: string }
  >;
  readonly flags: readonly Json[];
}

export const stateOf = async (client: Client, { licenceId }: Case, query = ''): Promise<State> =>
  expectStatus(await client.get(`/api/licences/${licenceId}/escalation-state${query}`), 200).json() as unknown as State;

export const warn = async (house: TestHouse, licence: Case, decidedOn: string): Promise<string> => {
  const caseworker = house.as('caseworker');
  const proposals = (await stateOf(caseworker, licence)).breaches.flatMap(({ proposal }) => proposal ?? []);
  const answer = await caseworker.post(`/api/licences/${licence.licenceId}/warnings`, {
    proposalId: proposals.find(({ status }) => status === 'open')?.proposalId,
    decidedBy: { bodyId: 'administrasjonen', reference: 'delegasjonsreglement pkt. 4' },
    decidedOn,
    factors,
  });
  await house.idle();
  return eventData<{ warningId: string }>(expectStatus(answer, 201)).warningId;
};

/** What is to be done, without the reminders of deadlines. */
export const tasks = async (client: Client): Promise<{ kind: string; about: Record<string, string> }[]> => {
  const items = expectStatus(await client.get('/api/work-list?limit=200'), 200).json()['items'] as never[];
  return items.filter(({ kind }) => kind !== 'deadline-reminder');
};

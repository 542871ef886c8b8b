import { type Answer } from '@platform/http/testing/ask.js';
import { type Story } from '../support/story.js';
import { eventData, expectStatus, type Json } from './steps.js';

export const council = { body: 'kommunestyret', bodyId: 'kommunestyret', reference: 'K-sak 30/14' };
const reasoned = (met: boolean) => ({ met, reasons: 'Vurdert for seg.' });

interface Shown {
  readonly status: string;
  readonly timeliness: Json;
  readonly clocks: Json;
  readonly flags: readonly string[];
  readonly arguments: readonly { readonly argumentId: string }[];
  readonly stay: Json;
}

/** A gross breach of one night that became two weeks, from 3 February 2014 unless said otherwise. */
export const withdrawn = async (
  story: Story,
  number: string,
  night: string,
  decidedOn: string,
  startOn: string,
  heardOn: string,
) => {
  const control = await story.control(number, night, 'sale-to-intoxicated');
  const breach = await story.breach(control, 'gross', heardOn);
  await story.withdrawn(breach, { weeks: 2 }, decidedOn, startOn);
  const step = (await story.state()).steps.at(-1);
  return { ...breach, reactionId: step?.reactionId ?? '' };
};

/** Plays an appeal over HTTP; lets everything follow each step. */
export class Appeal {
  constructor(
    readonly story: Story,
    readonly id: string,
  ) {}

  static async lodged(story: Story, reactionId: string, change: Json = {}): Promise<Appeal> {
    const { licenceId } = story.licence;
    const answer = await story.as('caseworker').post('/api/appeals', {
      licenceId,
      against: { kind: 'withdrawal', reactionId },
      by: 'holder',
      channel: 'paper',
      receivedAt: story.house.virtual.now().toString(),
      arguments: ['Gjesten var ikke synlig påvirket.', 'To uker rammer for hardt.'],
      change: 'Vedtaket må oppheves.',
      stayAsked: false,
      ...change,
    });
    const { appealId } = eventData<{ appealId: string }>(expectStatus(answer, 201));
    await story.house.idle();
    return new Appeal(story, appealId);
  }

  async shown(): Promise<Shown> {
    return expectStatus(
      await this.story.as('caseworker').get(`/api/appeals/${this.id}`),
      200,
    ).json() as unknown as Shown;
  }

  post(what: string, body: Json, role = 'caseworker'): Promise<Answer> {
    return this.story.as(role).post(`/api/appeals/${this.id}/${what}`, body);
  }

  async sure(what: string, body: Json, status = 201): Promise<Json> {
    const answer = expectStatus(await this.post(what, body), status);
    await this.story.house.idle();
    return answer.json();
  }

  assess(change: Json = {}, status = 201): Promise<Json> {
    const all = { appealable: true, rightToAppeal: true, inTime: true, form: true, ...change };
    const body = Object.fromEntries(Object.entries(all).map(([name, met]) => [name, reasoned(met)]));
    return this.sure('admissibility', body, status);
  }

  async answered(): Promise<void> {
    for (const { argumentId } of (await this.shown()).arguments) {
      await this.sure(`arguments/${argumentId}/answers`, { answer: 'Rapporten beskriver ganglag og tale.' });
    }
  }

  /** Upheld by the body that decided, and sent on. */
  async forwarded(day: string): Promise<void> {
    const upheld = { outcome: 'upheld', considerations: 'Vedtaket står.', decidedBy: council, decidedOn: day };
    await this.sure('reconsiderations', upheld);
    await this.sure('forwardings', { on: day, statement: 'Kommunen mener vedtaket er lovlig.' });
  }

  outcome(outcome: string, day: string): Promise<Json> {
    return this.sure('outcomes', {
      outcome,
      decidedOn: day,
      receivedOn: day,
      reference: '2014/77',
      summary: 'Fylkesmannens syn i korte trekk.',
    });
  }
}

import { type Answer } from '@platform/http/testing/ask.js';
import { factors } from './season.js';
import { type Story } from './story.js';

type Events = readonly { readonly type: string; readonly data: Record<string, unknown> }[];

const idIn = (answer: Answer, name: string): string => {
  const found = (answer.json()['events'] as Events).map(({ data }) => data[name]).find((id) => typeof id === 'string');
  if (typeof found !== 'string') throw new Error(`${answer.statusCode}: ${answer.body}`);
  return found;
};

/** A body of made-up people, and its meetings, over HTTP. */
export class Council {
  readonly members: string[] = [];
  readonly substitutes: string[] = [];

  constructor(
    private readonly story: Story,
    readonly bodyId = 'formannskapet',
  ) {}

  private secretary(): ReturnType<Story['as']> {
    return this.story.as('council-secretary');
  }

  /** Five seats, all taken, and two substitutes. */
  async sits(): Promise<void> {
    const post = async (url: string, body: object): Promise<Answer> =>
      this.story.sure(await this.secretary().post(url, body), 201);
    const from = '2011-10-01';
    await post('/api/bodies', { bodyId: this.bodyId, name: this.bodyId, seats: 5, from, decidedBy: 'K-sak 1/11' });
    const named = ['Anne', 'Berit', 'Cato', 'Dag', 'Eli', 'Frode', 'Guri'].map((name) => `${name} Oppdiktet`);
    for (const [index, name] of named.entries()) {
      const office = index === 0 ? 'chair' : index < 5 ? 'member' : 'substitute';
      const id = idIn(await post(`/api/bodies/${this.bodyId}/members`, { name, office, from }), 'memberId');
      (index < 5 ? this.members : this.substitutes).push(id);
    }
    const order = { order: this.substitutes, from };
    this.story.sure(await this.secretary().put(`/api/bodies/${this.bodyId}/substitute-order`, order), 201);
    const rules = { from, paperDeadlineDays: 7, summonsDays: 7, castingVote: 'chair', decidedBy: 'K-sak 2/11' };
    this.story.sure(await this.secretary().put(`/api/bodies/${this.bodyId}/rules-of-procedure`, rules), 201);
    await this.story.house.idle();
  }

  async meeting(day: string): Promise<string> {
    const body = { bodyId: this.bodyId, startsAt: `${day}T17:00:00+01:00`, place: 'kommunestyresalen' };
    const id = idIn(this.story.sure(await this.secretary().post('/api/meetings', body), 201), 'meetingId');
    await this.story.house.idle();
    return id;
  }

  async summon(meetingId: string, on: string): Promise<void> {
    this.story.sure(await this.secretary().post(`/api/meetings/${meetingId}/summons`, { on }), 201);
  }

  async item(meetingId: string, body: object): Promise<string> {
    const answer = await this.story.as('caseworker').post(`/api/meetings/${meetingId}/items`, body);
    const id = idIn(this.story.sure(answer, 201), 'itemId');
    await this.story.house.idle();
    return id;
  }

  /** Any command on an item, by the secretary. */
  async on(meetingId: string, itemId: string, what: string, body: object): Promise<Answer> {
    const answer = await this.secretary().post(`/api/meetings/${meetingId}/items/${itemId}/${what}`, body);
    await this.story.house.idle();
    return answer;
  }

  async papersOf(meetingId: string, itemId: string): Promise<{ kind: string; sha256: string; mediaType: string }[]> {
    const meeting = await this.secretary().get(`/api/meetings/${meetingId}`);
    const items = meeting.json()['items'] as {
      itemId: string;
      papers: { kind: string; sha256: string; mediaType: string }[];
    }[];
    return items.find((item) => item.itemId === itemId)?.papers ?? [];
  }
}

export interface Votes {
  readonly for: number;
  readonly against: number;
}

export const withdrawalOf = (breachId: string, weeks: number): object => ({
  kind: 'withdrawal',
  grounds: [{ breachId }],
  extent: { weeks },
  startOn: '2014-02-10',
});

export const itemAbout = (licenceId: string, caseId: string, proposal: object): object => ({
  case: { kind: 'sanction', licenceId, caseId },
  reference: '3/14',
  title: 'Inndragning',
  proposal,
  alternatives: [{ kind: 'warning' }],
  proposalText: 'Bevillingen inndras i to uker.',
  considerations: 'Rådmannens grunner.',
});

/** Three weeks voted against a proposal of two, with the body's own words. */
export const votedOtherwise = (decision: object, { for: inFavour, against }: Votes, more: object): object => ({
  decision,
  motions: [
    { motionId: 'tre-uker', text: 'Bevillingen inndras i tre uker.', for: inFavour, against },
    { motionId: 'innstilling', text: 'Bevillingen inndras i to uker.', for: against, against: inFavour },
  ],
  adopted: 'tre-uker',
  text: 'Bevillingen inndras i tre uker fra 10. februar 2014.',
  considerations: 'Formannskapet legger vekt på at gjesten ble skjenket lenge.',
  factors,
  reply: 'Innehaveren har skiftet vaktselskap.',
  replyWeighing: 'Det er bra, men endrer ikke det som skjedde.',
  ...more,
});

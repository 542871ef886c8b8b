import { readProtected } from '@platform/vault/read-protected.js';
import { councilBodyDecider } from '../domain/body-state.js';
import { caseKeyOf } from '../domain/case-key.js';
import { impartialityDecider, type ImpartialityEvent, type Judged } from '../domain/impartiality.js';
import { type ItemDecidedTexts } from '../domain/meeting-events.js';
import { type CouncilMeeting, type Item } from '../domain/meeting-state.js';
import { type DocumentContext } from './document-frame.js';

export interface MinutedJudgement {
  readonly who: string;
  readonly role: Judged['person']['role'];
  readonly disqualified: boolean;
  readonly ground: Judged['ground'];
  readonly reasons: string;
  readonly here: boolean;
}

export interface MinutedItem {
  readonly item: Item;
  readonly title: string;
  readonly judgements: readonly MinutedJudgement[];
  readonly texts: ItemDecidedTexts | null;
  readonly postponedBecause: string;
}

export interface MinutesContent {
  readonly state: CouncilMeeting;
  readonly names: ReadonlyMap<string, string>;
  readonly items: readonly MinutedItem[];
}

export const reveal = async <P extends object>(
  { log, vault, municipality, reader, now }: DocumentContext,
  eventId: string | null,
  purpose: string,
): Promise<P | null> => readProtected<P>(log.store, vault, municipality, eventId, { reader, purpose, at: now });

/** Names of everybody who has sat in a body, read from the vault; the reading is logged. */
export const namesIn = async (context: DocumentContext, bodyId: string): Promise<ReadonlyMap<string, string>> => {
  const { state } = await context.log.load(councilBodyDecider, context.municipality, bodyId);
  const named = await Promise.all(
    state.members.map(async ({ memberId, eventId }): Promise<[string, string]> => {
      const held = await reveal<{ name: string }>(context, eventId, `members of ${bodyId}`);
      return [memberId, held?.name ?? memberId];
    }),
  );
  return new Map(named);
};

const judgementsOn = async (
  context: DocumentContext,
  item: Item,
  names: ReadonlyMap<string, string>,
): Promise<MinutedJudgement[]> => {
  const key = caseKeyOf(item.case, item.itemId);
  const { state } = await context.log.load(impartialityDecider, context.municipality, key);
  return Promise.all(
    state.persons
      .filter(({ decidedAt, person }) => decidedAt !== null && (person.role !== 'member' || names.has(person.id)))
      .map(async ({ person, disqualified, ground, decidedAt }) => {
        type Words = NonNullable<Extract<ImpartialityEvent, { type: 'impartiality-decided' }>['protected']>;
        const words = await reveal<Words>(context, decidedAt?.eventId ?? null, 'minutes');
        return {
          who: names.get(person.id) ?? person.id,
          role: person.role,
          disqualified,
          ground,
          reasons: words?.reasons ?? '',
          here: decidedAt?.itemId === item.itemId,
        };
      }),
  );
};

/** What the minutes say of some items of a meeting, names and texts included. */
export const minutesContent = async (
  context: DocumentContext,
  state: CouncilMeeting,
  items: readonly Item[],
): Promise<MinutesContent> => {
  const names = await namesIn(context, state.meeting?.body.id ?? '-');
  const minuted: MinutedItem[] = [];
  for (const item of items) {
    const added = await reveal<{ title: string }>(context, item.eventId, 'minutes');
    const texts = await reveal<ItemDecidedTexts>(context, item.decided?.eventId ?? null, 'minutes');
    const postponed = await reveal<{ reason: string }>(context, item.postponed?.eventId ?? null, 'minutes');
    minuted.push({
      item,
      title: added?.title ?? '',
      judgements: await judgementsOn(context, item, names),
      texts,
      postponedBecause: postponed?.reason ?? '',
    });
  }
  return { state, names, items: minuted };
};

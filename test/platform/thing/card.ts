import { defineView, type View } from '@platform/projections/view.js';

export interface Card {
  readonly name: string | null;
  readonly total: number;
  readonly seen: readonly string[];
}

/** One document per thing. A note 'poison' breaks the fold; a total above int4 is refused by the table, not by the fold. */
export const cardView = (version = 1, poisonous: () => boolean = () => true): View<Card> =>
  defineView<Card>({
    name: 'thing-card',
    version,
    subjects: ['thing'],
    categories: ['thing'],
    fold: (card, event) => {
      const now = card ?? { name: null, total: 0, seen: [] };
      const seen = [...now.seen, `${event.type}.v${version}`];
      const data = event.data as { name?: string; by?: number; text?: string; made?: string };
      if (data.text === 'poison' && poisonous()) throw new TypeError('the fold cannot take this');
      if (data.text === 'vanish') return null;
      return { name: data.name ?? now.name, total: now.total + (data.by ?? 0), seen };
    },
    columns: { total: 'int' },
    index: ({ total }) => ({ total }),
  });

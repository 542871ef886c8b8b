import { type Subject } from '@kernel/event.js';
import { type AnyRecorded } from '@platform/log/recorded.js';
import { defineView } from '@platform/projections/view.js';
import { type TurnoverEvent } from '../../domain/events.js';
import { turnoverDecider, type TurnoverState } from '../../domain/state.js';

/** Every year of a licence: what was expected, reported, invoiced, paid, missed. */
export interface TurnoverCard {
  readonly licenceId: string;
  readonly years: readonly TurnoverState[];
}

export const turnoverCard = defineView<TurnoverCard>({
  name: 'turnover-card',
  version: 1,
  subjects: ['licence'],
  categories: ['turnover'],
  fold: (card, recorded, subject: Subject) => {
    const event = recorded as TurnoverEvent & AnyRecorded;
    if (!('year' in event.data)) return card;
    const { year } = event.data;
    const years = card?.years ?? [];
    const before = years.find((one) => one.year === year) ?? { ...turnoverDecider.initial, year };
    const next = turnoverDecider.evolve(before, event);
    return {
      licenceId: subject.slice('licence:'.length),
      years: [...years.filter((one) => one.year !== year), next].sort((a, b) => a.year - b.year),
    };
  },
  columns: { missing: 'int' },
  index: ({ years }) => ({ missing: years.filter(({ missed, reportedOn }) => missed && reportedOn === null).length }),
});

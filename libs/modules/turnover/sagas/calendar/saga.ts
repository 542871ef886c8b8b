import { osloDate } from '@kernel/clock.js';
import { type AnyRecorded } from '@platform/log/recorded.js';
import { type Saga } from '@platform/sagas/saga.js';
import { type LicenceEvent } from '../../../licence/contract.js';
import { nextReportYear } from '../../domain/due-dates.js';
import { type TurnoverEvent } from '../../domain/events.js';

type Input = (LicenceEvent | TurnoverEvent) & AnyRecorded;

/** Keeps one return ahead for each licence: the next one when it is taken in, then year after year. */
export const turnoverCalendar: Saga<null> = {
  name: 'turnover-calendar',
  category: 'sagaTurnoverCalendar',
  categories: ['licence', 'turnover'],
  instanceOf: (recorded) => {
    const event = recorded as Input;
    switch (event.type) {
      case 'licence-imported':
        return event.data.kind === 'vinmonopol' ? null : event.data.licenceId;
      case 'turnover-reported':
      case 'turnover-report-missed':
        return event.data.licenceId;
      default:
        return null;
    }
  },
  initial: null,
  evolve: () => null,
  react: (_state, input) => {
    if (input.kind === 'refused') return null;
    const event = input.event as Input;
    switch (event.type) {
      case 'licence-imported': {
        const { licenceId, period } = event.data;
        const first = Math.max(nextReportYear(osloDate(event.meta.recordedAt)), Number(period.start.slice(0, 4)));
        return { note: {}, commands: [{ name: 'expect-turnover', data: { licenceId, year: first } }] };
      }
      case 'turnover-reported':
      case 'turnover-report-missed': {
        const { licenceId, year } = event.data;
        return { note: {}, commands: [{ name: 'expect-turnover', data: { licenceId, year: year + 1 } }] };
      }
      default:
        return null;
    }
  },
};

import { readProtected } from '@platform/vault/read-protected.js';
import { inspectionDecider } from '../../inspection/contract.js';
import { type LetterContents, type LetterSourceContext } from '../../notice/contract.js';
import { turnoverDecider, turnoverIdOf } from '../../turnover/contract.js';
import { type SanctionEvent } from '../domain/events.js';
import { type SanctionRecord } from '../domain/state.js';
import { type Ground } from '../domain/withdrawal-events.js';
import { breachText, localOffences } from './breach-text.js';

type LetterGround = LetterContents['advance-notice']['grounds'][number];
type SuitabilityProtected = NonNullable<Extract<SanctionEvent, { type: 'suitability-lost' }>['protected']>;
type BreachProtected = NonNullable<Extract<SanctionEvent, { type: 'breach-recorded' }>['protected']>;

export interface Scene {
  readonly record: SanctionRecord;
  readonly kind: 'sale' | 'serving';
  readonly place: string;
}

/** The grounds of a case as letters print them: breaches one by one with their report, arrears together. */
export const letterGrounds = async (
  context: LetterSourceContext,
  grounds: readonly Ground[],
  scene: Scene,
): Promise<LetterGround[]> => {
  const printed: LetterGround[] = [];
  for (const ground of grounds) {
    if ('breachId' in ground) printed.push(await breachGround(context, ground.breachId, scene));
    if ('lossId' in ground) printed.push(await suitabilityGround(context, ground.lossId, scene.record));
  }
  const arrears = await arrearGround(context, grounds, scene.record);
  return arrears ? [...printed, arrears] : printed;
};

const breachGround = async (
  { log, vault, municipality, now, language }: LetterSourceContext,
  breachId: string,
  { record, kind, place }: Scene,
): Promise<LetterGround> => {
  const breach = record.breaches.find((one) => one.breachId === breachId);
  if (!breach) throw new TypeError('a letter about a breach that is not in the record');
  const reading = { reader: { id: 'letters', role: 'system' as const }, purpose: 'withdrawal letter', at: now };
  const found = await readProtected<BreachProtected>(log.store, vault, municipality, breach.eventId, reading);
  const inspection = (await log.load(inspectionDecider, municipality, breach.inspectionId ?? '-')).state;
  return {
    kind: 'breach',
    report: { number: breach.reportNumber, date: inspection.control?.reportedOn ?? '' },
    breaches: localOffences(breach.offences).map((offence) =>
      breachText(offence, kind, place, found?.factsFound ?? '', language),
    ),
  };
};

/** What was done and by whom, by their part in the business; nobody is named. */
const suitabilityGround = async (
  { log, vault, municipality, now }: LetterSourceContext,
  lossId: string,
  record: SanctionRecord,
): Promise<LetterGround> => {
  const loss = record.losses.find((one) => one.lossId === lossId);
  if (!loss) throw new TypeError('a letter about a lost suitability that is not in the record');
  const reading = { reader: { id: 'letters', role: 'system' as const }, purpose: 'withdrawal letter', at: now };
  const texts = await readProtected<SuitabilityProtected>(log.store, vault, municipality, loss.eventId, reading);
  return {
    kind: 'suitability',
    matters: loss.matters.map(({ person, kind, factOn }, index) => ({
      field: kind,
      who: loss.persons.find(({ ref }) => ref === person)?.role === 'holder' ? 'holder' : 'person-with-influence',
      factOn,
      what: texts?.matters[index]?.description ?? '',
    })),
  };
};

const arrearGround = async (
  { log, municipality, about }: LetterSourceContext,
  grounds: readonly Ground[],
  record: SanctionRecord,
): Promise<LetterGround | null> => {
  const ids = new Set(grounds.flatMap((ground) => ('arrearId' in ground ? [ground.arrearId] : [])));
  const arrears = record.arrears.filter(({ arrearId }) => ids.has(arrearId));
  if (arrears.length === 0) return null;
  const reminded: string[] = [];
  for (const { year } of arrears) {
    const { state } = await log.load(turnoverDecider, municipality, turnoverIdOf(about.licenceIds[0] ?? '', year));
    reminded.push(...state.reminders.flatMap(({ sentOn }) => (sentOn ? [sentOn] : [])));
  }
  return {
    kind: 'arrear',
    missing: arrears.map(({ kind, year, due, amountOre }) =>
      kind === 'report-received' ? { kind: 'report', year, due } : { kind: 'fee', year, due, amountOre },
    ),
    remindedOn: reminded.sort().at(-1) ?? null,
  };
};

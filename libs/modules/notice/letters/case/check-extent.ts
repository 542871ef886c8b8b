import { type Gap } from '../checklist/missing.js';
import { type CitationKey } from '../citations/citation-key.js';
import { type Cure, type Extent } from './extent.js';
import { type Ground, type GuidelinePoint } from './grounds.js';

const cureOf = { report: 'report-received', fee: 'fee-paid' } as const;

const curesFor = (grounds: readonly Ground[]): readonly Cure[] =>
  grounds.flatMap((ground) => (ground.kind === 'arrear' ? ground.missing.map(({ kind }) => cureOf[kind]) : []));

/** A reach that can be understood and fits the point: until cured by 7.3, and only by what is missing; else a length or the rest. */
export function checkExtent(
  lack: Gap,
  extent: Extent,
  { grounds, point, path, key }: { grounds: readonly Ground[]; point: GuidelinePoint; path: string; key: CitationKey },
): void {
  const open = 'untilCured' in extent;
  lack.when(
    open !== (point === '7.3'),
    `${path}.guideline`,
    null,
    'Reaksjonen hører ikke til det punktet i retningslinjene som er nevnt',
    'Reaksjonen høyrer ikkje til det punktet i retningslinjene som er nemnt',
  );
  const counts = 'length' in extent ? Object.values<number>(extent.length) : [1];
  const whole = counts.length === 1 && counts.every((count) => Number.isInteger(count) && count > 0);
  lack.when(!whole, path, key, 'Hvor lenge inndragningen kan vare', 'Kor lenge inndraginga kan vare');
  if (!open) return;
  const curable = extent.untilCured.length > 0 && extent.untilCured.every((cure) => curesFor(grounds).includes(cure));
  lack.when(
    !curable,
    `${path}.untilCured`,
    key,
    'Hva som må komme før inndragningen slutter, blant det som mangler',
    'Kva som må kome før inndraginga sluttar, av det som manglar',
  );
}

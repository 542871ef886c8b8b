import { cite } from '../citations/citation.js';
import { type Block, free, list, paragraph, subheading } from '../page/letter-body.js';
import { writtenDate, writtenTime } from '../page/written.js';
import { writtenKroner } from '../page/written-length.js';
import { carriedNn } from './carried.nn.js';
import { type Ground, type MissingItem, type SuitabilityMatter } from './grounds.js';

/** What is missing, one line each, in nynorsk. */
export const missingNn = (missing: readonly MissingItem[]): Block =>
  list(
    missing.map((item) =>
      item.kind === 'report'
        ? `Omsetningsoppgåve for ${item.year}. Fristen for å sende ho inn var ${writtenDate(item.due)}.`
        : `Bevillingsgebyr for ${item.year}${item.amountOre === null ? '' : `: ${writtenKroner(item.amountOre)}`}. Fristen for å betale var ${writtenDate(item.due)}.`,
    ),
  );

const fields: Readonly<Record<SuitabilityMatter['field'], string>> = {
  tax: 'skattelovgivinga',
  excise: 'avgiftslovgivinga',
  accounting: 'rekneskapslovgivinga',
  alcohol: 'alkohollovgivinga',
  related: 'lovgiving som har samanheng med formålet i alkohollova',
};
const parts: Readonly<Record<SuitabilityMatter['who'], string>> = {
  holder: 'bevillingshavaren',
  'person-with-influence': 'ein person med vesentleg innverknad på verksemda',
};

/** The facts of the case and the rules broken, in nynorsk. `concluded` in a decision, where it is no longer an opinion. */
export const groundsNn = (grounds: readonly Ground[], concluded: boolean): readonly Block[] =>
  grounds.flatMap((ground): readonly Block[] => {
    if (ground.kind === 'points') return carriedNn(ground);
    if (ground.kind === 'arrear')
      return [
        paragraph(`Dette manglar, jf. ${cite('nn', 'AF-6-3')}:`),
        missingNn(ground.missing),
        ...(ground.remindedOn === null ? [] : [paragraph(`Vi sende purring ${writtenDate(ground.remindedOn)}.`)]),
      ];
    if (ground.kind === 'suitability')
      return [
        paragraph(
          `${concluded ? 'Kommunen har kome til at kravet til vandel ikkje lenger er oppfylt' : 'Kommunen meiner at kravet til vandel ikkje lenger er oppfylt'}, jf. ${cite('nn', 'AL-1-7b')}. Det byggjer på dette:`,
        ),
        ...ground.matters.flatMap(({ field, who, factOn, what }) => [
          subheading(`${writtenDate(factOn)}, ${fields[field]}`),
          free(what),
          paragraph(`Gjeld ${parts[who]}.`),
        ]),
      ];
    const view = concluded ? 'Kommunen har kome til at dette er brot på' : 'Kommunen meiner at dette er brot på';
    return [
      paragraph(`Saka byggjer på rapport ${ground.report.number} av ${writtenDate(ground.report.date)}.`),
      ...ground.breaches.flatMap(({ date, time, where, what, rule }) => [
        subheading(`${writtenDate(date)} ${writtenTime(time)}, ${where}`),
        free(what),
        paragraph(
          'provision' in rule
            ? `${view} ${cite('nn', rule.provision)}.`
            : `${view} eit vilkår i bevillinga: ${rule.condition}`,
        ),
      ]),
    ];
  });

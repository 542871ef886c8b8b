import { cite } from '../citations/citation.js';
import { type Block, free, list, paragraph, subheading } from '../page/letter-body.js';
import { writtenDate, writtenTime } from '../page/written.js';
import { writtenKroner } from '../page/written-length.js';
import { carriedNb } from './carried.nb.js';
import { type Ground, type MissingItem, type SuitabilityMatter } from './grounds.js';

/** What is missing, one line each, in bokmål. */
export const missingNb = (missing: readonly MissingItem[]): Block =>
  list(
    missing.map((item) =>
      item.kind === 'report'
        ? `Omsetningsoppgave for ${item.year}. Fristen for å sende den inn var ${writtenDate(item.due)}.`
        : `Bevillingsgebyr for ${item.year}${item.amountOre === null ? '' : `: ${writtenKroner(item.amountOre)}`}. Fristen for å betale var ${writtenDate(item.due)}.`,
    ),
  );

const fields: Readonly<Record<SuitabilityMatter['field'], string>> = {
  tax: 'skattelovgivningen',
  excise: 'avgiftslovgivningen',
  accounting: 'regnskapslovgivningen',
  alcohol: 'alkohollovgivningen',
  related: 'lovgivning som har sammenheng med alkohollovens formål',
};
const parts: Readonly<Record<SuitabilityMatter['who'], string>> = {
  holder: 'bevillingshaveren',
  'person-with-influence': 'en person med vesentlig innflytelse på virksomheten',
};

/** The facts of the case and the rules broken, in bokmål. `concluded` in a decision, where it is no longer an opinion. */
export const groundsNb = (grounds: readonly Ground[], concluded: boolean): readonly Block[] =>
  grounds.flatMap((ground): readonly Block[] => {
    if (ground.kind === 'points') return carriedNb(ground);
    if (ground.kind === 'arrear')
      return [
        paragraph(`Dette mangler, jf. ${cite('nb', 'AF-6-3')}:`),
        missingNb(ground.missing),
        ...(ground.remindedOn === null ? [] : [paragraph(`Vi sendte purring ${writtenDate(ground.remindedOn)}.`)]),
      ];
    if (ground.kind === 'suitability')
      return [
        paragraph(
          `${concluded ? 'Kommunen har kommet til at kravet til vandel ikke lenger er oppfylt' : 'Kommunen mener at kravet til vandel ikke lenger er oppfylt'}, jf. ${cite('nb', 'AL-1-7b')}. Det bygger på dette:`,
        ),
        ...ground.matters.flatMap(({ field, who, factOn, what }) => [
          subheading(`${writtenDate(factOn)}, ${fields[field]}`),
          free(what),
          paragraph(`Gjelder ${parts[who]}.`),
        ]),
      ];
    const view = concluded ? 'Kommunen har kommet til at dette er brudd på' : 'Kommunen mener at dette er brudd på';
    return [
      paragraph(`Saken bygger på rapport ${ground.report.number} av ${writtenDate(ground.report.date)}.`),
      ...ground.breaches.flatMap(({ date, time, where, what, rule }) => [
        subheading(`${writtenDate(date)} ${writtenTime(time)}, ${where}`),
        free(what),
        paragraph(
          'provision' in rule
            ? `${view} ${cite('nb', rule.provision)}.`
            : `${view} et vilkår i bevillingen: ${rule.condition}`,
        ),
      ]),
    ];
  });

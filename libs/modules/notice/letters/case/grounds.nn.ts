import { cite } from '../citations/citation.js';
import { type Block, free, list, paragraph, subheading } from '../page/letter-body.js';
import { writtenDate, writtenTime } from '../page/written.js';
import { writtenKroner } from '../page/written-length.js';
import { carriedNn } from './carried.nn.js';
import { type Ground, type MissingItem } from './grounds.js';

/** What is missing, one line each, in nynorsk. */
export const missingNn = (missing: readonly MissingItem[]): Block =>
  list(
    missing.map((item) =>
      item.kind === 'report'
        ? `Omsetningsoppgåve for ${item.year}. Fristen for å sende ho inn var ${writtenDate(item.due)}.`
        : `Bevillingsgebyr for ${item.year}${item.amountOre === null ? '' : `: ${writtenKroner(item.amountOre)}`}. Fristen for å betale var ${writtenDate(item.due)}.`,
    ),
  );

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

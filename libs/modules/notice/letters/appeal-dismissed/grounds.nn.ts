import { defectLines } from '../appeal-defect/defect-words.js';
import { cite } from '../citations/citation.js';
import { type Block, facts, free, list, paragraph, subheading } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type DismissalGround } from './content.js';

/** The rule that the appeal fails, in nynorsk. */
export function dismissalRuleNn({ kind }: DismissalGround): Block {
  switch (kind) {
    case 'late':
      return paragraph(
        `Ein klage må setjast fram innan tre veker frå den dagen vedtaket kom fram, jf. ${cite('nn', 'FVL-29')} og ${cite('nn', 'FVL-30')}. Ein klage som kjem for seint, kan likevel bli behandla når klagaren ikkje kan lastast for det, eller når særlege grunnar gjer det rimeleg. Det gjeld ikkje når det er gått meir enn eitt år sidan vedtaket vart gjort, jf. ${cite('nn', 'FVL-31')}.`,
      );
    case 'not-appealable':
      return paragraph(
        `Det er enkeltvedtak ein kan klage på, det vil seie avgjerder om rettar eller plikter til bestemte personar, jf. ${cite('nn', 'FVL-2')} og ${cite('nn', 'FVL-28')}.`,
      );
    case 'no-interest':
      return paragraph(
        `Det er parten og andre med rettsleg interesse i å klage som kan klage på eit vedtak, jf. ${cite('nn', 'FVL-28')}.`,
      );
    case 'form':
      return paragraph(
        `Ein klage må vere underskriven eller stadfest på ein annan måte, nemne vedtaket og seie kva som skal endrast, jf. ${cite('nn', 'FVL-32')}. Den som klagar, får ein kort frist til å rette det som manglar.`,
      );
  }
}

/** What the dismissal rests on, in nynorsk. */
export function dismissalFactsNn(ground: DismissalGround): readonly Block[] {
  switch (ground.kind) {
    case 'late':
      return [
        facts([
          ['Vedtaket kom fram', writtenDate(ground.arrivedOn)],
          ['Siste dag for å klage', writtenDate(ground.due)],
          ['Klagen vart sett fram', writtenDate(ground.lodgedOn)],
        ]),
        ...(ground.late.overOneYear
          ? [paragraph('Det er gått meir enn eitt år sidan vedtaket vart gjort, så klagen kan ikkje bli behandla.')]
          : [
              subheading('Om klagaren kan lastast for at klagen kom for seint'),
              free(ground.late.blame),
              subheading('Om særlege grunnar gjer det rimeleg å behandle klagen'),
              free(ground.late.specialReasons),
            ]),
      ];
    case 'not-appealable':
    case 'no-interest':
      return [free(ground.why)];
    case 'form':
      return [
        paragraph('Dette mangla i klagen:'),
        list(defectLines('nn', ground.lacks)),
        paragraph(
          `Vi bad ${writtenDate(ground.askedOn)} om at klagen vart retta. Fristen var ${writtenDate(ground.due)}. Det som mangla, kom ikkje innan fristen.`,
        ),
      ];
  }
}

import { defectLines } from '../appeal-defect/defect-words.js';
import { cite } from '../citations/citation.js';
import { type Block, facts, free, list, paragraph, subheading } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type DismissalGround } from './content.js';

/** The rule that the appeal fails, in bokmål. */
export function dismissalRuleNb({ kind }: DismissalGround): Block {
  switch (kind) {
    case 'late':
      return paragraph(
        `En klage må settes fram innen tre uker fra den dagen vedtaket kom fram, jf. ${cite('nb', 'FVL-29')} og ${cite('nb', 'FVL-30')}. En klage som kommer for sent, kan likevel bli behandlet når klageren ikke kan lastes for det, eller når særlige grunner gjør det rimelig. Det gjelder ikke når det er gått mer enn ett år siden vedtaket ble gjort, jf. ${cite('nb', 'FVL-31')}.`,
      );
    case 'not-appealable':
      return paragraph(
        `Det er enkeltvedtak det kan klages på, det vil si avgjørelser om rettigheter eller plikter til bestemte personer, jf. ${cite('nb', 'FVL-2')} og ${cite('nb', 'FVL-28')}.`,
      );
    case 'no-interest':
      return paragraph(
        `Det er parten og andre med rettslig interesse i å klage som kan klage på et vedtak, jf. ${cite('nb', 'FVL-28')}.`,
      );
    case 'form':
      return paragraph(
        `En klage må være underskrevet eller bekreftet på en annen måte, nevne vedtaket og si hva som skal endres, jf. ${cite('nb', 'FVL-32')}. Den som klager, får en kort frist til å rette det som mangler.`,
      );
  }
}

/** What the dismissal rests on, in bokmål. */
export function dismissalFactsNb(ground: DismissalGround): readonly Block[] {
  switch (ground.kind) {
    case 'late':
      return [
        facts([
          ['Vedtaket kom fram', writtenDate(ground.arrivedOn)],
          ['Siste dag for å klage', writtenDate(ground.due)],
          ['Klagen ble satt fram', writtenDate(ground.lodgedOn)],
        ]),
        ...(ground.late.overOneYear
          ? [paragraph('Det er gått mer enn ett år siden vedtaket ble gjort, så klagen kan ikke bli behandlet.')]
          : [
              subheading('Om klageren kan lastes for at klagen kom for sent'),
              free(ground.late.blame),
              subheading('Om særlige grunner gjør det rimelig å behandle klagen'),
              free(ground.late.specialReasons),
            ]),
      ];
    case 'not-appealable':
    case 'no-interest':
      return [free(ground.why)];
    case 'form':
      return [
        paragraph('Dette manglet i klagen:'),
        list(defectLines('nb', ground.lacks)),
        paragraph(
          `Vi ba ${writtenDate(ground.askedOn)} om at klagen ble rettet. Fristen var ${writtenDate(ground.due)}. Det som manglet, kom ikke innen fristen.`,
        ),
      ];
  }
}

import { type Gap } from '../checklist/missing.js';
import { type DismissalGround } from './content.js';

type Late = Extract<DismissalGround, { readonly kind: 'late' }>;

const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/**
 * Days that show that the appeal is late, and both roads of forvaltningsloven § 31 weighed. Against a presumed arrival nothing is
 * late: the time never began with certainty (§ 29). The bar of one year is checked, so that it is not used too soon.
 */
export function checkLate(
  lack: Gap,
  { arrivedOn, arrival, due, lodgedOn, late }: Late,
  decidedOn: string,
  at: string,
): void {
  lack.date(arrivedOn, `${at}.arrivedOn`, 'FVL-29', 'Når vedtaket kom fram', 'Når vedtaket kom fram');
  lack.when(
    arrival !== 'proven',
    `${at}.arrival`,
    'FVL-29',
    'Bevis for når vedtaket kom fram',
    'Prov for når vedtaket kom fram',
  );
  lack.date(due, `${at}.due`, 'FVL-29', 'Siste dag for å klage', 'Siste dag for å klage');
  lack.date(lodgedOn, `${at}.lodgedOn`, 'FVL-30', 'Når klagen ble satt fram', 'Når klagen vart sett fram');
  lack.when(
    due <= arrivedOn || lodgedOn <= due,
    `${at}.order`,
    'FVL-29',
    'Klagen er ikke satt fram etter siste dag for å klage',
    'Klagen er ikkje sett fram etter siste dag for å klage',
  );
  if (late.overOneYear) {
    lack.when(
      lodgedOn <= yearAfter(decidedOn),
      `${at}.late.overOneYear`,
      'FVL-31',
      'Det er ikke gått mer enn ett år siden vedtaket',
      'Det er ikkje gått meir enn eitt år sidan vedtaket',
    );
    return;
  }
  lack.text(
    late.blame,
    `${at}.late.blame`,
    'FVL-31',
    'Om klageren kan lastes for at klagen kom for sent',
    'Om klagaren kan lastast for at klagen kom for seint',
  );
  lack.text(
    late.specialReasons,
    `${at}.late.specialReasons`,
    'FVL-31',
    'Om særlige grunner gjør det rimelig å behandle klagen',
    'Om særlege grunnar gjer det rimeleg å behandle klagen',
  );
}

import { cite } from '../citations/citation.js';
import { list, paragraph, type Section } from '../page/letter-body.js';
import { type AppealRoute } from './content.js';

/** What forvaltningsloven § 27 requires in the notice of a decision, in nynorsk. */
export const warningAppealNn = ({ body, sendTo }: AppealRoute): Section => ({
  heading: 'De kan klage',
  blocks: [
    paragraph(
      `Kommunen reknar denne åtvaringa som eit enkeltvedtak. De kan klage på det, jf. ${cite('nn', 'FVL-28')}. Klagen blir avgjord av ${body}.`,
    ),
    paragraph(
      `Klagefristen er tre veker frå den dagen brevet kom fram til dykk, jf. ${cite('nn', 'FVL-29')}. Det er nok at klagen er levert til posten før fristen er ute, jf. ${cite('nn', 'FVL-30')}.`,
    ),
    paragraph(
      `Klagen skal vere underskriven, vise til dette vedtaket og seie kva de vil ha endra, jf. ${cite('nn', 'FVL-32')}. Skriv gjerne kvifor. Send klagen til oss:`,
    ),
    list([sendTo.post.join(', '), sendTo.email ?? ''].filter((item) => item !== '')),
    paragraph(
      sendTo.email === null
        ? 'Klagen kan ikkje sendast elektronisk.'
        : `Ein elektronisk klage må ha kome fram til adressa over før fristen er ute. Sjå etter at de får ei kvittering, jf. ${cite('nn', 'EF-11')}.`,
    ),
    paragraph(
      `De kan be om at vedtaket ikkje blir sett i verk før klagen er avgjord, jf. ${cite('nn', 'FVL-42')}. Vi rettleier dykk gjerne, jf. ${cite('nn', 'FVL-11')}. Blir vedtaket endra til fordel for dykk, kan de ha krav på å få dekt nødvendige sakskostnader, jf. ${cite('nn', 'FVL-36')}.`,
    ),
  ],
});

import { cite } from '../citations/citation.js';
import { list, paragraph, type Section } from '../page/letter-body.js';
import { type AppealRoute } from './content.js';

/** What forvaltningsloven § 27 requires in the notice of a decision, in bokmål. */
export const warningAppealNb = ({ body, sendTo }: AppealRoute): Section => ({
  heading: 'Dere kan klage',
  blocks: [
    paragraph(
      `Kommunen regner denne advarselen som et enkeltvedtak. Dere kan klage på det, jf. ${cite('nb', 'FVL-28')}. Klagen blir avgjort av ${body}.`,
    ),
    paragraph(
      `Klagefristen er tre uker fra den dagen brevet kom fram til dere, jf. ${cite('nb', 'FVL-29')}. Det er nok at klagen er levert til posten før fristen er ute, jf. ${cite('nb', 'FVL-30')}.`,
    ),
    paragraph(
      `Klagen skal være underskrevet, vise til dette vedtaket og si hva dere vil ha endret, jf. ${cite('nb', 'FVL-32')}. Skriv gjerne hvorfor. Send klagen til oss:`,
    ),
    list([sendTo.post.join(', '), sendTo.email ?? ''].filter((item) => item !== '')),
    paragraph(
      sendTo.email === null
        ? 'Klagen kan ikke sendes elektronisk.'
        : `En elektronisk klage må ha kommet fram til adressen over før fristen er ute. Se etter at dere får en kvittering, jf. ${cite('nb', 'EF-11')}.`,
    ),
    paragraph(
      `Dere kan be om at vedtaket ikke blir satt i verk før klagen er avgjort, jf. ${cite('nb', 'FVL-42')}. Vi veileder dere gjerne, jf. ${cite('nb', 'FVL-11')}. Blir vedtaket endret til fordel for dere, kan dere ha krav på å få dekket nødvendige sakskostnader, jf. ${cite('nb', 'FVL-36')}.`,
    ),
  ],
});

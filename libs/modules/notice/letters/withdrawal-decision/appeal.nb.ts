import { cite } from '../citations/citation.js';
import { contactLine } from '../page/contact-line.js';
import { list, paragraph, type Section } from '../page/letter-body.js';
import { sendToList } from '../page/send-to-list.js';
import { type WithdrawalDecision } from './content.js';

/** What forvaltningsloven § 27 requires in the notice of a decision, in bokmål. */
export const withdrawalAppealNb = ({ appeal, access, reference }: WithdrawalDecision): readonly Section[] => [
  {
    heading: 'Dere kan klage',
    blocks: [
      paragraph(
        `Dere kan klage på vedtaket, jf. ${cite('nb', 'FVL-28')} og ${cite('nb', 'AL-1-16')}. Klagen blir avgjort av ${appeal.body}, men dere sender den til oss. Vi ser først på saken på nytt.`,
      ),
      paragraph(
        `Klagefristen er tre uker fra den dagen brevet kom fram til dere, jf. ${cite('nb', 'FVL-29')}. Fristen går ut når den samme ukedagen tre uker senere er over. Er det en lørdag, en søndag, en helligdag, 1. mai eller 17. mai, går fristen ut første virkedag etter. Det er nok at klagen er levert til posten før fristen er ute, jf. ${cite('nb', 'FVL-30')}.`,
      ),
      paragraph(`Dette må være med i klagen, jf. ${cite('nb', 'FVL-32')}:`),
      list([
        `hvilket vedtak dere klager på. Merk klagen med ${reference}`,
        'hva dere vil ha endret, og gjerne hvorfor',
        'når dere fikk dette brevet, hvis det har noe å si for fristen',
        'navn og underskrift',
      ]),
      paragraph('Send klagen til:'),
      sendToList({ post: appeal.sendTo.post, email: appeal.electronically }),
      paragraph(
        appeal.electronically === null
          ? 'Klagen kan ikke sendes elektronisk.'
          : `En elektronisk klage må ha kommet fram til adressen over før fristen er ute. Se etter at dere får en kvittering, jf. ${cite('nb', 'EF-11')}.`,
      ),
    ],
  },
  {
    heading: 'Dere kan be om at vedtaket venter',
    blocks: [
      paragraph(
        `En klage stanser ikke inndragningen. Dere kan be om at vedtaket ikke blir satt i verk før klagen er avgjort, jf. ${cite('nb', 'FVL-42')}. Skriv hvorfor, og send det til samme adresse.`,
      ),
    ],
  },
  {
    heading: 'Innsyn, veiledning og kostnader',
    blocks: [
      paragraph(
        `Dere kan se dokumentene i saken, jf. ${cite('nb', 'FVL-18-19')}. Vi veileder dere gjerne, også om hvordan dere klager, jf. ${cite('nb', 'FVL-11')}. Ta kontakt med ${contactLine(access)}.`,
      ),
      paragraph(
        `Blir vedtaket endret til fordel for dere, kan dere ha krav på å få dekket kostnader som var nødvendige for å få det endret, jf. ${cite('nb', 'FVL-36')}. Kravet må dere sette fram senest tre uker etter at det nye vedtaket kom fram til dere.`,
      ),
    ],
  },
];

import { cite } from '../citations/citation.js';
import { contactLine } from '../page/contact-line.js';
import { list, paragraph, type Section } from '../page/letter-body.js';
import { sendToList } from '../page/send-to-list.js';
import { type DecisionAppeal, type DecisionRights } from './content.js';

/** What forvaltningsloven § 27 requires in the notice of every decision, in bokmål. `reference` is what an appeal is marked with. */
export const decisionRightsNb = (rights: DecisionRights, reference: string): readonly Section[] => [
  appeal(rights.appeal, reference),
  ...(rights.stay === 'told'
    ? [
        {
          heading: 'Dere kan be om at vedtaket venter',
          blocks: [
            paragraph(
              `En klage stanser ikke vedtaket. Dere kan be om at det ikke blir satt i verk før klagen er avgjort, jf. ${cite('nb', 'FVL-42')}. Skriv hvorfor, og send det til samme adresse.`,
            ),
          ],
        },
      ]
    : []),
  help(rights),
  ...(rights.lawsuit === 'appeal-first'
    ? [
        {
          heading: 'Dere må klage før dere kan gå til sak',
          blocks: [
            paragraph(
              `Dere kan ikke ta vedtaket inn for domstolene før dere har klaget og klagen er avgjort, jf. ${cite('nb', 'FVL-27b')}. Er klagen ikke avgjort seks måneder etter at dere første gang klaget, og skyldes det ikke dere, kan dere likevel gå til sak.`,
            ),
          ],
        },
      ]
    : []),
];

const appeal = ({ body, law, sendTo, electronically }: DecisionAppeal, reference: string): Section => ({
  heading: 'Dere kan klage',
  blocks: [
    paragraph(
      `Dere kan klage på vedtaket, jf. ${cite('nb', 'FVL-28')}${law === 'AL-1-16' ? ` og ${cite('nb', 'AL-1-16')}` : ''}. Klagen blir avgjort av ${body}, men dere sender den til oss. Vi ser først på saken på nytt.`,
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
    sendToList({ post: sendTo.post, email: electronically }),
    paragraph(
      electronically === null
        ? 'Klagen kan ikke sendes elektronisk.'
        : `En elektronisk klage må ha kommet fram til adressen over før fristen er ute. Se etter at dere får en kvittering, jf. ${cite('nb', 'EF-11')}.`,
    ),
  ],
});

const help = ({ access, legalAid, costs }: DecisionRights): Section => ({
  heading: 'Innsyn, veiledning og kostnader',
  blocks: [
    paragraph(
      `Dere kan se dokumentene i saken, jf. ${cite('nb', 'FVL-18-19')}. Vi veileder dere gjerne, også om hvordan dere klager, jf. ${cite('nb', 'FVL-11')}. Ta kontakt med ${contactLine(access)}.`,
    ),
    ...(legalAid === 'told'
      ? [
          paragraph(
            'Det kan hende at dere har rett til fri rettshjelp, det vil si hjelp fra en advokat som det offentlige betaler. Spør oss, så sier vi hvor dere kan søke.',
          ),
        ]
      : []),
    ...(costs === 'told'
      ? [
          paragraph(
            `Blir vedtaket endret til fordel for dere, kan dere ha krav på å få dekket kostnader som var nødvendige for å få det endret, jf. ${cite('nb', 'FVL-36')}. Kravet må dere sette fram senest tre uker etter at det nye vedtaket kom fram til dere.`,
          ),
        ]
      : []),
  ],
});

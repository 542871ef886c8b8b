import { cite } from '../citations/citation.js';
import { contactLine } from '../page/contact-line.js';
import { list, paragraph, type Section } from '../page/letter-body.js';
import { sendToList } from '../page/send-to-list.js';
import { type DecisionAppeal, type DecisionRights } from './content.js';

/** What forvaltningsloven § 27 requires in the notice of every decision, in nynorsk. `reference` is what an appeal is marked with. */
export const decisionRightsNn = (rights: DecisionRights, reference: string): readonly Section[] => [
  appeal(rights.appeal, reference),
  ...(rights.stay === 'told'
    ? [
        {
          heading: 'De kan be om at vedtaket ventar',
          blocks: [
            paragraph(
              `Ein klage stansar ikkje vedtaket. De kan be om at det ikkje blir sett i verk før klagen er avgjord, jf. ${cite('nn', 'FVL-42')}. Skriv kvifor, og send det til same adressa.`,
            ),
          ],
        },
      ]
    : []),
  help(rights),
  ...(rights.lawsuit === 'appeal-first'
    ? [
        {
          heading: 'De må klage før de kan gå til sak',
          blocks: [
            paragraph(
              `De kan ikkje ta vedtaket inn for domstolane før de har klaga og klagen er avgjord, jf. ${cite('nn', 'FVL-27b')}. Er klagen ikkje avgjord seks månader etter at de første gongen klaga, og det ikkje er de som er skuld i det, kan de likevel gå til sak.`,
            ),
          ],
        },
      ]
    : []),
];

const appeal = ({ body, law, sendTo, electronically }: DecisionAppeal, reference: string): Section => ({
  heading: 'De kan klage',
  blocks: [
    paragraph(
      `De kan klage på vedtaket, jf. ${cite('nn', 'FVL-28')}${law === 'AL-1-16' ? ` og ${cite('nn', 'AL-1-16')}` : ''}. Klagen blir avgjord av ${body}, men de sender han til oss. Vi ser først på saka på nytt.`,
    ),
    paragraph(
      `Klagefristen er tre veker frå den dagen brevet kom fram til dykk, jf. ${cite('nn', 'FVL-29')}. Fristen går ut når den same vekedagen tre veker seinare er over. Er det ein laurdag, ein sundag, ein heilagdag, 1. mai eller 17. mai, går fristen ut første yrkedag etter. Det er nok at klagen er levert til posten før fristen er ute, jf. ${cite('nn', 'FVL-30')}.`,
    ),
    paragraph(`Dette må vere med i klagen, jf. ${cite('nn', 'FVL-32')}:`),
    list([
      `kva vedtak de klagar på. Merk klagen med ${reference}`,
      'kva de vil ha endra, og gjerne kvifor',
      'når de fekk dette brevet, om det har noko å seie for fristen',
      'namn og underskrift',
    ]),
    paragraph('Send klagen til:'),
    sendToList({ post: sendTo.post, email: electronically }),
    paragraph(
      electronically === null
        ? 'Klagen kan ikkje sendast elektronisk.'
        : `Ein elektronisk klage må ha kome fram til adressa over før fristen er ute. Sjå etter at de får ei kvittering, jf. ${cite('nn', 'EF-11')}.`,
    ),
  ],
});

const help = ({ access, legalAid, costs }: DecisionRights): Section => ({
  heading: 'Innsyn, rettleiing og kostnader',
  blocks: [
    paragraph(
      `De kan sjå dokumenta i saka, jf. ${cite('nn', 'FVL-18-19')}. Vi rettleier dykk gjerne, òg om korleis de klagar, jf. ${cite('nn', 'FVL-11')}. Ta kontakt med ${contactLine(access)}.`,
    ),
    ...(legalAid === 'told'
      ? [
          paragraph(
            'Det kan hende at de har rett til fri rettshjelp, det vil seie hjelp frå ein advokat som det offentlege betaler. Spør oss, så seier vi kvar de kan søkje.',
          ),
        ]
      : []),
    ...(costs === 'told'
      ? [
          paragraph(
            `Blir vedtaket endra til fordel for dykk, kan de ha krav på å få dekt kostnader som var nødvendige for å få det endra, jf. ${cite('nn', 'FVL-36')}. Kravet må de setje fram seinast tre veker etter at det nye vedtaket kom fram til dykk.`,
          ),
        ]
      : []),
  ],
});

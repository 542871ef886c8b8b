import { cite } from '../citations/citation.js';
import { type Block, paragraph } from '../page/letter-body.js';
import { sendToList } from '../page/send-to-list.js';
import { type NoticeOfPoints } from './points.js';
import { totalOf } from './points.nb.js';
import { pointsLinesNn, pointsTextNn, thresholdNn } from './points.nn.js';
import { replyPeriodText } from './reply-period.js';

/** Which points are considered, and what they could lead to, in nynorsk. */
export const consideredPointsNn = ({ named, body }: NoticeOfPoints): readonly Block[] => [
  paragraph(
    `Kjem kommunen til at det er brot på alkoholregelverket, skal bevillinga få prikkar, jf. ${cite('nn', 'AF-10-1')}. Etter ${cite('nn', 'AF-10-3')} kan det bli:`,
  ),
  pointsLinesNn(named),
  paragraph(
    `Til saman kan det bli ${pointsTextNn(totalOf(named))}. Fleire enn dette blir ikkje tildelte utan eit nytt varsel. Er grunnane heilt spesielle og svært formildande, kan det bli færre, jf. ${cite('nn', 'AF-10-4')}.`,
  ),
  paragraph(thresholdNn()),
  paragraph(`Prikkar blir tildelte i eit vedtak av ${body} når fristen for å uttale seg er ute.`),
];

/** How and until when to answer, in nynorsk. */
export const replyToPointsNn = (notice: NoticeOfPoints, reference: string, twoClocks: boolean): readonly Block[] => [
  paragraph(replyPeriodText('nn', notice.replyDays, 'dispatch')),
  ...(twoClocks
    ? [
        paragraph(
          'Dette er ein annan frist enn dei to vekene for å uttale seg om rapporten. De kan svare på begge delar i same brev. Kommunen avgjer ikkje saka før begge fristane er ute.',
        ),
      ]
    : []),
  paragraph(
    'Skriv kva de meiner, om noko er feil eller manglar, og kva de har gjort for å rette på forholdet. De har ikkje plikt til å uttale dykk.',
  ),
  paragraph(`Merk fråsegna med ${reference}. Send fråsegna til:`),
  sendToList(notice.sendTo),
];

import { cite } from '../citations/citation.js';
import { type Block, paragraph } from '../page/letter-body.js';
import { sendToList } from '../page/send-to-list.js';
import { type NoticeOfPoints } from './points.js';
import { pointsLinesNb, pointsTextNb, thresholdNb, totalOf } from './points.nb.js';
import { replyPeriodText } from './reply-period.js';

/** Which points are considered, and what they could lead to, in bokmål. */
export const consideredPointsNb = ({ named, body }: NoticeOfPoints): readonly Block[] => [
  paragraph(
    `Kommer kommunen til at det er brudd på alkoholregelverket, skal bevillingen få prikker, jf. ${cite('nb', 'AF-10-1')}. Etter ${cite('nb', 'AF-10-3')} kan det bli:`,
  ),
  pointsLinesNb(named),
  paragraph(
    `Til sammen kan det bli ${pointsTextNb(totalOf(named))}. Flere enn dette blir ikke tildelt uten et nytt varsel. Er grunnene helt spesielle og svært formildende, kan det bli færre, jf. ${cite('nb', 'AF-10-4')}.`,
  ),
  paragraph(thresholdNb()),
  paragraph(`Prikker blir tildelt i et vedtak av ${body} når fristen for å uttale seg er ute.`),
];

/** How and until when to answer, in bokmål. */
export const replyToPointsNb = (notice: NoticeOfPoints, reference: string, twoClocks: boolean): readonly Block[] => [
  paragraph(replyPeriodText('nb', notice.replyDays, 'dispatch')),
  ...(twoClocks
    ? [
        paragraph(
          'Dette er en annen frist enn de to ukene for å uttale seg om rapporten. Dere kan svare på begge deler i samme brev. Kommunen avgjør ikke saken før begge fristene er ute.',
        ),
      ]
    : []),
  paragraph(
    'Skriv hva dere mener, om noe er feil eller mangler, og hva dere har gjort for å rette på forholdet. Dere har ikke plikt til å uttale dere.',
  ),
  paragraph(`Merk uttalelsen med ${reference}, og send den til:`),
  sendToList(notice.sendTo),
];

import { curesText } from '../case/extent-words.js';
import { paragraph, type Section } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type WithdrawalDecision } from './content.js';

/** From when the withdrawal runs and until when, in nynorsk. No day later than the decided one is named: arrival is not known yet. */
export const startNn = ({ decision, startsAfterAppealLimit }: WithdrawalDecision): Section => ({
  heading: 'Når inndraginga tek til og sluttar',
  blocks: [
    paragraph(
      `Inndraginga tek til ${writtenDate(decision.from)}, men ikkje før dette brevet har kome fram til dykk${startsAfterAppealLimit ? ', og ikkje før klagefristen er ute' : ''}. De får eit eige brev om når ho tek til.`,
    ),
    paragraph(end(decision)),
  ],
});

const end = ({ untilCured, restOfPeriod, to }: WithdrawalDecision['decision']): string => {
  if (untilCured !== null) return `Inndraginga sluttar når ${curesText('nn', untilCured)}.`;
  const last = `Siste dag er ${to === null ? '' : writtenDate(to)}.`;
  return restOfPeriod
    ? `${last} Det er òg siste dag i bevillingsperioden.`
    : `${last} Tek inndraginga til seinare enn vedteke, blir siste dag flytt like mykje, men aldri forbi den dagen bevillinga går ut.`;
};

import { curesText } from '../case/extent-words.js';
import { paragraph, type Section } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type WithdrawalDecision } from './content.js';

/** From when the withdrawal runs and until when, in bokmål. No day later than the decided one is named: arrival is not known yet. */
export const startNb = ({ decision, startsAfterAppealLimit }: WithdrawalDecision): Section => ({
  heading: 'Når inndragningen begynner og slutter',
  blocks: [
    paragraph(
      `Inndragningen begynner ${writtenDate(decision.from)}, men ikke før dette brevet har kommet fram til dere${startsAfterAppealLimit ? ', og ikke før klagefristen er ute' : ''}. Dere får et eget brev om når den begynner.`,
    ),
    paragraph(end(decision)),
  ],
});

const end = ({ untilCured, restOfPeriod, to }: WithdrawalDecision['decision']): string => {
  if (untilCured !== null) return `Inndragningen slutter når ${curesText('nb', untilCured)}.`;
  const last = `Siste dag er ${to === null ? '' : writtenDate(to)}.`;
  return restOfPeriod
    ? `${last} Det er også siste dag i bevillingsperioden.`
    : `${last} Begynner inndragningen senere enn vedtatt, blir siste dag flyttet like mye, men aldri forbi den dagen bevillingen går ut.`;
};

import { appealFacts, decisionText, placeSuffix, receivedText } from '../appeal/appeal-words.js';
import { questionsSection } from '../case/questions.js';
import { replyPeriodText } from '../case/reply-period.js';
import { cite } from '../citations/citation.js';
import { facts, type LetterBody, list, paragraph } from '../page/letter-body.js';
import { sendToList } from '../page/send-to-list.js';
import { type AppealDefect } from './content.js';
import { defectLines } from './defect-words.js';

/** What the appeal lacks, in nynorsk. */
export function appealDefectNn(letter: AppealDefect): LetterBody {
  return {
    title: `Klagen manglar noko${placeSuffix(letter.licence)}`,
    opening: [
      paragraph(
        `Vi fekk ${receivedText('nn', letter.appeal)}, ein klage frå ${letter.appeal.appellant} på ${decisionText('nn', letter.decision)}. Klagen manglar noko som må vere med, jf. ${cite('nn', 'FVL-32')}. De kan rette det innan fristen under.`,
      ),
    ],
    sections: [
      { heading: 'Kva klagen manglar', blocks: [list(defectLines('nn', letter.lacks))] },
      {
        heading: 'Slik rettar de klagen',
        blocks: [
          paragraph(replyPeriodText('nn', letter.replyDays, letter.countedFrom)),
          paragraph(`Merk brevet med ${letter.appeal.reference}, og send det til:`),
          sendToList(letter.sendTo),
        ],
      },
      {
        heading: 'Kva som skjer om klagen ikkje blir retta',
        blocks: [
          paragraph(
            `Blir klagen ikkje retta innan fristen, kan han bli avvist, jf. ${cite('nn', 'FVL-33')}. Då blir han ikkje behandla. De får i så fall eit vedtak om det, med grunngiving og opplysning om korleis de kan klage på det.`,
          ),
        ],
      },
      { heading: 'Klagen', blocks: [facts(appealFacts('nn', letter))] },
      questionsSection('nn', letter.questions),
    ],
  };
}

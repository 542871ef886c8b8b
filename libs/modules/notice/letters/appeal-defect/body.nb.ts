import { appealFacts, decisionText, placeSuffix, receivedText } from '../appeal/appeal-words.js';
import { questionsSection } from '../case/questions.js';
import { replyPeriodText } from '../case/reply-period.js';
import { cite } from '../citations/citation.js';
import { facts, type LetterBody, list, paragraph } from '../page/letter-body.js';
import { sendToList } from '../page/send-to-list.js';
import { type AppealDefect } from './content.js';
import { defectLines } from './defect-words.js';

/** What the appeal lacks, in bokmål. */
export function appealDefectNb(letter: AppealDefect): LetterBody {
  return {
    title: `Klagen mangler noe${placeSuffix(letter.licence)}`,
    opening: [
      paragraph(
        `Vi mottok ${receivedText('nb', letter.appeal)}, en klage fra ${letter.appeal.appellant} på ${decisionText('nb', letter.decision)}. Klagen mangler noe som må være med, jf. ${cite('nb', 'FVL-32')}. Dere kan rette det innen fristen under.`,
      ),
    ],
    sections: [
      { heading: 'Hva klagen mangler', blocks: [list(defectLines('nb', letter.lacks))] },
      {
        heading: 'Slik retter dere klagen',
        blocks: [
          paragraph(replyPeriodText('nb', letter.replyDays, letter.countedFrom)),
          paragraph(`Merk brevet med ${letter.appeal.reference}, og send det til:`),
          sendToList(letter.sendTo),
        ],
      },
      {
        heading: 'Hva som skjer hvis klagen ikke blir rettet',
        blocks: [
          paragraph(
            `Blir klagen ikke rettet innen fristen, kan den bli avvist, jf. ${cite('nb', 'FVL-33')}. Da blir den ikke behandlet. Dere får i så fall et vedtak om det, med begrunnelse og opplysning om hvordan dere kan klage på det.`,
          ),
        ],
      },
      { heading: 'Klagen', blocks: [facts(appealFacts('nb', letter))] },
      questionsSection('nb', letter.questions),
    ],
  };
}

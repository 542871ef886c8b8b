import { checkDecision, checkEnd } from '../case/check-decision.js';
import { gap, type Missing } from '../checklist/missing.js';
import { checkFrame, checkLicence, checkQuestions, checkSendTo } from '../checklist/shared-items.js';
import { type WithdrawalStarted } from './content.js';

/** What the letter lacks: which decision, from when, and until when or until what. */
export function withdrawalStartedChecklist(letter: WithdrawalStarted): readonly Missing[] {
  const { from, to, untilCured, sendTo, decision } = letter;
  const lack = gap();
  checkFrame(lack, letter);
  checkLicence(lack, letter.licence, null);
  checkDecision(lack, decision, letter.date, null);
  lack.date(from, 'from', null, 'Når inndragningen begynner', 'Når inndraginga tek til');
  lack.when(
    from < decision.decidedOn,
    'start',
    null,
    'Inndragningen begynner før vedtaket',
    'Inndraginga tek til før vedtaket',
  );
  checkEnd(lack, from, to, untilCured, '');
  if (untilCured?.includes('report-received'))
    checkSendTo(
      lack,
      sendTo ?? { post: [], email: null },
      'sendTo',
      'FVL-11',
      'Hvor omsetningsoppgaven skal sendes',
      'Kvar omsetningsoppgåva skal sendast',
    );
  checkQuestions(lack, letter.questions);
  return lack.missing;
}

import { checkDecision } from '../case/check-decision.js';
import { type Gap } from '../checklist/missing.js';
import { checkFrame, checkLicence } from '../checklist/shared-items.js';
import { type CitationKey } from '../citations/citation-key.js';
import { type LetterFrame, type LetterLicence } from '../letter-frame.js';
import { type AppealedDecision, type AppealLetter } from './content.js';

const OF_A_LICENCE: readonly string[] = ['withdrawal', 'points', 'warning', 'fee'];

/** Frame, licence and the decision appealed; a licence is required where the decision is about one. */
export function checkAppealed(
  lack: Gap,
  letter: LetterFrame & { readonly licence: LetterLicence | null; readonly decision: AppealedDecision },
  key: CitationKey | null,
): void {
  checkFrame(lack, letter);
  if (letter.licence !== null) checkLicence(lack, letter.licence, key);
  lack.when(
    letter.licence === null && OF_A_LICENCE.includes(letter.decision.kind),
    'licence',
    key,
    'Hvilken bevilling vedtaket gjelder',
    'Kva bevilling vedtaket gjeld',
  );
  checkDecision(lack, letter.decision, letter.date, key);
}

/** What every letter about an appeal needs: the decision, and the appeal with reference, day, hour and appellant. */
export function checkAppeal(lack: Gap, letter: AppealLetter, key: CitationKey | null): void {
  const { appeal, decision, date } = letter;
  checkAppealed(lack, letter, key);
  lack.text(appeal.reference, 'appeal.reference', key, 'Klagens referanse', 'Referansen til klagen');
  lack.text(appeal.appellant, 'appeal.appellant', key, 'Hvem som har klaget', 'Kven som har klaga');
  lack.date(appeal.receivedOn, 'appeal.receivedOn', key, 'Når klagen kom inn', 'Når klagen kom inn');
  if (appeal.receivedAt !== null)
    lack.time(
      appeal.receivedAt,
      'appeal.receivedAt',
      key,
      'Klokkeslettet da klagen kom inn',
      'Klokkeslettet då klagen kom inn',
    );
  lack.when(
    appeal.receivedOn > date || appeal.receivedOn < decision.decidedOn,
    'appeal.order',
    key,
    'Klagen kom inn før vedtaket eller etter brevet',
    'Klagen kom inn før vedtaket eller etter brevet',
  );
}

import { checkDecision, checkEnd } from '../case/check-decision.js';
import { gap, type Missing } from '../checklist/missing.js';
import { checkFrame, checkLicence } from '../checklist/shared-items.js';
import { type AuthorityNotice } from './content.js';

/** What the message lacks, or has too much of: the authority gets no grounds and no person (forvaltningsloven § 13). */
export function authorityNoticeChecklist(letter: AuthorityNotice): readonly Missing[] {
  const { event } = letter;
  const lack = gap();
  checkFrame(lack, letter);
  checkLicence(lack, letter.licence, null);
  checkDecision(lack, letter.decision, letter.date, null);
  if (event.kind === 'withdrawn') {
    lack.date(event.from, 'event.from', null, 'Når inndragningen begynner', 'Når inndraginga tek til');
    checkEnd(lack, event.from, event.to, event.untilCured, 'event.');
  } else {
    lack.date(event.endedOn, 'event.endedOn', null, 'Når inndragningen sluttet', 'Når inndraginga slutta');
  }
  lack.when(
    letter.enclosures.length > 0,
    'enclosures',
    null,
    'Meldingen skal ikke ha vedlegg',
    'Meldinga skal ikkje ha vedlegg',
  );
  return lack.missing;
}

import { type Gap } from '../checklist/missing.js';
import { checkFrame, checkLicence } from '../checklist/shared-items.js';
import { type CitationKey } from '../citations/citation-key.js';
import { type LetterFrame, type LetterLicence } from '../letter-frame.js';
import { type Inquiry } from './content.js';

/** Frame, licence where there is one, and what was sent to us and when. */
export function checkInquiry(
  lack: Gap,
  letter: LetterFrame & { readonly licence: LetterLicence | null; readonly inquiry: Inquiry },
  key: CitationKey,
): void {
  checkFrame(lack, letter);
  if (letter.licence !== null) checkLicence(lack, letter.licence, key);
  lack.text(letter.inquiry.about, 'inquiry.about', key, 'Hva saken gjelder', 'Kva saka gjeld');
  lack.date(letter.inquiry.receivedOn, 'inquiry.receivedOn', key, 'Når vi mottok den', 'Når vi fekk han');
  lack.when(
    letter.inquiry.receivedOn > letter.date,
    'inquiry.order',
    key,
    'Mottatt etter brevets dato',
    'Motteken etter datoen for brevet',
  );
}

import { type CitationKey } from '../citations/citation-key.js';
import { type Contact, type LetterFrame, type LetterLicence, type SendTo } from '../letter-frame.js';
import { type Gap, isBlank } from './missing.js';

/** What every letter needs before it may leave. */
export function checkFrame(gap: Gap, letter: LetterFrame): void {
  gap.date(letter.date, 'date', null, 'Brevets dato', 'Datoen for brevet');
  gap.text(letter.municipality.name, 'municipality.name', null, 'Kommunens navn', 'Namnet på kommunen');
  gap.text(letter.sender.unit, 'sender.unit', null, 'Avsender', 'Avsendar');
  gap.address(letter.sender.address, 'sender.address', null, 'Avsenderens adresse', 'Adressa til avsendaren');
  gap.text(letter.reference, 'reference', null, 'Vår referanse', 'Vår referanse');
  gap.text(letter.recipient.name, 'recipient.name', null, 'Mottakerens navn', 'Namnet på mottakaren');
  gap.address(letter.recipient.address, 'recipient.address', null, 'Mottakerens adresse', 'Adressa til mottakaren');
  gap.text(letter.caseworker.name, 'caseworker.name', null, 'Saksbehandlerens navn', 'Namnet på saksbehandlaren');
}

/** Which licence, held by whom, at which place. */
export function checkLicence(gap: Gap, licence: LetterLicence, key: CitationKey | null): void {
  gap.text(licence.number, 'licence.number', key, 'Bevillingens nummer', 'Nummeret på bevillinga');
  gap.text(licence.holder.name, 'licence.holder.name', key, 'Bevillingshaverens navn', 'Namnet på bevillingshavaren');
  gap.text(
    licence.holder.orgnr,
    'licence.holder.orgnr',
    key,
    'Bevillingshaverens organisasjonsnummer',
    'Organisasjonsnummeret til bevillingshavaren',
  );
  gap.text(licence.place.name, 'licence.place.name', key, 'Stedets navn', 'Namnet på staden');
  gap.address(licence.place.address, 'licence.place.address', key, 'Stedets adresse', 'Adressa til staden');
}

/** The control report that the letter rests on. */
export function checkReport(gap: Gap, report: { number: string; date: string }): void {
  gap.text(report.number, 'report.number', null, 'Kontrollrapportens nummer', 'Nummeret på kontrollrapporten');
  gap.date(report.date, 'report.date', null, 'Kontrollrapportens dato', 'Datoen for kontrollrapporten');
}

/** That the party may see the file, and whom to ask. */
export function checkAccess(gap: Gap, access: Contact): void {
  gap.text(access.name, 'access.name', 'FVL-18-19', 'Hvem parten kan be om innsyn', 'Kven parten kan be om innsyn');
  const unreachable = isBlank(access.email) && isBlank(access.phone);
  gap.when(
    unreachable,
    'access',
    'FVL-18-19',
    'Telefon eller e-post til den som gir innsyn',
    'Telefon eller e-post til den som gir innsyn',
  );
}

/** Whom the recipient may ask (forvaltningsloven § 11). */
export function checkQuestions(gap: Gap, questions: Contact): void {
  gap.text(questions.name, 'questions.name', 'FVL-11', 'Hvem som svarer på spørsmål', 'Kven som svarer på spørsmål');
  const unreachable = isBlank(questions.email) && isBlank(questions.phone);
  gap.when(
    unreachable,
    'questions',
    'FVL-11',
    'Telefon eller e-post for spørsmål',
    'Telefon eller e-post for spørsmål',
  );
}

/** An address to send something to. */
export function checkSendTo(
  gap: Gap,
  sendTo: SendTo,
  path: string,
  key: CitationKey | null,
  nb: string,
  nn: string,
): void {
  gap.when(sendTo.post.every(isBlank) && isBlank(sendTo.email), path, key, nb, nn);
}

/** A limit of whole days, at least one. */
export function checkReplyDays(gap: Gap, days: number, key: CitationKey | null): void {
  const whole = Number.isInteger(days) && days > 0;
  gap.when(!whole, 'replyDays', key, 'Hvor lang fristen er', 'Kor lang fristen er');
}

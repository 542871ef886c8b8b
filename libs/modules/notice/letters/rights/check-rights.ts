import { type Gap, isBlank } from '../checklist/missing.js';
import { type DecisionRights } from './content.js';

// Content comes from outside the type system, so every value is looked at.
const isOneOf = (value: unknown, allowed: readonly string[]): boolean =>
  typeof value === 'string' && allowed.includes(value);

/** What the notice of a decision must say besides its reasons (forvaltningsloven §§ 11, 18, 19, 27, 27b, 36, 42). Each lack is named. */
export function checkRights(lack: Gap, rights: DecisionRights | null, path = 'rights'): void {
  if (rights === null) {
    lack.when(true, path, 'FVL-27', 'Hva dere kan gjøre med vedtaket', 'Kva de kan gjere med vedtaket');
    return;
  }
  checkAppealRoute(lack, rights.appeal, `${path}.appeal`);
  lack.when(
    !isOneOf(rights.stay, ['told', 'nothing-to-carry-out']),
    `${path}.stay`,
    'FVL-27',
    'Retten til å be om at vedtaket venter',
    'Retten til å be om at vedtaket ventar',
  );
  checkWhoHelps(lack, rights.access, `${path}.access`);
  lack.when(
    !isOneOf(rights.legalAid, ['told', 'no-reason']),
    `${path}.legalAid`,
    'FVL-27',
    'Om det er grunn til å si fra om fri rettshjelp',
    'Om det er grunn til å seie frå om fri rettshjelp',
  );
  lack.when(
    !isOneOf(rights.lawsuit, ['no-condition', 'appeal-first']),
    `${path}.lawsuit`,
    'FVL-27b',
    'Om det må klages før søksmål',
    'Om det må klagast før søksmål',
  );
  lack.when(
    !isOneOf(rights.costs, ['told', 'no-reason']),
    `${path}.costs`,
    'FVL-36',
    'Retten til å få dekket kostnader',
    'Retten til å få dekt kostnader',
  );
}

function checkAppealRoute(lack: Gap, appeal: DecisionRights['appeal'], path: string): void {
  lack.text(appeal.body, `${path}.body`, 'FVL-27', 'Hvem som avgjør en klage', 'Kven som avgjer ein klage');
  lack.when(
    !isOneOf(appeal.law, ['AL-1-16', 'FVL-28']),
    `${path}.law`,
    'FVL-27',
    'Hvilken lov klageretten følger av',
    'Kva lov klageretten følgjer av',
  );
  const nowhere = appeal.sendTo.post.every(isBlank) && isBlank(appeal.electronically);
  lack.when(nowhere, `${path}.sendTo`, 'FVL-27', 'Hvor en klage skal sendes', 'Kvar ein klage skal sendast');
}

function checkWhoHelps(lack: Gap, access: DecisionRights['access'], path: string): void {
  lack.text(access.name, `${path}.name`, 'FVL-18-19', 'Hvem parten kan be om innsyn', 'Kven parten kan be om innsyn');
  lack.when(
    isBlank(access.email) && isBlank(access.phone),
    path,
    'FVL-18-19',
    'Telefon eller e-post til den som gir innsyn og veiledning',
    'Telefon eller e-post til den som gir innsyn og rettleiing',
  );
}

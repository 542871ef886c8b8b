import { say, type Words } from './say.js';

/** How what a body does with a case reads in a licence's history. */
export const councilWords: Readonly<Record<string, Words>> = {
  'item-added': say(null, 'Saken ble satt på sakslisten til et møte', 'Saka vart sett på saklista til eit møte'),
  'item-added-as-urgent': say(null, 'Saken ble tatt opp som hastesak', 'Saka vart teken opp som hastesak'),
  'papers-ordered': say(null, 'Saksframlegg ble bestilt', 'Saksframlegg vart tinga'),
  'papers-frozen': say(null, 'Saksframlegget ble laget og fryst', 'Saksframlegget vart laga og frose'),
  'attendance-recorded': say(null, 'Frammøtet ble ført', 'Frammøtet vart ført'),
  'substitute-called': say(null, 'Vara ble innkalt', 'Vara vart innkalla'),
  'closed-to-the-public': say('kommuneloven § 11-5', 'Møtet ble lukket for saken', 'Møtet vart lukka for saka'),
  'item-decided': say(null, 'Organet avgjorde saken', 'Organet avgjorde saka'),
  'item-postponed': say(null, 'Organet utsatte saken', 'Organet utsette saka'),
  'meeting-cancelled': say(null, 'Møtet ble avlyst', 'Møtet vart avlyst'),
  'impartiality-declared': say(
    'forvaltningsloven § 6',
    'Habilitet ble erklært eller trukket i tvil',
    'Habilitet vart erklært eller dregen i tvil',
  ),
  'impartiality-objected': say(
    'forvaltningsloven § 8',
    'En part gikk imot at noen tok del i saken',
    'Ein part gjekk imot at nokon tok del i saka',
  ),
  'impartiality-decided': say('forvaltningsloven § 8', 'Habilitet ble avgjort', 'Habilitet vart avgjord'),
  'vote-carried-out': say(
    'retningslinjene punkt 7.5',
    'Organets vedtak ble gjennomført',
    'Vedtaket til organet vart sett i verk',
  ),
  'vote-not-carried-out': say(
    'retningslinjene punkt 7.5',
    'Organets vedtak kunne ikke gjennomføres',
    'Vedtaket til organet kunne ikkje setjast i verk',
  ),
};

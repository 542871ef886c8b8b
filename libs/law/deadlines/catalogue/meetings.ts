import { before, type CatalogueRow, row } from './row.js';

/** Deadlines of a meeting, by the body's own rules of procedure; none of them is a row of section 7. */
export const meetingRows: readonly CatalogueRow[] = [
  row(null, 'meeting-papers', {
    name: ['Saksframlegg til møtet', 'Saksframlegg til møtet'],
    trigger: ['dager før møtet, etter møtereglementet', 'dagar før møtet, etter møtereglementet'],
    length: 'days before the meeting',
    counting: 'N',
    onExpiry: [
      'Fristen for saksframlegg er ute. Nye opplysninger kan bare legges ved som tillegg.',
      'Fristen for saksframlegg er ute. Nye opplysningar kan berre leggjast ved som tillegg.',
    ],
    paragraph: 'møtereglementet',
    mark: 'I',
    reminders: [before({ days: 3 }), 'on-the-day'],
    audience: ['caseworker', 'council-secretary'],
    armedBy: 'council',
  }),
  row(null, 'meeting-summons', {
    name: ['Innkalling til møtet', 'Innkalling til møtet'],
    trigger: ['dager før møtet, etter møtereglementet', 'dagar før møtet, etter møtereglementet'],
    length: 'days before the meeting',
    counting: 'N',
    onExpiry: ['Innkallingen skulle vært sendt. Send den straks.', 'Innkallinga skulle vore send. Send ho straks.'],
    paragraph: 'møtereglementet',
    mark: 'I',
    reminders: [before({ days: 1 }), 'on-the-day'],
    audience: ['council-secretary'],
    armedBy: 'council',
  }),
];

import { before, row } from './row.js';

/** Days before a meeting, by the body's own rules of procedure. */
export const meetingRows = [
  row(null, 'papers', {
    name: ['Saksframlegg til møtet', 'Saksframlegg til møtet'],
    trigger: ['møtet er berammet', 'møtet er fastsett'],
    length: 'before the meeting',
    counting: 'N',
    onExpiry: [
      'Fristen for saksframlegg er ute. Nye opplysninger kan bare legges ved som tillegg.',
      'Fristen for saksframlegg er ute. Nye opplysningar kan berre leggjast ved som tillegg.',
    ],
    paragraph: 'møtereglementet',
    mark: 'I',
    reminders: [before({ days: 2 })],
    audience: ['council-secretary'],
    armedBy: 'council',
  }),
  row(null, 'summons', {
    name: ['Innkalling til møtet', 'Innkalling til møtet'],
    trigger: ['møtet er berammet', 'møtet er fastsett'],
    length: 'before the meeting',
    counting: 'N',
    onExpiry: ['Siste dag for innkalling til møtet var i går.', 'Siste dag for innkalling til møtet var i går.'],
    paragraph: 'møtereglementet',
    mark: 'I',
    reminders: [before({ days: 2 })],
    audience: ['council-secretary'],
    armedBy: 'council',
  }),
];

import { type Language } from '../../notice/contract.js';

const nb = {
  paper: 'Saksframlegg',
  addendum: 'Tillegg til saksframlegg',
  body: 'Organ',
  day: 'Møtedag',
  item: 'Sak',
  new: 'Nytt siden saksframlegget',
  proposal: 'Forslag til vedtak',
  noProposal: 'Saken legges fram uten forslag til vedtak.',
  alternatives: 'Andre mulige utfall',
  reasons: 'Begrunnelsen som er foreslått',
  own: 'Begrunnelsen i vedtaket er organets egen. Vedtar organet noe annet enn forslaget, må vedtaket ha egne grunner.',
  impartiality: 'Habilitet',
  disqualified: 'er inhabil i saken',
  pending: 'har fått habiliteten sin trukket i tvil; det er ikke avgjort',
  inspectorFlag: 'Rapporten bygger på en kontrollør som er inhabil. Organet må vurdere hva den kan bygge på.',
  documents: 'Dokumenter i saken (SHA-256)',
  reply: 'Svar på forhåndsvarselet',
} as const;
type Words = Readonly<Record<keyof typeof nb, string>>;
const nn: Words = {
  paper: 'Saksframlegg',
  addendum: 'Tillegg til saksframlegg',
  body: 'Organ',
  day: 'Møtedag',
  item: 'Sak',
  new: 'Nytt sidan saksframlegget',
  proposal: 'Framlegg til vedtak',
  noProposal: 'Saka blir lagd fram utan framlegg til vedtak.',
  alternatives: 'Andre moglege utfall',
  reasons: 'Grunngjevinga som er gjort framlegg om',
  own: 'Grunngjevinga i vedtaket er organet si eiga. Vedtek organet noko anna enn framlegget, må vedtaket ha eigne grunnar.',
  impartiality: 'Habilitet',
  disqualified: 'er inhabil i saka',
  pending: 'har fått habiliteten sin dregen i tvil; det er ikkje avgjort',
  inspectorFlag: 'Rapporten byggjer på ein kontrollør som er inhabil. Organet må vurdere kva ho kan byggje på.',
  documents: 'Dokument i saka (SHA-256)',
  reply: 'Svar på førehandsvarselet',
};
export const paperWords: Readonly<Record<Language, Words>> = { nb, nn };

export const personWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nb: { caseworker: 'Saksbehandler', secretary: 'Sekretær', inspector: 'Kontrollør', member: 'Medlem' },
  nn: { caseworker: 'Saksbehandlar', secretary: 'Sekretær', inspector: 'Kontrollør', member: 'Medlem' },
};

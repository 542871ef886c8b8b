type Language = 'nb' | 'nn';

/** Titles of what came in or was written down. The sender's own title may name persons and stays in the vault. */
const titles: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'comment-on-report': { nb: 'Uttalelse til kontrollrapport', nn: 'Fråsegn til kontrollrapport' },
  'reply-to-notice': { nb: 'Svar på forhåndsvarsel', nn: 'Svar på førehandsvarsel' },
  phone: { nb: 'Notat fra telefonsamtale', nn: 'Notat frå telefonsamtale' },
  meeting: { nb: 'Notat fra møte', nn: 'Notat frå møte' },
  'site-visit': { nb: 'Notat fra befaring', nn: 'Notat frå synfaring' },
  'running-case': { nb: 'Notat om sak overført fra et eldre system', nn: 'Notat om sak overført frå eit eldre system' },
};
const other = { nb: 'Innkommet dokument', nn: 'Innkome dokument' };

export const titleOf = (what: string, language: Language): string => (titles[what] ?? other)[language];

import { type ProvisionKey } from '../../notice/contract.js';

export type OffenceClass = 'ordinary' | 'gross';

interface Provision {
  /** class by the list of guideline 7.2; the list is open, so a caseworker may classify otherwise with reasons */
  readonly usualClass: OffenceClass;
  /** key of the letters' citation table for each kind of licence; null: no verified paragraph is printed */
  readonly cite: { readonly sale: ProvisionKey | null; readonly serving: ProvisionKey | null };
  readonly nb: string;
  readonly nn: string;
}

/** What a finding can be about: the catalogue of alkoholforskriften § 10-3, used as plain names before 2016 too. */
export const provisions = {
  'sale-to-under-18': {
    usualClass: 'gross',
    cite: { sale: 'AL-1-5', serving: 'AL-1-5' },
    nb: 'salg, utlevering eller skjenking til mindreårige',
    nn: 'sal, utlevering eller skjenking til mindreårige',
  },
  'sale-to-intoxicated': {
    usualClass: 'gross',
    cite: { sale: 'AF-3-1', serving: 'AF-4-2' },
    nb: 'salg eller skjenking til åpenbart påvirket person',
    nn: 'sal eller skjenking til openbert påverka person',
  },
  hours: {
    usualClass: 'gross',
    cite: { sale: 'AL-3-7', serving: 'AL-4-4' },
    nb: 'salg eller skjenking etter tidens slutt',
    nn: 'sal eller skjenking etter at tida er ute',
  },
  'hours-consumption': {
    usualClass: 'ordinary',
    cite: { sale: null, serving: 'AL-4-4' },
    nb: 'drikking mer enn 30 minutter etter skjenketidens slutt',
    nn: 'drikking meir enn 30 minutt etter at skjenketida er slutt',
  },
  'hours-before-opening': {
    usualClass: 'ordinary',
    cite: { sale: 'AL-3-7', serving: 'AL-4-4' },
    nb: 'salg eller skjenking før tidens begynnelse eller på forbudt dag',
    nn: 'sal eller skjenking før tida tek til eller på forbode dag',
  },
  'unsound-operation': {
    usualClass: 'ordinary',
    cite: { sale: 'AL-3-9', serving: 'AL-4-7' },
    nb: 'uforsvarlig drift av salgs- eller skjenkestedet',
    nn: 'uforsvarleg drift av sals- eller skjenkestaden',
  },
  'obstructing-control': {
    usualClass: 'ordinary',
    cite: { sale: 'AL-1-9', serving: 'AL-1-9' },
    nb: 'hindring av kommunens kontroll',
    nn: 'hindring av kontrollen til kommunen',
  },
  'repeated-discrimination': {
    usualClass: 'ordinary',
    cite: { sale: null, serving: null },
    nb: 'gjentatt diskriminering på stedet',
    nn: 'gjenteken diskriminering på staden',
  },
  advertising: {
    usualClass: 'ordinary',
    cite: { sale: null, serving: null },
    nb: 'brudd på reklameforbudet',
    nn: 'brot på reklameforbodet',
  },
  'repeated-drug-dealing': {
    usualClass: 'gross',
    cite: { sale: null, serving: null },
    nb: 'gjentatt narkotikaomsetning på stedet',
    nn: 'gjenteken narkotikaomsetning på staden',
  },
  'admitting-intoxicated': {
    usualClass: 'ordinary',
    cite: { sale: null, serving: 'AF-4-1' },
    nb: 'åpenbart påvirket person sluppet inn eller ikke vist bort',
    nn: 'openbert påverka person sleppt inn eller ikkje vist bort',
  },
  'duty-to-help': {
    usualClass: 'ordinary',
    cite: { sale: null, serving: 'AF-4-1' },
    nb: 'brudd på plikten til å hjelpe',
    nn: 'brot på plikta til å hjelpe',
  },
  'group3-to-18-19': {
    usualClass: 'ordinary',
    cite: { sale: 'AL-1-5', serving: 'AL-1-5' },
    nb: 'brennevin til person på 18–19 år',
    nn: 'brennevin til person på 18–19 år',
  },
  'staff-age': {
    usualClass: 'ordinary',
    cite: { sale: 'AL-1-5', serving: 'AL-1-5' },
    nb: 'ansatt under aldersgrensen selger eller skjenker',
    nn: 'tilsett under aldersgrensa sel eller skjenkjer',
  },
  'internal-control': {
    usualClass: 'ordinary',
    cite: { sale: 'AF-8-1', serving: 'AF-8-1' },
    nb: 'mangel ved internkontrollen',
    nn: 'mangel ved internkontrollen',
  },
  'manager-rule': {
    usualClass: 'ordinary',
    cite: { sale: 'AL-1-7c', serving: 'AL-1-7c' },
    nb: 'brudd på kravet om styrer og stedfortreder',
    nn: 'brot på kravet om styrar og avløysar',
  },
  'alcohol-free-range': {
    usualClass: 'ordinary',
    cite: { sale: null, serving: 'AF-4-6' },
    nb: 'mangelfullt tilbud av alkoholfri drikk',
    nn: 'mangelfullt tilbod av alkoholfri drikk',
  },
  'serving-measure': {
    usualClass: 'ordinary',
    cite: { sale: null, serving: 'AF-4-5' },
    nb: 'brudd på reglene om skjenkemål',
    nn: 'brot på reglane om skjenkemål',
  },
  'own-drink': {
    usualClass: 'ordinary',
    cite: { sale: null, serving: 'AF-4-4' },
    nb: 'medbrakt alkohol drukket på stedet',
    nn: 'medbrakt alkohol drukke på staden',
  },
  'carried-out': {
    usualClass: 'ordinary',
    cite: { sale: null, serving: 'AF-4-4' },
    nb: 'skjenket alkohol tatt med ut',
    nn: 'skjenkt alkohol teken med ut',
  },
  'drinking-in-shop': {
    usualClass: 'ordinary',
    cite: { sale: 'AF-3-2', serving: null },
    nb: 'drikking på salgsstedet',
    nn: 'drikking på salsstaden',
  },
  'placing-in-shop': {
    usualClass: 'ordinary',
    cite: { sale: 'AF-3-3', serving: null },
    nb: 'alkohol plassert i strid med reglene',
    nn: 'alkohol plassert i strid med reglane',
  },
  'licence-condition': {
    usualClass: 'ordinary',
    cite: { sale: null, serving: null },
    nb: 'brudd på vilkår i bevillingen',
    nn: 'brot på vilkår i løyvet',
  },
  other: {
    usualClass: 'ordinary',
    cite: { sale: null, serving: null },
    nb: 'annet brudd på alkoholregelverket',
    nn: 'anna brot på alkoholregelverket',
  },
} as const satisfies Record<string, Provision>;

export type ProvisionName = keyof typeof provisions;
export const provisionNames = Object.keys(provisions) as ProvisionName[];

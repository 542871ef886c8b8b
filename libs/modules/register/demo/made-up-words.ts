// First parts that say by themselves that the place does not exist; no real place is to be recognised.
const pretence = ['Eksempel', 'Liksom', 'Tenkt', 'Påfunn', 'Ingenstad', 'Dikt', 'Fabel', 'Prøve', 'Mønster', 'Drøm'];

const landscape = ['lia', 'stølen', 'åsen', 'tjernet', 'haugen', 'myra', 'nuten', 'bekken', 'vika', 'moen', 'sletta'];

const servingKinds = [
  'kro',
  'kafé',
  'fjellstue',
  'bistro',
  'hotell',
  'pub',
  'gjestgiveri',
  'pizzeria',
  'skistue',
  'restaurant',
  'bar og grill',
  'spiseri',
  'fjellhotell',
];

const shopKinds = ['dagligvare', 'landhandel', 'matsenter', 'nærbutikk', 'bygdebutikk'];

const streets = [
  'Eksempelvegen',
  'Liksomvegen',
  'Tenktgutu',
  'Påfunnvegen',
  'Diktstølvegen',
  'Fabelvegen',
  'Prøvevegen',
];

const pick = (words: readonly string[], index: number): string => words[index % words.length] ?? '';

/** Ten by eleven first names: different for every index below 110, because 10 and 11 have no common factor. */
const placeStem = (index: number): string => pick(pretence, index) + pick(landscape, index);

export interface MadeUpNames {
  readonly place: string;
  readonly holder: string;
  readonly street: string;
}

/** Names for the place number `index` of a municipality. `spread` shifts the lists, so that two municipalities look different. */
export function madeUpNames(
  kind: 'sale' | 'serving' | 'vinmonopol',
  index: number,
  spread: number,
  municipality: string,
): MadeUpNames {
  const stem = placeStem(index + spread * 19);
  const street = `${pick(streets, index + spread)} ${((index * 7 + spread * 3) % 89) + 1}`;
  if (kind === 'vinmonopol') {
    return {
      place: `Eksempelvinutsalget i ${municipality} (oppdiktet)`,
      holder: `Vinutsalg ${municipality} (oppdiktet)`,
      street,
    };
  }
  const business = pick(kind === 'serving' ? servingKinds : shopKinds, index * 3 + spread);
  return { place: `${stem} ${business} i ${municipality} (oppdiktet)`, holder: `${stem} drift AS (oppdiktet)`, street };
}

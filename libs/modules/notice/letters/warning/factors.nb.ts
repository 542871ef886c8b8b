import { type Block, free, paragraph, subheading } from '../page/letter-body.js';
import { type FiveFactors } from './content.js';

/** The five factors of point 7 of the guidelines as weighed, in bokmål. */
export const factorsNb = (weighed: FiveFactors): readonly Block[] => [
  paragraph('Etter punkt 7 i retningslinjene skal kommunen vurdere fem forhold.'),
  subheading('Type brudd'),
  free(weighed.kind),
  subheading('Hvor grovt bruddet er'),
  free(weighed.gravity),
  subheading('Om bevillingshaveren kan klandres'),
  free(weighed.blame),
  subheading('Gjentakelser'),
  free(weighed.repetition),
  subheading('Hva som er gjort for å rette på forholdet'),
  free(weighed.correction),
];

import { type Block, free, paragraph, subheading } from '../page/letter-body.js';
import { type FiveFactors } from './content.js';

/** The five factors of point 7 of the guidelines as weighed, in nynorsk. */
export const factorsNn = (weighed: FiveFactors): readonly Block[] => [
  paragraph('Etter punkt 7 i retningslinjene skal kommunen vurdere fem forhold.'),
  subheading('Type brot'),
  free(weighed.kind),
  subheading('Kor grovt brotet er'),
  free(weighed.gravity),
  subheading('Om bevillingshavaren kan klandrast'),
  free(weighed.blame),
  subheading('Gjentakingar'),
  free(weighed.repetition),
  subheading('Kva som er gjort for å rette på forholdet'),
  free(weighed.correction),
];

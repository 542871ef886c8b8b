import type { Confidence } from '../explanation.js';
import type { LadderRow } from '../rule-set/ladder.js';

interface RowText {
  readonly paragraph: string;
  readonly confidence: Confidence;
  readonly nb: string;
  readonly nn: string;
}

/** Where each row stands in the local guidelines, and what it proposes in plain words. */
export const rowText: Readonly<Record<LadderRow, RowText>> = {
  A: {
    paragraph: 'retningslinjene 7.1 første punktum',
    confidence: 'SEED',
    nb: 'første ordinære brudd, skriftlig advarsel.',
    nn: 'første ordinære brot, skriftleg åtvaring.',
  },
  B: {
    paragraph: 'retningslinjene 7.1 andre punktum',
    confidence: 'SEED',
    nb: 'nytt brudd etter en reaksjon, inndragning i 1–4 uker vurderes.',
    nn: 'nytt brot etter ein reaksjon, inndraging i 1–4 veker blir vurdert.',
  },
  C: {
    paragraph: 'retningslinjene 7.1 tredje punktum',
    confidence: 'I',
    nb: 'nytt brudd etter inndragning, ny inndragning i inntil 3 måneder.',
    nn: 'nytt brot etter inndraging, ny inndraging i inntil 3 månader.',
  },
  D: {
    paragraph: 'retningslinjene 7.1 fjerde punktum',
    confidence: 'SEED',
    nb: 'enda et brudd, inndragning for resten av perioden.',
    nn: 'endå eit brot, inndraging for resten av perioden.',
  },
  E: {
    paragraph: 'retningslinjene 7.2 første punktum',
    confidence: 'SEED',
    nb: 'grovt brudd, inndragning i 1–4 uker uten advarsel først.',
    nn: 'grovt brot, inndraging i 1–4 veker utan åtvaring først.',
  },
  F: {
    paragraph: 'retningslinjene 7.1 og 7.2; lovnotatet 8.3 nr. 2',
    confidence: 'I',
    nb: 'grovt brudd etter ordinær inndragning, inndragning i 1 uke til 3 måneder.',
    nn: 'grovt brot etter ordinær inndraging, inndraging i 1 veke til 3 månader.',
  },
  H: {
    paragraph: 'retningslinjene 7.2 andre punktum',
    confidence: 'SEED',
    nb: 'nytt grovt brudd etter grov inndragning, inndragning i 3 måneder.',
    nn: 'nytt grovt brot etter grov inndraging, inndraging i 3 månader.',
  },
  I: {
    paragraph: 'retningslinjene 7.2 tredje punktum; lovnotatet 8.3 nr. 4',
    confidence: 'I',
    nb: 'brudd etter 3 måneders inndragning, inndragning for resten av perioden.',
    nn: 'brot etter inndraging i 3 månader, inndraging for resten av perioden.',
  },
  K: {
    paragraph: 'retningslinjene 7.1 fjerde punktum; lovnotatet 8.2',
    confidence: 'I',
    nb: 'grovt brudd etter at 7.1 er brukt fullt ut, inndragning for resten av perioden.',
    nn: 'grovt brot etter at 7.1 er brukt fullt ut, inndraging for resten av perioden.',
  },
};

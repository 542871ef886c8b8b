import { type TaskWords } from './task-words.js';

export type CouncilTaskKind = 'prepare-papers' | 'decide-impartiality' | 'look-at-report' | 'mend-vote';

export const councilTaskWords: Readonly<Record<CouncilTaskKind, TaskWords>> = {
  'prepare-papers': { role: 'caseworker', nb: 'Lag saksframlegg til møtet', nn: 'Lag saksframlegg til møtet' },
  'decide-impartiality': {
    role: 'council-secretary',
    nb: 'Det er reist tvil om noens habilitet: få det avgjort',
    nn: 'Det er reist tvil om nokon er habil: få det avgjort',
  },
  'look-at-report': {
    role: 'caseworker',
    nb: 'En kontrollør er inhabil: vurder hva rapporten kan bygge på',
    nn: 'Ein kontrollør er inhabil: vurder kva rapporten kan byggje på',
  },
  'mend-vote': {
    role: 'council-secretary',
    nb: 'Organets vedtak kunne ikke gjennomføres: se hvorfor',
    nn: 'Vedtaket til organet kunne ikkje setjast i verk: sjå kvifor',
  },
};

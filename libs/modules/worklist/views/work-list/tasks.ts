import { type Role } from '@kernel/actor.js';

export type TaskKind =
  | 'approve-letter'
  | 'complete-letter'
  | 'post-letter'
  | 'find-letter'
  | 'resend-letter'
  | 'assess-inspection'
  | 'decide-proposal'
  | 'declare-history'
  | 'look-at-recomputed'
  | 'confirm-correction';

interface TaskWords {
  readonly role: Role;
  readonly nb: string;
  readonly nn: string;
}

/** What a person is asked to do, in words. */
export const taskWords: Readonly<Record<TaskKind, TaskWords>> = {
  'approve-letter': { role: 'caseworker', nb: 'Godkjenn brevet', nn: 'Godkjenn brevet' },
  'complete-letter': { role: 'caseworker', nb: 'Brevet mangler noe', nn: 'Brevet manglar noko' },
  'post-letter': {
    role: 'caseworker',
    nb: 'Post brevet og registrer postingen',
    nn: 'Post brevet og registrer postinga',
  },
  'find-letter': { role: 'caseworker', nb: 'Undersøk om brevet kom ut', nn: 'Undersøk om brevet kom ut' },
  'resend-letter': {
    role: 'caseworker',
    nb: 'Brevet kom i retur: send det på nytt',
    nn: 'Brevet kom i retur: send det på nytt',
  },
  'assess-inspection': { role: 'caseworker', nb: 'Vurder kontrollen', nn: 'Vurder kontrollen' },
  'decide-proposal': { role: 'caseworker', nb: 'Ta stilling til forslaget', nn: 'Ta stilling til framlegget' },
  'declare-history': { role: 'caseworker', nb: 'Erklær historikken fullstendig', nn: 'Erklær historikken fullstendig' },
  'look-at-recomputed': {
    role: 'caseworker',
    nb: 'Et forslag ble annerledes etter en rettelse',
    nn: 'Eit framlegg vart annleis etter ei retting',
  },
  'confirm-correction': {
    role: 'caseworker',
    nb: 'Bekreft eller avvis rettelsen',
    nn: 'Stadfest eller avvis rettinga',
  },
};

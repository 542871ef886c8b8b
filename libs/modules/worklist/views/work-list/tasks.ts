import { type CouncilTaskKind, councilTaskWords } from './council-task-words.js';
import { type AppealTaskKind, appealTaskWords } from './appeal-task-words.js';
import { type TaskWords } from './task-words.js';

export type TaskKind =
  | 'approve-letter'
  | 'complete-letter'
  | 'post-letter'
  | 'find-letter'
  | 'resend-letter'
  | 'notify-again'
  | 'look-at-refusal'
  | 'assess-inspection'
  | 'decide-proposal'
  | 'declare-history'
  | 'look-at-recomputed'
  | 'confirm-correction'
  | 'order-notice-again'
  | 'put-case-to-body'
  | 'prove-arrival'
  | 'update-register'
  | 'investigate-complaint'
  | 'follow-up-note'
  | 'take-over-case'
  | 'mend-archiving'
  | 'clear-police-track'
  | 'decide-points'
  | 'look-at-points'
  | 'enforce-withdrawal'
  | 'deadline-reminder'
  | 'mail-failed'
  | 'mail-unknown'
  | CouncilTaskKind
  | AppealTaskKind;

/** What a person is asked to do, in words. */
export const taskWords: Readonly<Record<TaskKind, TaskWords>> = {
  ...councilTaskWords,
  ...appealTaskWords,
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
  'notify-again': {
    role: 'caseworker',
    nb: 'Brevet er ikke åpnet på en uke: varsle én gang til',
    nn: 'Brevet er ikkje opna på ei veke: varsle éin gong til',
  },
  'look-at-refusal': {
    role: 'caseworker',
    nb: 'Utsendingstjenesten tok ikke imot brevet: rett feilen og gi det ut på nytt',
    nn: 'Utsendingstenesta tok ikkje imot brevet: rett feilen og gi det ut på nytt',
  },
  'assess-inspection': { role: 'caseworker', nb: 'Vurder kontrollen', nn: 'Vurder kontrollen' },
  'decide-proposal': { role: 'caseworker', nb: 'Ta stilling til forslaget', nn: 'Ta stilling til framlegget' },
  'declare-history': { role: 'caseworker', nb: 'Erklær historikken fullstendig', nn: 'Erklær historikken fullstendig' },
  'look-at-recomputed': {
    role: 'caseworker',
    nb: 'Et forslag ble annerledes etter en rettelse',
    nn: 'Eit framlegg vart annleis etter ei retting',
  },
  'order-notice-again': {
    role: 'caseworker',
    nb: 'Varselet kom i retur: bestill et nytt',
    nn: 'Varselet kom i retur: ting eit nytt',
  },
  'put-case-to-body': {
    role: 'council-secretary',
    nb: 'Svarfristen er ute: legg saken fram for organet',
    nn: 'Svarfristen er ute: legg saka fram for organet',
  },
  'prove-arrival': {
    role: 'caseworker',
    nb: 'Skaff bevis for at vedtaket har kommet fram',
    nn: 'Skaff prov for at vedtaket har kome fram',
  },
  'update-register': {
    role: 'caseworker',
    nb: 'Meld inndragningen til det nasjonale registeret',
    nn: 'Meld inndraginga til det nasjonale registeret',
  },
  'investigate-complaint': {
    role: 'caseworker',
    nb: 'La kontrollørene undersøke klagen',
    nn: 'La kontrollørane undersøkje klaga',
  },
  'follow-up-note': { role: 'caseworker', nb: 'Følg opp notatet', nn: 'Følg opp notatet' },
  'take-over-case': {
    role: 'caseworker',
    nb: 'En sak fra før går fortsatt: før den videre her',
    nn: 'Ei sak frå før går framleis: før ho vidare her',
  },
  'mend-archiving': {
    role: 'caseworker',
    nb: 'Arkivet tok ikke imot dokumentet: se hva det svarte',
    nn: 'Arkivet tok ikkje imot dokumentet: sjå kva det svara',
  },
  'clear-police-track': {
    role: 'caseworker',
    nb: 'Politiet har tatt opp de samme forholdene: avklar hvem som går videre',
    nn: 'Politiet har teke opp dei same forholda: avklar kven som går vidare',
  },
  'deadline-reminder': { role: 'caseworker', nb: 'Påminnelse om frist', nn: 'Påminning om frist' },
  'mail-failed': {
    role: 'caseworker',
    nb: 'E-posten med påminnelsen kom ikke ut',
    nn: 'E-posten med påminninga kom ikkje ut',
  },
  'mail-unknown': {
    role: 'caseworker',
    nb: 'Det er uvisst om e-posten med påminnelsen kom ut; den sendes ikke på nytt',
    nn: 'Det er uvisst om e-posten med påminninga kom ut; han blir ikkje send på nytt',
  },
  'decide-points': {
    role: 'caseworker',
    nb: 'Svarfristen er ute: ta stilling til forslaget om prikker',
    nn: 'Svarfristen er ute: ta stilling til framlegget om prikkar',
  },
  'look-at-points': {
    role: 'caseworker',
    nb: 'Prikkene ble annerledes etter en rettelse',
    nn: 'Prikkane vart annleis etter ei retting',
  },
  'enforce-withdrawal': {
    role: 'caseworker',
    nb: 'Inndragningen er ikke satt i verk innen fire uker',
    nn: 'Inndraginga er ikkje sett i verk innan fire veker',
  },
  'confirm-correction': {
    role: 'caseworker',
    nb: 'Bekreft eller avvis rettelsen',
    nn: 'Stadfest eller avvis rettinga',
  },
};

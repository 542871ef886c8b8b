import { type TaskWords } from './task-words.js';

export type AppealTaskKind =
  | 'assess-appeal'
  | 'decide-late-appeal'
  | 'write-to-appellant'
  | 'act-on-defect'
  | 'decide-stay'
  | 'set-resumption'
  | 'answer-arguments'
  | 'reconsider-appeal'
  | 'forward-appeal'
  | 'guide-on-costs'
  | 'decide-costs';

const caseworker = (nb: string, nn: string): TaskWords => ({ role: 'caseworker', nb, nn });

export const appealTaskWords: Readonly<Record<AppealTaskKind, TaskWords>> = {
  'assess-appeal': caseworker('Vurder om klagen kan prøves', 'Vurder om klaga kan prøvast'),
  'decide-late-appeal': caseworker(
    'Vilkår for klagen er ikke oppfylt: ta den opp likevel eller avvis den',
    'Vilkår for klaga er ikkje oppfylte: ta ho opp likevel eller avvis ho',
  ),
  'write-to-appellant': caseworker(
    'Klageren er en annen enn innehaveren: skriv selv til klageren',
    'Klagaren er ein annan enn innehavaren: skriv sjølv til klagaren',
  ),
  'act-on-defect': caseworker(
    'Fristen for å rette klagen er ute: vurder klagen',
    'Fristen for å rette klaga er ute: vurder klaga',
  ),
  'decide-stay': caseworker('Ta stilling til utsatt iverksetting', 'Ta stilling til utsett iverksetjing'),
  'set-resumption': caseworker(
    'Utsettingen er over: bestem dagen da inndragningen fortsetter',
    'Utsetjinga er over: fastset dagen då inndraginga held fram',
  ),
  'answer-arguments': caseworker('Svar på klagerens argumenter', 'Svar på argumenta til klagaren'),
  'reconsider-appeal': {
    role: 'council-secretary',
    nb: 'Legg klagen fram for organet som gjorde vedtaket',
    nn: 'Legg klaga fram for organet som gjorde vedtaket',
  },
  'forward-appeal': caseworker('Send klagen til klageinstansen', 'Send klaga til klageinstansen'),
  'guide-on-costs': caseworker(
    'Fortell parten om sakskostnader, og registrer når det nye vedtaket kom fram',
    'Fortel parten om sakskostnader, og registrer når det nye vedtaket kom fram',
  ),
  'decide-costs': caseworker('Avgjør kravet om sakskostnader', 'Avgjer kravet om sakskostnader'),
};

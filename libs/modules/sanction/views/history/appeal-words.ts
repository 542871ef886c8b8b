import { say, type Words } from './say.js';

/** How the events of an appeal read in a history. */
export const appealWords: Readonly<Record<string, Words>> = {
  'appeal-lodged': say('forvaltningsloven § 28', 'Klage kom inn', 'Klage kom inn'),
  'argument-added': say('forvaltningsloven § 34', 'Klagen ble utfylt', 'Klaga vart utfylt'),
  'argument-answered': say('forvaltningsloven § 34', 'Et argument ble besvart', 'Eit argument vart svara på'),
  'lost-appeal-asked': say(
    'forvaltningsloven § 30',
    'Det ble spurt etter en tidligere klage',
    'Det vart spurt etter ei tidlegare klage',
  ),
  'lost-appeal-answered': say('forvaltningsloven § 30', 'Svar om en tidligere klage', 'Svar om ei tidlegare klage'),
  'admissibility-assessed': say(
    'forvaltningsloven § 33',
    'Vilkårene for klagen ble vurdert',
    'Vilkåra for klaga vart vurderte',
  ),
  'defect-notified': say(
    'forvaltningsloven § 32',
    'Klageren ble bedt om å rette klagen',
    'Klagaren vart beden om å rette klaga',
  ),
  'defect-limit-started': say(
    'forvaltningsloven § 32',
    'Fristen for å rette klagen begynte',
    'Fristen for å rette klaga tok til',
  ),
  'defect-corrected': say('forvaltningsloven § 32', 'Klagen ble rettet', 'Klaga vart retta'),
  'defect-limit-expired': say(
    'forvaltningsloven § 32',
    'Fristen for å rette klagen var ute',
    'Fristen for å rette klaga var ute',
  ),
  'late-appeal-admitted': say(
    'forvaltningsloven § 31',
    'En for sen klage ble tatt opp',
    'Ei for sein klage vart teken opp',
  ),
  'appeal-dismissed-as-late': say(
    'forvaltningsloven § 31',
    'Klagen ble avvist som for sen',
    'Klaga vart avvist som for sein',
  ),
  'appeal-dismissed': say('forvaltningsloven § 33', 'Klagen ble avvist', 'Klaga vart avvist'),
  'appeal-withdrawn': say(null, 'Klagen ble trukket', 'Klaga vart trekt'),
  'appeal-reconsidered': say(
    'forvaltningsloven § 33',
    'Organet vurderte vedtaket på nytt',
    'Organet vurderte vedtaket på nytt',
  ),
  'stay-requested': say(
    'forvaltningsloven § 42',
    'Det ble bedt om utsatt iverksetting',
    'Det vart bede om utsett iverksetjing',
  ),
  'stay-granted': say('forvaltningsloven § 42', 'Utsatt iverksetting ble gitt', 'Utsett iverksetjing vart gjeven'),
  'stay-refused': say('forvaltningsloven § 42', 'Utsatt iverksetting ble avslått', 'Utsett iverksetjing vart avslegen'),
  'stay-ended': say(
    'forvaltningsloven § 42',
    'Dagen da vedtaket fortsetter, ble satt',
    'Dagen då vedtaket held fram, vart sett',
  ),
  'counter-party-warned': say(
    'forvaltningsloven § 33',
    'Motpart ble varslet om klagen',
    'Motpart vart varsla om klaga',
  ),
  'answer-promised': say(
    'forvaltningsloven § 11 a',
    'Parten fikk vite når svar kan ventes',
    'Parten fekk vite når svar kan ventast',
  ),
  'appeal-forwarded': say(
    'forvaltningsloven § 33',
    'Klagen ble sendt til klageinstansen',
    'Klaga vart send til klageinstansen',
  ),
  'outcome-received': say(
    'forvaltningsloven § 34',
    'Klageinstansens vedtak kom inn',
    'Vedtaket frå klageinstansen kom inn',
  ),
  'new-decision-arrived': say(
    'forvaltningsloven § 36',
    'Det nye vedtaket kom fram til parten',
    'Det nye vedtaket kom fram til parten',
  ),
  'costs-claimed': say('forvaltningsloven § 36', 'Krav om sakskostnader kom inn', 'Krav om sakskostnader kom inn'),
  'costs-decided': say('forvaltningsloven § 36', 'Sakskostnader ble avgjort', 'Sakskostnader vart avgjorde'),
};

import { regimeOn } from '@law/regime/regime.js';
import { defaultRules } from '@law/rule-set.js';
import { type Gap, isBlank } from '../checklist/missing.js';
import { isCited } from '../citations/citation.js';
import { type WarnedBreach } from './content.js';

/** Which event, when and where, against which rule; each breach before 2016. `path` is where the list lies in the content. */
export function checkBreaches(lack: Gap, breaches: readonly WarnedBreach[], path: string): void {
  lack.when(breaches.length === 0, path, null, 'Hvilken hendelse brevet gjelder', 'Kva hending brevet gjeld');
  breaches.forEach((breach, index) => {
    const at = `${path}.${index}`;
    lack.text(breach.what, `${at}.what`, null, 'Hva som skjedde', 'Kva som hende');
    lack.text(breach.where, `${at}.where`, null, 'Hvor det skjedde', 'Kvar det hende');
    lack.date(breach.date, `${at}.date`, null, 'Hvilken dag det skjedde', 'Kva dag det hende');
    lack.time(breach.time, `${at}.time`, null, 'Klokkeslettet da det skjedde', 'Klokkeslettet då det hende');
    const named = 'provision' in breach.rule ? isCited(breach.rule.provision) : !isBlank(breach.rule.condition);
    lack.when(!named, `${at}.rule`, null, 'Regelen eller vilkåret som er brutt', 'Regelen eller vilkåret som er brote');
    // Breaches from 2016 are met with points (alkoholforskriften ch. 10), never with the local ladder.
    lack.when(
      regimeOn(breach.date, defaultRules) === 'national-points',
      `${at}.regime`,
      null,
      'Retningslinjenes punkt 7 gjelder bare brudd før 1. januar 2016; senere brudd skal gi prikker',
      'Punkt 7 i retningslinjene gjeld berre brot før 1. januar 2016; seinare brot skal gi prikkar',
    );
  });
}

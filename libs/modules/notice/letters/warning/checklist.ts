import { type Gap, gap, isBlank, type Missing } from '../checklist/missing.js';
import { checkAccess, checkFrame, checkLicence, checkReport } from '../checklist/shared-items.js';
import { isCited } from '../citations/citation.js';
import { type Warning } from './content.js';

/** What the warning lacks, by point 7 and 7.1 of the guidelines and, where it counts as a decision, forvaltningsloven § 27. */
export function warningChecklist(letter: Warning): readonly Missing[] {
  const lack = gap();
  checkFrame(lack, letter);
  checkLicence(lack, letter.licence, null);
  checkReport(lack, letter.report);
  checkBreaches(lack, letter);
  checkComment(lack, letter);
  const { kind, gravity, blame, repetition, correction } = letter.factors;
  lack.text(kind, 'factors.kind', null, 'Vurdering av type brudd (punkt 7)', 'Vurdering av type brot (punkt 7)');
  lack.text(
    gravity,
    'factors.gravity',
    null,
    'Vurdering av hvor grovt bruddet er (punkt 7)',
    'Vurdering av kor grovt brotet er (punkt 7)',
  );
  lack.text(blame, 'factors.blame', null, 'Vurdering av skyld (punkt 7)', 'Vurdering av skuld (punkt 7)');
  lack.text(
    repetition,
    'factors.repetition',
    null,
    'Vurdering av gjentakelser (punkt 7)',
    'Vurdering av gjentakingar (punkt 7)',
  );
  lack.text(
    correction,
    'factors.correction',
    null,
    'Hva som er gjort for å rette forholdet (punkt 7)',
    'Kva som er gjort for å rette forholdet (punkt 7)',
  );
  checkAccess(lack, letter.access);
  if (letter.warningIsDecision) checkAppeal(lack, letter);
  return lack.missing;
}

function checkBreaches(lack: Gap, { breaches }: Warning): void {
  lack.when(
    breaches.length === 0,
    'breaches',
    null,
    'Hvilken hendelse advarselen gjelder',
    'Kva hending åtvaringa gjeld',
  );
  breaches.forEach((breach, index) => {
    const at = `breaches.${index}`;
    lack.text(breach.what, `${at}.what`, null, 'Hva som skjedde', 'Kva som hende');
    lack.text(breach.where, `${at}.where`, null, 'Hvor det skjedde', 'Kvar det hende');
    lack.date(breach.date, `${at}.date`, null, 'Hvilken dag det skjedde', 'Kva dag det hende');
    lack.time(breach.time, `${at}.time`, null, 'Klokkeslettet da det skjedde', 'Klokkeslettet då det hende');
    const named = 'provision' in breach.rule ? isCited(breach.rule.provision) : !isBlank(breach.rule.condition);
    lack.when(!named, `${at}.rule`, null, 'Regelen eller vilkåret som er brutt', 'Regelen eller vilkåret som er brote');
    // Breaches from 2016 are met with points (alkoholforskriften ch. 10), never with the local ladder.
    lack.when(
      breach.date >= '2016-01-01',
      `${at}.regime`,
      null,
      'Punkt 7.1 gjelder bare brudd før 1. januar 2016; senere brudd skal gi prikker',
      'Punkt 7.1 gjeld berre brot før 1. januar 2016; seinare brot skal gi prikkar',
    );
  });
}

function checkComment(lack: Gap, { comment, date }: Warning): void {
  if (comment.received) {
    lack.date(comment.date, 'comment.date', 'AF-9-6', 'Når uttalelsen kom', 'Når fråsegna kom');
    lack.text(
      comment.summary,
      'comment.summary',
      'AF-9-6',
      'Hva bevillingshaveren har uttalt',
      'Kva bevillingshavaren har uttalt',
    );
    lack.text(
      comment.weighing,
      'comment.weighing',
      'AF-9-6',
      'Hvordan uttalelsen er vurdert',
      'Korleis fråsegna er vurdert',
    );
    return;
  }
  lack.date(
    comment.periodEnded,
    'comment.periodEnded',
    'AF-9-6',
    'Når fristen for å uttale seg gikk ut',
    'Når fristen for å uttale seg gjekk ut',
  );
  lack.when(
    comment.periodEnded >= date,
    'comment.period',
    'AF-9-6',
    'Fristen for å uttale seg er ikke ute på brevets dato',
    'Fristen for å uttale seg er ikkje ute på datoen for brevet',
  );
}

function checkAppeal(lack: Gap, { appeal }: Warning): void {
  lack.text(appeal?.body ?? '', 'appeal.body', 'FVL-27', 'Hvem som avgjør en klage', 'Kven som avgjer ein klage');
  const nowhere = appeal === null || (appeal.sendTo.post.every(isBlank) && isBlank(appeal.sendTo.email));
  lack.when(nowhere, 'appeal.sendTo', 'FVL-27', 'Hvor en klage skal sendes', 'Kvar ein klage skal sendast');
}

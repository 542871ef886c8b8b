import { type Policy, refuse } from '@kernel/decision.js';
import { osloDate } from '@kernel/clock.js';
import { regimeOn } from '@law/regime/regime.js';
import { defaultRules } from '@law/rule-set.js';
import { commentPeriodRuns, readyToAssess } from '../../../inspection/contract.js';
import { usualClass } from '../../domain/usual-class.js';
import { type SanctionRecord } from '../../domain/state.js';
import { type BreachFacts, type RecordBreach } from './command.js';

interface Asked extends BreachFacts {
  readonly command: RecordBreach;
  readonly record: SanctionRecord;
}

/** Gate G1: a complaint alone is no evidence; inspectors must look into it first (guideline 7). */
const complaintIsInvestigated: Policy<Asked> = ({ inspection }) =>
  inspection.complaint
    ? refuse(
        'G1-complaint-not-evidence',
        'retningslinjene punkt 7',
        {
          nb: 'En klage må undersøkes av kontrollører først. Bygg på rapporten deres.',
          nn: 'Ei klage må undersøkjast av kontrollørar først. Bygg på rapporten deira.',
        },
        { gate: 'G1', investigatedBy: inspection.complaint.investigatedBy },
      )
    : null;

/** Gate G1: evidence is a report of the inspectors or the police. */
const thereIsAReport: Policy<Asked> = ({ command: { inspectionId, licenceId }, inspection }) =>
  inspection.control?.licences.some((licence) => licence.licenceId === licenceId)
    ? null
    : refuse(
        'no-report-on-licence',
        'retningslinjene punkt 7',
        {
          nb: 'Det finnes ingen kontrollrapport om denne bevillingen.',
          nn: 'Det finst ingen kontrollrapport om dette løyvet.',
        },
        { inspectionId, licenceId },
      );

const notClosed: Policy<Asked> = ({ inspection }) =>
  inspection.closed
    ? refuse('inspection-closed', null, {
        nb: 'Saken er avsluttet uten reaksjon.',
        nn: 'Saka er avslutta utan reaksjon.',
      })
    : null;

/** Several offences in one control are one step (law.md § 8.2): they are recorded together, once. */
const oncePerControl: Policy<Asked> = ({ command: { inspectionId }, record }) =>
  record.breaches.some((breach) => breach.inspectionId === inspectionId)
    ? refuse('breach-already-recorded', 'retningslinjene punkt 7.1', {
        nb: 'Bruddene i denne kontrollen er alt registrert. Rett registreringen i stedet.',
        nn: 'Brota i denne kontrollen er alt registrerte. Rett registreringa i staden.',
      })
    : null;

/** Gate G2. */
const holderHasBeenHeard: Policy<Asked> = ({ inspection }) => {
  const { ready, notBefore } = readyToAssess(inspection);
  return ready ? null : commentPeriodRuns(notBefore);
};

const offencesAreFindings: Policy<Asked> = ({ command: { offences }, inspection }) => {
  const known = new Set(inspection.control?.findings.map(({ findingId }) => findingId));
  const stray = offences.find(({ findingId }) => !known.has(findingId));
  const twice = new Set(offences.map(({ findingId }) => findingId)).size !== offences.length;
  if (offences.length > 0 && !stray && !twice) return null;
  return refuse(
    'offence-without-finding',
    'retningslinjene punkt 7',
    {
      nb: 'Hvert brudd må vise til et funn i rapporten, og hvert funn bare én gang.',
      nn: 'Kvart brot må vise til eit funn i rapporten, og kvart funn berre éin gong.',
    },
    { findingId: stray?.findingId ?? null, findings: [...known] },
  );
};

/** A decision that does not weigh the holder's version falls on appeal. */
const holdersVersionWeighed: Policy<Asked> = ({ command, inspection }) =>
  inspection.comments.length > 0 && (command.holdersVersion.trim() === '' || command.weighing.trim() === '')
    ? refuse(
        'comment-not-weighed',
        'forvaltningsloven § 17',
        {
          nb: 'Innehaveren har uttalt seg. Gjengi uttalelsen og skriv hvordan den er vurdert.',
          nn: 'Innehavaren har uttalt seg. Gje att fråsegna og skriv korleis ho er vurdert.',
        },
        { comments: inspection.comments.length },
      )
    : null;

/** Guideline 7.2 lists gross breaches with "f. eks.": another class is possible, with reasons. */
const otherClassHasReasons: Policy<Asked> = ({ command, inspection, municipality }) => {
  const other = command.offences.find(({ findingId, class: judged }) => {
    const finding = inspection.control?.findings.find((one) => one.findingId === findingId);
    // The classes are the local ladder's; the national points know none (law.md § 8.3 no. 30).
    const local = finding && regimeOn(osloDate(finding.at), defaultRules) === 'local-ladder';
    return local && usualClass(finding.provision, finding.at, municipality) !== judged;
  });
  return other && command.classReasons.trim() === ''
    ? refuse(
        'class-reasons-required',
        'retningslinjene punkt 7.2',
        {
          nb: 'Bruddet er klassifisert annerledes enn retningslinjene nevner. Skriv hvorfor.',
          nn: 'Brotet er klassifisert annleis enn retningslinjene nemner. Skriv kvifor.',
        },
        { findingId: other.findingId },
      )
    : null;
};

export const breachPolicies: readonly Policy<Asked>[] = [
  complaintIsInvestigated,
  thereIsAReport,
  notClosed,
  oncePerControl,
  holderHasBeenHeard,
  offencesAreFindings,
  holdersVersionWeighed,
  otherClassHasReasons,
];

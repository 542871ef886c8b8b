import { type Municipality } from '@kernel/municipality.js';
import { addDays } from '@law/calendar/working-days.js';
import { caseworker, inspector, type Licence, postLetters } from '../cast.js';
import { type Stage } from '../stage.js';
import { type Act } from './act.js';

export interface Seen {
  readonly provision: string;
  readonly what: string;
  readonly class: 'ordinary' | 'gross';
}

export interface Control {
  inspectionId: string;
  findingIds: readonly string[];
}

export interface ControlPlan {
  readonly stage: Stage;
  readonly municipality: Municipality;
  readonly licence: () => Licence;
  readonly reportNumber: string;
  /** the night of the control begins on this day */
  readonly on: string;
  readonly seen: readonly Seen[];
}

/** A control, its report handed in two days later and posted the day after; the holder can comment from its arrival. */
export const controlActs = (plan: ControlPlan): { acts: Act[]; control: Control } => {
  const { stage, municipality, on, reportNumber } = plan;
  const control: Control = { inspectionId: '', findingIds: [] };
  const acts: Act[] = [
    {
      on: addDays(on, 2),
      municipality,
      title: plan.seen.length === 0 ? 'kontroll uten funn' : 'kontroll med funn',
      play: async () => {
        const answer = await stage.post(inspector, municipality, '/api/inspections', reportOf(plan));
        const data = (answer['events'] as { data: { inspectionId: string; findings: { findingId: string }[] } }[])[0]
          ?.data;
        if (!data) throw new Error(`report ${reportNumber} was not taken in`);
        control.inspectionId = data.inspectionId;
        control.findingIds = data.findings.map(({ findingId }) => findingId);
      },
    },
    {
      on: addDays(on, 3),
      municipality,
      title: 'rapporten postes til sted og innehaver',
      play: async () => {
        await postLetters(stage, municipality, 'inspection-report', addDays(on, 3));
      },
    },
  ];
  return { acts, control };
};

/** Days from the night of the control until the comment time is surely over. */
export const DAYS_TO_ASSESS = 28;

const reportOf = ({ licence, reportNumber, on, seen }: ControlPlan) => {
  const { placeId, licenceId } = licence();
  return {
    reportNumber,
    placeId,
    licenceIds: [licenceId],
    of: 'serving',
    mode: 'anonymous',
    startedAt: `${on}T21:00:00Z`,
    endedAt: `${on}T22:00:00Z`,
    company: 'Oppdiktet kontrollfirma',
    inspectors: [
      { name: 'Ola Oppdiktet', testPassed: true, impartialityDeclared: true },
      { name: 'Eva Oppdiktet', testPassed: true, impartialityDeclared: true },
    ],
    findings: seen.map(({ provision, what }, index) => ({
      provision,
      at: `${on}T21:${String(20 + index).padStart(2, '0')}:00Z`,
      what,
      where: 'i lokalet',
      seenBy: 'kontrollør 1',
      distanceMetres: 3,
      durationMinutes: 10,
      saidAfterwards: null,
    })),
    toldOnTheSpot: 'vakthavende skjenkeansvarlig',
  };
};

/** Records what the caseworker holds to be proven, after the comment time. */
export const recordBreach = async (plan: ControlPlan, control: Control): Promise<void> => {
  const { stage, municipality, licence, seen } = plan;
  await stage.post(caseworker, municipality, `/api/licences/${licence().licenceId}/breaches`, {
    inspectionId: control.inspectionId,
    offences: control.findingIds.map((findingId, index) => ({ findingId, class: seen[index]?.class ?? 'ordinary' })),
    factsFound: seen.map(({ what }) => what).join(' '),
  });
};

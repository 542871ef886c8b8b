import { type Municipality } from '@kernel/municipality.js';
import { addDays } from '@law/calendar/working-days.js';
import { caseworker, type Licence } from '../cast.js';
import { type Stage } from '../stage.js';
import { type Act } from './act.js';
import { controlActs, DAYS_TO_ASSESS } from './control.js';

/** A written complaint, looked into by inspectors, who see something, but not enough: closed, and the party told. */
export const complaintActs = (stage: Stage, municipality: Municipality, licence: () => Licence): Act[] => {
  let complaintId = '';
  const plan = {
    stage,
    municipality,
    licence,
    reportNumber: 'K-KLAGE-1',
    on: '2014-01-17',
    seen: [{ provision: 'admitting-intoxicated', what: 'En gjest var høylytt ved døra.', class: 'ordinary' as const }],
  };
  const { acts, control } = controlActs(plan);
  const closedOn = addDays(plan.on, DAYS_TO_ASSESS);
  return [
    {
      on: '2014-01-08',
      municipality,
      title: 'skriftlig klage fra nabo',
      play: async () => {
        const { placeId, licenceId } = licence();
        const answer = await stage.post(caseworker, municipality, '/api/complaints', {
          placeId,
          licenceIds: [licenceId],
          receivedOn: '2014-01-08',
          written: true,
          text: 'Det slippes inn berusede gjester hver helg.',
          from: 'en oppdiktet nabo',
        });
        complaintId = (answer['events'] as { data: { complaintId: string } }[])[0]?.data.complaintId ?? '';
      },
    },
    ...acts,
    {
      on: closedOn,
      municipality,
      title: 'klagen er undersøkt, saken avsluttes',
      play: async () => {
        const { inspectionId } = control;
        await stage.post(caseworker, municipality, `/api/complaints/${complaintId}/investigations`, { inspectionId });
        await stage.post(caseworker, municipality, `/api/inspections/${inspectionId}/closure`, {
          outcome: 'no-breach',
          ground: 'Det som ble sett, er ikke nok til å finne et brudd bevist.',
        });
      },
    },
  ];
};

import { municipalities, type Municipality } from '@kernel/municipality.js';
import { caseworker, type Licence, servingLicence, setUpOffice } from '../cast.js';
import { type Stage } from '../stage.js';
import { type Act, inOrder } from './act.js';
import { complaintActs } from './complaint.js';
import { controlActs, type ControlPlan, type Seen } from './control.js';
import { handIn, missedReportActs } from './missed-report.js';
import { warningActs, withdrawalActs } from './reactions.js';

const ordinary: Seen = {
  provision: 'own-drink',
  what: 'To gjester drakk av egne flasker ved et bord.',
  class: 'ordinary',
};
const gross: Seen = {
  provision: 'sale-to-intoxicated',
  what: 'En gjest sjanglet, snakket utydelig og ble skjenket ved baren.',
  class: 'gross',
};

export interface Season {
  readonly acts: readonly Act[];
  readonly touched: () => { readonly municipality: Municipality; readonly licence: Licence }[];
}

/** The season 2013-14 in all six municipalities. */
export const planSeason = (stage: Stage): Season => {
  const cast = new Map<string, { municipality: Municipality; licence: Licence }>();
  const licence = (municipality: Municipality, nth: number) => (): Licence => {
    const found = cast.get(`${municipality}/${nth}`);
    if (!found) throw new Error(`licence ${nth} of ${municipality} is not on the stage`);
    return found.licence;
  };
  const plan = (
    municipality: Municipality,
    nth: number,
    reportNumber: string,
    on: string,
    seen: Seen[],
  ): ControlPlan => ({
    stage,
    municipality,
    licence: licence(municipality, nth),
    reportNumber,
    on,
    seen,
  });
  const clean = (municipality: Municipality, nth: number, number: string, on: string): Act[] =>
    controlActs(plan(municipality, nth, number, on, [])).acts;
  const warned = (municipality: Municipality, nth: number, number: string, on: string): Act[] => {
    const story = plan(municipality, nth, number, on, [ordinary]);
    const { acts, control } = controlActs(story);
    return [...acts, ...warningActs(story, control)];
  };
  const withdrawn = (
    municipality: Municipality,
    nth: number,
    number: string,
    on: string,
    seen: Seen,
    weeks: number,
  ): Act[] => {
    const story = plan(municipality, nth, number, on, [seen]);
    const { acts, control } = controlActs(story);
    return [...acts, ...withdrawalActs({ ...story, weeks }, control)];
  };
  const acts = inOrder([
    ...opening(stage, cast),
    ...clean('hol', 0, 'K-HOL-1', '2013-11-15'),
    ...clean('hol', 1, 'K-HOL-2', '2013-12-20'),
    ...warned('aal', 0, 'K-AAL-1', '2013-11-22'),
    ...warned('gol', 0, 'K-GOL-1', '2013-11-08'),
    ...withdrawn('gol', 0, 'K-GOL-2', '2014-01-10', ordinary, 2),
    ...withdrawn('hemsedal', 0, 'K-HEM-1', '2013-12-27', gross, 3),
    ...complaintActs(stage, 'nesbyen', licence('nesbyen', 0)),
    ...missedReportActs(stage, 'flaa', licence('flaa', 0)),
    ...returns(stage),
  ]);
  return { acts, touched: () => [...cast.values()] };
};

const opening = (stage: Stage, cast: Map<string, { municipality: Municipality; licence: Licence }>): Act[] =>
  municipalities.map((municipality) => ({
    on: '2013-11-01',
    municipality,
    title: 'registeret leses inn',
    play: async () => {
      await setUpOffice(stage, municipality);
      await stage.importRegister(municipality);
      for (const nth of [0, 1]) {
        cast.set(`${municipality}/${nth}`, { municipality, licence: await servingLicence(stage, municipality, nth) });
      }
    },
  }));

/** Everybody hands in the return for 2013 in February, but one in Flå. */
const returns = (stage: Stage): Act[] =>
  municipalities.map((municipality) => ({
    on: '2014-02-20',
    municipality,
    title: 'omsetningsoppgavene kommer inn',
    play: async () => {
      const all = await stage.items<Licence & { kind: string }>(caseworker, municipality, '/api/licences?limit=200');
      const late = municipality === 'flaa' ? (await servingLicence(stage, municipality, 0)).licenceId : '';
      const due = all.filter(({ kind, licenceId }) => kind !== 'vinmonopol' && licenceId !== late);
      await Promise.all(due.map(({ licenceId }) => handIn(stage, municipality, licenceId, '2014-02-20')));
      await stage.settle();
    },
  }));

import { type Municipality } from '@kernel/municipality.js';
import { caseworker, type Licence, postLetters, secretary } from '../cast.js';
import { type Stage } from '../stage.js';
import { type Act } from './act.js';

const litres = { group1: 1200.5, group2: 300.25, group3: 40 };

export const handIn = async (
  stage: Stage,
  municipality: Municipality,
  licenceId: string,
  receivedOn: string,
): Promise<void> => {
  await stage.ask(caseworker, municipality, 'POST', `/api/licences/${licenceId}/turnover/2013/reports`, {
    receivedOn,
    litres,
  });
};

interface State {
  readonly cases: readonly { readonly caseId: string; readonly track: string; readonly grounds: readonly object[] }[];
}

/** Guideline 7.3 to its end: missed, reminded, warned, withdrawn until cured, cured by the return itself. */
export const missedReportActs = (stage: Stage, municipality: Municipality, licence: () => Licence): Act[] => [
  {
    on: '2014-03-05',
    municipality,
    title: 'omsetningsoppgaven mangler: purring postes',
    play: async () => {
      await postLetters(stage, municipality, 'reminder', '2014-03-05');
    },
  },
  {
    on: '2014-03-21',
    municipality,
    title: 'fortsatt ingen oppgave: forhåndsvarsel postes',
    play: async () => {
      await postLetters(stage, municipality, 'advance-notice', '2014-03-21');
    },
  },
  {
    on: '2014-04-08',
    municipality,
    title: 'formannskapet inndrar til oppgaven er kommet',
    play: async () => {
      const { licenceId } = licence();
      const path = `/api/licences/${licenceId}/escalation-state`;
      const { cases } = await stage.ask<State>(caseworker, municipality, 'GET', path);
      const open = cases.find(({ track }) => track === '7.3');
      if (!open) throw new Error('no case about the missing return');
      await stage.post(secretary, municipality, `/api/licences/${licenceId}/withdrawals`, {
        caseId: open.caseId,
        grounds: open.grounds,
        extent: { untilCured: ['report-received'] },
        decidedBy: { bodyId: 'formannskapet', reference: '12/14 (oppdiktet)' },
        decidedOn: '2014-04-08',
        startOn: '2014-05-06',
        considerations: 'Oppgaven mangler fortsatt etter purring og varsel.',
      });
      await postLetters(stage, municipality, 'withdrawal-decision', '2014-04-08');
    },
  },
  {
    on: '2014-04-11',
    municipality,
    title: 'vedtaket er kvittert for',
    play: async () => {
      const out = await stage.items<{ noticeId: string; kind: string }>(
        caseworker,
        municipality,
        '/api/notices?status=dispatched&limit=200',
      );
      for (const { noticeId } of out.filter(({ kind }) => kind === 'withdrawal-decision')) {
        await stage.post(caseworker, municipality, `/api/notices/${noticeId}/arrivals`, {
          arrivedOn: '2014-04-10',
          basis: 'rekommandert, kvittering',
        });
      }
    },
  },
  {
    on: '2014-05-20',
    municipality,
    title: 'oppgaven kommer: inndragningen ender av seg selv',
    play: async () => {
      await handIn(stage, municipality, licence().licenceId, '2014-05-20');
      await stage.settle();
    },
  },
];

import { inspectionIdOf } from '@modules/inspection/contract.js';
import { licenceIdOf } from '@modules/licence/contract.js';
import { placeIdOf } from '@modules/place/contract.js';
import { delegations } from './contents.js';
import { firstOf, importCut } from './cut-of-register.js';
import { type About, found, type Hands, municipality, ordered, postAll, type Step } from './step.js';
import {
  grossBreachOf,
  grossReportOn,
  type Heard,
  replyTo,
  returnOf,
  settingsOfWithdrawals,
  twoWeeks,
  untilTheReturnComes,
} from './withdrawal-contents.js';

/** Few, so that few letters are made. Vinmonopolet hands in no return (alkoholloven § 7-1). */
const licences = firstOf({ sale: 1, vinmonopol: 1, serving: 2 });
const [breaker, late] = licences.filter(({ kind }) => kind === 'serving');
const [punctual] = licences.filter(({ kind }) => kind === 'sale');
if (!breaker || !late || !punctual) throw new TypeError('the cut of the register lacks a licence');
const idOf = ({ number }: (typeof licences)[number]): string => licenceIdOf(municipality, number);
const report = grossReportOn(idOf(breaker), placeIdOf(municipality, breaker.place.key));
const inspectionId = inspectionIdOf(municipality, report.reportNumber);

const post =
  (kind: string, day: string, licence: (typeof licences)[number], about: About = {}) =>
  (hands: Hands): Promise<void> =>
    postAll(hands, kind, day, { licenceId: idOf(licence), ...about });

const arrives =
  (day: string, about: (typeof licences)[number]) =>
  async ({ house, send }: Hands): Promise<void> => {
    for (const noticeId of await ordered(house, 'withdrawal-decision', { licenceId: idOf(about) })) {
      const data = { noticeId, arrivedOn: day, basis: 'rekommandert, kvittering' };
      await send(noticeId, 'record-arrival', 'caseworker', data);
    }
  };

const decide =
  (about: (typeof licences)[number], decision: (heard: Heard) => object) =>
  async ({ house, send }: Hands): Promise<void> => {
    const heard = await found<Heard>(house, 'advance-notice-ordered', idOf(about));
    await send('decision', 'decide-withdrawal', 'council-secretary', decision(heard));
  };

const timePasses = async (): Promise<void> => undefined;

/** A gross breach, until its withdrawal is served: forvaltningsloven § 16, guidelines 7.1, 7.4, 7.5. */
const servedInFull: readonly Step[] = [
  {
    name: 'gross report',
    at: '2013-11-11T09:00:00Z',
    play: ({ send }) => send('report', 'record-inspection', 'inspector', report),
  },
  {
    name: 'posting of the gross report',
    at: '2013-11-12T10:00:00Z',
    play: post('inspection-report', '2013-11-12', breaker),
  },
  { name: 'comment time', at: '2013-12-05T08:00:00Z', play: timePasses },
  {
    name: 'gross breach',
    at: '2013-12-05T09:00:00Z',
    play: ({ send }) => send('breach', 'record-breach', 'caseworker', grossBreachOf(inspectionId, idOf(breaker))),
  },
  {
    name: 'posting of the notice',
    at: '2013-12-06T09:00:00Z',
    play: post('advance-notice', '2013-12-06', breaker),
  },
  {
    name: 'reply',
    at: '2013-12-16T09:00:00Z',
    play: async ({ house, send }) => {
      const { caseId } = await found<Heard>(house, 'advance-notice-ordered', idOf(breaker));
      const { bytes, document } = replyTo(caseId, idOf(breaker));
      await house.vault.putBlob(municipality, { mediaType: document.mediaType, bytes });
      await send('reply', 'register-document', 'caseworker', document);
    },
  },
  { name: 'reply limit', at: '2013-12-27T09:00:00Z', play: timePasses },
  { name: 'decision', at: '2014-01-06T12:00:00Z', play: decide(breaker, twoWeeks) },
  {
    name: 'posting of the decision',
    at: '2014-01-07T09:00:00Z',
    play: post('withdrawal-decision', '2014-01-07', breaker),
  },
  { name: 'arrival of the decision', at: '2014-01-10T09:00:00Z', play: arrives('2014-01-09', breaker) },
  { name: 'appeal limit', at: '2014-01-31T09:00:00Z', play: timePasses },
  { name: 'start', at: '2014-02-03T08:00:00Z', play: timePasses },
  {
    name: 'posting of the start',
    at: '2014-02-03T09:00:00Z',
    play: async (hands) => {
      await post('withdrawal-started', '2014-02-03', breaker)(hands);
      await post('authority-notice', '2014-02-03', breaker, { phase: 'started' })(hands);
    },
  },
  { name: 'last day', at: '2014-02-17T08:00:00Z', play: timePasses },
];

/** A return that is missed, until it comes: guidelines 6.2 and 7.3. */
const untilCured: readonly Step[] = [
  {
    name: 'returns of the others',
    at: '2014-02-20T09:00:00Z',
    play: async ({ send }) => {
      for (const licence of [breaker, punctual])
        await send(licence.number, 'report-turnover', 'caseworker', returnOf(idOf(licence), '2014-02-20'));
    },
  },
  { name: 'missed return', at: '2014-03-04T09:00:00Z', play: timePasses },
  { name: 'posting of the reminder', at: '2014-03-05T09:00:00Z', play: post('reminder', '2014-03-05', late) },
  { name: 'reminder limit', at: '2014-03-20T09:00:00Z', play: timePasses },
  {
    name: 'posting of the notice of arrears',
    at: '2014-03-21T09:00:00Z',
    play: post('advance-notice', '2014-03-21', late),
  },
  { name: 'reply limit on arrears', at: '2014-04-14T09:00:00Z', play: timePasses },
  { name: 'decision on arrears', at: '2014-04-15T09:00:00Z', play: decide(late, untilTheReturnComes) },
  {
    name: 'posting of the decision on arrears',
    at: '2014-04-15T10:00:00Z',
    play: post('withdrawal-decision', '2014-04-15', late),
  },
  { name: 'arrival of the decision on arrears', at: '2014-04-16T09:00:00Z', play: arrives('2014-04-16', late) },
  { name: 'start until cured', at: '2014-05-13T08:00:00Z', play: timePasses },
  {
    name: 'return at last',
    at: '2014-05-13T09:00:00Z',
    play: ({ send }) => send('return', 'report-turnover', 'caseworker', returnOf(idOf(late), '2014-05-13')),
  },
];

/** Two withdrawals from their grounds to their ends: the sagas of notices, withdrawals, arrears and the calendar. */
export const withdrawalScript: readonly Step[] = [
  {
    name: 'settings of withdrawals',
    at: '2013-11-01T08:00:00Z',
    play: async ({ send }) => {
      for (const setting of settingsOfWithdrawals) await send(setting.name, 'change-setting', 'administrator', setting);
      for (const row of delegations) await send(row.kind, 'give-delegation', 'administrator', row);
    },
  },
  { name: 'small register', at: '2013-11-01T08:05:00Z', play: ({ house }) => importCut(house, municipality, licences) },
  ...servedInFull,
  ...untilCured,
];

import { inspectionIdOf } from '@modules/inspection/contract.js';
import { licenceIdOf } from '@modules/licence/contract.js';
import { placeIdOf } from '@modules/place/contract.js';
import { breachOf, commentOn, delegations, reportOn, settings, warningOn } from './contents.js';
import { cutOfRegister, importCut } from './cut-of-register.js';
import { found, type Hands, municipality, postAll, type Step } from './step.js';

const [served] = cutOfRegister.filter(({ kind }) => kind === 'serving');
if (!served) throw new TypeError('the cut of the register has no serving licence');
const licenceId = licenceIdOf(municipality, served.number);
const placeId = placeIdOf(municipality, served.place.key);
const report = reportOn(licenceId, placeId);
const inspectionId = inspectionIdOf(municipality, report.reportNumber);

const proposalIn = async ({ house }: Hands): Promise<string> =>
  (await found<{ proposalId: string }>(house, 'reaction-proposed')).proposalId;

/** From settings and register to a warning that counts: passes every fault point many times. */
export const warningScript: readonly Step[] = [
  {
    name: 'settings',
    at: '2013-11-01T08:00:00Z',
    play: async ({ send }) => {
      for (const setting of settings) await send(setting.name, 'change-setting', 'administrator', setting);
      for (const row of delegations) await send(row.kind, 'give-delegation', 'administrator', row);
    },
  },
  {
    name: 'register',
    at: '2013-11-01T08:05:00Z',
    play: ({ house }) => importCut(house, municipality, cutOfRegister),
  },
  {
    name: 'report',
    at: '2013-11-11T09:00:00Z',
    play: ({ send }) => send('report', 'record-inspection', 'inspector', report),
  },
  {
    name: 'posting of the report',
    at: '2013-11-12T10:00:00Z',
    play: (hands) => postAll(hands, 'inspection-report', '2013-11-12'),
  },
  { name: 'presumed arrival of the report', at: '2013-11-20T09:00:00Z', play: async () => undefined },
  {
    name: 'comment',
    at: '2013-11-21T09:00:00Z',
    play: async ({ house, send }) => {
      const { bytes, document } = commentOn(inspectionId, licenceId);
      await house.vault.putBlob(municipality, { mediaType: document.mediaType, bytes });
      await send('comment', 'register-document', 'caseworker', document);
    },
  },
  {
    name: 'breach',
    at: '2013-11-22T09:00:00Z',
    play: ({ send }) => send('breach', 'record-breach', 'caseworker', breachOf(inspectionId, licenceId)),
  },
  {
    name: 'warning',
    at: '2013-12-02T09:00:00Z',
    play: async (hands) => {
      const proposalId = await proposalIn(hands);
      await hands.send('warning', 'issue-warning', 'caseworker', warningOn(licenceId, proposalId));
    },
  },
  {
    name: 'posting of the warning',
    at: '2013-12-03T09:00:00Z',
    play: (hands) => postAll(hands, 'warning', '2013-12-03'),
  },
  { name: 'presumed arrival of the warning', at: '2013-12-12T09:00:00Z', play: async () => undefined },
];

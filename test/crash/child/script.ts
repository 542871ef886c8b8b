import { type Role } from '@kernel/actor.js';
import { uuidFrom } from '@kernel/ids.js';
import { type Municipality } from '@kernel/municipality.js';
import { inspectionIdOf } from '@modules/inspection/contract.js';
import { licenceIdOf } from '@modules/licence/contract.js';
import { placeIdOf } from '@modules/place/contract.js';
import { type House } from '@apps/standalone/house.js';
import { cutOfRegister, importCut } from './cut-of-register.js';
import { breachOf, commentOn, reportOn, settings, warningOn } from './contents.js';

export const municipality: Municipality = 'gol';

/** What a step may use. `send` notes every answer, so that what was acknowledged before a kill can be held to it. */
export interface Hands {
  readonly house: House;
  readonly send: (key: string, name: string, role: Role, data: object) => Promise<void>;
}

export interface Step {
  readonly name: string;
  /** log-and-law time; on a restart the clock is never put back to it */
  readonly at: string;
  readonly play: (hands: Hands) => Promise<void>;
}

/** The same in every run, so that a run begun anew repeats the commands of the one that was killed. */
export const commandIdOf = (step: string, key: string): string => uuidFrom('script', step, key);

const [served] = cutOfRegister.filter(({ kind }) => kind === 'serving');
if (!served) throw new TypeError('the cut of the register has no serving licence');
const licenceId = licenceIdOf(municipality, served.number);
const placeId = placeIdOf(municipality, served.place.key);
const report = reportOn(licenceId, placeId);
const inspectionId = inspectionIdOf(municipality, report.reportNumber);

interface Noted {
  readonly noticeId: string;
  readonly kind: string;
  readonly proposalId: string;
}

const dataOf = async ({ log }: House, type: string): Promise<Noted[]> => {
  const { events } = await log.store.readAll({ after: null, limit: 100_000 });
  return events.filter((event) => event.type === type).map(({ data }) => data as Noted);
};

/** Posts every letter of a kind. Found in the log, not in a view: the ids are the same in every run. */
const postAll = async ({ house, send }: Hands, kind: string, postedOn: string): Promise<void> => {
  const noticeIds = (await dataOf(house, 'notice-ordered')).filter((order) => order.kind === kind);
  if (noticeIds.length === 0) throw new Error(`no letter of kind ${kind} was ordered`);
  for (const { noticeId } of noticeIds) {
    await send(noticeId, 'record-posting', 'caseworker', { noticeId, postedOn, evidence: `postlogg ${postedOn}` });
  }
};

const proposalIn = async ({ house }: Hands): Promise<string> => {
  const [proposal] = await dataOf(house, 'reaction-proposed');
  if (!proposal) throw new Error('no proposal was made');
  return proposal.proposalId;
};

/** From settings and register to a warning that counts: passes every fault point many times. */
export const script: readonly Step[] = [
  {
    name: 'settings',
    at: '2013-11-01T08:00:00Z',
    play: async ({ send }) => {
      for (const setting of settings) await send(setting.name, 'change-setting', 'administrator', setting);
    },
  },
  {
    name: 'register',
    at: '2013-11-01T08:05:00Z',
    play: ({ house }) => importCut(house, municipality),
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

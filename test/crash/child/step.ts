import { type Role } from '@kernel/actor.js';
import { uuidFrom } from '@kernel/ids.js';
import { type Municipality } from '@kernel/municipality.js';
import { type House } from '@apps/standalone/house.js';

export const municipality: Municipality & 'gol' = 'gol';

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

/** Found in the log, not in a view: the ids are the same in every run. */
export const allFound = async <T>({ log }: House, type: string): Promise<T[]> => {
  const { events } = await log.store.readAll({ after: null, limit: 100_000 });
  return events.filter((event) => event.type === type).map(({ data }) => data as T);
};

/** The first of a type, of one licence when it is named. Errors: none is there. */
export const found = async <T>(house: House, type: string, licenceId?: string): Promise<T> => {
  const all = await allFound<T & { licenceId?: string }>(house, type);
  const first = all.find((data) => licenceId === undefined || data.licenceId === licenceId);
  if (!first) throw new Error(`no ${type} is in the log`);
  return first;
};

interface Order {
  readonly noticeId: string;
  readonly kind: string;
  readonly about: { readonly licenceIds: readonly string[]; readonly phase?: string };
}

/** Which letters of a kind. A step played anew must find the same: none that a later step leads to. */
export interface About {
  readonly licenceId?: string;
  readonly phase?: 'started' | 'ended';
}

/** The letters of a kind that were ordered. Errors: there are none. */
export const ordered = async (house: House, kind: string, { licenceId, phase }: About = {}): Promise<string[]> => {
  const orders = (await allFound<Order>(house, 'notice-ordered')).filter(
    ({ kind: of, about }) =>
      of === kind &&
      (licenceId === undefined || about.licenceIds.includes(licenceId)) &&
      (phase === undefined || about.phase === phase),
  );
  if (orders.length === 0) throw new Error(`no letter of kind ${kind} was ordered`);
  return orders.map(({ noticeId }) => noticeId);
};

/** Posts every letter of a kind. */
export const postAll = async (
  { house, send }: Hands,
  kind: string,
  postedOn: string,
  about: About = {},
): Promise<void> => {
  for (const noticeId of await ordered(house, kind, about)) {
    await send(noticeId, 'record-posting', 'caseworker', { noticeId, postedOn, evidence: `postlogg ${postedOn}` });
  }
};

import type { LadderHistoryEntry, LadderOffence, LadderReaction, LocalLadderGiven } from '../ladder/ladder-case.js';
import type { Adjustment, Discretion, EarlierWithdrawal, PointOffence, PointsGiven } from '../points/points-case.js';
import type { RegimeGiven } from '../regime/regime.js';
import { pointsCatalogue, type Provision } from '../rule-set/points.js';
import { date, moment, pointInTime } from './decode-calendar.js';
import { type Decoder, flag, list, object, oneOf, optional, text, whole } from './decoder.js';

export const regimeGiven = object<RegimeGiven>({
  offenceAt: moment,
  discoveredAt: optional(moment),
  decidedOn: optional(date),
});

const provision: Decoder<Provision> = oneOf(...(Object.keys(pointsCatalogue) as Provision[]));
const ground = oneOf('mitigating', 'aggravating');

const pointOffence = object<PointOffence>({
  id: text,
  at: moment,
  provision,
  controlId: optional(text),
  detail: optional(text),
  annulled: optional(flag),
  adjust: optional(object<Adjustment>({ points: whole, ground, reasons: optional(text) })),
});

export const pointsGiven = object<PointsGiven>({
  asOf: date,
  offences: list(pointOffence),
  transfers: optional(list(date)),
  withdrawals: optional(list(object<EarlierWithdrawal>({ decidedOn: date, offenceIds: list(text) }))),
  discretion: optional(
    object<Discretion>({
      ground,
      reasons: optional(text),
      extraDays: optional(whole),
      restOfPeriod: optional(oneOf(true)),
    }),
  ),
});

const ladderOffence = object<LadderOffence>({
  at: pointInTime,
  class: oneOf('ordinary', 'gross'),
  controlId: optional(text),
});

const ladderReaction = object<LadderReaction>({
  kind: oneOf('warning', 'withdrawal'),
  notifiedAt: pointInTime,
  annulled: optional(flag),
  track: optional(oneOf('ladder', '7.3', '7.4')),
  from: optional(date),
  to: optional(date),
});

export const localLadderGiven = object<LocalLadderGiven>({
  licencePeriod: object<LocalLadderGiven['licencePeriod']>({ start: date, end: date }),
  history: list(object<LadderHistoryEntry>({ offences: list(ladderOffence), reaction: ladderReaction })),
  newOffences: list(ladderOffence),
  startOn: date,
  transfers: optional(list(date)),
  resetOnNewPeriod: optional(flag),
});

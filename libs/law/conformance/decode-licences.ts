import type { HolidaysGiven } from '../calendar/holidays-of-year.js';
import type { FeeGiven, Litres } from '../fees/fee.js';
import type { InspectionQuotaGiven, QuotaControl, QuotaLicence, QuotaPlace } from '../inspections/inspection-quota.js';
import type { BankruptcyEvent, DeathEvent, LapseEvent, LapseGiven, TransferEvent } from '../periods/lapse-case.js';
import type { LicencePeriodGiven } from '../periods/licence-period.js';
import type { TurnoverLetter, TurnoverReportGiven } from '../turnover/turnover-case.js';
import { date, moment } from './decode-calendar.js';
import { count, type Decoder, flag, list, number, object, oneOf, optional, text, whole } from './decoder.js';

export const holidaysGiven = object<HolidaysGiven>({ year: whole });

export const feeGiven = object<FeeGiven>({
  year: whole,
  kind: oneOf('sale', 'serving', 'ambulatory'),
  litres: optional(object<Litres>({ group1: number, group2: number, group3: number })),
  uses: optional(count),
});

export const licencePeriodGiven = object<LicencePeriodGiven>({
  grantedOn: date,
  startsOn: optional(date),
  councilElectionYear: whole,
  localEndRule: oneOf('06-30', '09-30'),
  requestedMonths: optional(count),
});

const transfer = object<TransferEvent>({
  type: oneOf('transfer'),
  on: date,
  notifiedOn: optional(date),
  appliedOn: optional(date),
  dominantShare: optional(flag),
  extensionUntil: optional(date),
});
const death = object<DeathEvent>({ type: oneOf('death'), on: date, notifiedOn: optional(date) });
const bankruptcy = object<BankruptcyEvent>({ type: oneOf('bankruptcy'), on: date });
const eventType = object<Pick<LapseEvent, 'type'>>({ type: oneOf('transfer', 'death', 'bankruptcy') });

const lapseEvent: Decoder<LapseEvent> = (value, path) =>
  ({ transfer, death, bankruptcy })[eventType(value, path).type](value, path);

export const lapseGiven = object<LapseGiven>({
  licence: object<LapseGiven['licence']>({ endsOn: date, newPeriodStart: optional(date) }),
  renewal: optional(object<NonNullable<LapseGiven['renewal']>>({ appliedOn: date, decidedOn: optional(date) })),
  events: optional(list(lapseEvent)),
});

const licence = object<QuotaLicence>({
  kind: oneOf('sale', 'serving', 'ambulatory', 'single-occasion'),
  from: date,
  to: optional(date),
});
const control = object<QuotaControl>({ at: moment, of: oneOf('sale', 'serving'), inspectors: count });

export const inspectionQuotaGiven = object<InspectionQuotaGiven>({
  year: whole,
  places: list(object<QuotaPlace>({ id: text, licences: list(licence), controls: list(control) })),
});

const letter = object<TurnoverLetter>({ sentOn: date, replyDays: count });

export const turnoverReportGiven = object<TurnoverReportGiven>({
  licenceYear: whole,
  asOf: date,
  receivedOn: optional(date),
  reminders: list(letter),
  regime: optional(oneOf('local-ladder', 'national-points')),
  advanceNotice: optional(letter),
  withdrawalFrom: optional(date),
  feeUnpaid: optional(flag),
});

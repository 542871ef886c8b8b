import { type ExceptionGround } from '@law/deadlines/advance-notice-case.js';
import { type LetterContents } from '../../notice/contract.js';
import { type SanctionRecord } from '../domain/state.js';
import { sentHearings } from '../domain/withdrawal-case.js';

type Decision = LetterContents['withdrawal-decision'];

const EXCEPTIONS: Readonly<Record<ExceptionGround, Readonly<Record<'nb' | 'nn', string>>>> = {
  'not-practicable': { nb: 'varsel var ikke praktisk mulig', nn: 'varsel var ikkje praktisk mogleg' },
  'risk-to-execution': {
    nb: 'varsel kunne ha hindret at vedtaket ble gjennomført',
    nn: 'varsel kunne ha hindra at vedtaket vart gjennomført',
  },
  'address-unknown': { nb: 'adressen er ukjent', nn: 'adressa er ukjend' },
  'already-informed': {
    nb: 'dere kjente alt saken og har hatt tid til å uttale dere',
    nn: 'de kjende alt saka og har hatt tid til å uttale dykk',
  },
  'obviously-unnecessary': { nb: 'varsel var åpenbart unødvendig', nn: 'varsel var openbert unødvendig' },
};

/** The last notice before a decision, or in words why there was none (forvaltningsloven § 16). */
export const noticeGiven = (record: SanctionRecord, caseId: string, language: 'nb' | 'nn'): Decision['notice'] => {
  const open = record.cases.find((one) => one.caseId === caseId);
  const last = open && sentHearings(open).at(-1);
  if (last?.dispatchedOn && last.due) return { sentOn: last.dispatchedOn, replyDue: last.due };
  return { exception: open?.exception ? EXCEPTIONS[open.exception.ground][language] : '' };
};

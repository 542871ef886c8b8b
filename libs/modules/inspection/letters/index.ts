import { type LetterSource } from '../../notice/contract.js';
import { closedSource, inspectionReportSource, policeReportSource } from './sources.js';

export const inspectionLetters: readonly LetterSource[] = [inspectionReportSource, policeReportSource, closedSource];

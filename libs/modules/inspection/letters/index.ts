import { type LetterSource } from '../../notice/contract.js';
import { closedSource, inspectionReportSource } from './sources.js';

export const inspectionLetters: readonly LetterSource[] = [inspectionReportSource, closedSource];

import { type LetterSource } from '../../notice/contract.js';
import { warningSource } from './sources.js';

export const sanctionLetters: readonly LetterSource[] = [warningSource];

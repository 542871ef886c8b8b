import { type PaperSource } from '../../council/contract.js';
import { sanctionPaper } from './case-paper.js';

export const sanctionPapers: readonly PaperSource[] = [sanctionPaper];

import { type RegisteredCommand, registerUseCase } from '../commands/registry.js';
import { type Correctable, type LetterMade } from './correctable.js';
import { rejectCorrection } from './reject-correction.js';
import { confirmCorrection, proposeCorrection } from './use-cases.js';

/** The commands for one stream category: propose (or correct at once), confirm, reject. */
export const correctionCommands = (
  category: string,
  table: readonly Correctable[],
  letterMade: LetterMade,
): RegisteredCommand[] => [
  registerUseCase(proposeCorrection(category, table, letterMade)),
  registerUseCase(confirmCorrection(category, table)),
  registerUseCase(rejectCorrection(category)),
];

import { type RegisteredCommand, registerUseCase } from '../commands/registry.js';
import { type Correctable } from './correctable.js';
import { confirmCorrection, proposeCorrection } from './use-cases.js';

/** Both commands for one stream category. */
export const correctionCommands = (category: string, table: readonly Correctable[]): RegisteredCommand[] => [
  registerUseCase(proposeCorrection(category, table)),
  registerUseCase(confirmCorrection(category, table)),
];

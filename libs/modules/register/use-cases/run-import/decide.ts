import { accept, alreadyTrue } from '@kernel/decision.js';
import { uuidFrom } from '@kernel/ids.js';
import { type UseCase } from '@kernel/use-case.js';
import { type ImportCounts, type RegisterEvent } from '../../domain/events.js';
import { IMPORTS, registerDecider, type RegisterState } from '../../domain/state.js';

/**
 * The id of an import of this file: that of one cut short, so that it is finished; that of the last one, when the same
 * file comes again; else a new one.
 */
export const importIdFor = (state: RegisterState, municipality: string, sha256: string): string => {
  const last = state.imports.at(-1);
  if (last?.sha256 === sha256) return last.importId;
  return uuidFrom('import', municipality, sha256, state.imports.length);
};

export interface StartImport {
  readonly importId: string;
  readonly sha256: string;
  readonly rows: number;
}

export const startImport: UseCase<StartImport, RegisterState, RegisterEvent> = {
  name: 'start-import',
  decider: registerDecider,
  roles: ['system', 'administrator'],
  streamId: () => IMPORTS,
  decide: (command, state) =>
    state.imports.some(({ importId }) => importId === command.importId)
      ? alreadyTrue()
      : accept({ type: 'import-started', data: { ...command } }),
};

export interface CompleteImport {
  readonly importId: string;
  readonly sha256: string;
  readonly counts: ImportCounts;
}

export const completeImport: UseCase<CompleteImport, RegisterState, RegisterEvent> = {
  name: 'complete-import',
  decider: registerDecider,
  roles: ['system', 'administrator'],
  streamId: () => IMPORTS,
  decide: (command, state) =>
    state.imports.some(({ importId, completed }) => importId === command.importId && completed)
      ? alreadyTrue()
      : accept({ type: 'import-completed', data: { ...command } }),
};

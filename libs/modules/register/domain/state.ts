import { type Decider } from '@kernel/decider.js';
import { type RegisterEvent } from './events.js';

export interface RegisterState {
  readonly imports: readonly { readonly importId: string; readonly sha256: string; readonly completed: boolean }[];
}

/** One stream of imports per municipality: which files were taken in, and which one was cut short. */
export const registerDecider: Decider<RegisterState, RegisterEvent> = {
  category: 'register',
  initial: { imports: [] },
  evolve: (state, event) => {
    const { importId, sha256 } = event.data;
    return event.type === 'import-started'
      ? { imports: [...state.imports, { importId, sha256, completed: false }] }
      : { imports: state.imports.map((one) => (one.importId === importId ? { ...one, completed: true } : one)) };
  },
};

export const IMPORTS = 'imports';

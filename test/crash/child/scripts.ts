import { type Step } from './step.js';
import { warningScript } from './warning-script.js';
import { withdrawalScript } from './withdrawal-script.js';

/** What a child can be told to play. */
export const scripts = {
  warning: warningScript,
  withdrawal: withdrawalScript,
} satisfies Record<string, readonly Step[]>;

export type ScriptName = keyof typeof scripts;

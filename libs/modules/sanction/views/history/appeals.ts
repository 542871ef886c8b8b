import { type StoredEvent } from '@platform/event-store/port.js';

/** One appeal about a case: its steps, and how it ended when it has. */
export interface AppealOfCase {
  readonly appealId: string;
  readonly steps: readonly { readonly type: string; readonly occurredAt: string }[];
  /** what the last step that says an outcome said */
  readonly outcome: string | null;
}

/**
 * The appeals that these events tell of. Read by the stream's category and the name `outcome` alone: this module stands
 * below the one that hears appeals and knows none of its events.
 */
export const appealsOf = (events: readonly StoredEvent[]): AppealOfCase[] => {
  const appeals = new Map<string, AppealOfCase>();
  for (const { stream, type, occurredAt, data } of events) {
    const { appealId, outcome } = data as { appealId?: unknown; outcome?: unknown };
    if (!stream.startsWith('appeal-') || typeof appealId !== 'string') continue;
    const before = appeals.get(appealId) ?? { appealId, steps: [], outcome: null };
    const steps = [...before.steps, { type, occurredAt }];
    appeals.set(appealId, { appealId, steps, outcome: typeof outcome === 'string' ? outcome : before.outcome });
  }
  return [...appeals.values()];
};

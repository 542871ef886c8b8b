import { type EventType, v1 } from '@kernel/codec.js';
import { type DomainEvent } from '@kernel/event.js';

export interface ImportCounts {
  readonly licences: number;
  readonly skipped: number;
}

export type RegisterEvent =
  | DomainEvent<'import-started', { importId: string; sha256: string; rows: number }>
  | DomainEvent<'import-completed', { importId: string; sha256: string; counts: ImportCounts }>;

export const registerEventTypes: EventType[] = v1('import-started', 'import-completed');

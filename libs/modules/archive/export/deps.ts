import { type Clock } from '@kernel/clock.js';
import { type CommandSender } from '@platform/commands/sender.js';
import { type EventLog } from '@platform/log/event-log.js';
import { type ViewReader } from '@platform/projections/view-reader.js';
import { type Vault } from '@platform/vault/vault.js';

export interface ExportDeps {
  readonly log: EventLog;
  readonly vault: Vault;
  readonly views: ViewReader;
  readonly sender: CommandSender;
  readonly clock: Clock;
}

import { type Type } from '@nestjs/common';
import { type EventType } from '@kernel/codec.js';
import { type RegisteredCommand } from '../commands/registry.js';
import { type IntakeKind } from '../intake/intake-kind.js';
import { type AnyView } from '../projections/view.js';
import { type Published } from '../relay/published.js';
import { type AnySaga } from '../sagas/saga.js';

/** What a module brings to the house. Wiring reads this and nothing else of a module. */
export interface ModuleParts {
  readonly name: string;
  readonly eventTypes: readonly EventType[];
  readonly commands: readonly RegisteredCommand[];
  readonly views: readonly AnyView[];
  readonly sagas: readonly AnySaga[];
  readonly controllers: readonly Type[];
  /** events that other systems may know of */
  readonly publishes?: readonly Published[];
  /** messages that other systems send */
  readonly takesIn?: readonly IntakeKind[];
}

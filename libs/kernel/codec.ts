/** Turns an event of version n into version n + 1. Pure; the log itself is never rewritten. */
export type Upcaster = (data: object) => object;

/** What the program knows of one event type: its current version and how older ones are read. */
export interface EventType {
  readonly type: string;
  readonly v: number;
  /** upcasters[n] lifts version n to n + 1 */
  readonly upcasters?: Readonly<Record<number, Upcaster>>;
}

export class UnknownEventType extends Error {
  constructor(
    readonly type: string,
    readonly v: number,
  ) {
    super(`unknown event type ${type} v${v}: a newer program wrote it, or the type was removed`);
  }
}

/** Every event type the program may read. An unknown one stops loudly: skipping it would make a wrong state. */
export class EventCodec {
  private readonly types = new Map<string, EventType>();

  constructor(types: readonly EventType[]) {
    for (const type of types) {
      if (this.types.has(type.type)) throw new TypeError(`event type declared twice: ${type.type}`);
      this.types.set(type.type, type);
    }
  }

  versionOf(type: string): number {
    const known = this.types.get(type);
    if (!known) throw new UnknownEventType(type, 0);
    return known.v;
  }

  /** Lifts stored data to the current version. Errors: UnknownEventType. */
  read(type: string, v: number, data: object): object {
    const known = this.types.get(type);
    if (!known || v > known.v) throw new UnknownEventType(type, v);
    let lifted = data;
    for (let version = v; version < known.v; version += 1) {
      const upcast = known.upcasters?.[version];
      if (!upcast) throw new UnknownEventType(type, version);
      lifted = upcast(lifted);
    }
    return lifted;
  }

  names(): string[] {
    return [...this.types.keys()].sort();
  }
}

/** Types of version 1, by name. */
export const v1 = (...names: string[]): EventType[] => names.map((type) => ({ type, v: 1 }));

export interface Finding {
  readonly municipality: string;
  readonly kind:
    | 'event-changed'
    | 'chain-broken'
    | 'revision-missing'
    | 'protected-changed'
    | 'head-missing'
    | 'head-forged'
    | 'log-shorter-than-head'
    | 'root-differs'
    | 'head-rolled-back'
    | 'head-history-damaged'
    | 'kept-head-differs'
    | 'given-head-forged'
    | 'given-head-differs';
  readonly where: string;
}

/** What the walk through a municipality's log came to. */
export interface Found {
  readonly count: bigint;
  readonly rootAt: (count: string) => string | undefined;
  readonly add: (kind: Finding['kind'], where: string) => void;
}

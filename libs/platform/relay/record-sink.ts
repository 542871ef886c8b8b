export interface OutgoingRecord {
  readonly topic: string;
  /** records with the same key keep their order */
  readonly key: string;
  readonly value: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Where records go. They arrive in order for each key, at least once. */
export interface RecordSink {
  readonly name: string;
  /** Resolves when all have been taken over for good. Errors: some may have arrived; give all of them again. */
  send(records: readonly OutgoingRecord[]): Promise<void>;
}

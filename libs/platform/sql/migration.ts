/** One step of the schema; never changed once it has landed. */
export interface Migration {
  readonly id: string;
  readonly sql: string;
}

/** Something a worker does again and again that no event asks for, like asking a service how far it is. */
export interface Chore {
  readonly name: string;
  /** Does what is due now, by the law-and-log clock; returns how much it changed. Errors are reported and it comes again. */
  run(): Promise<number>;
}

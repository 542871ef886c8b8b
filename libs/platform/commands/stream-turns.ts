/**
 * Lets this process's commands on one stream go one after another. Against each other they could only conflict, and a
 * crowd of them would wear out its attempts; a conflict is then what another process did.
 */
export class StreamTurns {
  private readonly last = new Map<string, Promise<unknown>>();

  /** Errors: those of `work`, to its own caller only. */
  take<T>(stream: string, work: () => Promise<T>): Promise<T> {
    const mine = (this.last.get(stream) ?? Promise.resolve()).then(work);
    const over: Promise<unknown> = mine
      .catch(() => undefined)
      .then(() => {
        if (this.last.get(stream) === over) this.last.delete(stream);
      });
    this.last.set(stream, over);
    return mine;
  }
}

/** Who wants a hint that something was appended. A listener that throws is its own fault and hurts no append. */
export class Listeners {
  private readonly all = new Set<() => void>();

  add(listener: () => void): () => void {
    this.all.add(listener);
    return () => this.all.delete(listener);
  }

  call(): void {
    for (const listener of this.all) queueMicrotask(listener);
  }
}

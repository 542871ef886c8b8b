import { type LetterService } from '@platform/letters/letter-service.js';

/** Dies once between SvarUt's answer and our own record of it. */
export const dyingOnce = (inner: LetterService): LetterService & { dies: boolean } => ({
  name: inner.name,
  posts: inner.posts,
  dies: false,
  ask: (letter) => inner.ask(letter),
  statuses: (municipality, references) => inner.statuses(municipality, references),
  async handOver(letter) {
    const reference = await inner.handOver(letter);
    if (!this.dies) return reference;
    this.dies = false;
    throw new Error('killed after SvarUt had taken the letter');
  },
});

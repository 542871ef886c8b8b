import { type LetterService } from '@platform/letters/letter-service.js';

/** Dies once: before anything is sent, or between SvarUt's answer and our own record of it. */
export const dyingOnce = (inner: LetterService): LetterService & { dies: 'before' | 'after' | null } => ({
  name: inner.name,
  posts: inner.posts,
  dies: null,
  ask: (letter) => inner.ask(letter),
  statuses: (municipality, references) => inner.statuses(municipality, references),
  async handOver(letter) {
    const { dies } = this;
    this.dies = null;
    if (dies === 'before') throw new Error('killed before the letter was sent');
    const reference = await inner.handOver(letter);
    if (dies === 'after') throw new Error('killed after SvarUt had taken the letter');
    return reference;
  },
});

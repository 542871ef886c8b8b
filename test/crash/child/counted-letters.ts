import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { FolderLetterService } from '@platform/letters/folder-letter-service.js';
import { type LetterService, type OutgoingLetter } from '@platform/letters/letter-service.js';

export interface LetterCall {
  readonly call: 'hand-over' | 'ask';
  readonly id: string;
  readonly answer: string;
}

export const letterCallsIn = (directory: string): string => join(directory, 'letter-calls.jsonl');

/**
 * The folder, with a line for every call in a file that outlives a kill: a folder alone would not show that the same
 * letter was laid in it twice.
 */
export class CountedLetters implements LetterService {
  readonly name: string;
  readonly posts = false;
  private readonly folder: FolderLetterService;

  constructor(private readonly directory: string) {
    this.folder = new FolderLetterService(join(directory, 'letters'));
    this.name = this.folder.name;
  }

  async handOver(letter: OutgoingLetter): Promise<string> {
    const reference = await this.folder.handOver(letter);
    this.note({ call: 'hand-over', id: letter.id, answer: reference });
    return reference;
  }

  async ask(letter: Parameters<LetterService['ask']>[0]): ReturnType<LetterService['ask']> {
    const known = await this.folder.ask(letter);
    this.note({ call: 'ask', id: letter.id, answer: typeof known === 'string' ? known : known.reference });
    return known;
  }

  statuses(): ReturnType<LetterService['statuses']> {
    return this.folder.statuses();
  }

  private note(call: LetterCall): void {
    appendFileSync(letterCallsIn(this.directory), `${JSON.stringify(call)}\n`);
  }
}

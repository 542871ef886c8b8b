import { type Section } from '../../notice/contract.js';
import { type DocumentContext } from '../documents/document-frame.js';
import { type CaseRef } from '../domain/meeting-events.js';

/** What a paper is made from; every reading of the vault is logged under the reader `papers`. */
export interface PaperContext extends DocumentContext {
  readonly case: CaseRef;
  /** day of the meeting */
  readonly day: string;
}

/** The module that knows a kind of case tells the body about it, from the log: facts, history, reasoning, reply. */
export interface PaperSource {
  readonly kind: CaseRef['kind'];
  sections(context: PaperContext): Promise<readonly Section[]>;
}

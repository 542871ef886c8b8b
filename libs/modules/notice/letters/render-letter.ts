import { type Missing } from './checklist/missing.js';
import { closedWithoutReactionNb } from './closed-without-reaction/body.nb.js';
import { closedWithoutReactionNn } from './closed-without-reaction/body.nn.js';
import { closedWithoutReactionChecklist } from './closed-without-reaction/checklist.js';
import { inspectionReportNb } from './inspection-report/body.nb.js';
import { inspectionReportNn } from './inspection-report/body.nn.js';
import { inspectionReportChecklist } from './inspection-report/checklist.js';
import { type LetterContents, type LetterKind } from './letter-content.js';
import { type Language } from './letter-frame.js';
import { type LetterBody } from './page/letter-body.js';
import { letterPage } from './page/letter-page.js';
import { letterText } from './page/letter-text.js';
import { oneLine } from './page/printable.js';
import { warningNb } from './warning/body.nb.js';
import { warningNn } from './warning/body.nn.js';
import { warningChecklist } from './warning/checklist.js';

export interface RenderedLetter {
  /** A complete HTML5 document. */
  readonly html: string;
  readonly title: string;
  readonly text: string;
}

type Kinds = {
  readonly [K in LetterKind]: {
    readonly lacks: (content: LetterContents[K]) => readonly Missing[];
    readonly body: Readonly<Record<Language, (content: LetterContents[K]) => LetterBody>>;
  };
};

const kinds: Kinds = {
  'inspection-report': { lacks: inspectionReportChecklist, body: { nb: inspectionReportNb, nn: inspectionReportNn } },
  warning: { lacks: warningChecklist, body: { nb: warningNb, nn: warningNn } },
  'closed-without-reaction': {
    lacks: closedWithoutReactionChecklist,
    body: { nb: closedWithoutReactionNb, nn: closedWithoutReactionNn },
  },
};

/** Everything the letter must contain and lacks, each with the provision that asks for it; empty when it may be sent. */
export function checklist<K extends LetterKind>(kind: K, content: LetterContents[K]): readonly Missing[] {
  return kinds[kind].lacks(content);
}

/**
 * The letter, ready to be sent; or what it lacks, and then no letter at all.
 * Pure: the same content gives the same bytes. Everything in the content is text, never markup.
 */
export function renderLetter<K extends LetterKind>(
  kind: K,
  language: Language,
  content: LetterContents[K],
): RenderedLetter | { readonly missing: readonly Missing[] } {
  const missing = checklist(kind, content);
  if (missing.length > 0) return { missing };
  const template = kinds[kind].body[language](content);
  const body = { ...template, title: oneLine(template.title) };
  return { html: letterPage(language, content, body), title: body.title, text: letterText(language, content, body) };
}

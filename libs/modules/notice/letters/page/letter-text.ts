import { type Language, type LetterFrame } from '../letter-frame.js';
import { frameWords } from './frame-words.js';
import { type Block, type LetterBody } from './letter-body.js';
import { recipientLines, senderLines, signatureLines } from './letter-lines.js';
import { oneLine, printable } from './printable.js';
import { writtenDate } from './written.js';

/** The same letter as plain text, for archives and for reading aloud. */
export function letterText(language: Language, frame: LetterFrame, body: LetterBody): string {
  const words = frameWords[language];
  const parts = [
    lines(senderLines(language, frame)),
    lines(recipientLines(language, frame)),
    lines([
      `${words.date}: ${writtenDate(frame.date)}`,
      `${words.reference}: ${frame.reference}`,
      ...(frame.yourReference ? [`${words.yourReference}: ${frame.yourReference}`] : []),
    ]),
    oneLine(body.title),
    ...body.opening.map(block),
    ...body.sections.flatMap((section) => [section.heading.toUpperCase(), ...section.blocks.map(block)]),
    ...(frame.design?.closing ? [oneLine(frame.design.closing)] : []),
    ...(body.signed === false ? [] : [lines([words.greeting, ...signatureLines(language, frame)])]),
    ...closing(words.enclosures, frame.enclosures),
    ...closing(words.copies, frame.copies),
  ];
  return parts.join('\n\n') + '\n';
}

const lines = (texts: readonly string[]): string => texts.map(oneLine).join('\n');

const dash = (text: string): string => `- ${oneLine(text)}`;

const closing = (heading: string, texts: readonly string[]): string[] =>
  texts.length === 0 ? [] : [[heading, ...texts.map(dash)].join('\n')];

function block(part: Block): string {
  switch (part.kind) {
    case 'paragraph':
    case 'subheading':
      return oneLine(part.text);
    case 'free':
      return printable(part.text).trim().replace(/^/gm, '> ');
    case 'list':
      return part.items.map(dash).join('\n');
    case 'facts':
      return part.facts.map(([term, text]) => oneLine(`${term}: ${text}`)).join('\n');
  }
}

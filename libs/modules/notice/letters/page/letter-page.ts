import { type Language, type LetterDesign, type LetterFrame } from '../letter-frame.js';
import { frameWords } from './frame-words.js';
import { Html, markup } from './html.js';
import { type Block, type LetterBody } from './letter-body.js';
import { letterCss } from './letter-css.js';
import { recipientLines, senderLines, signatureLines } from './letter-lines.js';
import { writtenDate } from './written.js';

/** The letter as one HTML5 document: same input, same bytes; no script, no external resource, no table. */
export function letterPage(language: Language, frame: LetterFrame, body: LetterBody): string {
  const words = frameWords[language];
  const { logo, closing: closingSentence } = frame.design ?? { logo: null, closing: null };
  const about: readonly (readonly [string, string])[] = [
    [words.date, writtenDate(frame.date)],
    [words.reference, frame.reference],
    ...(frame.yourReference ? [[words.yourReference, frame.yourReference] as const] : []),
  ];
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${logo ? '; img-src data:' : ''}">
<title>${body.title}</title>
<style>${new Html(letterCss)}</style>
</head>
<body>
<header>
${logo ? picture(frame, logo) : markup``}<address aria-label="${words.sender}">
${lines(senderLines(language, frame))}
</address>
<address aria-label="${words.recipient}">
${lines(recipientLines(language, frame))}
</address>
<dl>
${terms(about)}</dl>
</header>
<main>
<h1>${body.title}</h1>
${body.opening.map(block)}${body.sections.map(({ heading, blocks }) => markup`<section>\n<h2>${heading}</h2>\n${blocks.map(block)}</section>\n`)}${body.signed === false ? markup`` : signature(language, frame, closingSentence)}</main>
${closing(words.enclosures, frame.enclosures)}${closing(words.copies, frame.copies)}</body>
</html>
`.source;
}

// The bytes themselves, so that the letter needs nothing from elsewhere and cannot change after it is sent.
const picture = (frame: LetterFrame, { mediaType, base64 }: NonNullable<LetterDesign['logo']>): Html =>
  markup`<img class="logo" src="data:${mediaType};base64,${base64}" alt="${frame.municipality.name} kommune">\n`;

const signature = (
  language: Language,
  frame: LetterFrame,
  closingSentence: string | null,
): Html => markup`<div class="signature">
${closingSentence ? markup`<p>${closingSentence}</p>\n` : markup``}<p>${frameWords[language].greeting}</p>
<p>${lines(signatureLines(language, frame))}</p>
</div>
`;

const lines = (texts: readonly string[]): Html[] =>
  texts.map((text, index) => (index === 0 ? markup`${text}` : markup`<br>\n${text}`));

const terms = (entries: readonly (readonly [string, string])[]): Html[] =>
  entries.map(([term, text]) => markup`<dt>${term}</dt>\n<dd>${text}</dd>\n`);

const items = (texts: readonly string[]): Html =>
  markup`<ul>\n${texts.map((text) => markup`<li>${text}</li>\n`)}</ul>\n`;

const closing = (heading: string, texts: readonly string[]): Html =>
  texts.length === 0 ? markup`` : markup`<footer>\n<h2>${heading}</h2>\n${items(texts)}</footer>\n`;

/** A block as markup. */
export function block(part: Block): Html {
  switch (part.kind) {
    case 'paragraph':
      return markup`<p>${part.text}</p>\n`;
    case 'free':
      return markup`<p class="free">${part.text.trim()}</p>\n`;
    case 'subheading':
      return markup`<h3>${part.text}</h3>\n`;
    case 'list':
      return items(part.items);
    case 'facts':
      return markup`<dl>\n${terms(part.facts)}</dl>\n`;
  }
}

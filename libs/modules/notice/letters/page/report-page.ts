import { type Language } from '../letter-frame.js';
import { Html, markup } from './html.js';
import { type LetterBody } from './letter-body.js';
import { letterCss } from './letter-css.js';
import { block } from './letter-page.js';

/** A report that is no letter: title and sections as one HTML5 document, without sender, recipient and signature. */
export function reportPage(language: Language, body: LetterBody): string {
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${body.title}</title>
<style>${new Html(letterCss)}</style>
</head>
<body>
<main>
<h1>${body.title}</h1>
${body.opening.map(block)}${body.sections.map(({ heading, blocks }) => markup`<section>\n<h2>${heading}</h2>\n${blocks.map(block)}</section>\n`)}</main>
</body>
</html>
`.source;
}

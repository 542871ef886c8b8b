/** Style of a letter: one column, A4 in print, dark on light, no external resource. */
export const letterCss = `
@page { size: A4; margin: 20mm 25mm; }
html { font: 12pt/1.5 "Source Sans 3", Arial, sans-serif; color: #1a1a1a; background: #fff; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4em; line-height: 1.25; margin: 2rem 0 1rem; }
h2 { font-size: 1.1em; margin: 1.5rem 0 .5rem; }
h3 { font-size: 1em; margin: 1rem 0 .25rem; }
p, dl, ul { margin: 0 0 .75rem; }
address { font-style: normal; margin: 0 0 1.5rem; }
dt { font-weight: bold; }
dd { margin: 0 0 .25rem; }
.logo { display: block; max-height: 3.5rem; max-width: 12rem; margin: 0 0 .75rem; }
.free { white-space: pre-line; border-left: 3px solid #767676; padding-left: .75rem; }
.free, p, li, dd, address { overflow-wrap: anywhere; }
@media print {
  body { max-width: none; margin: 0; padding: 0; }
  h1, h2, h3 { break-after: avoid; }
  .signature { break-inside: avoid; }
}
`;

import { readFileSync, writeFileSync } from 'node:fs';
import { renderPdf } from '../render-pdf.js';
it('x', async () => {
  for (const name of [
    'withdrawal-decision',
    'authority-notice',
    'withdrawal-decision',
    'withdrawal-decision',
  ] as const) {
    const t = performance.now();
    const c = JSON.parse(readFileSync(new URL(`../golden/${name}.json`, import.meta.url), 'utf8'));
    writeFileSync(`/tmp/${name}.pdf`, await renderPdf(name, name === 'authority-notice' ? 'nn' : 'nb', c));
    console.log(performance.now() - t);
  }
});

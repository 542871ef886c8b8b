import { type Gap } from '../checklist/missing.js';
import { type FiveFactors } from './content.js';

/** That each of the five factors of point 7 of the guidelines is weighed. */
export function checkFactors(lack: Gap, factors: FiveFactors): void {
  const { kind, gravity, blame, repetition, correction } = factors;
  lack.text(kind, 'factors.kind', null, 'Vurdering av type brudd (punkt 7)', 'Vurdering av type brot (punkt 7)');
  lack.text(
    gravity,
    'factors.gravity',
    null,
    'Vurdering av hvor grovt bruddet er (punkt 7)',
    'Vurdering av kor grovt brotet er (punkt 7)',
  );
  lack.text(blame, 'factors.blame', null, 'Vurdering av skyld (punkt 7)', 'Vurdering av skuld (punkt 7)');
  lack.text(
    repetition,
    'factors.repetition',
    null,
    'Vurdering av gjentakelser (punkt 7)',
    'Vurdering av gjentakingar (punkt 7)',
  );
  lack.text(
    correction,
    'factors.correction',
    null,
    'Hva som er gjort for å rette forholdet (punkt 7)',
    'Kva som er gjort for å rette forholdet (punkt 7)',
  );
}

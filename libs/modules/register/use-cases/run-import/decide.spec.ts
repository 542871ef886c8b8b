import { fold } from '@kernel/fold.js';
import { given, recorded } from '@kernel/given-when-then.js';
import { type RegisterEvent } from '../../domain/events.js';
import { registerDecider } from '../../domain/state.js';
import { completeImport, importIdFor, startImport } from './decide.js';

const started = (importId: string, sha256: string): RegisterEvent => ({
  type: 'import-started',
  data: { importId, sha256, rows: 2 },
});
const counts = { licences: 2, skipped: 0 };
const completed = (importId: string, sha256: string): RegisterEvent => ({
  type: 'import-completed',
  data: { importId, sha256, counts },
});

describe('start-import and complete-import', () => {
  const asked = { importId: 'i1', sha256: 'a', rows: 2 };

  it('record the beginning and the end of an import once', () => {
    expect(given(startImport, []).when(asked)).toEqual({ kind: 'accept', events: [started('i1', 'a')] });
    expect(given(startImport, [started('i1', 'a')]).when(asked).kind).toBe('already-true');
    const end = { importId: 'i1', sha256: 'a', counts };
    expect(given(completeImport, [started('i1', 'a')]).when(end)).toEqual({
      kind: 'accept',
      events: [completed('i1', 'a')],
    });
    expect(given(completeImport, [started('i1', 'a'), completed('i1', 'a')]).when(end).kind).toBe('already-true');
  });
});

describe('importIdFor', () => {
  const idAfter = (sha256: string, ...events: RegisterEvent[]): string =>
    importIdFor(fold(registerDecider, recorded(events)), 'gol', sha256);

  it('is that of the import that was cut short, so that it is finished', () => {
    expect(idAfter('a', started('i1', 'a'))).toBe('i1');
  });

  it('is that of the last import when the same file comes again', () => {
    expect(idAfter('a', started('i1', 'a'), completed('i1', 'a'))).toBe('i1');
  });

  it('is new when an older file comes back after another one', () => {
    const first = idAfter('a');
    const past = [started(first, 'a'), completed(first, 'a'), started('i2', 'b'), completed('i2', 'b')];
    expect([first, 'i2']).not.toContain(idAfter('a', ...past));
    expect(idAfter('a', ...past)).toBe(idAfter('a', ...past));
  });
});

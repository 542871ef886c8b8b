import { given } from '@kernel/given-when-then.js';
import { type MunicipalityEvent } from '../../domain/events.js';
import { noParts } from '../../domain/letter-template.js';
import { setLetterTemplate, type SetLetterTemplate } from './decide.js';

const parts = { ...noParts, phone: '32 00 00 00' };
const asked: SetLetterTemplate = { kind: 'all', from: '2014-01-01', decidedBy: 'K-sak 3/14', parts };
const set = (kind: string, version: number): MunicipalityEvent => ({
  type: 'letter-template-set',
  data: { ...asked, kind, version },
});

describe('set-letter-template', () => {
  it('numbers the versions of each kind by themselves, and of all', () => {
    const after =
      (...past: MunicipalityEvent[]) =>
      (kind: string) =>
        given(setLetterTemplate, past).when({ ...asked, kind, parts: { ...parts, email: 'a@b.example' } });
    expect(after()('all')).toMatchObject({
      events: [{ type: 'letter-template-set', data: { kind: 'all', version: 1, from: '2014-01-01' } }],
    });
    const past = after(set('all', 1), set('warning', 1), set('all', 2));
    expect(past('all')).toMatchObject({ events: [{ data: { version: 3 } }] });
    expect(past('warning')).toMatchObject({ events: [{ data: { version: 2 } }] });
    expect(past('appeal-received')).toMatchObject({ events: [{ data: { version: 1 } }] });
  });

  it('is already true when the last version says the same from the same day', () => {
    expect(given(setLetterTemplate, [set('all', 1)]).when(asked).kind).toBe('already-true');
    expect(given(setLetterTemplate, [set('all', 1)]).when({ ...asked, from: '2014-01-02' }).kind).toBe('accept');
  });

  it('refuses a kind that is no letter, and a template that varies nothing', () => {
    for (const kind of ['', 'letter', 'toString'])
      expect(given(setLetterTemplate, []).when({ ...asked, kind })).toMatchObject({
        refusal: { code: 'letter-kind-unknown' },
      });
    expect(given(setLetterTemplate, []).when({ ...asked, parts: noParts })).toMatchObject({
      refusal: { code: 'letter-template-empty' },
    });
  });
});

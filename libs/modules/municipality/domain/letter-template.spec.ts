import { type LetterTemplate, noParts, templateOn } from './letter-template.js';

const template = (kind: string, version: number, from: string, phone: string): LetterTemplate => ({
  kind,
  version,
  from,
  parts: { ...noParts, phone },
});

describe('the template that letters are made by', () => {
  const all = template('all', 1, '2014-01-01', '1');
  const later = { ...template('all', 2, '2014-06-01', '2'), parts: { ...noParts, phone: '2', email: 'a@b.example' } };
  const own = template('warning', 1, '2014-03-01', '3');

  it('is none before the first day, and begins on it', () => {
    expect(templateOn([all], 'warning', '2013-12-31')).toEqual({ parts: noParts, versions: '' });
    expect(templateOn([all], 'warning', '2014-01-01')).toMatchObject({ parts: { phone: '1' }, versions: 'all-1' });
  });

  it('is the kind’s own over the one for all, part by part, and tells both versions', () => {
    const templates = [all, later, own];
    expect(templateOn(templates, 'warning', '2014-06-01')).toMatchObject({
      parts: { phone: '3', email: 'a@b.example' },
      versions: 'all-2/warning-1',
    });
    expect(templateOn(templates, 'reminder', '2014-06-01')).toMatchObject({ parts: { phone: '2' }, versions: 'all-2' });
  });

  it('is the one recorded last where two begin on the same day', () => {
    const again = template('all', 3, '2014-01-01', '9');
    expect(templateOn([all, again], 'reminder', '2014-01-01')).toMatchObject({ versions: 'all-3' });
  });
});

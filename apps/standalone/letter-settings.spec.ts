import { letterServiceBy, letterSettings } from './letter-settings.js';

const ACCOUNT = '5a6e2c1f-6b0a-4a3e-8d5e-0d6f0b1c2a3b';
const svarut = {
  LETTER_SERVICE: 'svarut',
  SVARUT_URL: 'https://svarut.example/api/',
  SVARUT_KONTO: `gol=${ACCOUNT}`,
  SVARUT_INTEGRATION_ID: 'made-up',
  SVARUT_INTEGRATION_PASSWORD: 'made-up-password',
  SVARUT_TOKEN_FILE: 'token',
};

describe('what carries letters out', () => {
  it('is the folder unless something else is set', () => {
    expect(letterSettings({}, '/')).toEqual({ service: 'folder' });
    expect(letterServiceBy({ service: 'folder' }, '/tmp')).toMatchObject({ name: 'folder', posts: false });
  });

  it('is SvarUt with an account for each municipality', () => {
    const settings = letterSettings(svarut, '/');
    if (settings.service !== 'svarut') throw new Error(settings.service);
    expect(settings.svarut).toMatchObject({ url: 'https://svarut.example/api', integrationId: 'made-up' });
    expect([settings.svarut.accountOf('gol'), settings.svarut.accountOf('hol')]).toEqual([ACCOUNT, null]);
    expect(letterServiceBy(settings, '/tmp')).toMatchObject({ name: 'svarut', posts: true });
  });

  it.each([
    ['LETTER_SERVICE', 'pigeon', /LETTER_SERVICE must be folder or svarut/],
    ['SVARUT_URL', '', /needs SVARUT_URL/],
    ['SVARUT_URL', 'http://svarut.example/api', /SVARUT_URL must begin with https/],
    ['SVARUT_KONTO', ACCOUNT, /SVARUT_KONTO must be/],
    ['SVARUT_KONTO', `oslo=${ACCOUNT}`, /SVARUT_KONTO must be/],
    ['SVARUT_INTEGRATION_PASSWORD', '', /needs SVARUT_INTEGRATION_PASSWORD/],
    ['SVARUT_TOKEN_FILE', '', /needs SVARUT_TOKEN_FILE or SVARUT_TOKEN_COMMAND/],
    ['SVARUT_TOKEN_COMMAND', 'print-token', /and not both/],
  ])('refuses %s=%j, and shows no secret', (name, value, message) => {
    const settings = (): unknown => letterSettings({ ...svarut, [name]: value }, '/');
    expect(settings).toThrow(message);
    expect(settings).not.toThrow(/made-up-password/);
  });
});

import { resolve } from 'node:path';
import { isMunicipality, type Municipality } from '@kernel/municipality.js';
import { FolderLetterService } from '@platform/letters/folder-letter-service.js';
import { type LetterService } from '@platform/letters/letter-service.js';
import { SvarutLetterService } from '@platform/letters/svarut/svarut-letter-service.js';
import { type SvarutSettings } from '@platform/letters/svarut/svarut-settings.js';
import { tokenCommand, tokenFile, type TokenSource } from '@platform/letters/svarut/token-source.js';

export type LetterSettings =
  { readonly service: 'folder' } | { readonly service: 'svarut'; readonly svarut: SvarutSettings };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const TIMEOUT_MS = 30_000;

/** What carries letters out. Errors: TypeError that names the variable and never its value, where that is a secret. */
export const letterSettings = (env: NodeJS.ProcessEnv, cwd: string): LetterSettings => {
  const service = env['LETTER_SERVICE'] || 'folder';
  if (service === 'folder') return { service };
  if (service !== 'svarut') throw new TypeError(`LETTER_SERVICE must be folder or svarut, not "${service}"`);
  const wanted = (name: string): string => {
    const value = env[name];
    if (!value) throw new TypeError(`LETTER_SERVICE=svarut needs ${name}`);
    return value;
  };
  const url = wanted('SVARUT_URL').replace(/\/+$/, '');
  // A password must not go over a line that others read; a stub on this machine may.
  if (!/^https:\/\/\S+$|^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(\/\S*)?$/.test(url)) {
    throw new TypeError('SVARUT_URL must begin with https://');
  }
  return {
    service,
    svarut: {
      url,
      accountOf: accounts(wanted('SVARUT_KONTO')),
      integrationId: wanted('SVARUT_INTEGRATION_ID'),
      integrationPassword: wanted('SVARUT_INTEGRATION_PASSWORD'),
      tokens: tokens(env, cwd),
      timeoutMs: TIMEOUT_MS,
    },
  };
};

/** The service by its settings; a folder lies in the data directory. */
export const letterServiceBy = (settings: LetterSettings, directory: string): LetterService =>
  settings.service === 'svarut'
    ? new SvarutLetterService(settings.svarut)
    : new FolderLetterService(resolve(directory, 'letters'));

/** One account for each municipality that has one: `gol=<uuid>,hol=<uuid>`. */
const accounts = (text: string): SvarutSettings['accountOf'] => {
  const wrong = new TypeError(
    'SVARUT_KONTO must be <municipality>=<account>, separated by commas; an account is a UUID',
  );
  const entries = text.split(',').map((entry): [Municipality, string] => {
    const [municipality, account = ''] = entry.trim().split('=');
    if (!isMunicipality(municipality) || !UUID.test(account)) throw wrong;
    return [municipality, account];
  });
  const byMunicipality = new Map(entries);
  return (municipality) => byMunicipality.get(municipality) ?? null;
};

const tokens = (env: NodeJS.ProcessEnv, cwd: string): TokenSource => {
  const file = env['SVARUT_TOKEN_FILE'];
  const command = env['SVARUT_TOKEN_COMMAND'];
  if (file && !command) return tokenFile(resolve(cwd, file));
  if (command && !file) return tokenCommand(command.split(' ').filter(Boolean));
  throw new TypeError('LETTER_SERVICE=svarut needs SVARUT_TOKEN_FILE or SVARUT_TOKEN_COMMAND, and not both');
};

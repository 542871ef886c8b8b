import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issueLocalToken } from '@platform/access/local-token.js';
import { LocalKeys } from '@platform/access/local-keys.js';
import { verifierFor } from './issuers.js';

describe('whose tokens are accepted', () => {
  let directory: string;
  let keys: LocalKeys;
  let token: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'issuers-'));
    keys = await LocalKeys.open(directory);
    token = await issueLocalToken(keys, { subject: 's', role: 'auditor', municipality: 'gol' });
  });
  const file = async (content: string): Promise<string> => {
    const path = join(directory, `${Math.abs(content.length)}.json`);
    await writeFile(path, content);
    return path;
  };
  const issuer = {
    issuer: 'https://login.example',
    audience: 'bevillingslogg',
    claims: { role: 'roles', municipality: 'tid' },
  };

  it('is the local key when no issuer is named', async () => {
    const verifier = await verifierFor(keys, { oidcFile: undefined, localTokens: false });
    expect((await verifier.verify(token)).municipality).toBe('gol');
  });

  it('is no longer the local key once issuers are named, unless it is asked for', async () => {
    const oidcFile = await file(JSON.stringify([issuer]));
    const strict = await verifierFor(keys, { oidcFile, localTokens: false });
    await expect(strict.verify(token)).rejects.toThrow(/iss/);
    const both = await verifierFor(keys, { oidcFile, localTokens: true });
    expect((await both.verify(token)).actor.role).toBe('auditor');
  });

  it.each(['', '{', '[]', '{}', '[{"issuer":"x"}]'])(
    'says what is wrong with a file that holds %j',
    async (content) => {
      const oidcFile = await file(content);
      await expect(verifierFor(keys, { oidcFile, localTokens: false })).rejects.toThrow(
        /OIDC_ISSUERS_FILE .*: (is|must|entry)/,
      );
    },
  );
});

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '@kernel/hash.js';
import { FolderLetterService } from '@platform/letters/folder-letter-service.js';
import { serviceAt } from '../services/svarut/service.js';
import { SvarutStub } from '../services/svarut/stub.js';
import { letterServiceContract } from './letter-service.js';

letterServiceContract('folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'letters-'));
  return {
    service: new FolderLetterService(folder),
    received: async (id) => {
      const names = (await readdir(join(folder, 'gol'))).filter((name) => name === `${id}.pdf`);
      return Promise.all(names.map(async (name) => sha256(await readFile(join(folder, 'gol', name)))));
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
});

letterServiceContract('SvarUt v2', async () => {
  const stub = await SvarutStub.open();
  return {
    service: serviceAt(stub),
    received: async (id) => stub.under(id).flatMap(({ files }) => files.map((file) => file.sha256)),
    close: async () => {
      await stub.close();
      expect(stub.complaints).toEqual([]);
    },
  };
});

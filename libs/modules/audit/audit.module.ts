import { type ModuleParts } from '@platform/runtime/parts.js';
import { ExportController } from './export/http.js';
import { HeadsController } from './views/heads/http.js';
import { VaultReadingsController } from './views/vault-readings/http.js';

export const auditParts: ModuleParts = {
  name: 'audit',
  eventTypes: [],
  commands: [],
  views: [],
  sagas: [],
  controllers: [ExportController, HeadsController, VaultReadingsController],
};

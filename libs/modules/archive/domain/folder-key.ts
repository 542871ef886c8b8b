import { type LicenceFacts } from '../../licence/contract.js';

/**
 * One folder for each licence and licence period, however many controls and reactions it sees (docs/adr/0037). A document
 * without a licence lies in a folder of its own.
 */
export const folderKey = (licenceId: string | null, licence: LicenceFacts | null, entryId: string): string =>
  licenceId && licence ? `bevilling-${licenceId}-${licence.period.start}` : `dokument-${entryId}`;

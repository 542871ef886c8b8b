import { refuse } from '@kernel/decision.js';
import { type FactLoader } from '@kernel/use-case.js';
import { inspectionDecider } from '../../inspection/contract.js';
import { refuseUnknown, unknownLicences } from '../../licence/contract.js';

/** What a document or note says it is about, and is not there. */
export interface Unknown {
  readonly licences: readonly string[];
  readonly inspection: string | null;
}

export const unknownOf = async (
  { licenceIds, inspectionId }: { readonly licenceIds: readonly string[]; readonly inspectionId: string | null },
  load: FactLoader,
): Promise<Unknown> => {
  const inspection = inspectionId === null ? null : await load.load(inspectionDecider, inspectionId);
  const missing = inspection !== null && inspection.control === null && inspection.complaint === null;
  return { licences: await unknownLicences(licenceIds, load), inspection: missing ? inspectionId : null };
};

export const refuseUnknownSubjects = ({ licences, inspection }: Unknown): ReturnType<typeof refuse> | null =>
  refuseUnknown(licences) ??
  (inspection === null
    ? null
    : refuse(
        'inspection-unknown',
        null,
        { nb: 'Kontrollen finnes ikke i kommunen.', nn: 'Kontrollen finst ikkje i kommunen.' },
        { inspectionId: inspection },
      ));

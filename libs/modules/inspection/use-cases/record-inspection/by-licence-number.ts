import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { type Municipality } from '@kernel/municipality.js';
import { type FieldError } from '@platform/http/problem/problem.js';
import { fieldErrors } from '@platform/http/validation/field-errors.js';
import { type EventLog } from '@platform/log/event-log.js';
import { licenceDecider, licenceIdOf } from '../../../licence/contract.js';
import { InspectionBody } from './http.js';

type Fault = Pick<FieldError, 'path' | 'message'>;

const fault = (path: string, nb: string, nn: string): { readonly faults: readonly Fault[] } => ({
  faults: [{ path, message: { nb, nn } }],
});

/**
 * A control report as the control company writes it: licences by their number, the place being theirs. The body that
 * `POST /api/inspections` takes, or every fault with its place.
 */
export const reportByLicenceNumber = async (
  report: unknown,
  municipality: Municipality,
  log: EventLog,
): Promise<{ readonly body: InspectionBody } | { readonly faults: readonly Fault[] }> => {
  if (report === null || typeof report !== 'object') return fault('', 'må være et objekt', 'må vere eit objekt');
  const { licenceNumbers, ...rest } = report as { licenceNumbers?: unknown };
  if (!Array.isArray(licenceNumbers) || licenceNumbers.length === 0) {
    return fault(
      '/licenceNumbers',
      'må være en liste med minst ett bevillingsnummer',
      'må vere ei liste med minst eitt løyvenummer',
    );
  }
  const licenceIds = licenceNumbers.map((number) => licenceIdOf(municipality, String(number)));
  const states = await Promise.all(licenceIds.map((id) => log.load(licenceDecider, municipality, id)));
  const unknown = states.flatMap(({ state }, nth): Fault[] =>
    state.facts
      ? []
      : [
          {
            path: `/licenceNumbers/${nth}`,
            message: { nb: 'ingen bevilling har dette nummeret', nn: 'ingen løyve har dette nummeret' },
          },
        ],
  );
  if (unknown.length > 0) return { faults: unknown };
  const body = plainToInstance(InspectionBody, { ...rest, licenceIds, placeId: states[0]?.state.facts?.placeId });
  const wrong = validateSync(body, { whitelist: true, forbidNonWhitelisted: true });
  return wrong.length > 0 ? { faults: fieldErrors(wrong, 'body') } : { body };
};

import { sha256 } from '@kernel/hash.js';
import { uuidFrom } from '@kernel/ids.js';
import { type Municipality } from '@kernel/municipality.js';
import { type CommandMeta } from '@platform/commands/command.js';
import { type CommandSender } from '@platform/commands/sender.js';
import { faultPoint } from '@platform/faults/fault-point.js';
import { type EventLog } from '@platform/log/event-log.js';
import { licenceIdOf } from '../../../licence/contract.js';
import { placeIdOf } from '../../../place/contract.js';
import { IMPORTS, registerDecider } from '../../domain/state.js';
import { applyMap } from '../../import/apply-map.js';
import { decodeRegisterFile } from '../../import/decode-register-file.js';
import { parseRegister } from '../../import/parse-register.js';
import { type RegisterMap } from '../../import/register-map.js';
import { type Fault, type RegisterLicence, type Skipped } from '../../import/register-licence.js';
import { validateRegister } from '../../import/validate-register.js';
import { importIdFor } from './decide.js';

export interface ImportRequest {
  readonly bytes: Uint8Array;
  readonly municipality: Municipality;
  readonly map?: RegisterMap;
  readonly dryRun: boolean;
}

export interface ImportReport {
  readonly encoding: string;
  readonly rows: number;
  readonly licences: number;
  readonly skipped: readonly Skipped[];
  /** when there is any, nothing was written */
  readonly faults: readonly Fault[];
  readonly written: 'nothing: faults' | 'nothing: dry run' | 'nothing: this file is in already' | 'all';
  /** how many events the file led to; zero when it says nothing new */
  readonly events: number;
}

const ACTOR = { id: 'register-import', role: 'system' } as const;
const AT_ONCE = 16;

/** Reads, validates all, then writes row by row under deterministic command ids: cut short, it is finished by itself. */
export const runImport = async (
  { bytes, municipality, map, dryRun }: ImportRequest,
  log: EventLog,
  sender: CommandSender,
  progress: (done: number, of: number) => void = () => undefined,
): Promise<ImportReport> => {
  const { text, encoding } = decodeRegisterFile(bytes);
  const parsed = parseRegister(text);
  const table = map ? applyMap(parsed, map) : parsed;
  const { licences, faults, skipped } = validateRegister(table, { municipality });
  const report = {
    encoding,
    rows: licences.length + skipped.length,
    licences: licences.length,
    skipped,
    faults,
    events: 0,
  };
  if (faults.length > 0) return { ...report, written: 'nothing: faults' };
  if (dryRun) return { ...report, written: 'nothing: dry run' };

  const digest = sha256(Buffer.concat([bytes, Buffer.from(JSON.stringify(map ?? null))]));
  const { state } = await log.load(registerDecider, municipality, IMPORTS);
  const importId = importIdFor(state, municipality, digest);
  if (state.imports.some((one) => one.importId === importId && one.completed)) {
    return { ...report, written: 'nothing: this file is in already' };
  }
  let events = 0;
  const send = async (name: string, key: string, data: object): Promise<void> => {
    const meta: CommandMeta = {
      commandId: uuidFrom('import', importId, name, key),
      municipality,
      actor: ACTOR,
      correlationId: importId,
    };
    const result = await sender.send(name, data, meta);
    if (result.outcome === 'accepted' && !result.repeated) events += result.events.length;
  };
  await send('start-import', '', { importId, sha256: digest, rows: licences.length });
  let done = 0;
  for (let start = 0; start < licences.length; start += AT_ONCE) {
    // Rows of a chunk go side by side, so that their appends share commits; each row's own commands keep their order.
    await Promise.all(
      licences.slice(start, start + AT_ONCE).map(async (licence) => {
        await importOne(licence, municipality, importId, send);
        faultPoint('import.row');
        progress((done += 1), licences.length);
      }),
    );
  }
  await send('complete-import', '', {
    importId,
    sha256: digest,
    counts: { licences: licences.length, skipped: skipped.length },
  });
  return { ...report, written: 'all', events };
};

const importOne = async (
  licence: RegisterLicence,
  municipality: Municipality,
  importId: string,
  send: (name: string, key: string, data: object) => Promise<void>,
): Promise<void> => {
  const { number, kind, groups, holder, place, validFrom, validTo, language, madeUp, origin } = licence;
  const licenceId = licenceIdOf(municipality, number);
  const placeId = placeIdOf(municipality, place.key);
  const all = origin === 'oppdiktet';
  await send('register-party', number, {
    orgnr: holder.orgnr,
    name: holder.name,
    language,
    madeUp: all || madeUp.some((column) => column.startsWith('innehaver')),
  });
  await send('register-place', number, {
    placeId,
    key: place.key,
    orgnr: place.orgnr,
    name: place.name,
    address: place.address,
    madeUp: all || madeUp.some((column) => column.startsWith('sted')),
  });
  await send('import-licence', number, {
    licenceId,
    importId,
    madeUp,
    origin,
    number,
    kind,
    groups,
    holderOrgnr: holder.orgnr,
    placeId,
    period: { start: validFrom, end: validTo },
  });
  if (licence.historyComplete) {
    await send('declare-history-complete', number, {
      licenceId,
      through: validFrom,
      source: `register file, import ${importId}`,
    });
  }
};

import { plainToInstance, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateNested,
  validateSync,
} from 'class-validator';
import { fieldErrors } from '@platform/http/validation/field-errors.js';
import { IsInstant, IsIsoDate, IsText } from '@platform/http/validation/value-decorators.js';
import { type OffenceClass, type ProvisionName, provisionNames } from '../../../inspection/contract.js';

class OffenceRow {
  @IsIn(provisionNames)
  provision!: ProvisionName;

  @IsInstant()
  at!: string;

  @IsIn(['ordinary', 'gross'])
  class!: OffenceClass;
}

class ReactionRow {
  @IsIn(['warning', 'withdrawal'])
  kind!: 'warning' | 'withdrawal';

  @IsIn(['ladder', '7.3', '7.4'])
  track!: 'ladder' | '7.3' | '7.4';

  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => OffenceRow)
  offences!: OffenceRow[];

  @IsIsoDate()
  decidedOn!: string;

  @IsIsoDate()
  notifiedOn!: string;

  @IsOptional()
  @IsIsoDate()
  from?: string | null;

  @IsOptional()
  @IsIsoDate()
  to?: string | null;

  /** the paper it stands on */
  @IsText(200)
  voucher!: string;
}

class OpenItemRow {
  @IsIn(['report', 'fee'])
  kind!: 'report' | 'fee';

  @IsInt()
  @Min(2005)
  @Max(2100)
  year!: number;

  @IsIsoDate()
  due!: string;

  @IsOptional()
  @IsInt()
  @Min(0)
  amountOre?: number | null;
}

class RunningRow {
  @IsText(8000)
  text!: string;

  @IsIsoDate()
  since!: string;

  @IsText(200)
  voucher!: string;
}

/** What an old system or archive knows of one licence. */
export class HistoryRow {
  @IsText(60)
  licenceNumber!: string;

  @IsText(200)
  source!: string;

  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ReactionRow)
  reactions!: ReactionRow[];

  /** returns and fees that were due before and are still missing */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => OpenItemRow)
  open?: OpenItemRow[];

  /** cases that still run elsewhere; each becomes a note that asks to be taken over */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => RunningRow)
  running?: RunningRow[];

  /** somebody vouches that this is all */
  @IsBoolean()
  complete!: boolean;

  /** the last day that the declaration covers */
  @IsIsoDate()
  through!: string;
}

/** Reads a history file: a JSON array. All faults with their JSON pointer; rows only when there are none. */
export const readHistory = (text: string): { rows: readonly HistoryRow[]; faults: readonly string[] } => {
  const parsed = JSON.parse(text) as unknown;
  if (!Array.isArray(parsed)) return { rows: [], faults: ['/: must be a JSON array with one object for each licence'] };
  const rows = parsed.map((row) => plainToInstance(HistoryRow, row));
  const faults = rows.flatMap((row, index) => [
    ...fieldErrors(validateSync(row, { whitelist: true, forbidNonWhitelisted: true }), 'body').map(
      ({ path, message }) => `/${index}${path}: ${message.nb}`,
    ),
    ...impossible(row, index),
  ]);
  return { rows: faults.length === 0 ? rows : [], faults };
};

const impossible = ({ reactions }: HistoryRow, index: number): string[] =>
  (Array.isArray(reactions) ? reactions : []).flatMap(({ kind, track, from, offences, notifiedOn, decidedOn }, i) => [
    ...(kind === 'withdrawal' && !from ? [`/${index}/reactions/${i}/from: en inndragning må ha en første dag`] : []),
    ...(track === 'ladder' && Array.isArray(offences) && offences.length === 0
      ? [`/${index}/reactions/${i}/offences: en reaksjon etter trappa må ha minst ett brudd`]
      : []),
    ...(notifiedOn < decidedOn ? [`/${index}/reactions/${i}/notifiedOn: kan ikke være før vedtaket`] : []),
  ]);

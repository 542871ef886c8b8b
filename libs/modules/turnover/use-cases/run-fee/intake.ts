import { IsInt, Max, Min } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { IsIsoDate, IsText } from '@platform/http/validation/value-decorators.js';
import { takesIn } from '@platform/intake/intake-kind.js';
import { licenceDecider, licenceIdOf } from '../../../licence/contract.js';
import { recordFeePayment } from './decide.js';

export class PaymentMessage {
  @ApiProperty({ description: 'as it stands in the register' })
  @IsText(40)
  licenceNumber!: string;

  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(1990)
  @Max(2200)
  year!: number;

  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  paidOn!: string;
}

/** A payment from the finance system. */
export const paymentIntake = takesIn({
  name: 'payment',
  summary: 'The fee of a year was paid',
  body: PaymentMessage,
  command: async ({ licenceNumber, year, paidOn }, { log, municipality }) => {
    const licenceId = licenceIdOf(municipality, licenceNumber);
    const { state } = await log.load(licenceDecider, municipality, licenceId);
    if (!state.facts) {
      const message = { nb: 'ingen bevilling har dette nummeret', nn: 'ingen løyve har dette nummeret' };
      return { faults: [{ path: '/licenceNumber', message }] };
    }
    return { name: recordFeePayment.name, data: { licenceId, year, paidOn }, role: 'system' };
  },
});

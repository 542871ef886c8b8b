import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsObject } from 'class-validator';
import { IsText } from '@platform/http/validation/value-decorators.js';
import { takesIn } from '@platform/intake/intake-kind.js';
import { reportByLicenceNumber } from './by-licence-number.js';
import { recordInspection } from './decide.js';
import { toCommand } from './http.js';

export class InspectionMessage {
  @ApiProperty({ type: [String], description: 'as they stand in the register' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @IsText(40, { each: true })
  licenceNumbers!: string[];

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'as POST /api/inspections, without ids' })
  @IsObject()
  report!: object;
}

/** A report from the control company. */
export const inspectionIntake = takesIn({
  name: 'inspection-report',
  summary: 'The report of a control',
  body: InspectionMessage,
  command: async ({ licenceNumbers, report }, { log, municipality }) => {
    const checked = await reportByLicenceNumber({ ...report, licenceNumbers }, municipality, log);
    return 'faults' in checked
      ? checked
      : { name: recordInspection.name, data: toCommand(checked.body), role: 'inspector' };
  },
});

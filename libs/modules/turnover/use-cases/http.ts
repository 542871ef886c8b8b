import { Body, Controller, Inject, Param, ParseIntPipe, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsInt, IsNumber, Max, Min, ValidateNested } from 'class-validator';
import { Roles } from '@platform/access/access-rule.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { IsIsoDate, IsText } from '@platform/http/validation/value-decorators.js';
import { invoiceFee, recordFeePayment } from './run-fee/decide.js';
import { reportTurnover } from './run-turnover/decide.js';

export class LitresBody {
  @ApiProperty({ description: 'litres, at most three decimals' })
  @IsNumber({ maxDecimalPlaces: 3 })
  @Min(0)
  @Max(10_000_000)
  group1!: number;

  @ApiProperty()
  @IsNumber({ maxDecimalPlaces: 3 })
  @Min(0)
  @Max(10_000_000)
  group2!: number;

  @ApiProperty()
  @IsNumber({ maxDecimalPlaces: 3 })
  @Min(0)
  @Max(10_000_000)
  group3!: number;
}

export class ReportBody {
  @ApiProperty({ format: 'date', description: 'day of receipt' })
  @IsIsoDate()
  receivedOn!: string;

  @ApiProperty({ type: LitresBody })
  @IsDefined()
  @ValidateNested()
  @Type(() => LitresBody)
  litres!: LitresBody;
}

export class InvoiceBody {
  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  due!: string;

  @ApiProperty({ type: 'integer', description: 'øre' })
  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  amountOre!: number;

  @ApiProperty()
  @IsText(60)
  invoiceNumber!: string;
}

export class PaymentBody {
  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  paidOn!: string;
}

@ApiTags('turnover')
@Controller('api/licences/:licenceId/turnover/:year')
export class TurnoverCommandsController {
  constructor(@Inject(CommandSender) private readonly commands: CommandSender) {}

  @Post('reports')
  @Roles(...reportTurnover.roles)
  @CommandRoute('Hands in the return for a year', 'It cures what was missing, from the day of receipt.')
  report(
    @Param('licenceId', ParseUUIDPipe) licenceId: string,
    @Param('year', ParseIntPipe) year: number,
    @Body() { receivedOn, litres }: ReportBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(reportTurnover.name, { licenceId, year, receivedOn, litres: { ...litres } }, meta);
  }

  @Post('invoices')
  @Roles(...invoiceFee.roles)
  @CommandRoute('Records the invoice of the year’s fee')
  invoice(
    @Param('licenceId', ParseUUIDPipe) licenceId: string,
    @Param('year', ParseIntPipe) year: number,
    @Body() body: InvoiceBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(invoiceFee.name, { licenceId, year, ...body }, meta);
  }

  @Post('payments')
  @Roles('caseworker')
  @CommandRoute('Records that the fee was paid')
  pay(
    @Param('licenceId', ParseUUIDPipe) licenceId: string,
    @Param('year', ParseIntPipe) year: number,
    @Body() { paidOn }: PaymentBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(recordFeePayment.name, { licenceId, year, paidOn }, meta);
  }
}

import { Body, Controller, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { Roles } from '@platform/access/access-rule.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { Personal } from '@platform/http/validation/personal.js';
import { IsIsoDate, IsText } from '@platform/http/validation/value-decorators.js';
import { RuledBody } from './assess-http.js';
import { claimCosts, decideCosts, newDecisionArrived } from './claim-costs/decide.js';

export class NewDecisionBody {
  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  arrivedOn!: string;
}

export class ClaimBody {
  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  receivedOn!: string;

  @ApiProperty({ type: 'integer', description: 'øre' })
  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  amountOre!: number;

  @ApiProperty()
  @IsText(8000)
  @Personal()
  items!: string;
}

export class CostsRulingBody extends RuledBody {
  @ApiProperty({ type: 'integer', description: 'øre' })
  @IsInt()
  @Min(0)
  @Max(1_000_000_000)
  grantedOre!: number;

  @ApiProperty()
  @IsText(8000)
  @Personal()
  considerations!: string;
}

@ApiTags('appeals')
@Controller('api/appeals/:appealId')
export class CostsController {
  constructor(@Inject(CommandSender) private readonly commands: CommandSender) {}

  @Post('new-decision-arrivals')
  @Roles('caseworker')
  @CommandRoute('Records that the new decision reached the party; three weeks to claim costs (forvaltningsloven § 36)')
  arrived(
    @Param('appealId', ParseUUIDPipe) appealId: string,
    @Body() { arrivedOn }: NewDecisionBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(newDecisionArrived.name, { appealId, arrivedOn }, meta);
  }

  @Post('costs-claims')
  @Roles(...claimCosts.roles)
  @CommandRoute('Claims the costs of an appeal that was won')
  claim(
    @Param('appealId', ParseUUIDPipe) appealId: string,
    @Body() body: ClaimBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(claimCosts.name, { appealId, ...body }, meta);
  }

  @Post('costs-decisions')
  @Roles(...decideCosts.roles)
  @CommandRoute('Decides a claim for costs')
  decide(
    @Param('appealId', ParseUUIDPipe) appealId: string,
    @Body() body: CostsRulingBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(decideCosts.name, { appealId, ...body, decidedBy: { ...body.decidedBy } }, meta);
  }
}

import { Body, Controller, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { Roles } from '@platform/access/access-rule.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { Personal } from '@platform/http/validation/personal.js';
import { IsText } from '@platform/http/validation/value-decorators.js';
import { type RecomputedOutcome, recomputedOutcomes } from '../../domain/events.js';
import { noteRecomputedSeen } from './decide.js';

export class RecomputedSeenBody {
  @ApiProperty({ enum: recomputedOutcomes })
  @IsIn(recomputedOutcomes)
  outcome!: RecomputedOutcome;

  @ApiProperty({ description: 'why; kept in the vault' })
  @IsText(4000)
  @Personal()
  reason!: string;
}

@ApiTags('sanctions')
@Controller('api/licences/:licenceId/proposals/:proposalId/recomputed-seen')
export class RecomputedSeenController {
  constructor(@Inject(CommandSender) private readonly commands: CommandSender) {}

  @Post()
  @Roles(...noteRecomputedSeen.roles)
  @CommandRoute('Says that a proposal that a correction changed was looked at, and what follows')
  seen(
    @Param('licenceId', ParseUUIDPipe) licenceId: string,
    @Param('proposalId', ParseUUIDPipe) proposalId: string,
    @Body() body: RecomputedSeenBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(noteRecomputedSeen.name, { licenceId, proposalId, ...body }, meta);
  }
}

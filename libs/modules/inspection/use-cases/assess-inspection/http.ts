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
import { type ClosingOutcome } from '../../domain/events.js';
import { closeInspection } from './decide.js';

export class ClosureBody {
  @ApiProperty({ enum: ['no-breach', 'not-pursued'] })
  @IsIn(['no-breach', 'not-pursued'])
  outcome!: ClosingOutcome;

  @ApiProperty({ description: 'the ground, as the party will read it' })
  @IsText(4000)
  @Personal()
  ground!: string;
}

@ApiTags('inspections')
@Controller('api/inspections')
export class CloseInspectionController {
  constructor(@Inject(CommandSender) private readonly commands: CommandSender) {}

  @Post(':inspectionId/closure')
  @Roles(...closeInspection.roles)
  @CommandRoute('Closes the case after a control without a reaction; the party is told')
  close(
    @Param('inspectionId', ParseUUIDPipe) inspectionId: string,
    @Body() body: ClosureBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(closeInspection.name, { inspectionId, ...body }, meta);
  }
}

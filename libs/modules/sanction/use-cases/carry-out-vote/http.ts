import { Controller, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Roles } from '@platform/access/access-rule.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { carryOutVote } from './decide.js';

@ApiTags('sanctions')
@Controller('api/licences/:licenceId/meetings/:meetingId/votes/:itemId')
export class CarryOutVoteController {
  constructor(@Inject(CommandSender) private readonly commands: CommandSender) {}

  @Post('carrying-out')
  @Roles(...carryOutVote.roles)
  @CommandRoute('Carries out a vote that a gate had refused, once what was missing is in place')
  carryOut(
    @Param('licenceId', ParseUUIDPipe) licenceId: string,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(carryOutVote.name, { licenceId, meetingId, itemId }, meta);
  }
}

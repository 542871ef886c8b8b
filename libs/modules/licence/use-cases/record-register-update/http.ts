import { Body, Controller, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { Roles } from '@platform/access/access-rule.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { IsIsoDate } from '@platform/http/validation/value-decorators.js';
import { type RegisterUpdate } from '../../domain/events.js';
import { recordRegisterUpdate } from './decide.js';

const UPDATES: RegisterUpdate[] = ['started', 'ended', 'suspended', 'resumed'];

export class RegisterUpdateBody {
  @ApiProperty({ enum: UPDATES })
  @IsIn(UPDATES)
  what!: RegisterUpdate;

  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  on!: string;
}

@ApiTags('withdrawals')
@Controller('api/licences/:licenceId/withdrawals/:withdrawalId/register-updates')
export class RegisterUpdateController {
  constructor(@Inject(CommandSender) private readonly commands: CommandSender) {}

  @Post()
  @Roles(...recordRegisterUpdate.roles)
  @CommandRoute('Records that the national register was told')
  update(
    @Param('licenceId', ParseUUIDPipe) licenceId: string,
    @Param('withdrawalId', ParseUUIDPipe) withdrawalId: string,
    @Body() { what, on }: RegisterUpdateBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(recordRegisterUpdate.name, { licenceId, withdrawalId, what, on }, meta);
  }
}

import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { Roles } from '@platform/access/access-rule.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { Personal } from '@platform/http/validation/personal.js';
import { IsIsoDate, IsText } from '@platform/http/validation/value-decorators.js';
import { type CaseKind, caseKinds } from '../domain/case-events.js';
import { assignCase } from './assign-case/decide.js';
import { putOnHold, takeUpAgain } from './hold-case/decide.js';

export class CaseBody {
  @ApiProperty({ enum: caseKinds })
  @IsIn(caseKinds)
  kind!: CaseKind;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  id!: string;
}

export class AssignmentBody extends CaseBody {
  @ApiProperty({ description: 'subject of the token of whoever has the case' })
  @IsText(200)
  assignee!: string;
}

export class HoldBody extends CaseBody {
  @ApiProperty({ format: 'date', description: 'taken up again on this day' })
  @IsIsoDate()
  until!: string;

  @ApiProperty({ description: 'why; kept in the vault' })
  @IsText(2000)
  @Personal()
  reason!: string;
}

@ApiTags('work list')
@Controller('api/cases')
export class CaseController {
  constructor(@Inject(CommandSender) private readonly commands: CommandSender) {}

  @Post('assignments')
  @Roles(...assignCase.roles)
  @CommandRoute('Gives a case to a person')
  assign(@Body() { kind, id, assignee }: AssignmentBody, @CommandMetaOf() meta: CommandMeta): Promise<CommandResult> {
    return this.commands.send(assignCase.name, { about: `${kind}:${id}`, assignee }, meta);
  }

  @Post('holds')
  @Roles(...putOnHold.roles)
  @CommandRoute('Lays a case aside until a day', 'The deadlines of the law run on.')
  hold(@Body() { kind, id, until, reason }: HoldBody, @CommandMetaOf() meta: CommandMeta): Promise<CommandResult> {
    return this.commands.send(putOnHold.name, { about: `${kind}:${id}`, until, reason }, meta);
  }

  @Post('resumptions')
  @Roles(...takeUpAgain.roles)
  @CommandRoute('Takes a case up again before its day')
  resume(@Body() { kind, id }: CaseBody, @CommandMetaOf() meta: CommandMeta): Promise<CommandResult> {
    return this.commands.send(takeUpAgain.name, { about: `${kind}:${id}` }, meta);
  }
}

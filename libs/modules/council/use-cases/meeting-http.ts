import { Body, Controller, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { Roles } from '@platform/access/access-rule.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { Personal } from '@platform/http/validation/personal.js';
import { IsInstant, IsIsoDate, IsText } from '@platform/http/validation/value-decorators.js';
import { approveMinutes, cancelMeeting, scheduleMeeting, summonMeeting } from './arrange-meeting/decide.js';

export class MeetingBody {
  @ApiProperty({ example: 'formannskapet' })
  @Matches(/^[a-zæøå][a-zæøå0-9-]{1,60}$/)
  bodyId!: string;

  @ApiProperty({ format: 'date-time' })
  @IsInstant()
  startsAt!: string;

  @ApiProperty({ example: 'kommunestyresalen' })
  @IsText(200)
  place!: string;
}

export class MeetingDayBody {
  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  on!: string;
}

export class CancelMeetingBody {
  @ApiProperty()
  @IsText(2000)
  @Personal()
  reason!: string;
}

@ApiTags('council')
@Controller('api/meetings')
export class MeetingCommandsController {
  constructor(@Inject(CommandSender) private readonly commands: CommandSender) {}

  @Post()
  @Roles(...scheduleMeeting.roles)
  @CommandRoute('Schedules a meeting of a body', 'Paper and summons deadlines follow from its rules of procedure.')
  schedule(@Body() body: MeetingBody, @CommandMetaOf() meta: CommandMeta): Promise<CommandResult> {
    return this.commands.send(scheduleMeeting.name, { ...body }, meta);
  }

  @Post(':meetingId/summons')
  @Roles(...summonMeeting.roles)
  @CommandRoute('Records that the summons with the agenda was sent')
  summon(
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Body() body: MeetingDayBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(summonMeeting.name, { meetingId, ...body }, meta);
  }

  @Post(':meetingId/cancellation')
  @Roles(...cancelMeeting.roles)
  @CommandRoute('Cancels a meeting that has decided nothing')
  cancel(
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Body() body: CancelMeetingBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(cancelMeeting.name, { meetingId, ...body }, meta);
  }

  @Post(':meetingId/minutes-approval')
  @Roles(...approveMinutes.roles)
  @CommandRoute('Approves the minutes; nothing more is entered in them')
  approve(
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Body() body: MeetingDayBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(approveMinutes.name, { meetingId, ...body }, meta);
  }
}

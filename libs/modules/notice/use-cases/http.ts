import { Body, Controller, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { Roles } from '@platform/access/access-rule.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { IsIsoDate, IsText } from '@platform/http/validation/value-decorators.js';
import { approveNotice } from './approve-notice/decide.js';
import { retryHandOver } from './hand-over-notice/retry.js';
import { recordSecondNotification } from './note-unopened/decide.js';
import { recordArrival } from './record-arrival/decide.js';
import { recordPosting } from './record-posting/decide.js';
import { askProduction } from './record-production/decide.js';
import { recordReturn } from './record-return/decide.js';
import { reissueNotice } from './reissue-notice/decide.js';

export class PostingBody {
  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  postedOn!: string;

  @ApiProperty({ description: 'how that is known, e.g. an entry in the post log' })
  @IsText(200)
  evidence!: string;

  @ApiPropertyOptional({ enum: ['post', 'email'], default: 'post', description: 'e-mail alone is refused' })
  @IsOptional()
  @IsIn(['post', 'email'])
  channel?: 'post' | 'email';
}

export class ArrivalBody {
  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  arrivedOn!: string;

  @ApiProperty({ description: 'what proves it' })
  @IsText(200)
  basis!: string;
}

export class ReturnBody {
  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  returnedOn!: string;

  @ApiProperty()
  @IsText(200)
  reason!: string;
}

export class SecondNotificationBody {
  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  notifiedOn!: string;

  @ApiProperty({ description: 'how that is known' })
  @IsText(200)
  evidence!: string;
}

export class RetryBody {
  @ApiProperty({ description: 'how it is known that the service has nothing' })
  @IsText(200)
  evidence!: string;
}

@ApiTags('notices')
@Controller('api/notices/:noticeId')
@Roles('caseworker')
export class NoticeCommandsController {
  constructor(@Inject(CommandSender) private readonly commands: CommandSender) {}

  @Post('approval')
  @CommandRoute('Lets a letter go out that waits for approval')
  approve(
    @Param('noticeId', ParseUUIDPipe) noticeId: string,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(approveNotice.name, { noticeId }, meta);
  }

  @Post('productions')
  @CommandRoute('Makes a letter again that lacked something')
  produce(
    @Param('noticeId', ParseUUIDPipe) noticeId: string,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(askProduction.name, { noticeId }, meta);
  }

  @Post('postings')
  @CommandRoute('Records that the letter was posted', 'Only then is it sent.')
  post(
    @Param('noticeId', ParseUUIDPipe) noticeId: string,
    @Body() body: PostingBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(recordPosting.name, { noticeId, ...body }, meta);
  }

  @Post('arrivals')
  @CommandRoute('Records proof that the letter arrived')
  arrive(
    @Param('noticeId', ParseUUIDPipe) noticeId: string,
    @Body() body: ArrivalBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(recordArrival.name, { noticeId, ...body }, meta);
  }

  @Post('returns')
  @CommandRoute('Records that the letter came back: it starts no clock')
  giveBack(
    @Param('noticeId', ParseUUIDPipe) noticeId: string,
    @Body() body: ReturnBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(recordReturn.name, { noticeId, ...body }, meta);
  }

  @Post('replacements')
  @CommandRoute('Orders a new letter in place of one that came back')
  reissue(
    @Param('noticeId', ParseUUIDPipe) replaces: string,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(reissueNotice.name, { replaces }, meta);
  }

  @Post('second-notifications')
  @CommandRoute('Records that the recipient of an unopened letter was notified once more', 'It moves no appeal time.')
  notifyAgain(
    @Param('noticeId', ParseUUIDPipe) noticeId: string,
    @Body() body: SecondNotificationBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(recordSecondNotification.name, { noticeId, ...body }, meta);
  }

  @Post('hand-overs')
  @CommandRoute(
    'Hands a letter over once more',
    'Only where the service refused it, or where a person knows that the service has nothing.',
  )
  handOverAgain(
    @Param('noticeId', ParseUUIDPipe) noticeId: string,
    @Body() body: RetryBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(retryHandOver.name, { noticeId, ...body }, meta);
  }
}

import { Body, Controller, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsDefined, ValidateNested } from 'class-validator';
import { Roles } from '@platform/access/access-rule.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { Personal } from '@platform/http/validation/personal.js';
import { IsIsoDate, IsText } from '@platform/http/validation/value-decorators.js';
import { annulDecision } from './annul-decision/decide.js';
import { DecidedByBody } from './http.js';
import { extendAppealTime, reasonsArrived, requestReasons } from './run-appeal-time/decide.js';

export class ExtensionBody {
  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  grantedOn!: string;

  @ApiProperty({ format: 'date', description: 'last day; rolled to a working day' })
  @IsIsoDate()
  until!: string;

  @ApiProperty({ type: DecidedByBody })
  @IsDefined()
  @ValidateNested()
  @Type(() => DecidedByBody)
  decidedBy!: DecidedByBody;

  @ApiProperty()
  @IsText(4000)
  @Personal()
  reasons!: string;
}

export class ReasonsRequestBody {
  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  requestedOn!: string;

  @ApiProperty({ description: 'the decision went out with its reasons: the request interrupts nothing' })
  @IsBoolean()
  givenWithDecision!: boolean;
}

export class ArrivedBody {
  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  arrivedOn!: string;
}

export class ReversalBody {
  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  on!: string;

  @ApiProperty({ description: 'the case is to be decided anew' })
  @IsBoolean()
  remitted!: boolean;

  @ApiProperty()
  @IsText(8000)
  @Personal()
  reasons!: string;
}

@ApiTags('sanctions')
@Controller('api/licences/:licenceId')
export class AppealEffectsController {
  constructor(@Inject(CommandSender) private readonly commands: CommandSender) {}

  @Post('reactions/:reactionId/appeal-time-extensions')
  @Roles(...extendAppealTime.roles)
  @CommandRoute('Makes the time to appeal longer, before it is out (forvaltningsloven § 29)')
  extend(
    @Param('licenceId', ParseUUIDPipe) licenceId: string,
    @Param('reactionId', ParseUUIDPipe) reactionId: string,
    @Body() { decidedBy, ...rest }: ExtensionBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(
      extendAppealTime.name,
      { licenceId, reactionId, ...rest, decidedBy: { ...decidedBy } },
      meta,
    );
  }

  @Post('reactions/:reactionId/reasons-requests')
  @Roles(...requestReasons.roles)
  @CommandRoute('Records that the party asks for reasons (forvaltningsloven § 24)')
  reasons(
    @Param('licenceId', ParseUUIDPipe) licenceId: string,
    @Param('reactionId', ParseUUIDPipe) reactionId: string,
    @Body() body: ReasonsRequestBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(requestReasons.name, { licenceId, reactionId, ...body }, meta);
  }

  @Post('reactions/:reactionId/reasons-arrivals')
  @Roles(...reasonsArrived.roles)
  @CommandRoute('Records that the reasons asked for have arrived; the time to appeal begins afresh')
  arrived(
    @Param('licenceId', ParseUUIDPipe) licenceId: string,
    @Param('reactionId', ParseUUIDPipe) reactionId: string,
    @Body() { arrivedOn }: ArrivedBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(reasonsArrived.name, { licenceId, reactionId, arrivedOn }, meta);
  }

  @Post('reactions/:reactionId/reversals')
  @Roles('caseworker', 'council-secretary')
  @CommandRoute('Records that the body took its own decision back, to the party’s favour (forvaltningsloven § 35)')
  reverse(
    @Param('licenceId', ParseUUIDPipe) licenceId: string,
    @Param('reactionId', ParseUUIDPipe) reactionId: string,
    @Body() body: ReversalBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    const command = { licenceId, reactionId, appealId: null, by: 'own-reversal', ...body };
    return this.commands.send(annulDecision.name, command, meta);
  }
}

import { Body, Controller, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Roles } from '@platform/access/access-rule.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { InvalidInput } from '@platform/http/problem/http-problem.js';
import { type Against } from '../domain/events.js';
import { type AgainstBody, AppealBody, OwnAppealBody } from './bodies.js';
import { type LodgeAppeal } from './lodge-appeal/command.js';
import { lodgeAppeal } from './lodge-appeal/decide.js';

/** Errors: InvalidInput when it does not say which decision. */
const againstOf = (body: AgainstBody): Against => {
  const { kind, reactionId, alsoContests = [], reference, decidedOn } = body;
  if (kind === 'withdrawal' || kind === 'points' || kind === 'warning') {
    if (reactionId) return { kind, reactionId, alsoContests };
    throw missing('/against/reactionId');
  }
  if (!reference) throw missing('/against/reference');
  if (!decidedOn) throw missing('/against/decidedOn');
  const { body: decider = '', arrivedOn = null, arrivalProven: proven = false } = body;
  return { kind, reference, body: decider, decidedOn, arrivedOn, proven };
};

const missing = (path: string): InvalidInput =>
  new InvalidInput([
    { path, in: 'body', message: { nb: 'Oppgi hvilket vedtak klagen gjelder.', nn: 'Oppgje kva vedtak klaga gjeld.' } },
  ]);

@ApiTags('appeals')
@Controller('api')
export class LodgeAppealController {
  constructor(@Inject(CommandSender) private readonly commands: CommandSender) {}

  @Post('appeals')
  @Roles('caseworker')
  @CommandRoute('Registers an appeal that came in', 'Whatever it lacks and however late; people assess that.')
  lodge(@Body() body: AppealBody, @CommandMetaOf() meta: CommandMeta): Promise<CommandResult> {
    const { licenceId, by, channel, receivedAt, stayAsked, change, repeats } = body;
    const command: LodgeAppeal = {
      licenceId,
      against: againstOf(body.against),
      by,
      channel,
      documentId: body.documentId ?? null,
      postedOn: body.postedOn ?? null,
      receivedAt,
      repeats: repeats ? { firstSentOn: repeats.firstSentOn, learnedOn: repeats.learnedOn } : null,
      lacks: body.lacks ?? [],
      stayAsked,
      arguments: body.arguments,
      change,
      appellant: body.appellant ?? '',
      interest: body.interest ?? '',
      knewOn: body.knewOn ?? null,
    };
    return this.commands.send(lodgeAppeal.name, command, meta);
  }

  @Post('licences/:licenceId/appeals')
  @Roles('licence-holder')
  @CommandRoute('Appeals a decision on the own licence', 'It has arrived when this is answered.')
  own(
    @Param('licenceId', ParseUUIDPipe) licenceId: string,
    @Body() body: OwnAppealBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    const command: LodgeAppeal = {
      licenceId,
      against: againstOf(body.against),
      by: 'holder',
      channel: 'digital',
      documentId: null,
      postedOn: null,
      receivedAt: null,
      repeats: null,
      lacks: [],
      stayAsked: body.stayAsked,
      arguments: body.arguments,
      change: body.change,
      appellant: '',
      interest: '',
      knewOn: null,
    };
    return this.commands.send(lodgeAppeal.name, command, meta);
  }
}

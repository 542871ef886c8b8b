import { Body, Controller, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Roles } from '@platform/access/access-rule.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { DayBody } from './assess-http.js';
import { addArgument, answerArgument } from './answer-argument/decide.js';
import {
  ArgumentAnswerBody,
  ArgumentBody,
  CounterPartyBody,
  extentOf,
  OutcomeBody,
  PromiseBody,
  ReconsiderationBody,
  StayBody,
  StayEndBody,
} from './handle-bodies.js';
import { decideStay, endStay, requestStay } from './decide-stay/decide.js';
import { promiseAnswer, warnCounterParty } from './forward-appeal/decide.js';
import { reconsiderAppeal } from './reconsider-appeal/decide.js';
import { recordOutcome } from './record-outcome/decide.js';

@ApiTags('appeals')
@Controller('api/appeals/:appealId')
export class HandleAppealController {
  constructor(@Inject(CommandSender) private readonly commands: CommandSender) {}

  private send(name: string, appealId: string, body: object, meta: CommandMeta): Promise<CommandResult> {
    return this.commands.send(name, { appealId, ...body }, meta);
  }

  @Post('arguments')
  @Roles(...addArgument.roles)
  @CommandRoute('Adds an argument to the appeal')
  add(
    @Param('appealId', ParseUUIDPipe) id: string,
    @Body() { argument, documentId }: ArgumentBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.send(addArgument.name, id, { argument, documentId: documentId ?? null }, meta);
  }

  @Post('arguments/:argumentId/answers')
  @Roles(...answerArgument.roles)
  @CommandRoute('Answers one argument of the appellant')
  answer(
    @Param('appealId', ParseUUIDPipe) id: string,
    @Param('argumentId', ParseUUIDPipe) argumentId: string,
    @Body() { answer }: ArgumentAnswerBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.send(answerArgument.name, id, { argumentId, answer }, meta);
  }

  @Post('stay-requests')
  @Roles(...requestStay.roles)
  @CommandRoute('Asks that the decision waits (forvaltningsloven § 42)')
  askStay(
    @Param('appealId', ParseUUIDPipe) id: string,
    @Body() body: DayBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.send(requestStay.name, id, { ...body }, meta);
  }

  @Post('stays')
  @Roles('caseworker', 'council-secretary')
  @CommandRoute('Grants or refuses a stay, with reasons')
  stay(
    @Param('appealId', ParseUUIDPipe) id: string,
    @Body() body: StayBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    const { granted, until = 'appeal-decided', conditions = [], considerations, decidedOn } = body;
    const decidedBy = { ...body.decidedBy };
    const command = { granted, until, conditions, considerations, decidedBy, decidedOn, voteEventId: null };
    return this.send(decideStay.name, id, command, meta);
  }

  @Post('stay-ends')
  @Roles(...endStay.roles)
  @CommandRoute('Sets the day on which a stayed withdrawal goes on')
  end(
    @Param('appealId', ParseUUIDPipe) id: string,
    @Body() body: StayEndBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.send(endStay.name, id, { ...body }, meta);
  }

  @Post('reconsiderations')
  @Roles('caseworker', 'council-secretary')
  @CommandRoute('Records what the body that decided makes of the appeal (forvaltningsloven § 33)')
  reconsider(
    @Param('appealId', ParseUUIDPipe) id: string,
    @Body() body: ReconsiderationBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    const { outcome, startOn, considerations, decidedOn } = body;
    const extent = extentOf(body.length);
    const amended = outcome === 'amended' ? { ...(extent ? { extent } : {}), ...(startOn ? { startOn } : {}) } : null;
    const decidedBy = { ...body.decidedBy };
    return this.send(
      reconsiderAppeal.name,
      id,
      { outcome, amended, considerations, decidedBy, decidedOn, voteEventId: null },
      meta,
    );
  }

  @Post('counter-parties')
  @Roles(...warnCounterParty.roles)
  @CommandRoute('Records that a counter-party was told, with a limit and a copy of the appeal')
  warn(
    @Param('appealId', ParseUUIDPipe) id: string,
    @Body() body: CounterPartyBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    const { partyOrgnr = null, documentId = null, ...rest } = { ...body };
    return this.send(warnCounterParty.name, id, { ...rest, partyOrgnr, documentId }, meta);
  }

  @Post('promises')
  @Roles(...promiseAnswer.roles)
  @CommandRoute('Records when the party was told to expect an answer (forvaltningsloven § 11 a)')
  promise(
    @Param('appealId', ParseUUIDPipe) id: string,
    @Body() body: PromiseBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.send(promiseAnswer.name, id, { ...body }, meta);
  }

  @Post('outcomes')
  @Roles(...recordOutcome.roles)
  @CommandRoute('Records what the appeal body decided', 'Its effects on the record follow by themselves.')
  outcome(
    @Param('appealId', ParseUUIDPipe) id: string,
    @Body() body: OutcomeBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    const { outcome, decidedOn, receivedOn, reference, summary, detrimentMessageSentOn } = body;
    const detriment = detrimentMessageSentOn ? { messageSentOn: detrimentMessageSentOn } : null;
    const documentId = body.documentId ?? null;
    const command = {
      outcome,
      extent: extentOf(body.length),
      detriment,
      decidedOn,
      receivedOn,
      reference,
      documentId,
      summary,
    };
    return this.send(recordOutcome.name, id, command, meta);
  }
}

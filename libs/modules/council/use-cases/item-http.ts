import { Body, Controller, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Roles } from '@platform/access/access-rule.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { addItem, type AddItem } from './add-item/decide.js';
import { callSubstitute, closeToPublic, recordAttendance } from './call-roll/decide.js';
import { decideItem, postponeItem } from './decide-item/decide.js';
import { type DecideItem } from './decide-item/gates.js';
import { caseRefOf, decisionOf } from './decision-body.js';
import {
  AddendumBody,
  AttendanceBody,
  ClosedDoorsBody,
  ItemBody,
  ItemDecisionBody,
  PapersBody,
  PostponementBody,
  SubstituteBody,
} from './item-bodies.js';
import { orderPapers } from './prepare-papers/decide.js';

@ApiTags('council')
@Controller('api/meetings/:meetingId/items')
export class ItemCommandsController {
  constructor(@Inject(CommandSender) private readonly commands: CommandSender) {}

  @Post()
  @Roles(...addItem.roles)
  @CommandRoute('Puts a case on the agenda, with the administration’s proposal')
  add(
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Body() body: ItemBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    const { reference, title, proposalText = '', considerations = '', withAddendum = false, urgent } = body;
    const command: AddItem = {
      meetingId,
      case: caseRefOf(body.case),
      reference,
      title,
      proposal: body.proposal ? decisionOf(body.proposal, '/proposal') : null,
      alternatives: (body.alternatives ?? []).map((one, index) => decisionOf(one, `/alternatives/${index}`)),
      proposalText,
      considerations,
      withAddendum,
      urgent: urgent ? { ...urgent } : null,
    };
    return this.commands.send(addItem.name, command, meta);
  }

  @Post(':itemId/papers')
  @Roles(...orderPapers.roles)
  @CommandRoute('Makes the case paper from the log and freezes it')
  papers(
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Body() { documents = [] }: PapersBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    const command = { meetingId, itemId, documents, note: '', addendum: false };
    return this.commands.send(orderPapers.name, command, meta);
  }

  @Post(':itemId/addenda')
  @Roles(...orderPapers.roles)
  @CommandRoute('Lays what came later with the papers: a late reply, new information')
  addendum(
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Body() { documents = [], note }: AddendumBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(orderPapers.name, { meetingId, itemId, documents, note, addendum: true }, meta);
  }

  @Post(':itemId/attendance')
  @Roles(...recordAttendance.roles)
  @CommandRoute('Calls the roll for the item; the last roll counts')
  attendance(
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Body() body: AttendanceBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(recordAttendance.name, { meetingId, itemId, ...body }, meta);
  }

  @Post(':itemId/substitutes')
  @Roles(...callSubstitute.roles)
  @CommandRoute('Calls a substitute for a member who is absent or disqualified')
  substitute(
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Body() { reason = '', ...body }: SubstituteBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(callSubstitute.name, { meetingId, itemId, ...body, reason }, meta);
  }

  @Post(':itemId/closed-doors')
  @Roles(...closeToPublic.roles)
  @CommandRoute('Closes the doors for the item, with a ground')
  close(
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Body() body: ClosedDoorsBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(closeToPublic.name, { meetingId, itemId, ...body }, meta);
  }

  @Post(':itemId/postponement')
  @Roles(...postponeItem.roles)
  @CommandRoute('Postpones the item')
  postpone(
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Body() { to = null, reason }: PostponementBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(postponeItem.name, { meetingId, itemId, to, reason }, meta);
  }

  @Post(':itemId/decision')
  @Roles(...decideItem.roles)
  @CommandRoute('Closes the item with what the body voted', 'What follows from it is carried out by itself.')
  decide(
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Body() body: ItemDecisionBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    const { adopted = '', text = '', considerations = '', departure = '', reply = '', replyWeighing = '' } = body;
    const { proportionality = '' } = body;
    const command: DecideItem = {
      meetingId,
      itemId,
      decision: body.decision ? decisionOf(body.decision, '/decision') : null,
      votes: body.motions.map(({ motionId, for: inFavour, against, castingVote = false }) => ({
        motionId,
        for: inFavour,
        against,
        castingVote,
      })),
      motions: body.motions.map(({ motionId, text: put }) => ({ motionId, text: put })),
      adopted,
      text,
      considerations,
      proportionality,
      departure,
      factors: body.factors ? { ...body.factors } : null,
      reply,
      replyWeighing,
    };
    return this.commands.send(decideItem.name, command, meta);
  }
}

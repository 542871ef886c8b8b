import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { Public, Roles } from '../../access/access-rule.js';
import { Caller } from '../../access/caller.js';
import { type CallerIdentity } from '../../access/token-verifier.js';
import { type CommandMeta, type CommandResult } from '../../commands/command.js';
import { CommandMetaOf } from '../command/command-meta-of.js';
import { CommandRoute } from '../command/command-route.js';
import { NotFound } from '../problem/http-problem.js';
import { ApiPage } from '../reading/api-page.js';
import { type Page, page } from '../reading/page.js';
import { PageQuery } from '../reading/page-query.js';
import { LooseThing, NameThing, ThingView } from './thing-fields.js';

/** What the made-up command does; a spec replaces it. */
export const behaviour: { answer: (meta: CommandMeta) => Promise<CommandResult>; reads: number } = {
  answer: async () => {
    throw new TypeError('the spec sets this');
  },
  reads: 0,
};

@Controller('api/things')
@Roles('caseworker', 'auditor', 'system')
export class ThingsController {
  @Post()
  @Roles('caseworker')
  @CommandRoute('Names a thing')
  create(@Body() _body: NameThing, @CommandMetaOf() meta: CommandMeta): Promise<CommandResult> {
    return behaviour.answer(meta);
  }

  @Post('loose')
  @CommandRoute('Takes almost anything')
  loose(@Body() _body: LooseThing, @CommandMetaOf() meta: CommandMeta): Promise<CommandResult> {
    return behaviour.answer(meta);
  }

  @Get()
  @ApiOperation({ summary: 'All things' })
  @ApiPage(ThingView)
  list(@Query() query: PageQuery): Page<ThingView> {
    behaviour.reads += 1;
    const all = ['a', 'b', 'c', 'd', 'e'].map((key) => ({ key }));
    const from = query.after ? all.findIndex(({ key }) => key === query.after?.key) + 1 : 0;
    return page(all.slice(from, from + query.fetch), query, ({ key }) => ({ value: key, key }));
  }

  @Get('me')
  @ApiOperation({ summary: 'Who asks' })
  @ApiOkResponse({ description: 'the caller' })
  me(@Caller() caller: CallerIdentity): CallerIdentity {
    return caller;
  }

  @Get('open')
  @Public()
  @ApiOperation({ summary: 'For anyone' })
  @ApiOkResponse({ description: 'open' })
  open(): object {
    return { open: true };
  }

  @Get('revised')
  @ApiOperation({ summary: 'A thing with a revision of its own' })
  @ApiOkResponse({ description: 'a thing' })
  revised(@Res({ passthrough: true }) reply: FastifyReply): object {
    reply.header('etag', '"7"');
    return { seven: true };
  }

  @Get(':id')
  @ApiOperation({ summary: 'One thing' })
  @ApiOkResponse({ type: ThingView })
  one(@Param('id') id: string): ThingView {
    if (id === 'broken') throw new TypeError('Kari Nordmann 01017012345 broke it');
    throw new NotFound(`thing ${id}`);
  }
}

import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { type FastifyReply } from 'fastify';
import { type Clock, osloDate } from '@kernel/clock.js';
import { Roles } from '@platform/access/access-rule.js';
import { Caller } from '@platform/access/caller.js';
import { type CallerIdentity } from '@platform/access/token-verifier.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { InvalidInput, NotFound } from '@platform/http/problem/http-problem.js';
import { ReadRoute } from '@platform/http/reading/json-answer.js';
import { IsIsoDate } from '@platform/http/validation/value-decorators.js';
import { EventLog } from '@platform/log/event-log.js';
import { CLOCK, VAULT } from '@platform/runtime/tokens.js';
import { type Vault } from '@platform/vault/vault.js';
import {
  type LetterParts,
  municipalityDecider,
  SETTINGS,
  setLetterTemplate,
  type SetLetterTemplate,
  templateOn,
} from '../../municipality/contract.js';
import { isPicture, logoFrom } from '../delivery/logo.js';
import { previewOf } from '../delivery/preview.js';
import { type LetterKind } from '../letters/letter-content.js';
import { letterKinds } from '../letters/letter-kinds.js';
import { letterPage } from '../letters/page/letter-page.js';
import { letterPdf } from '../letters/pdf/letter-pdf.js';
import { LetterTemplateBody, partsOf } from './letter-template-body.js';

export class PreviewQuery {
  @ApiPropertyOptional({ enum: ['nb', 'nn'], default: 'nb' })
  @IsOptional()
  @IsIn(['nb', 'nn'])
  language: 'nb' | 'nn' = 'nb';

  @ApiPropertyOptional({ format: 'date', description: 'the day of the letter; today when left out' })
  @IsOptional()
  @IsIsoDate()
  on?: string;

  @ApiPropertyOptional({ enum: ['html', 'pdf'], default: 'html' })
  @IsOptional()
  @IsIn(['html', 'pdf'])
  format: 'html' | 'pdf' = 'html';
}

const NO_PICTURE = {
  nb: 'Filen er ikke et bilde som et brev kan vise.',
  nn: 'Fila er ikkje eit bilete som eit brev kan vise.',
};

const isKind = (kind: string): kind is LetterKind => Object.hasOwn(letterKinds, kind);

@ApiTags('letter templates')
@Controller('api/letter-templates')
export class LetterTemplateController {
  constructor(
    @Inject(CommandSender) private readonly commands: CommandSender,
    @Inject(EventLog) private readonly log: EventLog,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @Roles(...setLetterTemplate.roles)
  @CommandRoute('Sets what stands round the letters, from a day on', 'The body of a letter is law and no part of it.')
  async set(@Body() body: LetterTemplateBody, @CommandMetaOf() meta: CommandMeta): Promise<CommandResult> {
    const logo = await this.keep(body, meta);
    const { kind, from, decidedBy } = body;
    const command: SetLetterTemplate = { kind, from, decidedBy, parts: partsOf(body.parts, logo) };
    return this.commands.send(setLetterTemplate.name, command, meta);
  }

  @Get()
  @Roles('administrator', 'caseworker', 'auditor')
  @ReadRoute('Every version of the letter templates, in the order they were set')
  async versions(@Caller() { municipality }: CallerIdentity): Promise<object> {
    const { state } = await this.log.load(municipalityDecider, municipality, SETTINGS);
    return { templates: state.templates };
  }

  @Get(':kind/preview')
  @Roles('administrator', 'caseworker')
  @ApiOperation({ summary: 'What stands round a letter of this kind on a day, with words in place of its body' })
  @ApiParam({ name: 'kind', enum: Object.keys(letterKinds) })
  @ApiOkResponse({
    content: {
      'text/html': { schema: { type: 'string' } },
      'application/pdf': { schema: { type: 'string', format: 'binary' } },
    },
  })
  async preview(
    @Param('kind') kind: string,
    @Query() { language, on, format }: PreviewQuery,
    @Caller() { municipality }: CallerIdentity,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!isKind(kind)) throw new NotFound('this kind of letter');
    const now = this.clock.now();
    const day = on ?? osloDate(now);
    const { state: settings } = await this.log.load(municipalityDecider, municipality, SETTINGS);
    const { parts } = templateOn(settings.templates, kind, day);
    const logo = parts.logo ? await logoFrom(this.vault, municipality, parts.logo.sha256, now) : null;
    const { frame, body } = previewOf({ municipality, settings }, { kind, language, on: day }, logo);
    await (format === 'pdf'
      ? reply.header('content-type', 'application/pdf').send(Buffer.from(await letterPdf(language, frame, body)))
      : reply.header('content-type', 'text/html; charset=utf-8').send(letterPage(language, frame, body)));
  }

  /** The logo's bytes first: an event must never point to bytes that are not there. */
  private async keep({ parts }: LetterTemplateBody, { municipality }: CommandMeta): Promise<LetterParts['logo']> {
    if (!parts.logo) return null;
    const { mediaType, content } = parts.logo;
    const bytes = Buffer.from(content, 'base64');
    if (!isPicture(bytes, mediaType))
      throw new InvalidInput([{ path: '/parts/logo/content', in: 'body', message: NO_PICTURE }]);
    return { sha256: await this.vault.putBlob(municipality, { mediaType, bytes }), mediaType };
  }
}

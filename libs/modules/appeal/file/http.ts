import { Body, Controller, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { type Clock, osloDate } from '@kernel/clock.js';
import { Roles } from '@platform/access/access-rule.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { NotFound } from '@platform/http/problem/http-problem.js';
import { Personal } from '@platform/http/validation/personal.js';
import { IsIsoDate, IsText } from '@platform/http/validation/value-decorators.js';
import { EventLog } from '@platform/log/event-log.js';
import { CLOCK, VAULT } from '@platform/runtime/tokens.js';
import { type Vault } from '@platform/vault/vault.js';
import { defaultLanguage, nameOn } from '../../municipality/contract.js';
import { filePdf } from '../../notice/contract.js';
import { appealDecider } from '../domain/state.js';
import { forwardAppeal, type ForwardAppeal, mustBeForwardable } from '../use-cases/forward-appeal/decide.js';
import { fileParts } from './gather.js';
import { fileWords } from './words.js';

export class ForwardingBody {
  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  on!: string;

  @ApiProperty({ description: 'what the municipality says to the appeal body; the parties get a copy' })
  @IsText(20000)
  @Personal()
  statement!: string;
}

@ApiTags('appeals')
@Controller('api/appeals/:appealId/forwardings')
export class ForwardAppealController {
  constructor(
    @Inject(CommandSender) private readonly commands: CommandSender,
    @Inject(EventLog) private readonly log: EventLog,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @Roles(...forwardAppeal.roles)
  @CommandRoute('Makes the whole file and records that it goes to the appeal body, with a statement')
  async forward(
    @Param('appealId', ParseUUIDPipe) appealId: string,
    @Body() { on, statement }: ForwardingBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    const { municipality, actor: reader } = meta;
    const { state } = await this.log.load(appealDecider, municipality, appealId);
    if (state.appealId === null) throw new NotFound('there is no such appeal');
    // Asked again, it is the same command as before; the file is not made twice.
    const { file, entries: known } = state.forwarded ?? { file: { sha256: '', size: 0, pages: 0 }, entries: [] };
    const empty: ForwardAppeal = { appealId, on, statement, file, entries: known };
    // Refused by the command itself, in its own words, before the file is made.
    if (mustBeForwardable(state)) return this.commands.send(forwardAppeal.name, empty, meta);
    const now = this.clock.now();
    const language = defaultLanguage(municipality);
    const parts = await fileParts(state, statement, {
      log: this.log,
      vault: this.vault,
      municipality,
      reader,
      now,
      language,
    });
    const { bytes, pages, spans } = await filePdf(language, {
      title: fileWords[language].file,
      municipality: nameOn(municipality, osloDate(now)),
      reference: appealId,
      day: on,
      parts,
    });
    const sha256 = await this.vault.putBlob(municipality, { mediaType: 'application/pdf', bytes });
    const entries = parts.map(({ title, day, original }, nth) => ({
      title,
      day,
      sha256: original?.sha256 ?? null,
      mediaType: original?.mediaType ?? null,
      from: spans[nth]?.from ?? 0,
      to: spans[nth]?.to ?? 0,
    }));
    return this.commands.send(
      forwardAppeal.name,
      { ...empty, file: { sha256, size: bytes.length, pages }, entries },
      meta,
    );
  }
}

import { Controller, Get, Inject, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { type Clock } from '@kernel/clock.js';
import { Roles } from '@platform/access/access-rule.js';
import { Caller } from '@platform/access/caller.js';
import { type CallerIdentity } from '@platform/access/token-verifier.js';
import { NotFound } from '@platform/http/problem/http-problem.js';
import { ReadRoute } from '@platform/http/reading/json-answer.js';
import { EventLog } from '@platform/log/event-log.js';
import { CLOCK, VAULT } from '@platform/runtime/tokens.js';
import { readProtected } from '@platform/vault/read-protected.js';
import { type Vault } from '@platform/vault/vault.js';
import { documentDecider, type DocumentState } from '../../domain/state.js';

/** Documents and notes are read from the vault, each reading logged; lists elsewhere only say that they exist. */
@ApiTags('documents')
@Controller('api/documents/:documentId')
@Roles('caseworker', 'council-secretary', 'auditor')
export class DocumentController {
  constructor(
    @Inject(EventLog) private readonly log: EventLog,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ReadRoute('A document or note: its open facts, and its title and text from the vault')
  async one(@Param('documentId', ParseUUIDPipe) id: string, @Caller() caller: CallerIdentity): Promise<object> {
    const state = await this.load(id, caller);
    const protectedPart = await readProtected(this.log.store, this.vault, caller.municipality, state.eventId, {
      reader: caller.actor,
      purpose: `document ${id}`,
      at: this.clock.now(),
    });
    return { documentId: id, received: state.received, note: state.note, content: protectedPart ?? { withheld: true } };
  }

  @Get('content')
  @ApiOperation({ summary: 'The file itself, byte for byte as it came in' })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  async content(
    @Param('documentId', ParseUUIDPipe) id: string,
    @Caller() caller: CallerIdentity,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { received } = await this.load(id, caller);
    const reading = { reader: caller.actor, purpose: `document ${id}`, at: this.clock.now() };
    const blob = received && (await this.vault.readBlob(caller.municipality, received.sha256, reading));
    if (!blob) throw new NotFound('there is no such file');
    // What others sent in is never rendered by a browser on this address.
    await reply
      .header('content-type', 'application/octet-stream')
      .header('content-disposition', `attachment; filename="${id}"`)
      .header('x-media-type', blob.mediaType)
      .send(Buffer.from(blob.bytes));
  }

  private async load(id: string, { municipality }: CallerIdentity): Promise<DocumentState> {
    const { state } = await this.log.load(documentDecider, municipality, id);
    if (state.eventId === null) throw new NotFound('there is no such document');
    return state;
  }
}

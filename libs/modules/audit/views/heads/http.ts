import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsUUID, Max, Min } from 'class-validator';
import { type Role } from '@kernel/actor.js';
import { Public, Roles } from '@platform/access/access-rule.js';
import { Caller } from '@platform/access/caller.js';
import { CASE_READERS } from '@platform/access/readers.js';
import { type CallerIdentity } from '@platform/access/token-verifier.js';
import { HeadFiles } from '@platform/audit/head-file.js';
import { LogProofs } from '@platform/audit/log-proofs.js';
import { type SignedHead } from '@platform/audit/signed-head.js';
import { InvalidInput, NotFound } from '@platform/http/problem/http-problem.js';
import { ListRoute, ReadRoute } from '@platform/http/reading/json-answer.js';
import { PageQuery } from '@platform/http/reading/page-query.js';
import { page, type Page } from '@platform/http/reading/page.js';
import { EventLog } from '@platform/log/event-log.js';
import { numberAfter } from '../number-after.js';

/** Heads and proofs hold hashes and counts only: whoever has anything to do with a case may check the log. */
const CHECKERS: readonly Role[] = [...CASE_READERS, 'inspector', 'licence-holder', 'state-administrator'];

export class ConsistencyQuery {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'count of the earlier head' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  from!: number;

  @ApiProperty({ type: 'integer', minimum: 1, description: 'count of the later head' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  to!: number;
}

export class InclusionQuery {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  eventId!: string;
}

@ApiTags('audit')
@Controller()
export class HeadsController {
  constructor(
    @Inject(EventLog) private readonly log: EventLog,
    @Inject(HeadFiles) private readonly heads: HeadFiles,
  ) {}

  @Get('.well-known/bevillingslogg-audit-key')
  @Public()
  @ReadRoute('The key that heads and exports are signed with; publish its fingerprint elsewhere too')
  published(): object {
    return this.key();
  }

  @Get('api/audit/key')
  @Roles(...CHECKERS)
  @ReadRoute('The key that heads and exports are signed with')
  key(): object {
    const { pem, fingerprint } = this.heads.publicKey();
    return { algorithm: 'Ed25519', publicKey: pem, fingerprint };
  }

  @Get('api/audit/heads')
  @Roles(...CHECKERS)
  @ListRoute('The signed heads of the municipality’s log (RFC 6962), oldest first: keep copies of them')
  async list(@Query() query: PageQuery, @Caller() { municipality }: CallerIdentity): Promise<Page<SignedHead>> {
    const { heads } = await this.heads.history(municipality);
    const after = numberAfter(query);
    const rest = heads.filter(({ count }) => after === null || BigInt(count) > BigInt(after));
    return page(rest.slice(0, query.fetch), query, ({ count }) => ({ value: count, key: count }));
  }

  @Get('api/audit/consistency')
  @Roles(...CHECKERS)
  @ReadRoute('Proof that the log of `to` events begins with that of `from` events (RFC 6962 § 2.1.2)')
  async consistency(@Query() { from, to }: ConsistencyQuery, @Caller() caller: CallerIdentity): Promise<object> {
    const { tree } = await LogProofs.of(this.log.store, caller.municipality);
    if (to > tree.size) throw new NotFound(`a log of ${to} events`);
    if (from > to) {
      const message = { nb: 'Kan ikke være større enn «to».', nn: 'Kan ikkje vere større enn «to».' };
      throw new InvalidInput([{ path: '/from', in: 'query', message }]);
    }
    const roots = { fromRoot: tree.root(from), toRoot: tree.root(to) };
    return { municipality: caller.municipality, from, to, ...roots, proof: tree.consistency(from, to) };
  }

  @Get('api/audit/inclusion')
  @Roles(...CHECKERS)
  @ReadRoute('Proof that an event is in the log that the newest head speaks for (RFC 6962 § 2.1.1)')
  async inclusion(@Query() { eventId }: InclusionQuery, @Caller() caller: CallerIdentity): Promise<object> {
    const head = await this.heads.read(caller.municipality);
    const proofs = await LogProofs.of(this.log.store, caller.municipality);
    const size = Number(head?.count ?? 0);
    const proof = head && size <= proofs.tree.size ? proofs.inclusion(eventId, size) : null;
    if (!proof) throw new NotFound('such an event under the newest signed head');
    return { ...proof, head };
  }
}

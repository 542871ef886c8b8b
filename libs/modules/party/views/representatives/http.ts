import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
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
import { type RepresentativePerson } from '../../domain/events.js';
import { partyDecider } from '../../domain/state.js';

/** Who acts for a party, and has acted. Names and addresses come from the vault, each reading logged. */
@ApiTags('parties')
@Controller('api/parties/:orgnr/representatives')
@Roles('caseworker', 'council-secretary', 'auditor')
export class RepresentativesController {
  constructor(
    @Inject(EventLog) private readonly log: EventLog,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ReadRoute('Who acts for a party, in what, from when and until when')
  async list(@Param('orgnr') orgnr: string, @Caller() { municipality, actor }: CallerIdentity): Promise<object> {
    const { state } = await this.log.load(partyDecider, municipality, orgnr);
    if (state.orgnr === null) throw new NotFound('there is no such party');
    const reading = { reader: actor, purpose: `representatives of ${orgnr}`, at: this.clock.now() };
    const items = await Promise.all(
      state.representatives.map(async ({ eventId, ...open }) => {
        const read = readProtected<RepresentativePerson>(this.log.store, this.vault, municipality, eventId, reading);
        return { ...open, person: (await read) ?? { withheld: true } };
      }),
    );
    return { orgnr, digitalContactOn: state.digitalContactOn, items };
  }
}

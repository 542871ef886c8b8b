import { type DynamicModule, Module } from '@nestjs/common';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { EventCodec } from '@kernel/codec.js';
import { TokenVerifier } from '../access/token-verifier.js';
import { HeadFiles } from '../audit/head-file.js';
import { CommandPipeline } from '../commands/pipeline.js';
import { CommandSender } from '../commands/sender.js';
import { correctionEventTypes } from '../corrections/correctable.js';
import { CorrectionController } from '../corrections/http.js';
import { DeadlineReader } from '../deadlines/deadline-reader.js';
import { HealthController } from '../http/health/health-controller.js';
import { Readiness } from '../http/health/readiness.js';
import { WriteWaiter } from '../http/reading/write-waiter.js';
import { EventLog } from '../log/event-log.js';
import { ViewReader } from '../projections/view-reader.js';
import { sagaEventTypes } from '../sagas/saga-stream.js';
import { VaultReadings } from '../vault/vault-readings.js';
import { GuardedVault } from '../vault/guarded-vault.js';
import { SqlVault } from '../vault/sql-vault.js';
import { HouseReadiness } from './house-readiness.js';
import { type HouseOptions } from './house-options.js';
import { SqlWriteWaiter } from './sql-write-waiter.js';
import { CLOCK, DATABASE, VAULT } from './tokens.js';

/** Nest wiring of the platform around the modules' parts. */
@Module({})
export class HouseModule {
  static with({ db, store, clock, parts, rulesVersion, heads, verifier, serveApi }: HouseOptions): DynamicModule {
    const codec = new EventCodec([
      ...sagaEventTypes,
      ...correctionEventTypes,
      ...parts.flatMap(({ eventTypes }) => eventTypes),
    ]);
    const log = new EventLog(store, codec);
    const sqlVault = new SqlVault(db);
    const vault = new GuardedVault(sqlVault, store);
    const commands = parts.flatMap((part) => part.commands);
    return {
      module: HouseModule,
      imports: [CqrsModule.forRoot()],
      controllers: [
        HealthController,
        ...(serveApi ? [CorrectionController, ...parts.flatMap(({ controllers }) => controllers)] : []),
      ],
      providers: [
        { provide: DATABASE, useValue: db },
        { provide: CLOCK, useValue: clock },
        { provide: VAULT, useValue: vault },
        { provide: EventLog, useValue: log },
        { provide: CommandPipeline, useValue: new CommandPipeline(log, sqlVault, clock, rulesVersion) },
        {
          provide: CommandSender,
          useFactory: (bus: CommandBus) => new CommandSender(bus, commands),
          inject: [CommandBus],
        },
        { provide: ViewReader, useValue: new ViewReader(db, log) },
        { provide: DeadlineReader, useValue: new DeadlineReader(db) },
        { provide: HeadFiles, useValue: heads },
        { provide: VaultReadings, useValue: new VaultReadings(db) },
        { provide: TokenVerifier, useValue: verifier },
        { provide: Readiness, useValue: new HouseReadiness(db, parts) },
        { provide: WriteWaiter, useValue: new SqlWriteWaiter(db, store) },
        ...commands.map(({ handler }) => handler),
      ],
    };
  }
}

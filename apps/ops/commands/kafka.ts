import { type Command } from 'commander';
import { type JsonObject } from '@kernel/json.js';
import { allParts } from '@modules/composition.js';
import { schemasOf } from '@platform/http/openapi/serve-open-api.js';
import { asyncApi } from '@platform/relay/async-api.js';
import { type House } from '@apps/standalone/house.js';
import { type Ops } from '../ops.js';

/** The AsyncAPI document of this program. */
export const asyncApiOf = ({ app }: Pick<House, 'app'>): JsonObject => {
  const kinds = allParts.flatMap(({ takesIn = [] }) => takesIn);
  const schemas = schemasOf(
    app,
    kinds.map(({ body }) => body),
  ) as JsonObject;
  return asyncApi(
    { title: 'Bevillingslogg', version: '0.1.0', prefix: 'bevilling' },
    allParts,
    kinds.map(({ name, summary, body }) => ({ name, summary, schema: body.name })),
    schemas,
  );
};

export const asyncApiCommand = (program: Command, { io, house }: Ops): void => {
  program
    .command('asyncapi')
    .description('prints the AsyncAPI 3 document of what goes to Kafka and what comes from it')
    .action(async () => {
      await io.stdout(`${JSON.stringify(asyncApiOf(await house()), null, 2)}\n`);
    });
};

export const replayDeadLettersCommand = (program: Command, { io, house, exit }: Ops): void => {
  program
    .command('replay-dead-letters')
    .description('takes in again what was turned away from a topic; what is still wrong stays, with the new reason')
    .argument('<topic>', 'a topic of KAFKA_INTAKE_FILE')
    .option('--json', 'print the report as one JSON object', false)
    .action(async (topic: string, { json }: { json: boolean }) => {
      const { kafka } = await house();
      if (!kafka) throw new Error('no broker is named: set KAFKA_BROKERS');
      const replayed = await kafka.replay(topic);
      const dead = replayed.filter(({ reason }) => reason !== null);
      const taken = replayed.length - dead.length;
      if (json) await io.stdout(`${JSON.stringify({ topic, taken, dead: dead.length, letters: replayed })}\n`);
      else {
        for (const { partition, offset, reason, detail } of dead) {
          await io.stdout(`${partition}/${offset}: ${reason}: ${detail}\n`);
        }
        await io.stdout(`${taken} taken, ${dead.length} still dead\n`);
      }
      exit(dead.length > 0 ? 1 : 0);
    });
};

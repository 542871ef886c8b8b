import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { allParts } from '@modules/composition.js';
import { toCloudEvent } from '@platform/relay/cloud-event.js';
import { publishedSchema } from '@platform/relay/published.js';
import { openTestHouse, type TestHouse } from '../../../test/support/house.js';
import { setUpOffice } from '../../../test/support/season.js';
import { Story } from '../../../test/support/story.js';
import { toRecorded } from '@platform/log/recorded.js';
import { opsIn, type Ran } from '../testing/ops-in-process.js';
import { asyncApiOf } from './kafka.js';

const schema = createRequire(import.meta.url)('@asyncapi/specs/schemas/3.0.0-without-$id.json') as object;

describe('what is told to the world', () => {
  let house: TestHouse;
  let ops: (...argv: string[]) => Promise<Ran>;
  beforeAll(async () => {
    house = await openTestHouse();
    await setUpOffice(house);
    await house.importDemo('gol');
    ops = opsIn(house, house.directory);
    const story = await Story.about(house, 'gol', 0);
    const control = await story.control('K-1', '2013-11-08', 'own-drink');
    const { caseId } = await story.breach(control, 'ordinary', '2013-12-06');
    await story.warned(caseId, '2013-12-09');
  });
  afterAll(() => house.close());

  it('stands in docs/asyncapi.json as the program says it today: `npm run -s ops -- asyncapi > docs/asyncapi.json`', async () => {
    const { out } = await ops('asyncapi');
    expect(JSON.parse(out)).toEqual(JSON.parse(await readFile('docs/asyncapi.json', 'utf8')));
  });

  it('is an AsyncAPI 3.0 document', () => {
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    const validate = ajv.compile(schema);
    const document = JSON.parse(JSON.stringify(asyncApiOf(house))) as object;
    expect([validate(document), validate.errors]).toEqual([true, null]);
    expect(validate({ ...document, asyncapi: '2.0.0' })).toBe(false);
  });

  it('is what the relay really sends: every published event of a case is valid by its schema', async () => {
    const ajv = new Ajv({ strict: false });
    addFormats.default(ajv);
    const published = allParts.flatMap(({ name, publishes = [] }) => publishes.map((one) => ({ module: name, one })));
    const seen = new Set<string>();
    for (const stored of (await house.log.store.readAll({ after: null, limit: 100_000 })).events) {
      for (const { module, one } of published.filter((each) => each.one.type === stored.type)) {
        const event = toCloudEvent(module, one, stored, toRecorded(house.log.codec, stored));
        const { $id: _id, ...own } = publishedSchema(one);
        const valid = ajv.validate(own, event['data']);
        expect([one.type, valid, ajv.errors]).toEqual([one.type, true, null]);
        seen.add(one.type);
      }
    }
    expect([...seen].sort()).toEqual(
      expect.arrayContaining(['decision-notified', 'inspection-carried-out', 'licence-imported', 'warning-issued']),
    );
  });

  it('names no event that the log does not know, and none twice', () => {
    const types = allParts.flatMap(({ publishes = [] }) => publishes.map(({ type }) => type));
    expect(types.filter((type) => !house.log.codec.names().includes(type))).toEqual([]);
    expect(new Set(types).size).toBe(types.length);
  });

  it('replays dead letters only where a broker is named', async () => {
    expect(await ops('replay-dead-letters', 'x')).toMatchObject({
      code: 1,
      err: expect.stringContaining('KAFKA_BROKERS'),
    });
  });
});

import { type JsonObject } from '@kernel/json.js';
import { cloudEventType } from './cloud-event.js';
import { type Published, publishedSchema } from './published.js';
import { type PublishingModule, topicOf } from './relay-follower.js';

export interface TakenIn {
  readonly name: string;
  readonly summary: string;
  /** name of the schema of `data` among `schemas`: the class that the check uses */
  readonly schema: string;
}

const envelope = (type: string, data: JsonObject): JsonObject => ({
  type: 'object',
  required: ['specversion', 'id', 'source', 'type', 'data'],
  properties: {
    specversion: { const: '1.0' },
    id: { type: 'string', description: 'the same id again is the same message' },
    source: { type: 'string', format: 'uri-reference' },
    type: { const: type },
    subject: { type: 'string' },
    time: { type: 'string', format: 'date-time' },
    datacontenttype: { const: 'application/json' },
    dataschema: { type: 'string', format: 'uri' },
    partitionkey: { type: 'string' },
    sequence: { type: 'string', description: 'revision in its stream' },
    municipality: { type: 'string' },
    occurredat: { type: 'string', description: 'when it happened; `time` is when it was recorded' },
    data,
  },
});

const outgoing = (module: string, events: readonly Published[]): JsonObject =>
  Object.fromEntries(
    events.map((event) => [
      event.type,
      {
        name: event.type,
        title: event.summary,
        contentType: 'application/cloudevents+json',
        payload: envelope(cloudEventType(module, event, 1), publishedSchema(event)),
      },
    ]),
  );

/** The AsyncAPI 3.0 document of what goes out and what comes in. */
export const asyncApi = (
  { title, version, prefix }: { readonly title: string; readonly version: string; readonly prefix: string },
  modules: readonly PublishingModule[],
  takenIn: readonly TakenIn[],
  schemas: JsonObject,
): JsonObject => {
  const publishing = modules.filter(({ publishes = [] }) => publishes.length > 0);
  const ref = (path: string): JsonObject => ({ $ref: `#/${path}` });
  const channels: JsonObject = {};
  const operations: JsonObject = {};
  for (const { name, publishes = [] } of publishing) {
    const messages = outgoing(name, publishes);
    channels[name] = { address: topicOf(prefix, name), title: `Events of ${name}`, messages };
    operations[`publish-${name}`] = { action: 'send', channel: ref(`channels/${name}`), summary: `What ${name} tells` };
  }
  for (const { name, summary, schema } of takenIn) {
    channels[`in-${name}`] = {
      address: `${prefix}.in.${name}.{municipality}`,
      title: summary,
      description: 'A topic for each municipality, which its credential alone may write to.',
      parameters: { municipality: { description: 'the municipality that the topic speaks for' } },
      messages: {
        [name]: {
          name,
          title: summary,
          contentType: 'application/cloudevents+json',
          payload: envelope(`no.bevillingslogg.in.${name}.v1`, ref(`components/schemas/${schema}`)),
        },
      },
    };
    operations[`take-in-${name}`] = { action: 'receive', channel: ref(`channels/in-${name}`), summary };
  }
  return {
    asyncapi: '3.0.0',
    info: { title, version },
    defaultContentType: 'application/cloudevents+json',
    channels,
    operations,
    components: { schemas },
  };
};

import { type DomainEvent } from '@kernel/event.js';
import { type JsonObject, type JsonValue } from '@kernel/json.js';
import { type AnyRecorded } from '../log/recorded.js';

/** JSON Schema of one field. */
export type FieldSchema = Readonly<Record<string, JsonValue>>;

export const id: FieldSchema = { type: 'string', format: 'uuid' };
export const text: FieldSchema = { type: 'string' };
export const day: FieldSchema = { type: 'string', format: 'date', description: 'Europe/Oslo' };
export const moment: FieldSchema = { type: 'string', format: 'date-time' };
export const whole: FieldSchema = { type: 'integer' };
export const ore: FieldSchema = { type: 'integer', description: 'øre' };
export const oneOf = (...values: readonly string[]): FieldSchema => ({ type: 'string', enum: [...values] });
export const listOf = (items: FieldSchema): FieldSchema => ({ type: 'array', items: { ...items } });
export const open: FieldSchema = { type: 'object' };
export const nullable = (schema: FieldSchema): FieldSchema => ({ anyOf: [{ ...schema }, { type: 'null' }] });

/**
 * An event that other systems may know of, and which of its open fields they need. Nothing else leaves: what is not named
 * here stays inside, and protected parts cannot be named.
 */
export interface Published {
  /** event type in the log */
  readonly type: string;
  readonly summary: string;
  readonly fields: Readonly<Record<string, FieldSchema>>;
}

/** Ties names of fields to the event's own type, so that a renamed field is found by the compiler. */
export const publish = <E extends DomainEvent>(
  type: E['type'],
  summary: string,
  fields: Readonly<Partial<Record<keyof E['data'] & string, FieldSchema>>>,
): Published => ({ type, summary, fields: fields as Published['fields'] });

/** The named fields, in their order. One that an older event lacks is null. */
export const publishedData = ({ fields }: Published, event: Pick<AnyRecorded, 'data'>): JsonObject => {
  const data = event.data as Readonly<Record<string, JsonValue>>;
  return Object.fromEntries(Object.keys(fields).map((name) => [name, data[name] ?? null]));
};

/** JSON Schema of the data. */
export const publishedSchema = ({ type, summary, fields }: Published): JsonObject => ({
  $id: `urn:bevillingslogg:event:${type}`,
  title: type,
  description: summary,
  type: 'object',
  properties: Object.fromEntries(Object.entries(fields).map(([name, schema]) => [name, { ...schema }])),
  required: Object.keys(fields),
  additionalProperties: false,
});

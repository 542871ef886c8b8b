import { type OpenAPIObject } from '@nestjs/swagger';
import { type DocumentedOperation, operationsOf } from '@platform/http/openapi/operations.js';
import { type TestHouse } from '../support/house.js';

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: unknown;
}

/** Values that a field of this name takes, before what its schema alone would give. */
export type Known = Readonly<Record<string, unknown>>;

/** Where a schema alone does not say which values go together, or what a path takes. */
const SENSIBLE: Known = { year: '2013', replyDays: 21, extent: { weeks: 2 }, orgnr: '974760673' };
const UUID = 'b8d5f3a0-5d5b-4a4e-9a55-0000000000ff';

/** Requests built from nothing but the document that the house itself serves. */
export class DocumentedRoutes {
  private constructor(readonly document: OpenAPIObject) {}

  static async of(house: TestHouse): Promise<DocumentedRoutes> {
    const answer = await house.as('caseworker').get('/api/openapi.json');
    return new DocumentedRoutes(answer.json() as object as OpenAPIObject);
  }

  get operations(): DocumentedOperation[] {
    return operationsOf(this.document).filter(({ path }) => path.startsWith('/api/'));
  }

  /** A role that may call it. */
  roleFor({ operation }: DocumentedOperation): string {
    const access = (operation as { 'x-access'?: string | string[] })['x-access'];
    return Array.isArray(access) ? (access[0] ?? 'caseworker') : 'caseworker';
  }

  pathOf({ path }: DocumentedOperation, known: Known): string {
    return path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => {
      const value = { ...SENSIBLE, ...known }[name];
      return typeof value === 'string' ? value : UUID;
    });
  }

  schemaOf({ operation }: DocumentedOperation): Schema | null {
    const body = operation.requestBody as { content?: Record<string, { schema?: Schema }> } | undefined;
    const schema = body?.content?.['application/json']?.schema;
    return schema ? this.resolved(schema) : null;
  }

  /** A body with every documented field, each of a right form. */
  bodyOf(operation: DocumentedOperation, known: Known = {}): Record<string, unknown> {
    const schema = this.schemaOf(operation);
    return schema ? (this.sample(schema, '', { ...SENSIBLE, ...known }) as Record<string, unknown>) : {};
  }

  /** Pointers to every field of the body, nested ones included, with a value that cannot be right. */
  wrongFields(operation: DocumentedOperation): { pointer: string; wrong: unknown }[] {
    const schema = this.schemaOf(operation);
    return schema ? this.fieldsOf(schema, '') : [];
  }

  requiredFields(operation: DocumentedOperation): string[] {
    return [...(this.schemaOf(operation)?.required ?? [])];
  }

  private fieldsOf(schema: Schema, parent: string): { pointer: string; wrong: unknown }[] {
    return Object.entries(schema.properties ?? {}).flatMap(([name, raw]) => {
      const own = this.resolved(raw);
      // A field that may be any JSON value has no wrong one.
      if (own.additionalProperties === true) return [];
      const pointer = `${parent}/${name}`;
      const isObject = own.properties !== undefined;
      const item = own.items ? this.resolved(own.items) : null;
      return [
        { pointer, wrong: isObject ? 17 : { not: 'this' } },
        ...(isObject ? this.fieldsOf(own, pointer) : []),
        ...(item?.properties ? this.fieldsOf(item, `${pointer}/0`) : []),
      ];
    });
  }

  private sample(raw: Schema, name: string, known: Known): unknown {
    if (name in known) return known[name];
    const schema = this.resolved(raw);
    if (schema.enum) return schema.enum[0];
    if (schema.properties) {
      return Object.fromEntries(
        Object.entries(schema.properties).map(([key, value]) => [key, this.sample(value, key, known)]),
      );
    }
    switch (schema.type) {
      case 'array':
        return [this.sample(schema.items ?? {}, name, known)];
      case 'boolean':
        return true;
      case 'integer':
      case 'number':
        return 1;
      case 'object':
        return null;
      default:
        return ofFormat(schema.format);
    }
  }

  private resolved(schema: Schema): Schema {
    const name = (schema.$ref ?? schema.allOf?.[0]?.$ref)?.split('/').at(-1);
    if (name === undefined) return schema;
    const found = this.document.components?.schemas?.[name];
    if (!found) throw new Error(`the document has no schema ${name}`);
    return found as Schema;
  }
}

const ofFormat = (format: string | undefined): string => {
  if (format === 'uuid') return UUID;
  if (format === 'date') return '2013-11-10';
  return format === 'date-time' ? '2013-11-10T00:30:00Z' : 'tekst';
};

/** The body with one field replaced. */
export const withField = (body: object, pointer: string, value: unknown): object => {
  const copy = structuredClone(body);
  const steps = pointer.split('/').slice(1);
  const last = steps.pop() ?? '';
  const parent = steps.reduce<Record<string, unknown>>(
    (node, step) => node[step] as Record<string, unknown>,
    copy as Record<string, unknown>,
  );
  parent[last] = value;
  return copy;
};

import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const FOLDER = join('test', 'services', 'svarut', 'openapi');

/** Complains in words, or not at all. */
export type Check = (value: unknown) => string | null;

interface OpenApi {
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

/** A check for each named schema of one of the OpenAPI files. What a schema does not name is refused too. */
export const schemasOf = async (file: 'send' | 'status' | 'eksternref'): Promise<(name: string) => Check> => {
  const text = await readFile(join(FOLDER, `forsendelse-${file}-api-v2.json`), 'utf8');
  const { components } = JSON.parse(text) as OpenApi;
  const ajv = new Ajv({ strict: false, allErrors: true });
  // The package is CommonJS: its function lies one deeper or not, by who loads it.
  const addFormats = (formats as unknown as { default?: unknown }).default ?? formats;
  (addFormats as (to: Ajv) => void)(ajv);
  const closed = Object.fromEntries(
    Object.entries(components.schemas).map(([name, schema]) => [name, { ...schema, additionalProperties: false }]),
  );
  ajv.addSchema({ $id: 'openapi', components: { schemas: closed } });
  return (name) => {
    const validate: ValidateFunction = ajv.compile({ $ref: `openapi#/components/schemas/${name}` });
    return (value) => (validate(value) ? null : ajv.errorsText(validate.errors));
  };
};

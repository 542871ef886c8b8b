import { type NestFastifyApplication } from '@nestjs/platform-fastify';

export interface Ask {
  readonly url: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  /** text as it is, anything else as JSON with its content type */
  readonly payload?: unknown;
}

export interface Answer {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: string;
  json(): Record<string, unknown>;
}

/**
 * One request over a real socket. Fastify's own `inject` does not load in jest before Node 24.9: it requires a package
 * that is an ES module only.
 */
export const ask = async (
  app: NestFastifyApplication,
  { url, method, headers = {}, payload }: Ask,
): Promise<Answer> => {
  const isText = typeof payload === 'string';
  const response = await fetch(new URL(url, await app.getUrl()), {
    method: method ?? (payload === undefined ? 'GET' : 'POST'),
    headers: { ...(payload !== undefined && !isText ? { 'content-type': 'application/json' } : {}), ...headers },
    ...(payload === undefined ? {} : { body: isText ? payload : JSON.stringify(payload) }),
  });
  const body = await response.text();
  return {
    statusCode: response.status,
    headers: Object.fromEntries(response.headers),
    body,
    json: () => JSON.parse(body) as Record<string, unknown>,
  };
};

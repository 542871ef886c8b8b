import { codeOf } from '@kernel/error-code.js';
import { HandOverRefused, OutcomeUnknown } from '../letter-service.js';
import { type SvarutSettings } from './svarut-settings.js';

/** Errors of the network after which nothing can have been sent. */
const NOT_REACHED = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];
/** Answers that say: not now. */
const LATER = [401, 429];

/** One request to SvarUt, with its headers and its time limit. What the service says in words is never passed on. */
export class SvarutApi {
  constructor(private readonly settings: SvarutSettings) {}

  /**
   * Errors: HandOverRefused when the request surely had no effect; OutcomeUnknown when it may have had one: time out,
   * broken connection, an error of the server, an answer that cannot be read.
   */
  async request(method: 'GET' | 'POST', path: string, body?: FormData | object): Promise<unknown> {
    const headers = await this.headers();
    const json = body !== undefined && !(body instanceof FormData);
    const response = await fetch(`${this.settings.url}${path}`, {
      method,
      headers: json ? { ...headers, 'content-type': 'application/json' } : headers,
      ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
      signal: AbortSignal.timeout(this.settings.timeoutMs),
      redirect: 'error',
    }).catch((error: unknown) => {
      throw afterFailure(error);
    });
    const { status } = response;
    if (status >= 400 && status < 500 && status !== 408) {
      await response.body?.cancel();
      throw new HandOverRefused(`http-${status}`, LATER.includes(status));
    }
    if (status !== 200) {
      await response.body?.cancel();
      throw new OutcomeUnknown(`SvarUt answered ${status}`);
    }
    return response.json().catch((error: unknown) => {
      throw new OutcomeUnknown('the answer of SvarUt cannot be read', { cause: error });
    });
  }

  private async headers(): Promise<Record<string, string>> {
    const { tokens, integrationId, integrationPassword } = this.settings;
    const token = await tokens.token().catch((error: unknown) => {
      throw new HandOverRefused('no-token', true, { cause: error });
    });
    return {
      authorization: `Bearer ${token}`,
      integrasjonId: integrationId,
      integrasjonPassord: integrationPassword,
      accept: 'application/json',
    };
  }
}

const afterFailure = (error: unknown): Error => {
  const cause = typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;
  const code = codeOf(cause) ?? codeOf(error);
  return code !== null && NOT_REACHED.includes(code)
    ? new HandOverRefused('not-reached', true, { cause: error })
    : new OutcomeUnknown('no answer from SvarUt', { cause: error });
};

import { type FastifyServerOptions } from 'fastify';
import { type TokenVerifier } from '../../access/token-verifier.js';
import { type LogTarget } from '../logging/http-logger.js';
import { type WriteWaiter } from '../reading/write-waiter.js';

export interface HttpAppOptions {
  readonly logger: LogTarget;
  /** pino's level; `info` when absent */
  readonly logLevel?: string;
  /** bytes; 12 MiB when absent */
  readonly bodyLimit?: number;
  /** requests a minute per caller, or per address without a token; 600 when absent, null for none */
  readonly rateLimit?: number | null;
  /** the container's TokenVerifier when absent */
  readonly verifier?: TokenVerifier;
  /** the container's WriteWaiter when absent; without either, waiting is answered 501 */
  readonly waiter?: WriteWaiter;
  /** content types whose bodies reach the handler as a Buffer, beside JSON */
  readonly rawTypes?: readonly string[];
  /** which proxies' X-Forwarded-For to believe; none when absent */
  readonly trustProxy?: FastifyServerOptions['trustProxy'];
  /** close on SIGTERM and SIGINT; true when absent */
  readonly shutdownHooks?: boolean;
}

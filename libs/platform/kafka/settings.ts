import { readFile } from 'node:fs/promises';
import { isMunicipality, municipalities, type Municipality } from '@kernel/municipality.js';

export interface KafkaSettings {
  readonly brokers: readonly string[];
  readonly clientId: string;
  readonly topicPrefix: string;
  readonly ssl: boolean;
  readonly sasl: { readonly username: string; readonly password: string } | null;
  readonly intake: readonly IntakeRoute[];
}

/** A topic that one municipality's credential may write to: who writes there speaks for that municipality. */
export interface IntakeRoute {
  readonly topic: string;
  readonly municipality: Municipality;
  readonly kind: string;
}

/** null when no broker is named. Errors: TypeError that names the variable and what it may be. */
export const kafkaSettings = async (env: NodeJS.ProcessEnv): Promise<KafkaSettings | null> => {
  const brokers = (env['KAFKA_BROKERS'] ?? '').split(',').filter(Boolean);
  if (brokers.length === 0) return null;
  const wrong = brokers.find((broker) => !/^[^:\s]+:\d+$/.test(broker));
  if (wrong) throw new TypeError(`KAFKA_BROKERS must be host:port, separated by commas, not "${wrong}"`);
  const { KAFKA_USERNAME: username, KAFKA_PASSWORD_FILE: passwordFile } = env;
  if (username && !passwordFile) throw new TypeError('KAFKA_USERNAME needs KAFKA_PASSWORD_FILE');
  const password = passwordFile ? (await readFile(passwordFile, 'utf8')).trim() : '';
  return {
    brokers,
    clientId: env['KAFKA_CLIENT_ID'] || 'bevillingslogg',
    topicPrefix: env['KAFKA_TOPIC_PREFIX'] || 'bevilling',
    ssl: env['KAFKA_SSL'] === 'on',
    sasl: username ? { username, password } : null,
    intake: env['KAFKA_INTAKE_FILE'] ? await readRoutes(env['KAFKA_INTAKE_FILE']) : [],
  };
};

const readRoutes = async (path: string): Promise<readonly IntakeRoute[]> => {
  const wrong = (what: string): TypeError => new TypeError(`KAFKA_INTAKE_FILE ${path}: ${what}`);
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw wrong(error instanceof SyntaxError ? 'is not JSON' : 'cannot be read');
  }
  if (!Array.isArray(parsed)) throw wrong('must be an array of {topic, municipality, kind}');
  const routes = (parsed as Record<string, unknown>[]).map((entry, nth) => {
    const { topic, municipality, kind } = entry;
    if (typeof topic !== 'string' || !/^[A-Za-z0-9._-]{1,200}$/.test(topic)) throw wrong(`entry ${nth}: topic`);
    if (typeof municipality !== 'string' || !isMunicipality(municipality)) {
      throw wrong(`entry ${nth}: municipality must be one of ${municipalities.join(', ')}`);
    }
    if (typeof kind !== 'string') throw wrong(`entry ${nth}: kind`);
    return { topic, municipality, kind };
  });
  const twice = routes.find(({ topic }, nth) => routes.findIndex((other) => other.topic === topic) !== nth);
  if (twice) throw wrong(`${twice.topic} stands there twice: a topic belongs to one municipality`);
  return routes;
};

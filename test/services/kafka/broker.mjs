// One Kafka broker (KRaft) on loopback for tests, from the jars that pom.xml names. No Docker.
//   node test/services/kafka/broker.mjs -- <command…>   starts it, runs the command with KAFKA_TEST_BROKER set, stops it
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const VERSION = '4.3.1';
const CACHE = process.env['KAFKA_TEST_JARS'] ?? join(homedir(), '.cache', 'bevillingslogg', `kafka-${VERSION}`);
const START_SECONDS = 90;

/** The jars, fetched once; Maven keeps them too. A folder that is there is whole: it is moved into place when it is. */
const jars = () => {
  if (!existsSync(CACHE)) {
    const beside = `${CACHE}.${process.pid}.part`;
    mkdirSync(beside, { recursive: true });
    const args = [
      '-q',
      '-B',
      '-f',
      join(HERE, 'pom.xml'),
      'dependency:copy-dependencies',
      `-DoutputDirectory=${beside}`,
    ];
    execFileSync('mvn', args, { stdio: ['ignore', 'ignore', 'inherit'] });
    try {
      renameSync(beside, CACHE);
    } catch (error) {
      rmSync(beside, { recursive: true, force: true });
      if (!existsSync(CACHE)) throw error;
    }
  }
  return join(CACHE, '*');
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const done = (yes) => {
      socket.destroy();
      resolve(yes);
    };
    socket.on('connect', () => done(true));
    socket.on('error', () => done(false));
  });

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A broker with a log of its own. `stop` kills its process by id; `start` starts it again on the same port and log. */
export const openBroker = async () => {
  const [port, controller] = [await freePort(), await freePort()];
  const folder = mkdtempSync(join(tmpdir(), 'kafka-'));
  const properties = join(folder, 'server.properties');
  const address = `127.0.0.1:${port}`;
  const settings = {
    'process.roles': 'broker,controller',
    'node.id': '1',
    'controller.quorum.voters': `1@127.0.0.1:${controller}`,
    listeners: `PLAINTEXT://${address},CONTROLLER://127.0.0.1:${controller}`,
    'advertised.listeners': `PLAINTEXT://${address}`,
    'controller.listener.names': 'CONTROLLER',
    'listener.security.protocol.map': 'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT',
    'log.dirs': join(folder, 'log'),
    'auto.create.topics.enable': 'false',
    'offsets.topic.replication.factor': '1',
    'offsets.topic.num.partitions': '1',
    'transaction.state.log.replication.factor': '1',
    'transaction.state.log.min.isr': '1',
    'group.initial.rebalance.delay.ms': '0',
  };
  writeFileSync(
    properties,
    Object.entries(settings)
      .map(([key, value]) => `${key}=${value}\n`)
      .join(''),
  );
  const classPath = jars();
  const java = (...args) => ['-Xmx384m', '-XX:TieredStopAtLevel=1', '-cp', classPath, ...args];
  execFileSync('java', java('kafka.tools.StorageTool', 'format', '-t', 'MkU3OEVBNTcwNTJENDM2Qg', '-c', properties), {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let child = null;
  const start = async () => {
    const said = [];
    const own = spawn('java', java('kafka.Kafka', properties), { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [own.stdout, own.stderr]) stream.on('data', (chunk) => said.push(chunk.toString()));
    child = own;
    for (let waited = 0; waited < START_SECONDS * 5; waited += 1) {
      if (own.exitCode !== null)
        throw new Error(`the broker ended with ${own.exitCode}:\n${said.join('').slice(-2000)}`);
      if (await answers(port)) return;
      await pause(200);
    }
    own.kill('SIGKILL');
    throw new Error(`the broker did not answer within ${START_SECONDS} s:\n${said.join('').slice(-2000)}`);
  };
  const stop = async () => {
    const own = child;
    child = null;
    if (own === null || own.exitCode !== null) return;
    const ended = new Promise((resolve) => own.once('exit', resolve));
    own.kill('SIGKILL');
    await ended;
  };
  await start();
  return {
    address,
    start,
    stop,
    pause: () => child?.kill('SIGSTOP'),
    resume: () => child?.kill('SIGCONT'),
    close: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const command = process.argv.slice(process.argv.indexOf('--') + 1);
  const broker = await openBroker();
  const child = spawn(command[0], command.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, KAFKA_TEST_BROKER: broker.address },
  });
  const code = await new Promise((resolve) => child.once('exit', (status) => resolve(status ?? 1)));
  await broker.close();
  process.exitCode = code;
}

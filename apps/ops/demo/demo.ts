import { Command, CommanderError } from 'commander';
import { type Municipality } from '@kernel/municipality.js';
import { type OpsIo } from '../ops.js';
import { caseworker, type Licence } from './cast.js';
import { figuresOf } from './figures.js';
import { Narrator } from './narrator.js';
import { oneCase } from './one-case.js';
import { playSeason } from './play-season.js';
import { Stage } from './stage.js';

const OPENING = 'Alle steder, innehavere og personer i demoen er oppdiktet.\n';

/** Plays the season 2013-14 on a virtual clock, or one case step by step. Exit code: 1 when the log is not whole. */
export const runDemo = async (argv: readonly string[], io: OpsIo): Promise<number> => {
  const program = new Command('ops demo')
    .description('plays the season 2013-14 in the six municipalities, on a virtual clock, over real HTTP')
    .exitOverride()
    .configureOutput({ writeOut: (text) => void io.stdout(text), writeErr: (text) => void io.stderr(text) })
    .option('--case', 'only one case, every event told', false)
    .option('--json', 'print the counts as one JSON object', false);
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  const options = program.opts<{ case: boolean; json: boolean }>();
  const started = performance.now();
  const stage = await Stage.open('2013-11-01T08:00:00Z');
  try {
    return options.case ? await tellCase(stage, io) : await tellSeason(stage, io, options.json, started);
  } finally {
    await stage.end();
  }
};

const tellCase = async (stage: Stage, io: OpsIo): Promise<number> => {
  await io.stdout(OPENING);
  const licence = await oneCase(stage, new Narrator(stage, io));
  await showState(stage, io, 'gol', licence);
  await showDeadlines(stage, io, 'gol');
  return showTrail(stage, io, 'gol', licence);
};

const tellSeason = async (stage: Stage, io: OpsIo, json: boolean, started: number): Promise<number> => {
  if (!json)
    await io.stdout(`${OPENING}Fortalt hendelse for hendelse: én bevilling i Gol. De andre ser du til slutt.\n`);
  const season = await playSeason(stage, io, json ? null : new Narrator(stage, io, 'gol'));
  const figures = await figuresOf(stage, started);
  if (json) {
    await io.stdout(`${JSON.stringify(figures)}\n`);
    return figures.chainVerified ? 0 : 1;
  }
  const touched = season.touched();
  for (const { municipality, licence } of touched) await showState(stage, io, municipality, licence);
  for (const municipality of new Set(touched.map((one) => one.municipality)))
    await showDeadlines(stage, io, municipality);
  await io.stdout(`\n${JSON.stringify(figures)}\n`);
  const told = touched.find(({ municipality }) => municipality === 'gol');
  return told ? showTrail(stage, io, 'gol', told.licence) : 1;
};

interface Step {
  readonly why: string;
  readonly verdict: {
    readonly row: string;
    readonly reaction: string;
    readonly min: object | null;
    readonly max: object | null;
  } | null;
}

interface State {
  readonly steps: readonly {
    readonly kind: string;
    readonly decidedOn: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  readonly next: { readonly ordinary: Step; readonly gross: Step };
}

const showState = async (
  stage: Stage,
  io: OpsIo,
  municipality: Municipality,
  { licenceId, number }: Licence,
): Promise<void> => {
  const path = `/api/licences/${licenceId}/escalation-state`;
  const { steps, next } = await stage.ask<State>(caseworker, municipality, 'GET', path);
  const used = steps.map(
    ({ kind, decidedOn, from, to }) => `${kind} ${decidedOn}${from ? ` (${from}–${to ?? ''})` : ''}`,
  );
  await io.stdout(`\n${number} (${municipality}): ${used.join(', ') || 'ingen reaksjoner'}\n`);
  for (const [name, { verdict, why }] of Object.entries(next)) {
    const bounds = [verdict?.min, verdict?.max].flatMap((bound) => (bound ? [JSON.stringify(bound)] : [])).join('–');
    const text = verdict ? `rad ${verdict.row}, ${verdict.reaction} ${bounds}` : why;
    await io.stdout(`  neste ${name === 'gross' ? 'grove' : 'vanlige'} brudd: ${text}\n`);
  }
};

const showDeadlines = async (stage: Stage, io: OpsIo, municipality: Municipality): Promise<void> => {
  const running = await stage.items<{ name: string; due: string; onExpiry: { nb: string } }>(
    caseworker,
    municipality,
    '/api/deadlines?limit=200',
  );
  const counted = new Map<string, number>();
  for (const { name, due, onExpiry } of running) {
    const text = `${due} ${name.split(':')[0]}: ${onExpiry.nb}`;
    counted.set(text, (counted.get(text) ?? 0) + 1);
  }
  await io.stdout(`\nFrister som løper i ${municipality}: ${running.length}\n`);
  for (const [text, times] of counted) await io.stdout(`  ${times} × ${text}\n`);
};

interface Trail {
  readonly entries: readonly {
    readonly occurredAt: string;
    readonly text: { readonly nb: string };
    readonly actor: { readonly role: string };
    readonly hash: string;
  }[];
}

const showTrail = async (
  stage: Stage,
  io: OpsIo,
  municipality: Municipality,
  { licenceId, number }: Licence,
): Promise<number> => {
  const { entries } = await stage.ask<Trail>(caseworker, municipality, 'GET', `/api/licences/${licenceId}/history`);
  await io.stdout(`\nSporet av ${number}:\n`);
  for (const { occurredAt, text, actor, hash } of entries) {
    await io.stdout(
      `  ${occurredAt.slice(0, 10)}  ${text.nb.padEnd(48)} ${actor.role.padEnd(18)} ${hash.slice(0, 12)}\n`,
    );
  }
  const report = await stage.verify();
  const whole = report.findings.length === 0;
  await io.stdout(
    `\n${whole ? 'Loggen er hel' : 'Loggen er IKKE hel'}: ${report.events} hendelser i ${report.streams} strømmer, hver hash regnet etter, signert topp stemmer.\n`,
  );
  return whole ? 0 : 1;
};

import { type OpsIo } from '../ops.js';
import { caseworker, type Licence } from './cast.js';
import { Narrator } from './narrator.js';
import { oneCase } from './one-case.js';
import { Stage } from './stage.js';

/** Plays one case on a virtual clock, then shows where the licence stands and that the log is whole. Exit code. */
export const runDemo = async (io: OpsIo): Promise<number> => {
  const stage = await Stage.open('2013-11-01T08:00:00Z');
  try {
    await io.stdout('Alle steder, innehavere og personer i demoen er oppdiktet.\n');
    const licence = await oneCase(stage, new Narrator(stage, io));
    await showState(stage, io, licence);
    return await showTrail(stage, io, licence);
  } finally {
    await stage.end();
  }
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

const showState = async (stage: Stage, io: OpsIo, { licenceId, number }: Licence): Promise<void> => {
  const path = `/api/licences/${licenceId}/escalation-state`;
  const state = (await stage.ask(caseworker, 'gol', 'GET', path)) as { next: { ordinary: Step; gross: Step } };
  await io.stdout(`\nHvor står ${number}?\n`);
  for (const [name, { verdict, why }] of Object.entries(state.next)) {
    const text = verdict
      ? `rad ${verdict.row}, ${verdict.reaction} ${JSON.stringify(verdict.min)}–${JSON.stringify(verdict.max)}`
      : why;
    await io.stdout(`  neste ${name === 'gross' ? 'grove' : 'vanlige'} brudd: ${text}\n`);
  }
  const earlier = (await stage.ask(caseworker, 'gol', 'GET', `${path}?asOf=2013-12-01`)) as {
    next: { ordinary: Step };
  };
  await io.stdout(`  slik det var kjent 1. desember 2013: rad ${earlier.next.ordinary.verdict?.row}\n`);
  const deadlines = await stage.items<{ name: string; due: string }>(caseworker, 'gol', '/api/deadlines');
  await io.stdout(`  frister som løper: ${deadlines.map(({ name, due }) => `${name} ${due}`).join(', ') || 'ingen'}\n`);
};

const showTrail = async (stage: Stage, io: OpsIo, { licenceId }: Licence): Promise<number> => {
  const { entries } = (await stage.ask(caseworker, 'gol', 'GET', `/api/licences/${licenceId}/history`)) as {
    entries: { occurredAt: string; type: string; text: { nb: string }; actor: { role: string }; hash: string }[];
  };
  await io.stdout('\nSporet av bevillingen:\n');
  for (const { occurredAt, text, actor, hash } of entries) {
    await io.stdout(
      `  ${occurredAt.slice(0, 10)}  ${text.nb.padEnd(48)} ${actor.role.padEnd(12)} ${hash.slice(0, 12)}\n`,
    );
  }
  const report = await stage.verify();
  const whole = report.findings.length === 0;
  await io.stdout(
    `\n${whole ? 'Loggen er hel' : 'Loggen er IKKE hel'}: ${report.events} hendelser i ${report.streams} strømmer, hver hash regnet etter, signert topp stemmer.\n`,
  );
  return whole ? 0 : 1;
};

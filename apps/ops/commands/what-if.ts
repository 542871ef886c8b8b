import { Option, type Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { codeOf } from '@kernel/error-code.js';
import { municipalities, type Municipality } from '@kernel/municipality.js';
import { type Loaded, rulesFromFile, rulesNamed, ruleVersions } from '@law/rule-set/versions.js';
import { type Compared, whatIf } from '@modules/sanction/what-if/what-if.js';
import { type Ops } from '../ops.js';
import { asMunicipality } from './municipality-argument.js';

interface WhatIfOptions {
  readonly rules: string;
  readonly municipality?: Municipality;
  readonly language: 'nb' | 'nn';
  readonly json: boolean;
}

export const whatIfCommand = (program: Command, { io, cwd, house, exit }: Ops): void => {
  program
    .command('rules')
    .description('lists the rule sets that what-if can evaluate under')
    .option('--json', 'print one JSON array', false)
    .action(async ({ json }: { json: boolean }) => {
      const list = ruleVersions.map(({ version, meaning, rules: { readings } }) => ({ version, meaning, readings }));
      await io.stdout(
        json ? `${JSON.stringify(list)}\n` : list.map(({ version, meaning }) => `${version}: ${meaning.nb}\n`).join(''),
      );
    });
  program
    .command('what-if')
    .description('evaluates each recorded proposal again on its recorded facts under other rules; writes nothing')
    .requiredOption('--rules <version|file>', 'a version (see ops rules), or a JSON file: {"base": …, "readings": {…}}')
    .option('--municipality <key>', `only of this one: ${municipalities.join(', ')}`, asMunicipality)
    .addOption(new Option('--language <form>', 'of the reasoning').choices(['nb', 'nn']).default('nb'))
    .option('--json', 'print one JSON object', false)
    .action(async ({ rules, municipality, language, json }: WhatIfOptions) => {
      const loaded = await loadRules(rules, cwd);
      if ('faults' in loaded) {
        await io.stderr(loaded.faults.map((fault) => `${fault}\n`).join(''));
        exit(2);
        return;
      }
      const { log } = await house();
      const report = await whatIf(log, loaded, municipality ?? null, (events) => {
        if (!json) void io.stderr(`\r${events} events of sanction records`);
      });
      if (json) return io.stdout(`${JSON.stringify({ rules: loaded.rules.version, ...report })}\n`);
      await io.stderr('\n');
      await io.stdout(report.differing.map((one) => shown(one, language)).join(''));
      const lacking = report.notEvaluated.map(({ eventId, why }) => `${eventId}: not evaluated: ${why}\n`);
      await io.stdout(
        `${lacking.join('')}${report.evaluated} proposals under ${loaded.rules.version}: ${report.differing.length} would differ; written: nothing\n`,
      );
    });
};

/** A file of that name wins over a version: versions hold no dot before an ending, files do. */
const loadRules = async (rules: string, cwd: string): Promise<Loaded> => {
  try {
    return rulesFromFile(await readFile(resolve(cwd, rules), 'utf8'));
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return rulesNamed(rules);
  }
};

const shown = ({ municipality, licenceId, recordedAt, was, would }: Compared, language: 'nb' | 'nn'): string => {
  const now = 'refusal' in would ? `${would.refusal.code}: ${would.refusal.message[language]}` : would.text[language];
  const steps =
    'refusal' in would
      ? []
      : would.reasoning.map(({ explanation, paragraph }) => `    ${explanation[language]} (${paragraph})\n`);
  return `${municipality} ${licenceId} ${recordedAt.slice(0, 10)}: ${was.text[language]} (${was.rulesVersion}) -> ${now}\n${steps.join('')}`;
};

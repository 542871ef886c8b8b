import { defaultRules, type RuleSet, withReadings } from '../rule-set.js';
import { type Readings } from './readings.js';
import { readingOf } from './readings-file.js';

export interface RuleVersion {
  readonly version: string;
  readonly rules: RuleSet;
  readonly meaning: { readonly nb: string; readonly nn: string };
}

/** Every state of the law that the program knows. A change of law is a further row here; none is ever taken away. */
export const ruleVersions: readonly RuleVersion[] = [
  {
    version: defaultRules.version,
    rules: defaultRules,
    meaning: {
      nb: 'Loven slik den er lest per 20. juli 2026, med retningslinjene for brudd før 2016.',
      nn: 'Lova slik ho er lesen per 20. juli 2026, med retningslinjene for brot før 2016.',
    },
  },
  {
    version: 'without-points',
    rules: { ...defaultRules, version: 'without-points', regime: { nationalPointsFrom: '9999-12-31' } },
    meaning: {
      nb: 'Som over, men uten prikkreglene fra 2016: retningslinjene gjelder for alle brudd. Bare til sammenligning.',
      nn: 'Som over, men utan prikkreglane frå 2016: retningslinjene gjeld for alle brot. Berre til samanlikning.',
    },
  },
];

export type Loaded =
  { readonly rules: RuleSet; readonly chosen: Partial<Readings> } | { readonly faults: readonly string[] };

/**
 * A rule set by the version that stands in a proposal: a law, and after each `+` a reading that differs from the default,
 * e.g. `2026-07-20+resetOnNewPeriod=false`. What is wrong with it comes back as sentences.
 */
export const rulesNamed = (version: string): Loaded => {
  const [law = '', ...readings] = version.split('+');
  const chosen = readings.map((one): [string, unknown] => {
    const [name = '', value = ''] = one.split('=');
    return [name, value === 'true' || value === 'false' ? value === 'true' : value];
  });
  return assembled(law, chosen);
};

/**
 * A rule set from a file: `{"base": "2026-07-20", "readings": {"resetOnNewPeriod": false}}`. Nothing else may stand in it;
 * every fault is named with its place.
 */
export const rulesFromFile = (text: string): Loaded => {
  const value = parsed(text);
  if (value === undefined) return { faults: ['the file is no JSON'] };
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return { faults: ['the file must hold one JSON object'] };
  const { base, readings = {}, ...rest } = value as Record<string, unknown>;
  const strange = Object.keys(rest).map((name) => `/${name}: not known here; only base and readings are`);
  if (typeof base !== 'string') return { faults: ['/base: must be the version of a rule set', ...strange] };
  if (readings === null || typeof readings !== 'object' || Array.isArray(readings)) {
    return { faults: ['/readings: must be an object', ...strange] };
  }
  const loaded = assembled(base, Object.entries(readings), '/readings/');
  if (strange.length === 0) return loaded;
  return { faults: [...('faults' in loaded ? loaded.faults : []), ...strange] };
};

const assembled = (law: string, readings: readonly (readonly [string, unknown])[], at = ''): Loaded => {
  const found = ruleVersions.find(({ version }) => version === law);
  const judged = readings.map(([name, value]) => ({ name, ...readingOf(name, value) }));
  const faults = [
    ...(found
      ? []
      : [`there is no rule set ${law}; there are ${ruleVersions.map(({ version }) => version).join(', ')}`]),
    ...judged.flatMap((one) => ('fault' in one ? [at === '' ? one.fault : `${at}${one.name}: ${one.fault}`] : [])),
  ];
  if (!found || faults.length > 0) return { faults };
  const chosen = judged.reduce<Partial<Readings>>(
    (all, one) => ('chosen' in one ? { ...all, ...one.chosen } : all),
    {},
  );
  return { rules: withReadings(found.rules, chosen), chosen };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

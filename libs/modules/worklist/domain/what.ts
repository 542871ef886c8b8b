import { rowOf } from '@law/deadlines/catalogue/catalogue.js';

export interface Words {
  readonly nb: string;
  readonly nn: string;
}

/** What a deadline is called, for people; its plain name where the catalogue has no row. */
export const wordsOf = (name: string): Words => rowOf(name)?.name ?? { nb: name, nn: name };

/** Ids to find the way, from what a deadline is about: `licence:8bfd…` becomes `licenceId`. Nothing of a party. */
export const pathOf = (about: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...about].reverse().flatMap((subject) => {
      const [kind = '', id = ''] = subject.split(/:(.*)/s);
      return ['licence', 'inspection', 'document', 'notice'].includes(kind) ? [[`${kind}Id`, id]] : [];
    }),
  );

import { type Subject } from '@kernel/event.js';
import { type AnyRecorded } from '../log/recorded.js';

/** SQL type of an index column that a view draws out of its documents. */
export type ColumnType = 'text' | 'int' | 'boolean' | 'timestamptz';

/**
 * A read model: one document per subject, folded from the events that name the subject. Because it is nothing but a
 * fold, the same definition answers `asOf` and `validAt`, is rebuilt beside the live one, and is put right after a
 * correction by folding the subject's corrected events again.
 */
export interface View<D extends object = object> {
  /** kebab-case */
  readonly name: string;
  /** raise it when documents change form: the view is then rebuilt before the program is ready */
  readonly version: number;
  /** kinds of subjects that have a document, e.g. ['licence'] */
  readonly subjects: readonly string[];
  readonly categories: readonly string[];
  /** null: no document (yet) */
  readonly fold: (doc: D | null, event: AnyRecorded, subject: Subject) => D | null;
  readonly columns: Readonly<Record<string, ColumnType>>;
  readonly index: (doc: D) => Readonly<Record<string, string | number | boolean | null>>;
}

/** Keeps the type of documents while letting views of all kinds stand in one list. */
export const defineView = <D extends object>(view: View<D>): View<D> => view;

/** The list's element type: documents of some kind. */
export interface AnyView extends Omit<View, 'fold' | 'index'> {
  readonly fold: (doc: never, event: AnyRecorded, subject: Subject) => object | null;
  readonly index: (doc: never) => Readonly<Record<string, string | number | boolean | null>>;
}

export const tableOf = (name: string, generation: number): string => `view_${name.replaceAll('-', '_')}_g${generation}`;

export const keysOf = (view: Pick<View, 'subjects'>, event: AnyRecorded): Subject[] =>
  event.meta.subjects.filter((subject) => view.subjects.includes(subject.slice(0, subject.indexOf(':'))));

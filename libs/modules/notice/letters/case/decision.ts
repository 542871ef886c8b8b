/** A political body as it stands in a sentence: kommunestyret, formannskapet, klagenemnda (point 7.5 of the guidelines). */
export type DecidingBody = string;

/** A decision as later letters name it. */
export interface DecisionReference {
  readonly body: DecidingBody;
  readonly decidedOn: string;
  /** The body's own case number. */
  readonly caseNumber: string;
}

/** How sure we are of a provision: V read in full, V2 read in a public secondary source. No letter cites anything weaker. */
export interface Citation {
  readonly text: string;
  readonly confidence: 'V' | 'V2';
}

/** Provisions that letters of ours refer to. */
export type CitationKey =
  | 'AF-9-6'
  | 'AL-1-7b'
  | 'AL-1-8'
  | 'AL-1-16'
  | 'FVL-11'
  | 'FVL-12'
  | 'FVL-16'
  | 'FVL-17'
  | 'FVL-18-19'
  | 'FVL-24-25'
  | 'FVL-27'
  | 'FVL-28'
  | 'FVL-29'
  | 'FVL-30'
  | 'FVL-32'
  | 'FVL-36'
  | 'FVL-42'
  | 'AL-1-11'
  | 'FVL-2'
  | 'FVL-11a'
  | 'FVL-27b'
  | 'FVL-31'
  | 'FVL-33'
  | 'FVL-34'
  | 'FVL-49'
  | 'EF-6'
  | 'TJL-11'
  | 'EF-11'
  | 'AF-10-1'
  | 'AF-10-2'
  | 'AF-10-3'
  | 'AF-10-4'
  | 'AF-10-5'
  | 'AF-10-6'
  | ProvisionKey;

/** Provisions that a breach can be a breach of. */
export type ProvisionKey =
  | 'AL-1-5'
  | 'AL-1-7c'
  | 'AL-1-9'
  | 'AL-3-7'
  | 'AL-3-9'
  | 'AL-4-2'
  | 'AL-4-4'
  | 'AL-4-7'
  | 'AF-3-1'
  | 'AF-3-2'
  | 'AF-3-3'
  | 'AF-4-1'
  | 'AF-4-2'
  | 'AF-4-4'
  | 'AF-4-5'
  | 'AF-4-6'
  | 'AF-6-3'
  | 'AF-8-1'
  | 'AF-8-3';

/** Codes of the Fiks Arkiv v1 code lists that we use; a test holds them against the published lists. */
export const DOCUMENT_TYPE = {
  decision: 'VEDTAK',
  inspection: 'TILSYN',
  correspondence: 'KORR',
} as const;

export const ENTRY_TYPE = { incoming: 'I', outgoing: 'U', internal: 'X' } as const;

/** Sent letters are dispatched (E); what came in or was written down is ready for journaling (S). */
export const ENTRY_STATUS = { incoming: 'S', outgoing: 'E', internal: 'S' } as const;

export const PART_TYPE = { incoming: 'EA', outgoing: 'EM', internal: 'IA' } as const;
export const CASE_STATUS = 'B';
export const MAIN_DOCUMENT = 'H';
/** A: archive format. Only text and PDF are; another file is sent as it came in, P. */
export const VARIANT = { archive: 'A', production: 'P' } as const;

/** The archive's type of document for a kind of letter, document or note. */
export const documentTypeOf = (what: string): string => {
  if (/decision|warning|dismissed|reconsidered/.test(what)) return DOCUMENT_TYPE.decision;
  if (/inspection|police-report|comment-on-report/.test(what)) return DOCUMENT_TYPE.inspection;
  return DOCUMENT_TYPE.correspondence;
};

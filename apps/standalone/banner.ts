import { type Environment } from './environment.js';

const LOCAL = `A token for each role (local mode):
  npm run -s ops -- token --role caseworker --municipality gol
  roles: caseworker inspector council-secretary council-member licence-holder state-administrator auditor administrator`;
const OIDC = 'Tokens come from the issuers in OIDC_ISSUERS_FILE; local tokens are off (LOCAL_TOKENS=on turns them on).';

/** What a newcomer needs to know, and nothing the program does not keep. */
export const banner = (
  address: string,
  { dataDirectory, databaseUrl, oidcFile, localTokens }: Environment,
  engine: string,
  milliseconds: number,
): string => `
Bevillingslogg is running after ${(milliseconds / 1000).toFixed(1)} s.

  API             ${address}/api
  documentation   ${address}/api/docs
  health          ${address}/health/ready
  data            ${databaseUrl ? 'PostgreSQL (DATABASE_URL); keys, heads and letters in ' : ''}${dataDirectory}

${oidcFile && !localTokens ? OIDC : LOCAL}
Try it:
  npm run -s ops -- demo-register gol > gol.csv && npm run -s ops -- import gol.csv --municipality gol

${
  engine === 'pglite'
    ? 'It survives a killed process, not a power cut; one process; set DATABASE_URL for PostgreSQL.'
    : 'What is answered is in PostgreSQL. This is one process; apps/api and apps/worker run apart on the same database.'
}
`;

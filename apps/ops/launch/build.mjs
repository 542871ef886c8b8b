import { buildNow } from './build-if-needed.mjs';

await buildNow();

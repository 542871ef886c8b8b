import { launch } from './launch/launch.mjs';

await launch('apps/ops/main.js');

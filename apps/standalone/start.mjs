import { launch } from '../ops/launch/launch.mjs';

await launch('apps/standalone/main.js');

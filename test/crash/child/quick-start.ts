import { setFlagsFromString } from 'node:v8';

// A child lives for seconds: optimising the engine's WebAssembly costs it more than it gives. Import this first.
setFlagsFromString('--liftoff-only');

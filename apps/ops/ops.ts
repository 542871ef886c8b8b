import { type House } from '@apps/standalone/house.js';

/** Where a command writes; the same whether it runs here or inside the server. */
export interface OpsIo {
  readonly stdout: (chunk: string) => Promise<void> | void;
  readonly stderr: (chunk: string) => Promise<void> | void;
}

export interface Ops {
  readonly io: OpsIo;
  readonly cwd: string;
  /** opens the house when the command needs it */
  readonly house: () => Promise<House>;
  /** the exit code of the command that ran */
  readonly exit: (code: number) => void;
}

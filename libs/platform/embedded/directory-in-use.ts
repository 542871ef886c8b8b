/** The data directory is held by another process, or by another part of this one. */
export class DirectoryInUse extends Error {
  override readonly name = 'DirectoryInUse';

  constructor(
    readonly directory: string,
    /** null when the holder did not say: it was too busy, or ended at that moment */
    readonly holderPid: number | null,
    reason = 'Stop that process first, or choose another directory.',
  ) {
    const holder = holderPid === null ? 'another process' : `process ${holderPid}`;
    super(`The data directory ${directory} is in use by ${holder}. ${reason}`);
  }
}

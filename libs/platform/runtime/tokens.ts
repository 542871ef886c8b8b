/** Injection tokens of what has no class of its own. */
export const CLOCK = Symbol('Clock');
export const VAULT = Symbol('Vault');
export const DATABASE = Symbol('Database');

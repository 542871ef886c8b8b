export { turnoverDecider, turnoverIdOf, type TurnoverState } from './domain/state.js';
export { type TurnoverEvent } from './domain/events.js';

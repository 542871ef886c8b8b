import { isMunicipality, type Municipality } from './municipality.js';

/** `<category>-<municipality>-<id>`: KurrentDB reads the category up to the first dash, so a category holds none. */
export type StreamName = `${string}-${Municipality}-${string}`;

export const streamName = (category: string, municipality: Municipality, id: string): StreamName => {
  if (!/^[a-z][A-Za-z]*$/.test(category)) throw new TypeError(`not a stream category: ${category}`);
  if (id === '') throw new TypeError('a stream needs an id');
  return `${category}-${municipality}-${id}`;
};

/** Errors: throws on a name that is not ours. */
export const partsOf = (stream: string): { category: string; municipality: Municipality; id: string } => {
  const [category = '', municipality = '', ...rest] = stream.split('-');
  if (!isMunicipality(municipality) || rest.length === 0) throw new TypeError(`not a stream name: ${stream}`);
  return { category, municipality, id: rest.join('-') };
};

import { UnstorableText } from './errors.js';

/** jsonb takes neither NUL nor lone surrogates; better a clear error than a failed append. Errors: UnstorableText. */
export const checkStorable = (value: unknown, path = ''): void => {
  if (typeof value === 'string') {
    if (value.includes('\u0000') || /\p{Surrogate}/u.test(value)) throw new UnstorableText(path || '/');
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => checkStorable(item, `${path}/${index}`));
  } else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      checkStorable(key, `${path}/${key}`);
      checkStorable(item, `${path}/${key}`);
    }
  }
};

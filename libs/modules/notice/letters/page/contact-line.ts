import { type Contact } from '../letter-frame.js';

/** Name and ways to reach someone, as the end of a sentence; the same in both languages. */
export const contactLine = ({ name, email, phone }: Contact): string =>
  [
    name,
    phone === null || phone === '' ? null : `telefon ${phone}`,
    email === null || email === '' ? null : `e-post ${email}`,
  ]
    .filter((part) => part !== null)
    .join(', ');

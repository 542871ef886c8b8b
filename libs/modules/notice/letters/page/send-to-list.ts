import { type SendTo } from '../letter-frame.js';
import { type Block, list } from './letter-body.js';

/** Where something goes: the postal address on one line, the e-mail address on the next where there is one. */
export const sendToList = ({ post, email }: SendTo): Block =>
  list([post.join(', '), email ?? ''].filter((item) => item.trim() !== ''));

export { noticeDecider, type NoticeState } from './domain/state.js';
export { type About, type Certainty, type NoticeEvent, type Recipient } from './domain/events.js';
export { letterMade } from './domain/letter-made.js';
export { type OrderNotice } from './use-cases/order-notice/decide.js';
export { type LetterContents, type LetterKind } from './letters/letter-content.js';
export { type LetterSource, type LetterSourceContext } from './delivery/letter-source.js';
export { type Framed, frameFor } from './delivery/frame.js';
export { type ProvisionKey } from './letters/citations/citation-key.js';

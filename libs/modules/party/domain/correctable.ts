import { type Correctable } from '@platform/corrections/correctable.js';

const none = { occurredAt: () => null, deadlines: () => [] };

export const correctable: readonly Correctable[] = [
  { type: 'representative-appointed', paths: ['/from', '/until', '/partyWantsCopy'], ...none },
  { type: 'representative-ended', paths: ['/on'], ...none },
  { type: 'digital-contact-confirmed', paths: ['/on'], ...none },
];

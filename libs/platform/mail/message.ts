import { type SendMailOptions } from 'nodemailer';
import { type Mail } from './mail-service.js';

/** The same bytes' worth each time: the message id follows from the mail's id, so that a double is seen as one. */
export const messageOf = (mail: Mail, from: string): SendMailOptions => ({
  from,
  to: mail.to,
  subject: mail.subject,
  text: mail.text,
  messageId: `<${mail.id}@bevillingslogg>`,
  headers: { 'Auto-Submitted': 'auto-generated' },
  disableFileAccess: true,
  disableUrlAccess: true,
});

import { createTransport } from 'nodemailer';
import { codeOf } from '@kernel/error-code.js';
import { type Mail, type MailOutcome, type MailService } from './mail-service.js';
import { messageOf } from './message.js';

interface SmtpFailure {
  readonly responseCode?: number;
  readonly syscall?: string;
}

/** Machine time. A server that has not answered by then has perhaps taken the mail. */
const PATIENCE_MS = 20_000;

/** Hands mails to an SMTP server, e.g. `smtps://user:password@mail.example.no`. */
export class SmtpMailService implements MailService {
  readonly name = 'smtp';
  private readonly transport: ReturnType<typeof createTransport>;

  constructor(
    url: string,
    private readonly from: string,
    patience: number = PATIENCE_MS,
  ) {
    const timeouts = { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience };
    this.transport = createTransport({ url, ...timeouts, pool: false });
  }

  async send(mail: Mail): Promise<MailOutcome> {
    try {
      const { messageId } = (await this.transport.sendMail(messageOf(mail, this.from))) as { messageId: string };
      return { outcome: 'sent', reference: messageId };
    } catch (error) {
      return outcomeOf(error);
    }
  }

  /** SMTP has no way to ask what became of a mail. */
  ask(): Promise<MailOutcome> {
    return Promise.resolve({ outcome: 'unknown' });
  }
}

/** Only what is sure counts as failed: the server refused in so many words, or was never reached. */
const outcomeOf = (error: unknown): MailOutcome => {
  const { responseCode, syscall } = error as SmtpFailure;
  if (typeof responseCode === 'number' && responseCode >= 400)
    return { outcome: 'failed', code: `smtp-${responseCode}` };
  const neverReached = codeOf(error) === 'EDNS' || syscall === 'connect' || syscall === 'getaddrinfo';
  return neverReached ? { outcome: 'failed', code: 'unreachable' } : { outcome: 'unknown' };
};

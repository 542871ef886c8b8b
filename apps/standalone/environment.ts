import { resolve } from 'node:path';
import { type LetterSettings, letterSettings } from './letter-settings.js';
import { type MailService } from '@platform/mail/mail-service.js';
import { SmtpMailService } from '@platform/mail/smtp-mail-service.js';

export interface Environment {
  readonly dataDirectory: string;
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | undefined;
  readonly logLevel: string;
  /** JSON file with the OpenID Connect issuers to trust; none: local tokens only */
  readonly oidcFile: string | undefined;
  /** local tokens beside the issuers of the file */
  readonly localTokens: boolean;
  /** what carries letters out */
  readonly letters: LetterSettings;
  /** SMTP server for reminders, as smtp:// or smtps://; none: mails are laid in a folder */
  readonly mailUrl: string | undefined;
  readonly mailFrom: string | undefined;
  /** where people reach the server, for links in mails */
  readonly publicUrl: string;
}

/** Settings of the process. Errors: TypeError that names the variable and what it may be. */
export const environment = (env: NodeJS.ProcessEnv, cwd: string): Environment => {
  const port = Number(env['PORT'] ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new TypeError(`PORT must be a number from 0 to 65535, not "${env['PORT']}"`);
  }
  const databaseUrl = env['DATABASE_URL'] || undefined;
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new TypeError('DATABASE_URL must begin with postgres://');
  }
  const mailUrl = env['MAIL_URL'] || undefined;
  const mailFrom = env['MAIL_FROM'] || undefined;
  if (mailUrl && !/^smtps?:\/\//.test(mailUrl)) throw new TypeError('MAIL_URL must begin with smtp:// or smtps://');
  // Without a sender a server refuses, or worse, makes one up.
  if (mailUrl && !mailFrom) throw new TypeError('MAIL_URL needs MAIL_FROM, the address that mails come from');
  return {
    dataDirectory: resolve(cwd, env['DATA_DIR'] || '.data'),
    port,
    host: env['HOST'] || '127.0.0.1',
    databaseUrl,
    logLevel: env['LOG_LEVEL'] || 'info',
    oidcFile: env['OIDC_ISSUERS_FILE'] ? resolve(cwd, env['OIDC_ISSUERS_FILE']) : undefined,
    localTokens: env['LOCAL_TOKENS'] === 'on',
    letters: letterSettings(env, cwd),
    mailUrl,
    mailFrom,
    publicUrl: (env['PUBLIC_URL'] || `http://localhost:${port}`).replace(/\/+$/, ''),
  };
};

/** How mails leave; nothing where the house's own folder is to be used. */
export const mailOf = ({ mailUrl, mailFrom }: Environment): { mail?: MailService } =>
  mailUrl && mailFrom ? { mail: new SmtpMailService(mailUrl, mailFrom) } : {};

/** The database that several processes share. Errors: TypeError when there is none. */
export const sharedDatabase = ({ databaseUrl }: Environment): string => {
  if (!databaseUrl) throw new TypeError('this process shares a database with others: set DATABASE_URL');
  return databaseUrl;
};

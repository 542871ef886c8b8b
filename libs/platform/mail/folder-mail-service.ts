import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { codeOf } from '@kernel/error-code.js';
import { type Mail, type MailOutcome, type MailService } from './mail-service.js';
import { messageOf } from './message.js';

/** Lays each mail as an .eml file in a folder per municipality. A whole file or none. */
export class FolderMailService implements MailService {
  readonly name = 'folder';
  private readonly transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  constructor(
    private readonly folder: string,
    private readonly from: string,
  ) {}

  async send(mail: Mail): Promise<MailOutcome> {
    const { message } = await this.transport.sendMail(messageOf(mail, this.from));
    const directory = join(this.folder, mail.municipality);
    await mkdir(directory, { recursive: true });
    const name = fileOf(mail);
    await writeFile(join(directory, `.${name}.part`), message as Buffer);
    await rename(join(directory, `.${name}.part`), join(directory, name));
    return { outcome: 'sent', reference: `${mail.municipality}/${name}` };
  }

  async ask(mail: Pick<Mail, 'id' | 'municipality'>): Promise<MailOutcome | 'absent'> {
    const files: string[] = await readdir(join(this.folder, mail.municipality)).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return [];
      throw error;
    });
    const name = fileOf(mail);
    return files.includes(name) ? { outcome: 'sent', reference: `${mail.municipality}/${name}` } : 'absent';
  }
}

const fileOf = ({ id }: Pick<Mail, 'id'>): string => `${id}.eml`;

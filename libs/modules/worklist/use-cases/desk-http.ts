import { Body, Controller, Inject, Post, Put } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsEmail, MaxLength, ValidateIf } from 'class-validator';
import { Roles } from '@platform/access/access-rule.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { Personal } from '@platform/http/validation/personal.js';
import { IsIsoDate, IsText } from '@platform/http/validation/value-decorators.js';
import { chooseMailAddress } from './choose-mail-address/decide.js';
import { recordAbsence } from './record-absence/decide.js';

export class AbsenceBody {
  @ApiProperty({ description: 'subject of the token of whoever is away' })
  @IsText(200)
  person!: string;

  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  from!: string;

  @ApiProperty({ format: 'date', description: 'last day away' })
  @IsIsoDate()
  until!: string;

  @ApiProperty({ description: 'subject of the token of whoever takes over' })
  @IsText(200)
  substitute!: string;
}

export class MailAddressBody {
  @ApiProperty({ type: String, format: 'email', nullable: true, description: 'null: no mail; kept in the vault' })
  @ValidateIf((body: MailAddressBody) => body.address !== null)
  @IsEmail()
  @MaxLength(254)
  @Personal()
  address!: string | null;
}

@ApiTags('work list')
@Controller('api')
export class DeskController {
  constructor(@Inject(CommandSender) private readonly commands: CommandSender) {}

  @Post('absences')
  @Roles(...recordAbsence.roles)
  @CommandRoute(
    'Records that a person is away, and the substitute',
    'No reason is kept. The same first day again changes it.',
  )
  absence(@Body() body: AbsenceBody, @CommandMetaOf() meta: CommandMeta): Promise<CommandResult> {
    return this.commands.send(recordAbsence.name, { ...body }, meta);
  }

  @Put('me/mail-address')
  @Roles(...chooseMailAddress.roles)
  @CommandRoute('Says where the caller’s own reminders are mailed')
  address(@Body() { address }: MailAddressBody, @CommandMetaOf() meta: CommandMeta): Promise<CommandResult> {
    return this.commands.send(chooseMailAddress.name, { person: meta.actor.id, address }, meta);
  }
}

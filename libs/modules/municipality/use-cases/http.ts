import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { Roles } from '@platform/access/access-rule.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { IsIsoDate, IsText } from '@platform/http/validation/value-decorators.js';
import { type ReadingName, readings, type SettingName, settings } from '../domain/settings.js';
import { changeSetting } from './change-setting/decide.js';
import { chooseReading } from './choose-reading/decide.js';

export class DatedChoice {
  @ApiProperty()
  @IsText(500)
  value!: string;

  @ApiProperty({ format: 'date', description: 'in force from this day' })
  @IsIsoDate()
  from!: string;

  @ApiProperty({ description: 'the decision it rests on' })
  @IsText(200)
  decidedBy!: string;
}

export class SettingBody extends DatedChoice {
  @ApiProperty({ enum: Object.keys(settings) })
  @IsIn(Object.keys(settings))
  name!: SettingName;
}

export class ReadingBody extends DatedChoice {
  @ApiProperty({ enum: Object.keys(readings) })
  @IsIn(Object.keys(readings))
  name!: ReadingName;
}

@ApiTags('settings')
@Controller('api')
export class SettingsController {
  constructor(@Inject(CommandSender) private readonly commands: CommandSender) {}

  @Post('settings')
  @Roles(...changeSetting.roles)
  @CommandRoute('Sets a dated setting of the municipality')
  setting(@Body() body: SettingBody, @CommandMetaOf() meta: CommandMeta): Promise<CommandResult> {
    return this.commands.send(changeSetting.name, { ...body }, meta);
  }

  @Post('readings')
  @Roles(...chooseReading.roles)
  @CommandRoute('Chooses how an ambiguity of the guidelines is read, from a day on')
  reading(@Body() body: ReadingBody, @CommandMetaOf() meta: CommandMeta): Promise<CommandResult> {
    return this.commands.send(chooseReading.name, { ...body }, meta);
  }
}

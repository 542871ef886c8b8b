import { Body, Controller, Inject, Param, Put } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { Roles } from '@platform/access/access-rule.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { chooseLanguage } from './decide.js';

export class LanguageBody {
  @ApiProperty({ enum: ['nb', 'nn'] })
  @IsIn(['nb', 'nn'])
  language!: 'nb' | 'nn';
}

@ApiTags('parties')
@Controller('api/parties')
export class LanguageController {
  constructor(@Inject(CommandSender) private readonly commands: CommandSender) {}

  @Put(':orgnr/language')
  @Roles(...chooseLanguage.roles)
  @CommandRoute('Chooses the written standard of a party’s letters')
  choose(
    @Param('orgnr') orgnr: string,
    @Body() { language }: LanguageBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(chooseLanguage.name, { orgnr, language }, meta);
  }
}

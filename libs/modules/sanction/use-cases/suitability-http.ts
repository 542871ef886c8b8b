import { Body, Controller, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, ValidateNested } from 'class-validator';
import { Roles } from '@platform/access/access-rule.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { Personal } from '@platform/http/validation/personal.js';
import { IsIsoDate, IsText } from '@platform/http/validation/value-decorators.js';
import {
  type SuitabilityField,
  suitabilityFields,
  type SuitabilityRole,
  suitabilityRoles,
} from '../domain/suitability-events.js';
import { recordSuitabilityLost } from './record-suitability-lost/decide.js';

export class SuitabilityPersonBody {
  @ApiProperty({ description: 'your own short reference in this record, never a name', example: 'p1' })
  @IsText(20)
  ref!: string;

  @ApiProperty({ enum: suitabilityRoles })
  @IsIn([...suitabilityRoles])
  role!: SuitabilityRole;

  @ApiProperty({ description: 'kept in the vault' })
  @IsText(200)
  @Personal()
  name!: string;
}

export class SuitabilityMatterBody {
  @ApiProperty({ description: '`ref` of the person', example: 'p1' })
  @IsText(20)
  person!: string;

  @ApiProperty({ enum: suitabilityFields })
  @IsIn([...suitabilityFields])
  kind!: SuitabilityField;

  @ApiProperty({ format: 'date', description: 'day of what was done; not older than ten years' })
  @IsIsoDate()
  factOn!: string;

  @ApiProperty({ description: 'where it is known from; kept in the vault' })
  @IsText(500)
  @Personal()
  source!: string;

  @ApiProperty({ description: 'what was done, as the letter to the holder says it; kept in the vault' })
  @IsText(4000)
  @Personal()
  description!: string;
}

export class SuitabilityBody {
  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  assessedOn!: string;

  @ApiProperty({ type: [SuitabilityPersonBody] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => SuitabilityPersonBody)
  persons!: SuitabilityPersonBody[];

  @ApiProperty({ type: [SuitabilityMatterBody] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => SuitabilityMatterBody)
  matters!: SuitabilityMatterBody[];
}

@ApiTags('sanctions')
@Controller('api/licences/:licenceId/suitability-losses')
export class SuitabilityController {
  constructor(@Inject(CommandSender) private readonly commands: CommandSender) {}

  @Post()
  @Roles(...recordSuitabilityLost.roles)
  @CommandRoute(
    'Records that the record of holder or influential persons is not spotless',
    'The notice follows by itself.',
  )
  record(
    @Param('licenceId', ParseUUIDPipe) licenceId: string,
    @Body() { assessedOn, persons, matters }: SuitabilityBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    const command = {
      licenceId,
      assessedOn,
      persons: persons.map((person) => ({ ...person })),
      matters: matters.map((matter) => ({ ...matter })),
    };
    return this.commands.send(recordSuitabilityLost.name, command, meta);
  }
}

import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBase64, IsIn, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Roles } from '@platform/access/access-rule.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { Personal } from '@platform/http/validation/personal.js';
import { IsInstant, IsIsoDate, IsText } from '@platform/http/validation/value-decorators.js';
import { VAULT } from '@platform/runtime/tokens.js';
import { type Vault } from '@platform/vault/vault.js';
import { type Channel, type DocumentKind } from '../../domain/events.js';
import { registerDocument, type RegisterDocument } from './decide.js';

const KINDS: DocumentKind[] = ['comment-on-report', 'reply-to-notice', 'application', 'enquiry', 'other'];
const MEDIA_TYPES = ['text/plain', 'application/pdf', 'image/jpeg', 'image/png', 'message/rfc822'];

export class DocumentBody {
  @ApiProperty({ enum: KINDS })
  @IsIn(KINDS)
  kind!: DocumentKind;

  @ApiProperty({ enum: ['holder', 'place', 'other'] })
  @IsIn(['holder', 'place', 'other'])
  from!: 'holder' | 'place' | 'other';

  @ApiProperty({ enum: ['paper', 'email', 'digital', 'in-person'] })
  @IsIn(['paper', 'email', 'digital', 'in-person'])
  channel!: Channel;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'handed to the postal operator' })
  @IsOptional()
  @IsIsoDate()
  postedOn?: string | null;

  @ApiProperty({ format: 'date-time' })
  @IsInstant()
  receivedAt!: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  inspectionId?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'the case that the reply answers' })
  @IsOptional()
  @IsUUID()
  caseId?: string | null;

  @ApiPropertyOptional({ type: [String], format: 'uuid' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsUUID(undefined, { each: true })
  licenceIds?: string[];

  @ApiProperty()
  @IsText(200)
  @Personal()
  title!: string;

  @ApiProperty({ description: 'what it says, summed up' })
  @IsText(4000)
  @Personal()
  summary!: string;

  @ApiProperty()
  @IsText(200)
  @Personal()
  fileName!: string;

  @ApiProperty({ enum: MEDIA_TYPES })
  @IsIn(MEDIA_TYPES)
  mediaType!: string;

  @ApiProperty({ description: 'the file itself, base64, at most 8 MiB' })
  @IsBase64()
  @MaxLength(11_184_812)
  @Personal()
  content!: string;
}

@ApiTags('documents')
@Controller('api/documents')
export class RegisterDocumentController {
  constructor(
    @Inject(CommandSender) private readonly commands: CommandSender,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  @Post()
  @Roles(...registerDocument.roles)
  @CommandRoute('Registers a document that came in', 'A comment on a report finds its control by itself.')
  async register(@Body() body: DocumentBody, @CommandMetaOf() meta: CommandMeta): Promise<CommandResult> {
    const { content, ...rest } = body;
    const bytes = Buffer.from(content, 'base64');
    // The file first: an event must never point to bytes that are not there.
    const sha256 = await this.vault.putBlob(meta.municipality, { mediaType: body.mediaType, bytes });
    const command: RegisterDocument = {
      ...rest,
      postedOn: body.postedOn ?? null,
      inspectionId: body.inspectionId ?? null,
      caseId: body.caseId ?? null,
      licenceIds: body.licenceIds ?? [],
      sha256,
      size: bytes.length,
    };
    return this.commands.send(registerDocument.name, command, meta);
  }
}

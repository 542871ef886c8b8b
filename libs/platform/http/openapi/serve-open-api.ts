import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { completeDocument } from './complete-document.js';
import { ProblemDocument } from './problem-document.js';

export const DOCS_PATH = 'api/docs';
export const DOCUMENT_PATH = 'api/openapi.json';

export interface OpenApiTexts {
  readonly title: string;
  readonly version: string;
  readonly description: string;
}

/** The document of the routes that the application serves. */
export const buildOpenApi = (app: NestFastifyApplication, texts: OpenApiTexts): OpenAPIObject => {
  const configuration = new DocumentBuilder()
    .setTitle(texts.title)
    .setVersion(texts.version)
    .setDescription(texts.description)
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
    .build();
  return completeDocument(SwaggerModule.createDocument(app, configuration, { extraModels: [ProblemDocument] }));
};

/** Serves the document and its pages, for anyone. Call it before `listen`. */
export const serveOpenApi = (app: NestFastifyApplication, texts: OpenApiTexts): OpenAPIObject => {
  const document = buildOpenApi(app, texts);
  SwaggerModule.setup(DOCS_PATH, app, document, { jsonDocumentUrl: DOCUMENT_PATH, raw: ['json'] });
  return document;
};

/** The schemas of classes that no route names, with all that they refer to. */
export const schemasOf = (app: NestFastifyApplication, models: readonly (new () => object)[]): object => {
  const configuration = new DocumentBuilder().build();
  const { components } = SwaggerModule.createDocument(app, configuration, {
    include: [class {}],
    extraModels: [...models],
  });
  return components?.schemas ?? {};
};

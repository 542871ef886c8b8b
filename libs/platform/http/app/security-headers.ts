import helmet from '@fastify/helmet';
import { type FastifyInstance } from 'fastify';

/** Headers for browsers. The policy lets the API's own pages load their own scripts, and nothing from elsewhere. */
export const secureHeaders = async (server: FastifyInstance): Promise<void> => {
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        imgSrc: ["'self'", 'data:'],
        // Swagger UI sets styles on elements; its scripts are files.
        styleSrc: ["'self'", "'unsafe-inline'"],
      },
    },
  });
};

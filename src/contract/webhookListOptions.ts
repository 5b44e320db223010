/*
 * What the list of webhooks can be asked for. Apart from the schemas, which need zod: the page asks for the list before that has
 * come (src/app/askEarly.ts).
 */
export const pageSizes = [10, 25, 50, 100] as const;
export const sortKeys = ['name', 'url', 'createdAt', 'updatedAt'] as const;
export const webhookStatuses = ['enabled', 'disabled', 'failing'] as const;

/** `-` in front sorts descending. */
export const webhookSorts = sortKeys.flatMap((key) => [key, `-${key}`] as const);

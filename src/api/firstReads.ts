import type { Endpoints } from '~/contract/endpoints';

/*
 * Paths of what the list asks for. Spelled here once more because the table of endpoints brings all schemas with it; one that is
 * not the table's does not compile.
 */
export const sessionPath = '/session' satisfies Endpoints['getSession']['path'];
export const listPath = '/webhooks' satisfies Endpoints['listWebhooks']['path'];

/** Where the API lives below its origin. Apart from the endpoints, whose schemas need zod: the page asks before that has come. */
export const apiBasePath = '/api/v1';

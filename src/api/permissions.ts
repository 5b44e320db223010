import { useQuery } from '@tanstack/react-query';

import type { Permission } from '~/contract/session';

import { sessionQuery } from './session';

/** What each permission is for, as it follows "You do not have permission to". */
const purposes = {
  'webhooks:read': 'look at webhooks',
  'webhooks:write': 'change webhooks',
  'webhooks:delete': 'delete webhooks',
} satisfies Record<Permission, string>;

/** The sentence for whoever lacks a permission: what is missing, and who can give it. */
export const missingPermissionWords = (permission: Permission): string =>
  `You do not have permission to ${purposes[permission]} (${permission}). Ask another administrator for it.`;

/**
 * Why the person who is signed in may not do what needs this permission, in a sentence; undefined when they may. While that is
 * not known, they may: the server decides.
 */
export function useWhyNot(permission: Permission): string | undefined {
  const { data: missing = false } = useQuery({
    ...sessionQuery,
    select: ({ permissions }) => !permissions.includes(permission),
  });
  return missing ? missingPermissionWords(permission) : undefined;
}

import { group, printedAsOne } from './eventType';
import { jonas } from './people';

const role = { role: 'support_agent', role_name: 'Support agent' };
const permission = { permission_id: 'per-2207', sub: jonas.sub, resource: 'orders' };

/** What users may do. */
export const rolesAndPermissions = group('Roles and permissions', 'admin', {
  ...printedAsOne({
    ROLE_CREATED: {
      description: 'New user role is made.',
      data: { ...role, description: 'Answers customer requests' },
    },
    ROLE_UPDATED: {
      description: 'Existing role is changed.',
      data: { ...role, changed: { role_name: { from: 'Support', to: role.role_name } } },
    },
  }),
  ROLE_DELETED: {
    description: 'User role is removed.',
    data: { ...role, users_affected: 3 },
  },
  PERMISSION_CREATED: {
    description: 'New permission is given to the user.',
    data: { ...permission, actions: ['read'] },
  },
  PERMISSION_UPDATED: {
    description: 'Permission is changed.',
    data: { ...permission, old_actions: ['read'], new_actions: ['read', 'refund'] },
  },
  PERMISSION_DELETED: {
    description: 'Permission is removed.',
    data: permission,
  },
});

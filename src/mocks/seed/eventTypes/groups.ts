import { group } from './eventType';
import { jonas } from './people';

const engineering = { group_id: 'grp-engineering', group_name: 'Engineering' };
const membership = { ...engineering, sub: jonas.sub };
const department = { group_type: 'department', group_type_name: 'Department' };
const organisation = { category_id: 'gcat-organisation', category_name: 'Organisation' };

/** Groups of users, their members, types and categories. */
export const groups = group('Groups', 'admin', {
  GROUP_CREATED: {
    description: 'Marks the creation of a new group.',
    data: { ...engineering, group_type: department.group_type, parent_group_id: 'grp-company' },
  },
  GROUP_UPDATED: {
    description: "Changes are made to the group's details.",
    data: { ...engineering, changed: { group_name: { from: 'Development', to: engineering.group_name } } },
  },
  GROUP_DELETED: {
    description: 'Group is removed.',
    data: { ...engineering, members_removed: 14 },
  },
  GROUP_NEW_USER_ADDED: {
    description: 'Records the addition of a new user to a group.',
    data: { ...membership, roles: ['member'] },
  },
  GROUP_USER_ROLE_UPDATED: {
    description: "User's role in a group is changed.",
    data: { ...membership, old_roles: ['member'], new_roles: ['member', 'group_admin'] },
  },
  GROUP_USER_REMOVED: {
    description: 'User removed from a group.',
    data: { ...membership, reason: 'changed_department' },
  },
  GROUP_TYPE_CREATED: {
    description: 'Signifies the creation of a new group type.',
    data: { ...department, allowed_roles: ['member', 'group_admin'] },
  },
  GROUP_TYPE_UPDATED: {
    description: "Indicates updates made to an existing group type's detail.",
    data: { ...department, allowed_roles: ['member', 'group_admin', 'deputy'], changed: ['allowed_roles'] },
  },
  GROUP_TYPE_DELETED: {
    description: 'Group category is removed.',
    data: department,
  },
  GROUP_CATEGORY_CREATED: {
    description: 'New group type is defined.',
    data: { ...organisation, group_types: ['department', 'team'] },
  },
  GROUP_CATEGORY_UPDATED: {
    description: 'Group type is changed.',
    data: { ...organisation, group_types: ['department', 'team', 'site'], changed: ['group_types'] },
  },
  GROUP_CATEGORY_DELETED: {
    description: 'Group type is removed.',
    data: organisation,
  },
});

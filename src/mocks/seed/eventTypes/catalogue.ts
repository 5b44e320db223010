import type { EventType } from '~/contract/eventTypes';

import { applicationsAndProviders } from './applicationsAndProviders';
import { groups } from './groups';
import { invitations } from './invitations';
import { messaging } from './messaging';
import { passwordsAndVerification } from './passwordsAndVerification';
import { registrationAndPages } from './registrationAndPages';
import { rolesAndPermissions } from './rolesAndPermissions';
import { scopes } from './scopes';
import { signIn } from './signIn';
import { templates } from './templates';
import { tenantAndAutomation } from './tenantAndAutomation';
import { users } from './users';

/** Every event type of the product documentation, group by group, in the order an administrator reads them. */
export const catalogue: EventType[] = [
  ...users,
  ...signIn,
  ...passwordsAndVerification,
  ...invitations,
  ...groups,
  ...rolesAndPermissions,
  ...applicationsAndProviders,
  ...scopes,
  ...registrationAndPages,
  ...messaging,
  ...templates,
  ...tenantAndAutomation,
];

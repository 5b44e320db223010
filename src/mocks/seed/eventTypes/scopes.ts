import { group } from './eventType';

const scope = { scope_key: 'orders:read', scope_name: 'Read orders' };
const decision = { decision_id: 'dec-318', scope_key: scope.scope_key, client_id: 'app-partner-shop' };

/** Scopes, and the decisions whether an application gets them. */
export const scopes = group('Scopes', 'admin', {
  SCOPE_CREATED: {
    description: 'Signifies the creation of a new scope.',
    data: { ...scope, requires_consent: true, security_level: 'CONFIDENTIAL' },
  },
  SCOPE_UPDATED: {
    description: "The scope's details are changed.",
    data: { ...scope, requires_consent: false, changed: ['requires_consent'] },
  },
  SCOPE_DELETED: {
    description: 'Scope is removed.',
    data: { ...scope, apps_affected: ['app-partner-shop'] },
  },
  SCOPE_DEC_CREATED: {
    description: 'Decision related to a scope is made.',
    data: { ...decision, decision: 'allow', valid_for_days: 90 },
  },
  SCOPE_DEC_UPDATED: {
    description: 'Changes are made to decision related to scope.',
    data: { ...decision, old_decision: 'allow', new_decision: 'ask_user' },
  },
  SCOPE_DEC_DELETED: {
    description: 'Decision related to a scope is removed.',
    data: decision,
  },
});

import { group } from './eventType';
import { noor } from './people';

const webhook = { webhook_id: 'wh-4821', name: 'CRM sync', url: 'https://crm.example.com/hooks/users' };
const flow = { flow_id: 'flw-onboarding', name: 'Customer onboarding' };

/** The tenant itself, and what runs in it by itself. */
export const tenantAndAutomation = group('Tenant, webhooks and Blueprints', 'admin', {
  TENANT_CREATED: {
    description: 'Records the creation of a new tenant.',
    data: { new_tenant_key: 'example-staging', tenant_name: 'Example Staging', owner_email: noor.email },
  },
  WEBHOOK_CREATED: {
    description: 'New webhook is created.',
    data: { ...webhook, notification_type: 'REST', events: ['USER_CREATED', 'USER_DELETED'] },
  },
  WEBHOOK_UPDATED: {
    description: 'Webhook is changed.',
    data: { ...webhook, enabled: false, changed: ['enabled'] },
  },
  WEBHOOK_DELETED: {
    description: 'Webhook is removed.',
    data: webhook,
  },
  FLOW_CREATED: {
    description: 'When a new Blueprint is created.',
    data: { ...flow, version: 1, trigger: 'USER_CREATED', steps: 4 },
  },
  FLOW_UPDATED: {
    description: 'Existing Blueprint is updated.',
    data: { ...flow, version: 2, changed: ['steps'], steps: 5 },
  },
  FLOW_DELETED: {
    description: 'Existing Blueprint is Deleted.',
    data: { ...flow, last_version: 2 },
  },
});

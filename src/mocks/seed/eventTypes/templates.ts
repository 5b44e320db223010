import { group } from './eventType';

const template = { template_key: 'WELCOME_USER', template_type: 'EMAIL', locale: 'en-GB' };
const customTemplate = { template_id: 'ctp-64', template_key: 'ORDER_SHIPPED', template_type: 'SMS' };

/** Texts of the messages: the ones that come with the product, and the tenant's own. */
export const templates = group('Templates', 'admin', {
  TEMPLATE_CREATED: {
    description: 'Marks the creation of a new template.',
    data: { ...template, subject: 'Welcome to Example', enabled: true },
  },
  TEMPLATE_UPDATED: {
    description: 'Changes are made to template.',
    data: { ...template, subject: 'Good to see you at Example', changed: ['subject'] },
  },
  TEMPLATE_DELETED: {
    description: 'Template is removed.',
    data: template,
  },
  CUSTOM_TEMPLATE_CREATED: {
    description: 'New custom template is made.',
    data: { ...customTemplate, variables: ['given_name', 'order_number'], locales: ['en-GB'] },
  },
  CUSTOM_TEMPLATE_UPDATED: {
    description: 'Changes are made to custom template.',
    data: { ...customTemplate, locales: ['en-GB', 'sv-SE'], changed: ['locales'] },
  },
  CUSTOM_TEMPLATE_DELETED: {
    description: 'Custom template is removed.',
    data: { ...customTemplate, last_used_days_ago: 42 },
  },
});

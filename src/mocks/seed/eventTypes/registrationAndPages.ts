import { group } from './eventType';

const field = { field_key: 'customer_number', field_type: 'TEXT' };
const page = { hosted_page_id: 'hp-spring', name: 'Spring sign-up' };
const captcha = { captcha_id: 'cap-signup', name: 'Sign-up check' };

/** What a person meets before having an account: form fields, hosted pages, CAPTCHAs. */
export const registrationAndPages = group('Registration and hosted pages', 'admin', {
  REGISTRATION_FIELD_CREATED: {
    description: 'Marks the creation of a new registration field.',
    data: { ...field, label: 'Customer number', required: false, max_length: 12 },
  },
  REGISTRATION_FIELD_UPDATED: {
    description: 'Registration field has changed.',
    data: { ...field, required: true, changed: ['required'] },
  },
  REGISTRATION_FIELD_DELETED: {
    description: 'Registration field is removed.',
    data: { ...field, values_kept: false },
  },
  HOSTED_PAGE_CREATED: {
    description: 'New hosted page is made.',
    data: { ...page, page_type: 'register', url: 'https://login.example.com/spring', locales: ['en', 'de'] },
  },
  HOSTED_PAGE_UPDATED: {
    description: "Hosted page's details are changed.",
    data: { ...page, locales: ['en', 'de', 'sv'], changed: ['locales'] },
  },
  HOSTED_PAGE_DELETED: {
    description: 'Hosted page is removed.',
    data: page,
  },
  CAPTCHA_CREATED: {
    description: 'New CAPTCHA is made.',
    data: { ...captcha, captcha_type: 'INVISIBLE', score_threshold: 0.5 },
  },
  CAPTCHA_UPDATED: {
    description: 'Changes are made to CAPTCHA.',
    data: { ...captcha, score_threshold: 0.7, changed: ['score_threshold'] },
  },
  CAPTCHA_DELETED: {
    description: 'CAPTCHA is removed.',
    data: { ...captcha, used_by_pages: [page.hosted_page_id] },
  },
});

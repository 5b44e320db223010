import { group, printedAsOne } from './eventType';

const app = { client_id: 'app-partner-shop', client_name: 'Partner Shop', app_type: 'SINGLE_PAGE' };
const redirectUri = 'https://shop.example.com/callback';
const provider = { provider_id: 'prv-workforce', provider_name: 'Workforce login', provider_type: 'SAML' };

/** Applications that sign users in, and the authentication providers that vouch for them. */
export const applicationsAndProviders = group('Applications and providers', 'admin', {
  ...printedAsOne({
    APP_CREATED: {
      description: 'New app is made.',
      data: { ...app, redirect_uris: [redirectUri], allowed_scopes: ['openid', 'profile'] },
    },
    APP_MODIFIED: {
      description: 'Existing app is changed.',
      data: { ...app, redirect_uris: [redirectUri, `${redirectUri}/silent`], changed: ['redirect_uris'] },
    },
  }),
  APP_DELETED: {
    description: 'App is removed.',
    data: { ...app, sessions_ended: 41 },
  },
  PROVIDER_CREATED: {
    description: 'Signifies the addition of a new authentication provider to the system.',
    data: { ...provider, metadata_url: 'https://idp.example.com/saml/metadata', enabled: false },
  },
  PROVIDER_UPDATED: {
    description: "Indicates modifications made to an authentication provider's settings.",
    data: { ...provider, enabled: true, changed: ['enabled'] },
  },
  PROVIDER_DELETED: {
    description: 'Denotes the removal of an authentication provider from the system.',
    data: { ...provider, linked_users: 128 },
  },
});

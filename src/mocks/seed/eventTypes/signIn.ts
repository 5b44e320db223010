import { group, printedAsOne } from './eventType';
import { maya } from './people';

const session = { sub: maya.sub, session_id: 'ses-e04b19' };
const grant = { ...session, client_id: 'customer-portal', scopes: ['openid', 'profile', 'email'] };

/** Sessions and the tokens issued in them; the examples name tokens by id, never by value. */
export const signIn = group('Sign-in and tokens', 'user', {
  USER_LOGIN: {
    description: 'When a user successfully logs into the system.',
    data: { ...session, email: maya.email, provider: 'self', login_method: 'passwordless_email' },
  },
  USER_LOGIN_FAILURE: {
    description: "When a user's login attempt fails.",
    by: 'visitor',
    data: { login_name: maya.email, provider: 'self', reason: 'invalid_credentials', failed_attempts: 2 },
  },
  ACCESS_TOKEN_OBTAINED: {
    description: 'Permission to use something is obtained.',
    data: { ...grant, token_id: 'tok-81f3', grant_type: 'authorization_code', expires_in: 3600 },
  },
  ...printedAsOne({
    TOKEN_RENEWED: {
      description: 'Permission is renewed with a new token.',
      data: { ...grant, token_id: 'tok-92a7', previous_token_id: 'tok-81f3', expires_in: 3600 },
    },
    CODE_OBTAINED: {
      description: 'Code to renew permission is acquired.',
      data: { ...grant, code_id: 'cod-4410', response_type: 'code', expires_in: 60 },
    },
  }),
  ...printedAsOne({
    COMBINED: {
      description: 'Secure logout and the verification of its special code, as one combined event.',
      data: { ...session, steps: ['token_checked', 'logged_out'], result: 'success' },
    },
    LOGOUT: {
      description: 'User logs out securely.',
      data: { ...session, logout_type: 'user_initiated', redirect_uri: 'https://portal.example.com/goodbye' },
    },
    TOKEN_CHECKED: {
      description: 'Special code for a secure logout is verified.',
      data: { ...session, token_id: 'tok-92a7', token_type: 'id_token_hint', active: true },
    },
  }),
});

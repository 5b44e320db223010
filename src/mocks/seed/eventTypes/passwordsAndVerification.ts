import { group } from './eventType';
import { maya } from './people';

const mfa = { sub: maya.sub, client_id: 'customer-portal' };
const challenge = { ...mfa, challenge_id: 'mfa-30c8', method: 'totp' };
const verificationSetup = { setup_id: 'phv-12', method: 'id_document' };

/** Proofs of identity: passwords, multi-factor authentication and physical verification. */
export const passwordsAndVerification = group('Passwords and verification', 'user', {
  USER_PASSWORD_CHANGED: {
    description: 'User updates their password.',
    data: { sub: maya.sub, email: maya.email, other_sessions_ended: 2 },
  },
  USER_PASSWORD_RESET_INITIATE: {
    description: 'User starts password reset process.',
    by: 'visitor',
    data: { sub: maya.sub, reset_id: 'rst-6a1d', channel: 'email', recipient: 'm***@example.com' },
  },
  USER_PASSWORD_RESET: {
    description: 'User successfully resets password.',
    by: 'visitor',
    data: { sub: maya.sub, reset_id: 'rst-6a1d', email: maya.email },
  },
  MFA_REQUIRED: {
    description: 'Users need to use multi-factor authentication.',
    data: { ...mfa, reason: 'unknown_device', allowed_methods: ['totp', 'push', 'sms'] },
  },
  MFA_INITIATED: {
    description: 'The process of Multi-Factor Authentication begins.',
    data: { ...challenge, attempt: 1, expires_in: 300 },
  },
  MFA_RE_INITIATED: {
    description: 'Restarting Multi-Factor Authentication.',
    data: { ...challenge, attempt: 2, reason: 'challenge_expired', expires_in: 300 },
  },
  MFA_VERIFIED: {
    description: 'Multi-factor authentication is successfully confirmed.',
    data: { ...challenge, device_trusted: true },
  },
  PHYSICAL_VERIFICATION_CONFIG: {
    description: 'Settings for physical verification are defined.',
    by: 'admin',
    data: { ...verificationSetup, accepted_documents: ['passport', 'identity_card'], valid_for_days: 365 },
  },
  PHYSICAL_VERIFICATION_REMOVED: {
    description: 'Physical verification settings are removed.',
    by: 'admin',
    data: verificationSetup,
  },
  PHYSICAL_VERIFICATION: {
    description: 'Process of physically verifying something is started or completed.',
    data: { ...verificationSetup, sub: maya.sub, status: 'completed', document: 'passport' },
  },
});

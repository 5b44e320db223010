import { group } from './eventType';
import { jonas, maya } from './people';

const profileImage = { sub: maya.sub, image_id: 'img-7c41' };
const linkedIdentity = { sub: maya.sub, provider: 'google', identity_id: 'idn-20931' };

/** Accounts and what belongs to them. */
export const users = group('Users', 'admin', {
  USER_CREATED: {
    description: 'When a new user account is created.',
    by: 'visitor',
    data: { ...maya, email_verified: false, locale: 'en-GB', user_status: 'VERIFICATION_PENDING' },
  },
  USER_CREATED_WITH_INVITE: {
    description: 'User accounts are made using an invitation.',
    by: 'visitor',
    data: { ...jonas, email_verified: true, invite_id: 'inv-5d20', user_status: 'ACTIVE' },
  },
  USER_MODIFIED: {
    description: 'User account details are changed.',
    by: 'user',
    data: { sub: maya.sub, changed: { family_name: { from: 'Lind', to: maya.family_name } } },
  },
  USER_DELETED: {
    description: 'User account is removed.',
    data: { sub: jonas.sub, email: jonas.email, reason: 'requested_by_user' },
  },
  USER_ENABLED: {
    description: 'Disabled user account is reactivated.',
    data: { sub: jonas.sub, email: jonas.email, user_status: 'ACTIVE' },
  },
  USER_DISABLED: {
    description: 'User account is deactivated.',
    data: { sub: jonas.sub, email: jonas.email, user_status: 'DEACTIVATED', reason: 'left_company' },
  },
  USER_BLOCKED: {
    description: "User's account is temporarily blocked.",
    by: 'system',
    data: { sub: jonas.sub, reason: 'too_many_failed_logins', failed_attempts: 5, blocked_for_seconds: 1800 },
  },
  USER_EMAIL_VERIFIED: {
    description: "User's email is confirmed.",
    by: 'user',
    data: { sub: maya.sub, email: maya.email, email_verified: true, method: 'link' },
  },
  USER_MOBILE_NO_VERIFIED: {
    description: "Verifies a user's provided mobile phone number.",
    by: 'user',
    data: { sub: maya.sub, mobile_number: '+447700900123', mobile_number_verified: true, method: 'sms' },
  },
  EMAIL_CHANGED: {
    description: 'User changes their email address.',
    by: 'user',
    data: { sub: maya.sub, old_email: 'maya.lind@example.com', new_email: maya.email, email_verified: false },
  },
  USER_IDENTITY_ADDED: {
    description: 'Extra identity, like a social media profile, to a user account.',
    by: 'user',
    data: { ...linkedIdentity, provider_type: 'social', email: maya.email },
  },
  USER_IDENTITY_REMOVED: {
    description: 'Linked identity is disconnected from account.',
    by: 'user',
    data: { ...linkedIdentity, remaining_identities: 1 },
  },
  PROFILE_IMAGE_UPDATED: {
    description: "User's profile image is changed.",
    by: 'user',
    data: {
      ...profileImage,
      content_type: 'image/png',
      url: 'https://cdn.example.com/profiles/img-7c41.png',
    },
  },
  PROFILE_IMAGE_REMOVED: {
    description: "User's profile image is removed.",
    by: 'user',
    data: profileImage,
  },
});

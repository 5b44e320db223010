import { group, printedAsOne } from './eventType';
import { jonas, noor } from './people';

const invitation = { invite_id: 'inv-5d20', email: jonas.email };

/** From an invitation to its answer. */
export const invitations = group('Invitations', 'admin', {
  ...printedAsOne({
    INVITE_USER: {
      description: 'Invitation is sent to a user.',
      data: { ...invitation, invited_by: noor.sub, group_ids: ['grp-engineering'], valid_for_days: 7 },
    },
    RE_INVITE_USER: {
      description: 'Invitation is sent again to a user.',
      data: { ...invitation, invited_by: noor.sub, times_sent: 2, valid_for_days: 7 },
    },
  }),
  ...printedAsOne({
    INVITE_ACCEPTED: {
      description: 'Invitation is accepted.',
      by: 'visitor',
      data: { ...invitation, sub: jonas.sub },
    },
    INVITE_REVOKED: {
      description: 'Invitation is canceled.',
      data: { ...invitation, revoked_by: noor.sub, reason: 'wrong_address' },
    },
  }),
});

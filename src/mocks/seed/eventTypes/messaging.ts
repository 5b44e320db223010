import { group } from './eventType';
import { maya } from './people';

const maskedPhone = '+44*******123';

/** Messages that the product sends to users. */
export const messaging = group('Messaging', 'system', {
  SMS_SENT: {
    description: 'Marks the sending of an SMS message.',
    data: {
      message_id: 'sms-70c2',
      sub: maya.sub,
      provider: 'sms-gateway',
      recipient: maskedPhone,
      template_key: 'VERIFY_MOBILE',
      segments: 1,
    },
  },
  EMAIL_SENT: {
    description: 'Indicates the sending of an email.',
    data: {
      message_id: 'eml-b51e',
      sub: maya.sub,
      provider: 'smtp-relay',
      recipient: 'm***@example.com',
      template_key: 'WELCOME_USER',
      subject: 'Welcome to Example',
    },
  },
  IVR_TRIGGERED: {
    description: 'Interactive voice response is activated.',
    data: {
      call_id: 'ivr-0f93',
      sub: maya.sub,
      provider: 'voice-gateway',
      recipient: maskedPhone,
      template_key: 'VERIFY_BY_CALL',
      language: 'en-GB',
    },
  },
  PUSH_SENT: {
    description: 'Push notification is sent.',
    data: {
      message_id: 'psh-3d8a',
      sub: maya.sub,
      provider: 'push-gateway',
      device: { device_id: 'dev-118', platform: 'android' },
      template_key: 'CONFIRM_SIGN_IN',
    },
  },
});

import { expect } from 'storybook/test';

import preview from '#.storybook/preview';
import { attemptErrorKinds } from '~/contract/deliveries';
import { inConsole, inWidth } from '~/previews/decorators';
import { failedAttempts } from '~/previews/fixtures';
import { Row, Rows } from '~/previews/Rows';

import { AttemptDetails } from './AttemptDetails';
import { AttemptResult } from './AttemptResult';
import { Attempts } from './Attempts';
import { NextAttempt } from './NextAttempt';

const attempts = failedAttempts();
const [first] = attempts;
if (!first) throw new Error('The standard scenario has no failed delivery.');
const answered = (status: number) => ({
  ...first,
  error: null,
  response: { status, headers: { 'Content-Type': 'text/plain' }, body: 'OK', truncated: false },
});

const meta = preview.meta({
  component: Attempts,
  subcomponents: { AttemptDetails, AttemptResult, NextAttempt },
  decorators: [inWidth(900), inConsole],
  args: { attempts },
});

/** The newest first, and open. */
export const AllFailed = meta.story();
export const None = meta.story({ args: { attempts: [] } });
export const Delivered = meta.story({ args: { attempts: [answered(200)] } });
export const Phone = meta.story({ globals: { viewport: { value: 'phone' } } });
export const Dark = meta.story({ globals: { colorScheme: 'dark' } });

/** Each answer and each way to get none, in words. */
export const Results = meta.story({
  render: () => (
    <Rows>
      {[200, 204, 302, 401, 404, 410, 429, 500, 503, 799].map((status) => (
        <Row key={status} name={`Answered with ${status}`}>
          <AttemptResult attempt={answered(status)} />
        </Row>
      ))}
      {[...attemptErrorKinds, 'solar-flare'].map((kind) => (
        <Row key={kind} name={`No answer: ${kind}`}>
          <AttemptResult
            attempt={{ ...first, response: null, error: { kind, message: 'As the server says it' } }}
          />
        </Row>
      ))}
    </Rows>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('503 Service Unavailable')).toBeVisible();
  },
});
export const Details = meta.story({ render: () => <AttemptDetails attempt={first} /> });

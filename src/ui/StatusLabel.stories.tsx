import preview from '#.storybook/preview';
import { Row, Rows } from '~/previews/Rows';

import { AlertIcon, ClockIcon, FailureIcon, SuccessIcon } from './icons';
import { StatusLabel, type StatusLook } from './StatusLabel';

const looks = {
  good: { tone: 'good', label: 'Delivered', icon: <SuccessIcon size={16} /> },
  bad: {
    tone: 'bad',
    label: 'Failed',
    icon: <FailureIcon size={16} />,
    note: 'The endpoint answered with 500.',
  },
  attention: { tone: 'attention', label: 'Retrying', icon: <AlertIcon size={16} /> },
  muted: { tone: 'muted', label: 'Pending', icon: <ClockIcon size={16} /> },
} satisfies Record<StatusLook['tone'], StatusLook>;

const meta = preview.meta({ component: StatusLabel, args: { look: looks.good } });

/** By word and shape, and by colour besides. */
export const AllTones = meta.story({
  render: () => (
    <Rows>
      {Object.entries(looks).map(([tone, look]) => (
        <Row key={tone} name={tone}>
          <StatusLabel look={look} />
        </Row>
      ))}
      <Row name="A status that this console does not know">
        <StatusLabel look={{ ...looks.muted, label: 'quarantined-by-policy' }} />
      </Row>
    </Rows>
  ),
});
export const Dark = meta.story({ render: AllTones.input.render, globals: { colorScheme: 'dark' } });
export const One = meta.story({ argTypes: { look: { control: 'object' } } });

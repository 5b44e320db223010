import preview from '#.storybook/preview';
import { Button } from './Button';

const meta = preview.meta({ component: Button });

export const Primary = meta.story({ args: { children: 'Create', variant: 'primary' } });

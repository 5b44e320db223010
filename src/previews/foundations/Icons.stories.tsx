import preview from '#.storybook/preview';

import * as icons from '~/ui/icons';

import styles from './Foundations.module.css';

/** Every export of icons.tsx. */
const IconPage = ({ size }: { size: number }) => (
  <ul className={styles.icons}>
    {Object.entries(icons).map(([name, Icon]) => (
      <li key={name}>
        <Icon size={size} />
        <code>{name}</code>
      </li>
    ))}
  </ul>
);

const meta = preview.meta({
  component: IconPage,
  args: { size: 20 },
  argTypes: { size: { control: { type: 'range', min: 14, max: 40 } } },
});

/** Decorative, in the colour of the text around them: what they mean is always said in words too. */
export const Icons = meta.story();

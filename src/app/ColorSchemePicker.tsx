import { MoonIcon, SunIcon, SystemIcon } from '~/ui/icons';

import { type ColorScheme, colorSchemes, setColorScheme, useColorScheme } from './colorScheme';
import styles from './ColorSchemePicker.module.css';

const choices = {
  light: { label: 'Light', Icon: SunIcon },
  dark: { label: 'Dark', Icon: MoonIcon },
  system: { label: 'Follow the system', Icon: SystemIcon },
} satisfies Record<ColorScheme, unknown>;

/** Light, dark, or as the system is. */
export function ColorSchemePicker() {
  const chosen = useColorScheme();
  return (
    <fieldset className={styles.picker}>
      <legend className="visuallyHidden">Colour scheme</legend>
      {colorSchemes.map((scheme) => {
        const { label, Icon } = choices[scheme];
        return (
          <label key={scheme} className={styles.choice} title={label}>
            <input
              type="radio"
              name="colorScheme"
              checked={scheme === chosen}
              onChange={() => setColorScheme(scheme)}
            />
            <span className="visuallyHidden">{label}</span>
            <Icon size={18} />
          </label>
        );
      })}
    </fieldset>
  );
}

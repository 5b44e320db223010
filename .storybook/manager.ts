import { addons } from 'storybook/manager-api';

// The panel below and a narrow sidebar, so that screens have about the width that they have on a desktop.
addons.setConfig({ panelPosition: 'bottom', bottomPanelHeight: 260, navSize: 230 });

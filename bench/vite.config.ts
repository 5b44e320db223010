import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { buildTarget } from '../scripts/buildTarget.ts';

/** For what the console is compared with. */
export default defineConfig({
  plugins: [react()],
  build: { target: buildTarget, chunkSizeWarningLimit: 2000 },
});

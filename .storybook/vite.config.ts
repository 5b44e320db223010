import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { buildTarget } from '../scripts/buildTarget.ts';

// Not the console's own: its security headers and its worker for the mock are for the console.
export default defineConfig({
  plugins: [react()],
  resolve: { tsconfigPaths: true },
  // As the console's: for older browsers light-dark() would be rewritten, and no longer follow an element's own colour scheme.
  build: { target: buildTarget },
  // Other builds are no reason to load the page anew.
  server: { watch: { ignored: ['**/dist*/**'] } },
});

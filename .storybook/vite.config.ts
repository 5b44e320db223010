import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Not the console's own: its security headers and its worker for the mock are for the console.
export default defineConfig({
  plugins: [react()],
  resolve: { tsconfigPaths: true },
});

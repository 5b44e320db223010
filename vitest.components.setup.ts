import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Testing Library does this by itself only where the test functions are globals.
afterEach(cleanup);

// A busy machine is no failure.
configure({ asyncUtilTimeout: 5000 });

// jsdom knows no modal dialogs: here they are open and nothing more.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};

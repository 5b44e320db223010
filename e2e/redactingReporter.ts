import type { Reporter, TestCase, TestError, TestResult, TestStep } from '@playwright/test/reporter';

import { redactFile, redactStrings } from './redact.ts';

/**
 * Takes API keys out of what a failed journey leaves behind: messages, step titles, attachments, traces. The first of the reporters:
 * the others get the same objects and files after it, and report what is left.
 */
// oxlint-disable-next-line import/no-default-export -- Playwright asks for it
export default class RedactingReporter implements Reporter {
  onStepBegin(_test: TestCase, _result: TestResult, step: TestStep): void {
    redactStrings({ ...step, parent: undefined, _result: undefined });
  }

  onTestEnd(_test: TestCase, result: TestResult): void {
    redactStrings(result);
    for (const { path: file } of result.attachments) if (file !== undefined) redactFile(file);
  }

  onError(error: TestError): void {
    redactStrings(error);
  }

  printsToStdio(): boolean {
    return false;
  }
}

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

import type {
  FullConfig,
  Reporter,
  TestCase,
  TestError,
  TestResult,
  TestStep,
} from '@playwright/test/reporter';

import { redactFile, redactStrings } from './redact.ts';

/**
 * Takes API keys out of what a failed journey leaves behind: messages, step titles, attachments, traces. The first of the reporters:
 * the others get the same objects and files after it, and report what is left.
 */
// oxlint-disable-next-line import/no-default-export -- Playwright asks for it
export default class RedactingReporter implements Reporter {
  private folders: string[] = [];

  onBegin(config: FullConfig): void {
    this.folders = config.projects.map(({ outputDir }) => outputDir);
  }

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

  /** What no result speaks of, such as the unfinished trace of a worker that crashed. */
  onEnd(): void {
    for (const folder of new Set(this.folders)) {
      if (!existsSync(folder)) continue;
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        if (entry.isFile()) redactFile(path.join(entry.parentPath, entry.name));
      }
    }
  }

  printsToStdio(): boolean {
    return false;
  }
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import type { Browser } from '@playwright/test';

import { type App, openApp } from './apps';
import { launch } from './browser/browser';
import { conditions } from './browser/conditions';
import { inNewContext } from './browser/visit';
import { appNames, type Options, readOptions, usage, UsageError } from './options';
import type { Results } from './report/results';
import { tables } from './report/tables';
import { measureLoad } from './suites/load';

type Output = { out: (text: string) => void; err: (text: string) => void };

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error)).split('\n')[0];

/** Measures what the command line asks for. Resolves to the exit code. */
export async function main(args: string[], { out, err }: Output): Promise<number> {
  let options: Options | undefined;
  try {
    options = readOptions(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    err(`${error.message}\n--help lists the options.\n`);
    return 2;
  }
  if (!options) {
    out(usage);
    return 0;
  }
  const results: Results = {
    when: new Date().toISOString(),
    machine: {
      node: process.version,
      processors: cpus().length,
      model: cpus()[0]?.model ?? '',
      browser: '',
    },
    load: [],
    failures: [],
  };
  const failed = (what: string, error: unknown) => {
    results.failures.push(`${what}: ${reason(error)}`);
    err(`${what}: FAILED: ${reason(error)}\n`);
  };

  const apps: App[] = [];
  for (const name of options.apps) {
    err(`building ${name}\n`);
    const port = options.port === 0 ? 0 : options.port + appNames.indexOf(name);
    try {
      apps.push(await openApp(name, { dist: options.dist, port }));
    } catch (error) {
      failed(name, error);
    }
  }

  for (let run = 1; run <= options.runs; run += 1) {
    const browser = await launch();
    results.machine.browser = browser.version();
    await measureRound({ browser, apps, options, results, failed, say: (text) => err(`${run}: ${text}\n`) });
    await browser.close();
    mkdirSync(path.dirname(options.out), { recursive: true });
    writeFileSync(options.out, JSON.stringify(results, null, 1));
  }
  await Promise.all(apps.map(({ server }) => server.close()));
  out(`${tables(results)}\n`);
  err(`All values: ${options.out}\n`);
  return apps.length === options.apps.length ? 0 : 1;
}

async function measureRound({
  browser,
  apps,
  options,
  results,
  failed,
  say,
}: {
  browser: Browser;
  apps: App[];
  options: Options;
  results: Results;
  failed: (what: string, error: unknown) => void;
  say: (text: string) => void;
}): Promise<void> {
  const newContext = () => browser.newContext({ viewport: { width: 1280, height: 800 } });
  if (options.suites.includes('load')) {
    for (const condition of options.conditions) {
      // App after app within a condition: whatever else the machine does meets all of them alike.
      for (const app of apps) {
        const what = `${app.name}, ${condition}`;
        try {
          const value = await inNewContext(newContext, (context) =>
            measureLoad(context, app, conditions[condition]),
          );
          results.load.push({ app: app.name, condition, value });
          say(`${what}: first row after ${Math.round(value.row)} ms`);
        } catch (error) {
          failed(what, error);
        }
      }
    }
  }
}

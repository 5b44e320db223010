import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';

import { type App, openApp } from './apps';
import { launch } from './browser/browser';
import { measureRound, type Recorder, warmUp } from './measure';
import { appNames, type Options, readOptions, usage, UsageError } from './options';
import { goalTable } from './report/goals';
import type { Results } from './report/results';
import { tables } from './report/tables';

type Output = { out: (text: string) => void; err: (text: string) => void };

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
    machine: { node: process.version, processors: cpus().length, model: cpus()[0]?.model ?? '', browser: '' },
    args,
    measurements: [],
    failures: [],
  };
  const measured = await measureAll(options, results, err);
  out(`${tables(results)}${goalTable(results)}\n`);
  if (results.failures.length > 0) err(`What went wrong:\n${results.failures.join('\n')}\n`);
  err(`All values: ${options.out}\n`);
  return measured.length === options.apps.length ? 0 : 1;
}

/** Resolves to the apps that could be measured. */
async function measureAll(options: Options, results: Results, say: Output['err']): Promise<App[]> {
  const record: Recorder = {
    add: (measurement) => {
      results.measurements.push(measurement);
      const { suite, app, condition, values } = measurement;
      const figures = Object.entries(values).map(([key, value]) => `${key} ${Number(value.toFixed(2))}`);
      say(`${suite}, ${app}, ${condition}: ${figures.join(', ')}\n`);
    },
    fail: (what, error) => {
      const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      results.failures.push(`${what}: ${reason}`);
      say(`${what}: FAILED: ${reason}\n`);
    },
  };

  const opened: App[] = [];
  for (const name of options.apps) {
    say(`${name}: building\n`);
    const port = options.port === 0 ? 0 : options.port + appNames.indexOf(name);
    try {
      opened.push(await openApp(name, { dist: options.dist, port }));
    } catch (error) {
      record.fail(name, error);
    }
  }

  let apps = opened;
  for (let run = 1; run <= options.runs; run += 1) {
    const browser = await launch();
    results.machine.browser = browser.version();
    if (run === 1) apps = await warmUp(browser, apps, record);
    say(`round ${run} of ${options.runs}\n`);
    await measureRound(browser, apps, options, record, run);
    await browser.close();
    // After every round, so that a long run that is stopped leaves what it has.
    mkdirSync(path.dirname(options.out), { recursive: true });
    writeFileSync(options.out, JSON.stringify(results, null, 1));
  }
  await Promise.all(opened.map(({ server }) => server.close()));
  return apps;
}

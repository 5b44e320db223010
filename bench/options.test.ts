import { describe, expect, it } from 'vitest';

import { readOptions, UsageError } from './options';

describe('the command line of the bench', () => {
  it('asks for the quick suites and everything without packages of its own', () => {
    expect(readOptions([])).toMatchObject({
      suites: ['bytes', 'load', 'interact'],
      apps: ['floor-html', 'floor-react', 'console'],
      runs: 5,
      dist: undefined,
      port: 0,
    });
  });

  it('adds the peer, and takes a build that is there', () => {
    expect(readOptions(['--peers', '--built'])).toMatchObject({
      apps: ['floor-html', 'floor-react', 'react-admin', 'console'],
      dist: 'dist',
    });
    expect(readOptions(['--built', '--dist', '/builds/other'])?.dist).toBe('/builds/other');
  });

  it('keeps the order of the tables', () => {
    expect(readOptions(['--suite', 'soak,load,load'])?.suites).toEqual(['load', 'soak']);
  });

  it.each([
    ['--suite', 'speed', '--suite knows bytes, load, interact, scale, soak, but not "speed".'],
    ['--apps', '', '--apps knows floor-html, floor-react, react-admin, console, but not "".'],
    ['--runs', '0', '--runs must be a number from 1 to 1000, but it is "0".'],
    ['--port', 'https', '--port must be a number from 0 to 65530, but it is "https".'],
  ])('refuses %s %s', (option, value, message) => {
    expect(() => readOptions([option, value])).toThrow(new UsageError(message));
  });

  it('refuses what it does not know, and gives way to --help', () => {
    expect(() => readOptions(['--fast'])).toThrow(UsageError);
    expect(readOptions(['--help'])).toBeUndefined();
  });
});

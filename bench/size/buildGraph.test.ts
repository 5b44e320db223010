import { describe, expect, it } from 'vitest';

import { type Build, filesOfHtml, pageFiles, startFiles } from './buildGraph';

const html = `
  <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
  <script>document.title = 'inline';</script>
  <script type="module" crossorigin src="/assets/start-1.js"></script>
  <link rel="modulepreload" crossorigin href="/assets/libraries-1.js">
  <link rel="stylesheet" crossorigin href="/assets/start-1.css">`;

const build: Build = {
  html,
  manifest: {
    'index.html': {
      file: 'assets/start-1.js',
      imports: ['_libraries'],
      dynamicImports: ['src/Create.tsx'],
      css: ['assets/start-1.css'],
    },
    _libraries: { file: 'assets/libraries-1.js' },
    'src/Create.tsx': { file: 'assets/create-1.js', imports: ['_form', '_libraries'] },
    _form: { file: 'assets/form-1.js', imports: ['src/Create.tsx'], css: ['assets/form-1.css'] },
    'src/Rare.tsx': { file: 'assets/rare-1.js' },
  },
};

describe('what is loaded', () => {
  it('is in the page, which icons and inline scripts are not', () => {
    expect(filesOfHtml(html)).toEqual(['assets/start-1.js', 'assets/libraries-1.js', 'assets/start-1.css']);
  });

  it('is found below any base', () => {
    expect(filesOfHtml('<script type="module" src="/console/assets/a.js"></script>')).toEqual([
      'assets/a.js',
    ]);
  });

  it('at the start is what the page names, with all that it imports and nothing that comes later', () => {
    const withoutPreload = { ...build, html: html.replace(/<link rel="modulepreload".*/, '') };
    const files = new Set(['assets/start-1.js', 'assets/start-1.css', 'assets/libraries-1.js']);
    expect(startFiles(build)).toEqual(files);
    expect(startFiles(withoutPreload)).toEqual(files);
  });

  it('for a page is the start, the page, its style sheets and what they share, once each', () => {
    expect([...pageFiles(build, ['src/Create.tsx'])].toSorted()).toEqual([
      'assets/create-1.js',
      'assets/form-1.css',
      'assets/form-1.js',
      'assets/libraries-1.js',
      'assets/start-1.css',
      'assets/start-1.js',
    ]);
  });

  it('cannot be told of a module that begins no chunk, nor of a page without scripts', () => {
    expect(() => pageFiles(build, ['src/Gone.tsx'])).toThrow('no chunk that begins with src/Gone.tsx');
    expect(() => startFiles({ ...build, html: '' })).toThrow('starts no script');
  });
});

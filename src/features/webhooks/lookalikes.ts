/** Scripts whose letters are taken for one another's. */
const scripts = {
  Latin: /\p{sc=Latn}/u,
  Cyrillic: /\p{sc=Cyrl}/u,
  Greek: /\p{sc=Grek}/u,
  Armenian: /\p{sc=Armn}/u,
  Cherokee: /\p{sc=Cher}/u,
  Hebrew: /\p{sc=Hebr}/u,
  Arabic: /\p{sc=Arab}/u,
};

/** Letters of other scripts, each followed by the Latin one that it is taken for. */
const pairs = 'аaвbсcԁdеeєeғfһhіiїiјjкkӏlмmнhоoрpԛqѕsтtυuѵvԝwхxуyүyαaγyηnιiκkνvοoρpτtωwօoսuոnհhցg';
const latinOf = new Map(
  Array.from(pairs.matchAll(/(.)(.)/gu), ([, other = '', latin = '']) => [other, latin]),
);

/** The text as a reader takes it who does not look closely. */
export const asRead = (text: string): string =>
  Array.from(text.normalize('NFKC'), (letter) => latinOf.get(letter) ?? letter).join('');

/** The scripts that one label of a host mixes; empty where it keeps to one. Chinese, Japanese and Korean are at home beside Latin. */
export function mixedScripts(label: string): string[] {
  const found = Object.entries(scripts)
    .filter(([, letters]) => letters.test(label))
    .map(([name]) => name);
  return found.length > 1 ? found : [];
}

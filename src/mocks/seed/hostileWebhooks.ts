import { hostileEventTypes } from './hostileEventTypes';
import { hostileTexts as text } from './hostileTexts';
import { days, hours, type Seed } from './seedWebhook';

const events = ['USER_LOGIN', ...hostileEventTypes.map(({ id }) => id)];

type Hostile = Pick<Seed, 'name' | 'url'> & Partial<Seed>;

/** What somebody may store to harm or to fool, whatever the form would have said. */
const hostile: Record<string, Hostile> = {
  script: {
    name: text.script,
    description: text.image,
    url: 'https://hostile.example.com/hooks?next=<script>alert(1)</script>',
    key: { placement: text.script, parameter: text.image, hint: '<b>x', setMinutesAgo: 9 * days },
    perDay: 40,
    moments: [3],
  },
  image: { name: text.image, url: 'javascript:alert(document.domain)//https://example.com/', events: 'all' },
  data: {
    name: text.template,
    url: 'data:text/html,<script>alert(1)</script>',
    notificationType: text.script,
  },
  turned: {
    name: text.turned,
    description: text.isolates,
    url: 'https://hostile.example.com/\u202Egpj.exe/moc.elpmaxe//:sptth',
    perDay: 10,
  },
  isolates: { name: text.isolates, url: 'https://example.com\u2067/moc.live\u2069/' },
  hebrew: {
    name: text.hebrew,
    description: text.arabic,
    url: 'https://דוגמה.example.com/התראות/24/7?מקור=זהות',
    perDay: 8,
  },
  arabic: { name: text.arabic, url: 'https://example.com/%D8%A5/إشعارات' },
  'zero-width': { name: text.zeroWidth, url: 'https://exam\u200Bple.com/\u00ADhooks' },
  blank: { name: text.blank, description: '\u200B', url: 'https://blank.example.com/' },
  controls: { name: text.controls, description: text.controls, url: 'https://example.com/a\u0007b\u001Bc' },
  emoji: { name: text.emoji, description: text.emoji, url: 'https://example.com/👩🏽‍🚀/🏴󠁧󠁢󠁳󠁣󠁴󠁿?🇯🇵=🏳️‍🌈' },
  tower: {
    name: text.tower,
    description: text.tower,
    url: 'https://example.com/z\u0301\u0301\u0301',
    perDay: 4,
  },
  endless: {
    name: text.endless,
    description: text.endless,
    url: `https://hostile.example.com/${text.endless}`,
    notificationType: text.endless,
    key: { placement: 'header', parameter: text.endless, hint: text.endless, setMinutesAgo: days },
    perDay: 12,
  },
  homograph: { name: text.cyrillic, url: 'https://billing.xn--exmple-4nf.com/seats' },
  cyrillic: { name: 'Apple ID', url: 'https://аррӏе.com/hooks' },
  credentials: { name: 'PayPal', url: 'https://paypal.com@hostile.example.com/webhooks' },
  subdomain: {
    name: 'PayPal, second',
    url: 'https://paypal.com.account.verification.secure-login.evil.example/webhooks/v1/notifications',
  },
  http: { name: 'Plain http', url: 'http://169.254.169.254/latest/meta-data/iam/security-credentials/' },
  decimal: { name: 'A number for a host', url: 'https://2130706433:6379/' },
  formula: { name: text.formula, description: '@SUM(1+1)*cmd|calc', url: 'https://example.com/=1+1' },
};

/** Webhooks that are made to break, to fool or to run: nothing of them may do so. */
export const hostileSeeds: Seed[] = Object.entries(hostile).map(([id, seed], index) => ({
  id: `wh_hostile-${id}`,
  description: undefined,
  events,
  created: [(3 + index) * days, text.turned],
  updated: [(2 + index) * hours, text.script],
  ...seed,
}));

/** RFC 3492, section 5. */
const base = 36;
const tMin = 1;
const tMax = 26;
const skew = 38;
const damp = 700;

function adapt(delta: number, count: number, first: boolean): number {
  let rest = first ? Math.floor(delta / damp) : delta >> 1;
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((base - tMin) * tMax) >> 1; k += base) rest = Math.floor(rest / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + skew));
}

/** The letters that a label such as "xn--bcher-kva" stands for; undefined where it stands for none. Browsers only encode. */
function decodeLabel(label: string): string | undefined {
  if (!label.startsWith('xn--')) return label;
  const coded = label.slice(4);
  const end = coded.lastIndexOf('-');
  const output = Array.from(coded.slice(0, Math.max(0, end)));
  let [code, index, bias] = [128, 0, 72];
  let at = end + 1;
  while (at < coded.length) {
    const before = index;
    for (let weight = 1, k = base; ; k += base) {
      const digit = Number.parseInt(coded[at] ?? '', base);
      at += 1;
      if (Number.isNaN(digit)) return undefined;
      // Letters come first here, digits after them.
      const value = digit >= 10 ? digit - 10 : digit + 26;
      index += value * weight;
      const t = Math.min(Math.max(k - bias, tMin), tMax);
      if (value < t) break;
      weight *= base - t;
      if (index > 0x7fffffff || weight > 0x7fffffff) return undefined;
    }
    const count = output.length + 1;
    bias = adapt(index - before, count, before === 0);
    code += Math.floor(index / count);
    index %= count;
    if (code > 0x10ffff) return undefined;
    output.splice(index, 0, String.fromCodePoint(code));
    index += 1;
  }
  return output.join('');
}

/** A host name in ASCII with the letters that people know; undefined where a label does not stand for any. */
export function unicodeHost(host: string): string | undefined {
  const labels = host.split('.').map(decodeLabel);
  return labels.includes(undefined) ? undefined : labels.join('.');
}

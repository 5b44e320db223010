/** Parameter names that say what is in them, without separators. */
const secretNames =
  /^(?:access|auth|bearer|refresh|id|session)?token$|^(?:api|access|secret|private|subscription|auth|client|webhook|function)?key$|^(?:client|app|shared|webhook)?secret$|^(?:user)?(?:pass|passwd|password|passphrase|pwd)$|^sig(?:nature)?$|^(?:auth|authorization|bearer|credentials?|jwt|hmac|apikey|code|pin|sas)$/;

/** Values that look made by a machine to be kept to oneself. */
const secretValues = [
  /^eyJ[\w-]+\.[\w-]+\./,
  /^(?:sk|pk|rk)_(?:live|test)_\w{8,}/,
  /^(?:gh[opsu]|glpat|xox[abpr])[-_][\w-]{8,}/,
  /^AKIA[A-Z0-9]{12,}$/,
  /^[0-9a-f]{32,}$/i,
  /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[\w+/=~.-]{20,}$/,
];

const saysSecret = (name: string) => secretNames.test(name.toLowerCase().replaceAll(/[-_.[\]]/g, ''));
const looksSecret = (value: string) => secretValues.some((pattern) => pattern.test(value));

/** Names of the query parameters that seem to hold a secret. Never their values. */
export const secretParameters = ({ searchParams }: URL): string[] => [
  ...new Set(
    [...searchParams]
      .filter(([name, value]) => value !== '' && (saysSecret(name) || looksSecret(value)))
      .map(([name]) => name),
  ),
];

import {parseArgs} from 'node:util';
import type {Kind} from './check-document.js';

const KINDS: Readonly<Record<string, Kind>> = {
  'release-feed': 'release-feed',
  release: 'release',
  navigation: 'navigation',
  roster: 'roster',
  rss: 'xml',
  atom: 'xml',
  drupal: 'drupal',
};

/** What `osce-widgets --help` prints. */
export const HELP = `Usage: osce-widgets check [options] FILE-OR-URL...

Checks what the elements are fed with, as the elements read it: a feed of releases (JSON Feed, RSS, Atom, JSON:API),
a navigation or a roster of States. "-" reads the standard input. Feeds in JSON Feed may be of any size.

Each finding is a line "FILE:LINE:COLUMN: error: PATH: what is wrong". An error is a loss: the elements leave out what
stands there. A warning is odd, or is missed by somebody.

  --kind=KIND     ${Object.keys(KINDS).join(', ')}; found out where missing
  --address=URL   where a file will be published: relative addresses are relative to that
  --pages=N       follow next_url of a feed at an address up to N pages (1)
  --timeout=N     seconds without an answer after which an address is given up (15)
  --fix           repair in files what can be repaired without a loss
  --limit=N       findings shown of each document; all are counted (1000)
  --quiet         errors only, and no summary
  --strict        warnings count as errors for the exit code
  --json          one JSON object a line, for machines
  --help, --version

Exit code: 0 without errors, 1 with errors, 2 if something could not be read or the command line is wrong.
`;

/** The command line is wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What the command line asks for. */
export interface CheckSettings {
  readonly inputs: readonly string[];
  readonly kind: Kind | undefined;
  readonly address: string | undefined;
  readonly pages: number;
  readonly timeout: number;
  readonly limit: number;
  readonly isFixing: boolean;
  readonly isQuiet: boolean;
  readonly isStrict: boolean;
  readonly isJson: boolean;
}

/** Whether what is to be checked is at an address. */
export const isAddress = (input: string): boolean => /^[a-z][a-z\d+.-]+:\/\//i.test(input);

const OPTIONS = {
  kind: {type: 'string'},
  address: {type: 'string'},
  pages: {type: 'string', default: '1'},
  timeout: {type: 'string', default: '15'},
  limit: {type: 'string', default: '1000'},
  fix: {type: 'boolean', default: false},
  quiet: {type: 'boolean', default: false},
  strict: {type: 'boolean', default: false},
  json: {type: 'boolean', default: false},
  help: {type: 'boolean', default: false},
  version: {type: 'boolean', default: false},
} as const;

const parse = (args: string[]) => {
  try {
    return parseArgs({args, options: OPTIONS, allowPositionals: true});
  } catch (error) {
    throw new UsageError((error as Error).message.replace(/\. .*/s, ''), {cause: error});
  }
};

const readNumber = (name: 'pages' | 'timeout' | 'limit', text: string): number => {
  if (!/^\d{1,9}$/.test(text) || (name !== 'limit' && !Number(text)))
    throw new UsageError(`--${name} is a number, not "${text}"`);
  return Number(text);
};

/**
 * What the arguments ask for.
 *
 * @throws {UsageError}
 */
export const readCommandLine = (args: string[]): CheckSettings | 'help' | 'version' => {
  const {values, positionals} = parse(args);
  if (values.help || (!args.length && !positionals.length)) return 'help';
  if (values.version) return 'version';
  const [command, ...inputs] = positionals;
  if (command !== 'check') throw new UsageError(`there is no command "${command ?? ''}", only "check"`);
  if (!inputs.length) throw new UsageError('nothing to check: name a file or an address');
  const {kind, address} = values;
  if (kind && !Object.hasOwn(KINDS, kind))
    throw new UsageError(`--kind is one of ${Object.keys(KINDS).join(', ')}, not "${kind}"`);
  if (address && !(URL.canParse(address) && /^https?:/.test(address)))
    throw new UsageError(`--address is an http(s) address, not "${address}"`);
  for (const input of inputs) {
    if (isAddress(input) && !(/^https?:/i.test(input) && URL.canParse(input)))
      throw new UsageError(`${input} is no http(s) address`);
    if (values.fix && (isAddress(input) || input === '-'))
      throw new UsageError(
        `--fix repairs files, and ${input === '-' ? 'the standard input' : input} is none`,
      );
  }
  if (inputs.filter((input) => input === '-').length > 1)
    throw new UsageError('the standard input can be read once only');
  return {
    inputs,
    kind: kind ? KINDS[kind] : undefined,
    address,
    pages: readNumber('pages', values.pages),
    timeout: readNumber('timeout', values.timeout),
    limit: readNumber('limit', values.limit),
    isFixing: values.fix,
    isQuiet: values.quiet,
    isStrict: values.strict,
    isJson: values.json,
  };
};

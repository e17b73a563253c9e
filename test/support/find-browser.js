import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {execFileSync} from 'node:child_process';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {pipeline} from 'node:stream/promises';
import {createBrotliDecompress} from 'node:zlib';
import {Launcher} from 'chrome-launcher';

const CHROMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];

/** The path of the first of these programs that is installed. */
const onPath = (names) => {
  for (const name of names)
    try {
      return execFileSync(process.platform === 'win32' ? 'where' : 'which', [name], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).split(/\r?\n/)[0];
    } catch {
      continue;
    }
};

const expand = (source, target, mode) =>
  pipeline(createReadStream(source), createBrotliDecompress(), createWriteStream(target, {mode}));

const untar = async (archive, folder) => {
  const tar = join(folder, 'part.tar');
  await expand(archive, tar);
  execFileSync('tar', ['-x', '--no-same-owner', '-f', tar, '-C', folder]);
  rmSync(tar);
};

/** Unpacks the browser, the libraries and the font of @sparticuz/chromium into a folder, all or nothing. */
const unpack = async (root, folder) => {
  const part = `${folder}.${process.pid}`;
  mkdirSync(part, {recursive: true});
  await expand(join(root, 'bin/chromium.br'), join(part, 'chromium'), 0o755);
  await untar(join(root, 'bin/al2023.tar.br'), part);
  await untar(join(root, 'bin/fonts.tar.br'), part);
  writeFileSync(
    join(part, 'fonts.conf'),
    '<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>',
  );
  rmSync(folder, {recursive: true, force: true});
  renameSync(part, folder);
};

/** What a machine without a desktop lacks: the libraries and a font that came with the browser. */
const missingParts = (folder) => {
  const env = {};
  let needed = '';
  try {
    needed = execFileSync('ldd', [join(folder, 'chromium')], {encoding: 'utf8'});
  } catch {
    needed = 'not found';
  }
  if (needed.includes('not found'))
    env.LD_LIBRARY_PATH = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = folder;
  return env;
};

/** Launch options for the Chromium of @sparticuz/chromium (Linux x64), unpacked once under node_modules/.cache. */
const packaged = async () => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  let root;
  try {
    root = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../..');
  } catch {
    return;
  }
  const {version} = createRequire(import.meta.url)(join(root, 'package.json'));
  const folder = fileURLToPath(new URL(`../../node_modules/.cache/chromium-${version}`, import.meta.url));
  if (!existsSync(folder)) await unpack(root, folder);
  return {
    executablePath: join(folder, 'chromium'),
    headless: 'shell',
    env: {...process.env, ...missingParts(folder)},
  };
};

const readArguments = () => {
  const args = ['--disable-background-networking'];
  if (process.getuid?.() === 0 || process.env.CI) args.push('--no-sandbox');
  return args;
};

/** Launch options for the Chromium that npm brought, where only what is the same on every machine will do. */
export const findPackagedChromium = async () => {
  const own = await packaged();
  if (own) return {...own, args: [...new Set([...readArguments(), '--no-sandbox'])]};
  throw new Error(
    'The Chromium that npm brings (@sparticuz/chromium) is not there: it needs Linux on x64 and an installation with devDependencies.',
  );
};

/** Launch options for the Chromium to test with: CHROME_PATH, an installed one, or the one that npm brought. */
export const findChromium = async () => {
  const args = readArguments();
  const installed =
    process.env.CHROME_PATH ||
    onPath(CHROMES) ||
    (process.platform === 'linux' ? undefined : Launcher.getFirstInstallation());
  if (installed && !process.env.PACKAGED_CHROMIUM) return {executablePath: installed, args};
  const own = await packaged();
  if (own) return {...own, args: [...new Set([...args, '--no-sandbox'])]};
  throw new Error(
    'No Chromium found. Install Chrome or Chromium (Debian: apt-get install chromium), or set CHROME_PATH to its executable.',
  );
};

/** The path of Firefox: FIREFOX_PATH, or an installed one. */
export const findFirefox = () => {
  const path = process.env.FIREFOX_PATH || onPath(['firefox', 'firefox-esr']);
  if (path) return path;
  throw new Error('No Firefox found. Install it (Debian: apt-get install firefox-esr), or set FIREFOX_PATH.');
};

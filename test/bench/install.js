// Installs what the elements are measured against, unless it is there: the packages of the lock file, without their scripts,
// and those of the Europa Component Library, which npm cannot install since some that they ask for were never published.
import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const MODULES = join(FOLDER, 'node_modules');
const MARK = join(MODULES, '.installed');

/** Exact versions and the hashes of what was measured. */
const UNRESOLVED = {
  '@ecl/mega-menu@5.3.1':
    'sha512-2EVroWrdOL6QxN/u8+mkKuP6OEezR/sCRWmOHgvgjZIcWmPIT+eEEGtrBIOPX8SugpWkN5RPIr2mLN3tqs+ASw==',
  '@ecl/dom-utils@5.1.0':
    'sha512-SEywKGlH62KNRcizOGm+uVVZGq1l/UHDbSCxnpz6zT7k80RwqtwMmTMZf/hHx6mPYWuMb1P37jG0P/QMjkZGTw==',
  '@ecl/event-manager@5.3.1':
    'sha512-QWm4WrdRcglLlVApD909iS+7aSSz3w+HSYQMaVsqY7KvZ64vyXOq/M9VaGx0j5DICLbYoVLUYviKcY3XT6fKjw==',
  '@ecl/preset-ec@5.3.1':
    'sha512-GKJqzoidZdabWTAGeZsVuvQbkhQ+Dm+HPNHenNAoAqeUwXH0T2NjfoV9hfIiVwFsfA5LW7lOncQNE2zGbAmmGA==',
};

const run = (command, args, options) =>
  execFileSync(command, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
    ...options,
  });

const unpack = (specifier, integrity) => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const [packed] = JSON.parse(run('npm', ['pack', '--json', specifier], {cwd: folder}));
  if (packed.integrity !== integrity) throw new Error(`${specifier} is not what was measured.`);
  run('tar', ['-xzf', packed.filename], {cwd: folder});
  const target = join(MODULES, packed.name);
  mkdirSync(target, {recursive: true});
  cpSync(join(folder, 'package'), target, {recursive: true});
  rmSync(folder, {recursive: true});
};

/** Installs the peers; does nothing where those of the lock file are installed. */
export const installPeers = () => {
  const wanted = readFileSync(join(FOLDER, 'package-lock.json'), 'utf8');
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === wanted) return;
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {cwd: FOLDER});
  for (const [specifier, integrity] of Object.entries(UNRESOLVED)) unpack(specifier, integrity);
  writeFileSync(MARK, wanted);
};

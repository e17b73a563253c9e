import {builtInRoster} from '../data/roster.js';
import {decodeForeignFeed} from '../feed/decode-foreign-feed.js';
import {applyRoster} from '../model/apply-roster.js';
import {parseNavigation} from '../model/parse-navigation.js';
import {parseReleaseDocument, parseReleaseFeed} from '../model/parse-release-feed.js';
import {parseRoster} from '../model/parse-roster.js';
import {FormatError, type Problem} from '../model/problem.js';
import type {ReleaseFeed} from '../model/release-feed.js';
import {checkPiece, type CheckScope} from './check-piece.js';
import {missingIn} from './check-release.js';
import {DOCUMENT_SHAPES} from './field-shape.js';
import {findXmlItem} from './find-xml-item.js';
import {Piece} from './piece.js';
import type {Place} from './place.js';

/** Kinds of documents that are read as a whole, and how many entries one had. */
export type WholeKind = 'release' | 'navigation' | 'roster';

const read: Readonly<
  Record<
    WholeKind,
    (value: unknown, address?: string) => {problems: readonly Problem[]; warnings?: Problem[]}
  >
> = {
  navigation: parseNavigation,
  roster: (value) => applyRoster(builtInRoster(), parseRoster(value)),
  release(value, address) {
    const {releases, problems} = parseReleaseDocument(value, address);
    return {problems, warnings: missingIn(releases[0]!, '', value)};
  },
};

/** What a parser gives, or that nothing can be used as its only problem. */
const attempt = <T>(parse: () => T): T | {problems: readonly Problem[]} => {
  try {
    return parse();
  } catch (error) {
    if (error instanceof FormatError) return {problems: [error.problem]};
    throw error;
  }
};

/** Checks a JSON document of one of the small kinds. */
export const checkWhole = (
  kind: WholeKind,
  bytes: Uint8Array,
  place: Place,
  names: number,
  scope: CheckScope,
): void => {
  const piece = new Piece(bytes, place, '');
  const found = attempt(() => read[kind](piece.value, scope.address));
  checkPiece(piece, {shape: DOCUMENT_SHAPES[kind], base: scope.address, names, ...found}, scope);
};

/** Checks a feed of another format, as text; gives how many releases it has, and the address of its next page. */
export const checkForeign = (
  format: 'xml' | 'drupal',
  text: string,
  scope: CheckScope,
): {items: number; nextUrl?: string | undefined} => {
  let decoded: {items?: unknown[]} = {};
  const found = attempt(() => {
    const document = {text, type: '', address: scope.address ?? ''};
    const faults: Problem[] = [];
    decoded = decodeForeignFeed(document, {format}, (fault) => faults.push(fault)) as typeof decoded;
    const feed = parseReleaseFeed(decoded, scope.address);
    return {...feed, problems: [...faults, ...feed.problems]};
  });
  const piece =
    format === 'drupal' ? new Piece(Buffer.from(text), {offset: 0, line: 1, column: 1}, '') : undefined;
  const tell =
    (severity: 'error' | 'warning') =>
    ({path, fault}: Problem) => {
      const index = /^items\[(\d+)\]/.exec(path)?.[1];
      const line = /\(line (\d+)\)$/.exec(fault)?.[1];
      const place = piece
        ? piece.describe(severity, index ? `data[${index}]` : '', fault).place
        : line
          ? {offset: 0, line: Number(line), column: 1}
          : findXmlItem(text, index ? Number(index) : undefined);
      scope.report({severity, path, fault: fault.replace(/ \(line \d+\)$/, ''), place});
    };
  found.problems.forEach(tell('error'));
  const {releases = [], nextUrl} = found as Partial<ReleaseFeed>;
  releases.forEach((release, i) =>
    missingIn(release, `items[${i}]`, decoded.items?.[i]).forEach(tell('warning')),
  );
  return {items: releases.length, nextUrl};
};

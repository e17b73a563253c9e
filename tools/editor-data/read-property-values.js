import {existsSync} from 'node:fs';
import ts from 'typescript';
import {elementNames} from '../elements-plugin.js';

const {config} = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const {options} = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
const files = elementNames.map((name) => `src/elements/${name}/${name}-element.ts`).filter(existsSync);
const program = ts.createProgram(files, options);
const checker = program.getTypeChecker();

const classes = files.flatMap((file) =>
  program.getSourceFile(file).statements.filter((statement) => ts.isClassDeclaration(statement)),
);

/** The words that a property of an element's class takes, whatever name their type has; none where it takes others as well. */
export const readPropertyValues = (className, property) => {
  const owner = classes.find(({name}) => name?.text === className);
  const symbol = owner && checker.getTypeAtLocation(owner).getProperty(property);
  if (!symbol) return [];
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
  const members = type.isUnion() ? type.types : [type];
  return members.every((member) => member.isStringLiteral()) ? members.map(({value}) => value) : [];
};

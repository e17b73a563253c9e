import {expect} from '@open-wc/testing';
import {fieldOperationNames} from '../../src/data/field-operations.js';
import {withDetails} from '../../src/data/roster-details.js';
import {builtInRoster} from '../../src/data/roster.js';

describe('fieldOperationNames', () => {
  it('has a name in six languages for the field operation of every State', () => {
    const operations = withDetails(builtInRoster()).countries.flatMap(
      ({fieldOperation = []}) => fieldOperation,
    );
    expect(operations).to.have.length(11);
    for (const operation of operations)
      expect(Object.keys(fieldOperationNames(operation)!), operation).to.deep.equal([
        'en',
        'fr',
        'de',
        'it',
        'ru',
        'es',
      ]);
  });

  it('knows the mission in a place that is no entry of the roster', () => {
    expect(fieldOperationNames('mission-in-kosovo')!.de).to.equal('Mission im Kosovo');
  });

  it('gives nothing for another id', () => {
    for (const id of ['', 'toString', 'mission-to-atlantis'])
      expect(fieldOperationNames(id)).to.equal(undefined);
  });
});

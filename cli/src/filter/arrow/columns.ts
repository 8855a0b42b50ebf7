import { DataType } from 'apache-arrow';
import type { Schema } from 'apache-arrow';
import { filterError } from '../errors.ts';
import { isText } from './text-cells.ts';

/** The columns a filter works on, and those that hold text it does not reach. */
export interface ChosenColumns {
  /** Places in the schema. */
  readonly at: readonly number[];
  readonly names: readonly string[];
  readonly unsearched: readonly string[];
}

/**
 * The columns named, or every column of text.
 * @throws PZ_FILTER_ARROW_COLUMN for a name that is not there or not a column of text
 */
export function chosenColumns({ fields }: Schema, asked: readonly string[]): ChosenColumns {
  const names = asked.filter((name) => name !== '');
  for (const name of names) {
    const field = fields.find((each) => each.name === name);
    if (field === undefined || !isText(field.type)) {
      throw filterError('PZ_FILTER_ARROW_COLUMN', {
        column: name,
        type: field === undefined ? '-' : String(field.type),
      });
    }
  }
  const at = fields.flatMap(({ name, type }, place) =>
    isText(type) && (names.length === 0 || names.includes(name)) ? [place] : [],
  );
  return {
    at,
    names: at.map((place) => fields[place]!.name),
    unsearched:
      names.length > 0 ? [] : fields.filter(({ type }) => !isText(type) && holdsText(type)).map(({ name }) => name),
  };
}

function holdsText(type: DataType): boolean {
  if (isText(type)) return true;
  if (DataType.isDictionary(type)) return holdsText(type.dictionary as DataType);
  return (type.children ?? []).some((child) => holdsText(child.type));
}

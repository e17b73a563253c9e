const group = (countries) => {
  const groups = new Map();
  for (const country of countries) groups.set(country.group, [...(groups.get(country.group) ?? []), country]);
  return groups;
};

const {escape} = bench;

/** The options as a `<select>`, from which several libraries are made. */
export const writeSelect = (countries, attributes = '') => {
  const groups = [...group(countries)].map(
    ([label, members]) =>
      `<optgroup label="${escape(label)}">${members
        .map(({id, name}) => `<option value="${id}">${escape(name)}</option>`)
        .join('')}</optgroup>`,
  );
  return `<select ${attributes}>${groups.join('')}</select>`;
};

/** The options as a listbox in groups. */
export const writeListbox = (countries) =>
  [...group(countries)]
    .map(
      ([label, members]) =>
        `<ul role="group" aria-label="${escape(label)}"><li class="group" role="presentation">${escape(label)}</li>${members
          .map(({id, name}) => `<li role="option" id="${id}">${escape(name)}</li>`)
          .join('')}</ul>`,
    )
    .join('');

/** A bare field: what a click and a key cost with no widget at all, which is taken off all others. */
export const adapter = {
  create(host) {
    const label = document.createElement('label');
    label.append('Country', document.createElement('input'));
    host.append(label);
    return label.lastChild;
  },
  opener: (input) => input,
  input: (input) => input,
  options: () => [],
};

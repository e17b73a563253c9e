/** A bare button: what a press costs with no widget at all, which is taken off all others. */
export const adapter = {
  create(host) {
    const button = document.createElement('button');
    button.textContent = 'Our work';
    host.append(button);
    return button;
  },
  opener: (button) => button,
  options: () => [],
};

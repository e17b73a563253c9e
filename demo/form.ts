import '../src/index.js';

/** Shows beside the form what it would send, entry by entry, as the reader goes. */
const form = document.querySelector<HTMLFormElement>('form.sample')!;
const output = form.querySelector('output')!;

const show = () => {
  const entries = [...new FormData(form)].map(([name, value]) => `${name}=${String(value)}`);
  output.textContent = entries.join('\n') || '(nothing)';
};

for (const type of ['input', 'change', 'reset']) form.addEventListener(type, () => setTimeout(show));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  show();
});
await Promise.all(
  [...form.querySelectorAll('osce-country-picker')].map(({updateComplete}) => updateComplete),
);
show();

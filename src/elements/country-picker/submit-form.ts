/** Sends a form as Enter in a field of text does: with its own button, where it has one. */
export const submitForm = (form: HTMLFormElement | null): void => {
  const isSubmit = (element: Element) => element.matches('button:not([type]), [type="submit"]');
  const button = [...(form?.elements ?? [])].find(isSubmit);
  if (button instanceof HTMLElement) button.click();
  else form?.requestSubmit();
};

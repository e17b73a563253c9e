/**
 * Puts a text on the clipboard and says whether it got there. Where a page may not use the Clipboard API (no HTTPS, a frame
 * without permission), the older command copies from a field that stands in the element's shadow root for that moment.
 */
export async function copyText(text: string, host: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const root = host.shadowRoot!;
    const focused = root.activeElement as HTMLElement | null;
    const field = document.createElement('textarea');
    field.className = 'visually-hidden';
    field.value = text;
    root.append(field);
    field.select();
    try {
      return document.execCommand('copy');
    } catch {
      return false;
    } finally {
      field.remove();
      focused?.focus();
    }
  }
}

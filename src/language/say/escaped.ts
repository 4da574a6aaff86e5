const MARKUP = /[&<>"]/;

/** Text as it may stand in an element or in a quoted attribute, of HTML or of SVG. */
export function escaped(text: string): string {
  if (!MARKUP.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

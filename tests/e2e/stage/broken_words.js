// Words of usual length that are broken over lines without a hyphen: a column has no room for its text.
const most = 20;
const broken = [];
const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  const text = texts.currentNode;
  if (!text.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
  // What is there for screen readers alone is a pixel wide.
  if (text.parentElement.getBoundingClientRect().width <= 1) continue;
  for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (word.length > most) continue;
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    // A word that begins a line has an empty part at the end of the line before.
    const parts = [...range.getClientRects()].filter((rect) => rect.width > 0);
    if (new Set(parts.map((rect) => Math.round(rect.top))).size > 1) {
      broken.push(`“${word}” in “${text.data.trim().slice(0, 60)}”`);
    }
  }
}
return broken;

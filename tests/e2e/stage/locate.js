// Runs inside the window with three arguments: the way to look, a role, a name.
const [way, wantedRole, wantedName] = arguments;

const tidy = (text) => (text ?? "").replace(/\s+/g, " ").trim();

const inputRoles = {
  button: "button",
  submit: "button",
  reset: "button",
  image: "button",
  checkbox: "checkbox",
  radio: "radio",
  number: "spinbutton",
  range: "slider",
  search: "searchbox",
  text: "textbox",
  email: "textbox",
  tel: "textbox",
  url: "textbox",
  date: "date",
  file: "file",
};

const tagRoles = {
  ARTICLE: "article",
  ASIDE: "complementary",
  BUTTON: "button",
  DIALOG: "dialog",
  FIELDSET: "group",
  FIGURE: "figure",
  H1: "heading",
  H2: "heading",
  H3: "heading",
  H4: "heading",
  H5: "heading",
  H6: "heading",
  IMG: "img",
  LI: "listitem",
  MAIN: "main",
  MENU: "list",
  NAV: "navigation",
  OL: "list",
  OPTION: "option",
  OUTPUT: "status",
  PROGRESS: "progressbar",
  SECTION: "region",
  SUMMARY: "button",
  TABLE: "table",
  TD: "cell",
  TEXTAREA: "textbox",
  TH: "columnheader",
  TR: "row",
  UL: "list",
};

function roleOf(element) {
  const own = element.getAttribute("role");
  if (own) return own.split(" ")[0];
  if (element.tagName === "A") return element.hasAttribute("href") ? "link" : "generic";
  if (element.tagName === "INPUT") return inputRoles[element.type] ?? "textbox";
  if (element.tagName === "SELECT") return element.size > 1 || element.multiple ? "listbox" : "combobox";
  if (element.tagName === "TH" && element.scope === "row") return "rowheader";
  return tagRoles[element.tagName] ?? "generic";
}

// The text a screen reader would speak for the inside of an element.
function spoken(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE) return "";
  if (node.getAttribute("aria-hidden") === "true" || node.hidden) return "";
  const label = node.getAttribute("aria-label");
  if (label) return ` ${label} `;
  if (node.tagName === "IMG") return ` ${node.alt} `;
  if (node.tagName === "svg") return ` ${node.querySelector(":scope > title")?.textContent ?? ""} `;
  if (getComputedStyle(node).display === "none") return "";
  const inner = Array.from(node.childNodes, spoken).join("");
  return getComputedStyle(node).display.startsWith("inline") ? inner : ` ${inner} `;
}

function nameOf(element) {
  const references = element.getAttribute("aria-labelledby");
  if (references) {
    const parts = references.split(/\s+/).map((id) => document.getElementById(id));
    const name = tidy(parts.map((part) => (part ? spoken(part) : "")).join(" "));
    if (name) return name;
  }
  const label = tidy(element.getAttribute("aria-label"));
  if (label) return label;
  if (element.labels?.length) return tidy(Array.from(element.labels, spoken).join(" "));
  if (element.tagName === "IMG") return tidy(element.alt);
  if (element.tagName === "INPUT" && ["button", "submit", "reset"].includes(element.type)) {
    return tidy(element.value);
  }
  const caption = element.querySelector(":scope > caption, :scope > legend, :scope > figcaption");
  if (caption) return tidy(spoken(caption));
  const named = ["INPUT", "TEXTAREA", "SELECT", "TABLE", "DIALOG", "SECTION", "NAV", "MAIN", "UL", "OL"];
  const inner = named.includes(element.tagName) ? "" : tidy(spoken(element));
  return inner || tidy(element.getAttribute("title")) || tidy(element.getAttribute("placeholder"));
}

function reachable(element) {
  if (element.closest("[aria-hidden='true'], [inert]")) return false;
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility === "visible";
}

// A check mark is often drawn by the label around an input that is there for assistive technology only.
function pressable(element) {
  const drawnByLabel = element.tagName === "INPUT" && ["checkbox", "radio"].includes(element.type);
  return (drawnByLabel && element.closest("label")) || element;
}

const everything = Array.from(document.querySelectorAll("body *")).filter(reachable);
let found = [];
let others = [];
if (way === "testid") {
  found = everything.filter((element) => element.dataset.testid === wantedName);
  others = everything.map((element) => element.dataset.testid).filter(Boolean);
} else if (way === "text") {
  const shows = (element) => tidy(element.innerText) === tidy(wantedName);
  found = everything.filter((element) => shows(element) && !Array.from(element.children).some(shows));
} else {
  const ofRole = everything.filter((element) => roleOf(element) === wantedRole);
  const wanted = tidy(wantedName);
  const fits = (name) => (way === "starting" ? name.startsWith(wanted) : name === wanted);
  found = ofRole.filter((element) => fits(nameOf(element)));
  others = ofRole.map(nameOf);
}
return { found: found.map(pressable), others: Array.from(new Set(others)).slice(0, 60) };

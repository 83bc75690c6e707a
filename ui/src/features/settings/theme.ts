/** Light, dark, or as the system has it. Belongs to this computer, not to the workspace: kept by the web view. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const place = "rungs.theme";

export function storedTheme(): Theme {
  const stored = localStorage.getItem(place);
  return themes.find((theme) => theme === stored) ?? "system";
}

/** Without the attribute the system decides. */
function show(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function applyStoredTheme(): void {
  show(storedTheme());
}

const listeners = new Set<() => void>();

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(place, theme);
  show(theme);
  for (const listener of listeners) listener();
}

export function onThemeChosen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

import type { PrintedFile_Serialize as PrintedFile } from "../../bindings";
import { showToast } from "../../components/toasts";
import { printMessages as words } from "../../messages/plan_printing";

/** Names what was written, and what could not be drawn. */
export function tellSaved(first: PrintedFile, files: readonly PrintedFile[]): void {
  const missing = [...new Set(files.flatMap((file) => file.missing))];
  const pages = files.reduce((sum, file) => sum + file.pages, 0);
  const { folder, name } = parts(first.path);
  const facts = [words.savedPages(pages, folder)];
  if (missing.length > 0) facts.unshift(words.missing(missing.join(" ")));
  showToast({
    title: files.length === 1 ? words.savedOne(name) : words.savedMany(files.length),
    text: facts.join(" "),
    tone: missing.length > 0 ? "bad" : "good",
  });
}

/** A path of this computer, whichever way its slashes lean. */
function parts(path: string): { folder: string; name: string } {
  const at = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
  return { folder: path.slice(0, Math.max(at, 0)), name: path.slice(at + 1) };
}

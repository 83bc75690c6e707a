/**
 * Every component on one page, for looking at: `npm run gallery`, then `?theme=dark`, `?open=dialog|sheet|toast|palette|select|menu`, `?axe`.
 * It runs under the window's policy and with a frozen Object.prototype. Never shipped.
 */
import "./freeze";
import { StrictMode } from "react";
import { I18nProvider } from "react-aria-components";
import { createRoot } from "react-dom/client";
import "../src/styles/base.css";
import { Gallery } from "./Gallery";

const wanted = new URLSearchParams(location.search);
const theme = wanted.get("theme");
if (theme) document.documentElement.dataset.theme = theme;

document.addEventListener("securitypolicyviolation", (event) => {
  document.title = `REFUSED ${event.violatedDirective} ${event.sourceFile ?? ""}`;
});

if (wanted.has("axe")) {
  const { default: axe } = await import("axe-core");
  setTimeout(async () => {
    const { violations } = await axe.run(document);
    const report = document.createElement("pre");
    report.id = "axe";
    report.textContent = JSON.stringify(
      violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))]),
    );
    document.body.append(report);
  }, 800);
}

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <I18nProvider locale="en-GB">
        <Gallery open={wanted.get("open")} />
      </I18nProvider>
    </StrictMode>,
  );
}

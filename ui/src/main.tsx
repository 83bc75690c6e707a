import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { I18nProvider } from "react-aria-components";
import { createRoot } from "react-dom/client";
import { applyStoredTheme } from "./features/settings/theme";
import { makeRouter } from "./features/shell/routes";
import { platform } from "./platform";
import { keepBeforeClosing, queryClient, refreshOnChange, tagsOfReads } from "./queries";
import "./styles/base.css";

applyStoredTheme();

const client = queryClient();
refreshOnChange(client, platform, tagsOfReads);
keepBeforeClosing(client, platform);
const router = makeRouter();

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <I18nProvider locale="en-GB">
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>,
  );
}

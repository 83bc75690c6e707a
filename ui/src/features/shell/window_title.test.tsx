import { render } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { PageHeader } from "../../components/PageHeader";
import { platform } from "../../platform";
import { testHost } from "../../platform/test_host";
import { useWindowTitle } from "./useWindowTitle";

function Frame({ workspace, page }: { workspace: string | null; page: string }) {
  useWindowTitle(workspace);
  return <PageHeader title={page} />;
}

it("names the workspace between the screen and the program, and follows both", async () => {
  testHost({});
  document.head.append(document.createElement("title"));
  const setTitle = vi.spyOn(platform.window, "setTitle");
  const view = render(<Frame workspace={null} page="Team ladder" />);
  await vi.waitFor(() => expect(setTitle).toHaveBeenLastCalledWith("Team ladder · Rungs"));
  view.rerender(<Frame workspace="Search" page="Team ladder" />);
  expect(setTitle).toHaveBeenLastCalledWith("Team ladder · Search · Rungs");
  view.rerender(<Frame workspace="Search" page="Coverage" />);
  await vi.waitFor(() => expect(setTitle).toHaveBeenLastCalledWith("Coverage · Search · Rungs"));
  view.rerender(<Frame workspace="Payments" page="Coverage" />);
  expect(setTitle).toHaveBeenLastCalledWith("Coverage · Payments · Rungs");
});

import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { testHost } from "../../platform/test_host";
import { queryClient } from "../../queries";
import { testPages } from "../printing/test_pages";
import { SelfFormDialog } from "./SelfFormDialog";

function scene(own: string | null, rated: string | null = own, saved = true) {
  vi.stubGlobal(
    "URL",
    Object.assign(URL, { createObjectURL: () => "blob:page", revokeObjectURL: () => undefined }),
  );
  const host = testHost({
    ladder_version_show: () => ({
      ladder: {
        tracks: [{ code: "IC", name: "Individual", description: "" }],
        levels: [
          { code: "PM", name: "Product Manager", track: "IC", grade: 2 },
          { code: "SPM", name: "Senior PM", track: "IC", grade: 3 },
        ],
      },
    }),
    handout_pages: () => testPages("<svg/>"),
    handout_print: () => null,
    self_form_choose: () => saved,
  });
  const onClose = vi.fn();
  render(
    <QueryClientProvider client={queryClient()}>
      <SelfFormDialog
        person={{ id: "p", name: "Ada Lind" }}
        ladder="v2"
        own={own}
        rated={rated}
        onClose={onClose}
      />
    </QueryClientProvider>,
  );
  const asked = (command: string) =>
    host.calls.filter((call) => call.command === command).map(({ args }) => args.what);
  const sent = (command: string) =>
    host.calls.filter((call) => call.command === command).map(({ args }) => args);
  const user = userEvent.setup();
  const onPaper = () => user.click(screen.getByRole("radio", { name: /By hand/ }));
  return { user, asked, sent, onPaper, onClose };
}

it("saves a workbook to send and says what happens next", async () => {
  const { user, sent, onClose } = scene("PM");
  expect(screen.getByRole("heading", { name: "What happens next" })).toBeVisible();
  expect(screen.getByText(/Choose “Read a form in…” on this screen/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Print…" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Save the workbook…" }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(sent("self_form_choose")).toEqual([{ person: "p", against: "PM" }]);
});

it("stays open when no file was chosen", async () => {
  const { user, sent, onClose } = scene("PM", "PM", false);
  await user.click(screen.getByRole("button", { name: "Save the workbook…" }));
  await waitFor(() => expect(sent("self_form_choose")).toHaveLength(1));
  expect(onClose).not.toHaveBeenCalled();
});

it("shows the form against the own level and makes it anew for another", async () => {
  const { user, asked, onPaper, onClose } = scene("PM");
  await onPaper();
  expect(
    await screen.findByRole("img", {
      name: "Page 1 of 1 of the self-assessment form for Ada Lind",
    }),
  ).toBeVisible();
  await user.click(await screen.findByRole("button", { name: /their own level/ }));
  await user.click(await screen.findByRole("option", { name: /Senior PM/ }));
  await waitFor(() =>
    expect(asked("handout_pages")).toEqual([
      { kind: "self_form", person: "p", against: "PM" },
      { kind: "self_form", person: "p", against: "SPM" },
    ]),
  );
  await user.click(screen.getByRole("button", { name: "Save as PDF…" }));
  await waitFor(() => expect(asked("handout_print")).toHaveLength(1));
  expect(onClose).not.toHaveBeenCalled();
});

it("asks for a level first when somebody stands on none", async () => {
  const { asked, onPaper } = scene(null);
  expect(await screen.findByText("Choose a level")).toBeVisible();
  expect(screen.getByRole("button", { name: "Save the workbook…" })).toBeDisabled();
  await onPaper();
  expect(screen.getByRole("button", { name: "Save as PDF…" })).toBeDisabled();
  expect(asked("handout_pages")).toEqual([]);
});

it("begins with the level of the open assessment where that is another than the own", async () => {
  const { asked, onPaper } = scene("PM", "SPM");
  await onPaper();
  await waitFor(() =>
    expect(asked("handout_pages")).toEqual([{ kind: "self_form", person: "p", against: "SPM" }]),
  );
});

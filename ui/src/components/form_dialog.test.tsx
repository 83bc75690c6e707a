import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
  useNavigate,
} from "@tanstack/react-router";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it } from "vitest";
import { partMessages } from "../messages/parts";
import { stakesMayGo } from "./at_stake";
import { DateField } from "./DateField";
import { FormDialog } from "./FormDialog";
import { LeavingQuestion } from "./LeavingQuestion";
import { TextField } from "./TextField";

/** A dialog that leads to another screen when it was sent; refused as long as the text says so. */
function Form() {
  const [isOpen, setOpen] = useState(true);
  const [text, setText] = useState("");
  const [on, setOn] = useState<string | null>("2026-11-26");
  const [error, setError] = useState<{ message: string } | null>(null);
  const navigate = useNavigate();
  if (!isOpen) return <p>Closed</p>;
  const submit = () => {
    if (text.endsWith("!")) return setError({ message: "Refused." });
    setOpen(false);
    void navigate({ to: "/plan" as string });
  };
  return (
    <FormDialog
      title="New plan"
      submitLabel="Make it"
      onSubmit={submit}
      onClose={() => setOpen(false)}
      error={error}
    >
      <TextField label="Why" value={text} onChange={setText} autoFocus />
      <DateField label="On" value={on} onChange={setOn} />
    </FormDialog>
  );
}

function shown() {
  const root = createRootRoute({
    component: () => (
      <>
        <Outlet />
        <LeavingQuestion />
      </>
    ),
  });
  const router = createRouter({
    routeTree: root.addChildren([
      createRoute({ getParentRoute: () => root, path: "/", component: Form }),
      createRoute({ getParentRoute: () => root, path: "/plan", component: () => "The plan" }),
    ]),
    history: createMemoryHistory({ initialEntries: ["/"] }),
  });
  render(<RouterProvider router={router as never} />);
  return userEvent.setup();
}

const question = () => screen.queryByText("Drop what you typed?");

it("asks nothing of what was sent, wherever that leads", async () => {
  const user = shown();
  await user.type(await screen.findByRole("textbox", { name: "Why" }), "Growth");
  await user.click(screen.getByRole("button", { name: "Make it" }));
  await waitFor(() => expect(document.body).toHaveTextContent("The plan"));
  expect(question()).toBeNull();
});

it("asks before what was typed is gone, also after it was refused", async () => {
  const user = shown();
  await user.type(await screen.findByRole("textbox", { name: "Why" }), "Growth!");
  await user.click(screen.getByRole("button", { name: "Make it" }));
  await screen.findByText("Refused.");
  await user.keyboard("{Escape}");
  await waitFor(() => expect(question()).toBeVisible());
  await user.click(screen.getByRole("button", { name: "Go on typing" }));
  expect(screen.getByRole("textbox", { name: "Why" })).toHaveValue("Growth!");
  await user.keyboard("{Escape}");
  await user.click(await screen.findByRole("button", { name: "Drop it" }));
  await screen.findByText("Closed");
});

it("goes on in the field after a press beside the dialog, or on closing the window, by Enter", async () => {
  const user = shown();
  const field = await screen.findByRole("textbox", { name: "Why" });
  await user.type(field, "Growth");
  for (const leave of [
    () => user.click(document.querySelector("[data-modal-layer]") as HTMLElement),
    async () => {
      field.blur();
      void stakesMayGo();
      void stakesMayGo();
    },
  ]) {
    await leave();
    const stay = await screen.findByRole("button", { name: "Go on typing" });
    await waitFor(() => expect(stay).toHaveFocus());
    await user.keyboard("{Enter}");
    await waitFor(() => expect(question()).toBeNull());
    await waitFor(() => expect(field).toHaveFocus());
  }
});

it("puts what is quoted in a title into single quotes", () => {
  expect(partMessages.typed("Split “Pricing and packaging”").text).toBe(
    "“Split ‘Pricing and packaging’” is not saved.",
  );
});

it("asks before another date is gone, and nothing where all is as it was", async () => {
  const user = shown();
  const year = await screen.findByRole("spinbutton", { name: /^year/ });
  await user.click(year);
  await user.keyboard("{ArrowUp}{Escape}");
  await user.click(await screen.findByRole("button", { name: "Drop it" }));
  await screen.findByText("Closed");
});

it("closes at once where nothing was typed", async () => {
  const user = shown();
  await screen.findByRole("textbox", { name: "Why" });
  await user.keyboard("{Escape}");
  await screen.findByText("Closed");
  expect(question()).toBeNull();
});

import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Link,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useRef } from "react";
import { expect, it } from "vitest";
import { useReturning } from "./useReturning";

let lines = ["one", "two", "three"];

function Frame() {
  const main = useRef<HTMLElement>(null);
  useReturning(main);
  return (
    <>
      <Link to="/">Home</Link>
      <main ref={main}>
        <Outlet />
      </main>
    </>
  );
}

function Lines() {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>
          <button type="button">{`Name of ${line}`}</button>
          <span data-actions>
            <Link to="/cell">{`Open ${line}`}</Link>
          </span>
        </li>
      ))}
    </ul>
  );
}

async function scene() {
  lines = ["one", "two", "three"];
  const root = createRootRoute({ component: Frame });
  const at = (path: string, component: () => React.ReactNode) =>
    createRoute({ getParentRoute: () => root, path, component });
  const router = createRouter({
    routeTree: root.addChildren([at("/", Lines), at("/cell", () => <p>A cell</p>)]),
    history: createMemoryHistory({ initialEntries: ["/"] }),
  });
  render(<RouterProvider router={router as never} />);
  await screen.findByRole("link", { name: "Open two" });
  return { user: userEvent.setup(), back: () => act(() => router.history.back()) };
}

it("is back on the line one went on from", async () => {
  const { user, back } = await scene();
  screen.getByRole("link", { name: "Open two" }).focus();
  await user.keyboard("{Enter}");
  await screen.findByText("A cell");
  back();
  await waitFor(() => expect(screen.getByRole("link", { name: "Open two" })).toHaveFocus());
});

it("is on the step of the next line where that one is answered and gone", async () => {
  const { user, back } = await scene();
  await user.click(screen.getByRole("link", { name: "Open two" }));
  await screen.findByText("A cell");
  lines = ["one", "three"];
  back();
  await waitFor(() => expect(screen.getByRole("link", { name: "Open three" })).toHaveFocus(), {
    timeout: 3000,
  });
});

it("leaves the focus beside the screen where it was put there", async () => {
  const { user, back } = await scene();
  await user.click(screen.getByRole("link", { name: "Open two" }));
  await screen.findByText("A cell");
  const home = screen.getByRole("link", { name: "Home" });
  home.focus();
  back();
  const line = await screen.findByRole("link", { name: "Open two" });
  await new Promise((resolve) => {
    setTimeout(resolve, 200);
  });
  expect(line).not.toHaveFocus();
  expect(home).toHaveFocus();
});

it("goes to nothing on a screen one comes to anew", async () => {
  const { user } = await scene();
  await user.click(screen.getByRole("link", { name: "Open two" }));
  await screen.findByText("A cell");
  await user.click(screen.getByRole("link", { name: "Home" }));
  const line = await screen.findByRole("link", { name: "Open two" });
  await new Promise((resolve) => {
    setTimeout(resolve, 200);
  });
  expect(line).not.toHaveFocus();
});

import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ReactNode, useState } from "react";
import { expect, it } from "vitest";
import { Button } from "./Button";
import { Dialog } from "./Dialog";
import { FormDialog } from "./FormDialog";
import { Menu } from "./Menu";

const wait = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Rows that can be taken out, by a dialog. `readAnew` is how long the list lags behind what was sent. */
function Rows({ readAnew = 0, by }: { readAnew?: number; by: "button" | "menu" }) {
  const [rows, setRows] = useState(["one", "two", "three"]);
  const [asked, setAsked] = useState<string | null>(null);
  const send = async () => {
    await wait(0);
    setAsked(null);
    await wait(readAnew);
    setRows(rows.filter((row) => row !== asked));
  };
  return (
    <main>
      <h1>Rows</h1>
      <ul>
        {rows.map((row) => (
          <li key={row}>
            {by === "button" ? (
              <Button onPress={() => setAsked(row)}>{row}</Button>
            ) : (
              <Menu
                trigger={<Button>{row}</Button>}
                groups={[
                  { entries: [{ id: "out", label: "Take out", onAction: () => setAsked(row) }] },
                ]}
              />
            )}
          </li>
        ))}
      </ul>
      {asked && (
        <FormDialog
          title={`Take out ${asked}?`}
          submitLabel="Take it out"
          onSubmit={() => void send()}
          onClose={() => setAsked(null)}
        >
          <input aria-label="Why" />
        </FormDialog>
      )}
    </main>
  );
}

it.each([0, 150])(
  "leaves the focus beside what is gone, which may be %i ms later",
  async (readAnew) => {
    const user = userEvent.setup();
    render(<Rows by="button" readAnew={readAnew} />);
    await user.click(screen.getByRole("button", { name: "two" }));
    await user.click(await screen.findByRole("button", { name: "Take it out" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "two" })).toBeNull());
    await waitFor(() => expect(screen.getByRole("button", { name: "three" })).toHaveFocus());

    await user.click(screen.getByRole("button", { name: "three" }));
    await user.click(await screen.findByRole("button", { name: "Take it out" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "three" })).toBeNull());
    await waitFor(() => expect(screen.getByRole("button", { name: "one" })).toHaveFocus());
  },
);

it("knows what opened it by way of a menu", async () => {
  const user = userEvent.setup();
  render(<Rows by="menu" />);
  const choose = async () => {
    await user.click(screen.getByRole("button", { name: "two" }));
    await user.click(await screen.findByRole("menuitem", { name: "Take out" }));
  };
  await choose();
  await screen.findByRole("dialog");
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.getByRole("button", { name: "two" })).toHaveFocus());
  await choose();
  await user.click(await screen.findByRole("button", { name: "Take it out" }));
  await waitFor(() => expect(screen.getByRole("button", { name: "three" })).toHaveFocus());
});

it("goes to the cell of a grid that has the tab stop", async () => {
  const user = userEvent.setup();
  render(<Cells />);
  screen.getByRole("gridcell", { name: "two" }).focus();
  await user.keyboard("{Enter}");
  await user.click(await screen.findByRole("button", { name: "Take it out" }));
  await waitFor(() => expect(screen.getByRole("gridcell", { name: "three" })).toHaveFocus());
});

function Cells() {
  const [cells, setCells] = useState(["one", "two", "three"]);
  const [isAsked, setAsked] = useState(false);
  return (
    <main>
      {/* biome-ignore lint/a11y/useSemanticElements: as the delegation matrix is */}
      <div role="grid" tabIndex={-1} onKeyDown={({ key }) => key === "Enter" && setAsked(true)}>
        {/* biome-ignore lint/a11y/useSemanticElements: as the delegation matrix is */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: the cells take the focus */}
        <div role="row">
          <Button>Sort</Button>
          {cells.map((cell) => (
            // biome-ignore lint/a11y/useSemanticElements: as the delegation matrix is
            <div key={cell} role="gridcell" tabIndex={cell === cells.at(-1) ? 0 : -1}>
              {cell}
            </div>
          ))}
        </div>
      </div>
      <Question isOpen={isAsked} onClose={() => setAsked(false)}>
        <Button
          onPress={() => {
            setCells(["one", "three"]);
            setAsked(false);
          }}
        >
          Take it out
        </Button>
      </Question>
    </main>
  );
}

function Question(props: { isOpen: boolean; onClose: () => void; children: ReactNode }) {
  return <Dialog title="Take it out?" {...props} />;
}

it("opens nothing, and takes nothing of a screen that came in place of the one it was on", async () => {
  const user = userEvent.setup();
  function Screens() {
    const [isGone, setGone] = useState(false);
    const [isAsked, setAsked] = useState(false);
    return (
      <main>
        {isGone ? (
          <div key="other">
            <Button>Of another screen</Button>
          </div>
        ) : (
          <div key="one">
            <Button onPress={() => setAsked(true)}>Leave</Button>
          </div>
        )}
        <Question isOpen={isAsked} onClose={() => setAsked(false)}>
          <Button
            onPress={() => {
              setGone(true);
              setAsked(false);
            }}
          >
            Leave it
          </Button>
        </Question>
      </main>
    );
  }
  render(<Screens />);
  await user.click(screen.getByRole("button", { name: "Leave" }));
  await user.click(await screen.findByRole("button", { name: "Leave it" }));
  await screen.findByRole("button", { name: "Of another screen" });
  await wait(300);
  expect(document.body).toHaveFocus();
});

it("hears Escape also while nothing has the focus, and only the topmost does", async () => {
  const closed: string[] = [];
  const dialog = (name: string) => (
    <Dialog key={name} title={name} isOpen onClose={() => closed.push(name)}>
      {null}
    </Dialog>
  );
  const { rerender } = render([dialog("below")]);
  rerender([dialog("below"), dialog("above")]);
  await screen.findByRole("dialog", { name: "above" });
  fireEvent.keyDown(document.body, { key: "Enter" });
  fireEvent.keyDown(document.body, { key: "Escape" });
  expect(closed).toEqual(["above"]);
  rerender([dialog("below")]);
  fireEvent.keyDown(document.body, { key: "Escape" });
  expect(closed).toEqual(["above", "below"]);
});

it("does not bring the focus back once somebody has pressed beside it", async () => {
  const user = userEvent.setup();
  render(<Rows by="button" />);
  await user.click(screen.getByRole("button", { name: "two" }));
  await screen.findByRole("dialog");
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.getByRole("button", { name: "two" })).toHaveFocus());
  await user.click(screen.getByRole("heading"));
  await wait(300);
  expect(document.body).toHaveFocus();
});

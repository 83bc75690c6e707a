import { QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import type { Handout, PrintedPages } from "../../bindings";
import { forgetSittings } from "../../components/useSitting";
import { platform } from "../../platform";
import { testHost } from "../../platform/test_host";
import { queryClient, refreshOnChange, tagsOfReads, useRead } from "../../queries";
import { Pages } from "./Pages";
import { usePaper } from "./paper";
import { testPages } from "./test_pages";

const what: Handout = { kind: "charters", lead: null };

function Shown() {
  const pages = useRead("handoutPages", [what, usePaper("charters")], { keepPrevious: true });
  return (
    <Pages
      handout={what}
      paperOf="charters"
      pages={pages}
      alt={(page, all) => `Page ${page} of ${all} of it`}
    />
  );
}

/** Of so many pages the first twelve are drawn. */
function long(total: number, mark = ""): PrintedPages {
  const all = testPages(...Array.from({ length: total }, (_, at) => `<svg>${at + 1}${mark}</svg>`));
  return { ...all, pages: all.pages.slice(0, 12) };
}

beforeEach(() => {
  localStorage.clear();
  forgetSittings();
  let made = 0;
  URL.createObjectURL = vi.fn(() => {
    made += 1;
    return `blob:${made}`;
  });
  URL.revokeObjectURL = vi.fn();
  // Room for a page in its own size: 595 points are 793 pixels.
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(900);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(600);
});

async function open(pages: PrintedPages, further = vi.fn(() => [] as string[])) {
  const host = testHost({ handout_pages: () => pages, handout_further_pages: further });
  const client = queryClient();
  refreshOnChange(client, platform, tagsOfReads);
  const { unmount } = render(
    <QueryClientProvider client={client}>
      <Shown />
    </QueryClientProvider>,
  );
  await screen.findByRole("img", { name: `Page 1 of ${pages.total} of it` });
  const ground = screen.getByRole("region", { name: "Pages" });
  const bar = within(screen.getByRole("toolbar", { name: "View of the pages" }));
  const field = bar.getByRole("textbox", { name: "Page" });
  const scrollTo = (top: number) => {
    ground.scrollTop = top;
    fireEvent.scroll(ground);
  };
  const width = () => screen.getByRole("img", { name: /^Page 1 of/ }).closest("li")?.style.width;
  return { host, further, user: userEvent.setup(), ground, bar, field, scrollTo, width, unmount };
}

it("says which page is looked at, and goes to others by buttons, by number and by keys", async () => {
  const { user, bar, field, ground, scrollTo } = await open(long(4));
  expect(field).toHaveValue("1");
  expect(bar.getByText("of 4")).toBeVisible();
  await user.click(bar.getByRole("button", { name: "Next page" }));
  expect(field).toHaveValue("2");
  expect(ground.scrollTop).toBeGreaterThan(1000);
  await user.clear(field);
  await user.type(field, "4{Enter}");
  expect(field).toHaveValue("4");
  ground.focus();
  await user.keyboard("{Home}");
  expect([field.getAttribute("value"), ground.scrollTop]).toEqual(["1", 0]);
  await user.keyboard("{PageDown}{PageDown}{PageUp}");
  expect(field).toHaveValue("2");
  await user.keyboard("{End}");
  expect(field).toHaveValue("4");
  // It follows whoever scrolls.
  scrollTo(1300);
  expect(field).toHaveValue("2");
});

it("takes no page there is not, and takes back what was typed by Escape", async () => {
  const { user, field } = await open(long(3));
  await user.clear(field);
  await user.type(field, "77{Enter}");
  expect(field).toHaveValue("3");
  await user.clear(field);
  await user.type(field, "1{Escape}");
  expect(field).toHaveValue("3");
  await user.clear(field);
  await user.tab();
  expect(field).toHaveValue("3");
});

it("keeps the keyboard on its button at the last page, and says which page was gone to", async () => {
  const { user, bar } = await open(long(2));
  const next = bar.getByRole("button", { name: "Next page" });
  await user.click(next);
  expect(next).toHaveFocus();
  expect(next).toHaveAttribute("aria-disabled", "true");
  await user.keyboard("{Enter}");
  expect(next).toHaveFocus();
  expect(screen.getByText("Page 2 of 2")).toBeInTheDocument();
  await user.keyboard("{ArrowRight}");
  expect(bar.getByRole("button", { name: "Zoom out" })).toHaveFocus();
});

it("zooms by steps, by choice and by keys, and is as large again when one comes back", async () => {
  const { user, bar, ground, width, unmount } = await open(long(2));
  // Fitted to the width.
  expect(width()).toBe("868px");
  await user.click(bar.getByRole("button", { name: "Zoom in" }));
  expect(bar.getByRole("button", { name: /^110 %/ })).toBeVisible();
  await user.click(bar.getByRole("button", { name: /^110 %/ }));
  await user.click(screen.getByRole("option", { name: "Fit page" }));
  expect(Number.parseFloat(width() ?? "")).toBeCloseTo((568 / 842) * 595, 1);
  ground.focus();
  await user.keyboard("{Control>}0{/Control}");
  expect(width()).toBe("868px");
  await user.keyboard("{Control>}-{/Control}");
  expect(bar.getByRole("button", { name: /^100 %/ })).toBeVisible();
  fireEvent.wheel(ground, { ctrlKey: true, deltaY: 100 });
  expect(bar.getByRole("button", { name: /^90 %/ })).toBeVisible();
  fireEvent.wheel(ground, { deltaY: 100 });
  unmount();
  const again = await open(long(2));
  expect(again.bar.getByRole("button", { name: /^90 %/ })).toBeVisible();
});

it("stays fitted where there is no smaller step", async () => {
  // A small window with everything enlarged.
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(300);
  const { user, bar, ground, width } = await open(long(2));
  expect(width()).toBe("268px");
  ground.focus();
  await user.keyboard("{Control>}-{/Control}");
  expect(bar.getByRole("button", { name: /^Fit width/ })).toBeVisible();
  await user.keyboard("{Control>}+{/Control}");
  expect(bar.getByRole("button", { name: /^50 %/ })).toBeVisible();
});

it("keeps page and size while the pages are drawn anew, and the pictures of those that stay", async () => {
  const { host, user, bar, ground, scrollTo, width } = await open(long(3));
  await user.click(bar.getByRole("button", { name: "Zoom in" }));
  scrollTo(1400);
  const before = width();
  const picture = (page: number) =>
    screen.getByRole("img", { name: `Page ${page} of 3 of it` }).getAttribute("src");
  const [first, second] = [picture(1), picture(2)];
  const changed = long(3);
  changed.pages[1] = "<svg>other words</svg>";
  host.answer({ handout_pages: () => changed });
  await host.changed(["plans"]);
  await waitFor(() => expect(picture(2)).not.toBe(second));
  expect(picture(1)).toBe(first);
  expect([ground.scrollTop, width()]).toEqual([1400, before]);
  expect(bar.getByRole("textbox", { name: "Page" })).toHaveValue("2");
});

it("draws pages beyond the first when somebody comes to them, and lets go of them again", async () => {
  const further = vi.fn(({ from, to }: Record<string, unknown>) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, () => "<svg/>"),
  );
  const { scrollTo, user, ground } = await open(long(40), further as never);
  expect(screen.getAllByRole("listitem")).toHaveLength(40);
  expect(screen.getAllByRole("img")).toHaveLength(12);
  expect(further).not.toHaveBeenCalled();
  ground.focus();
  await user.keyboard("{End}");
  await screen.findByRole("img", { name: "Page 40 of 40 of it" });
  const asked = further.mock.calls.map(([{ from, to }]) => [from, to]);
  expect(asked).toContainEqual([37, 40]);
  expect(asked).not.toContainEqual([13, 18]);
  scrollTo(0);
  await waitFor(() => expect(screen.getAllByRole("img")).toHaveLength(12));
});

it("leaves the keys of the open list of sizes to it", async () => {
  const { user, bar, field } = await open(long(4));
  await user.click(bar.getByRole("button", { name: /^Fit width/ }));
  await screen.findByRole("option", { name: "Fit page" });
  await user.keyboard("{End}");
  expect(field).toHaveValue("1");
  await user.keyboard("{Enter}");
  expect(bar.getByRole("button", { name: /^300 %/ })).toBeVisible();
});

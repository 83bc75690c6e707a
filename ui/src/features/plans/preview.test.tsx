import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, it, onTestFinished, vi } from "vitest";
import { testPages as pages } from "../printing/test_pages";
import { planPage, show } from "./test_scene";

/** Stands in for what jsdom lacks; answers which addresses are held at the moment. */
function blobAddresses() {
  const held = new Map<string, Blob>();
  let count = 0;
  vi.stubGlobal(
    "URL",
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        count += 1;
        const url = `blob:page-${count}`;
        held.set(url, blob);
        return url;
      },
      revokeObjectURL: (url: string) => void held.delete(url),
    }),
  );
  return held;
}

beforeEach(() => localStorage.clear());

async function open(handlers: Parameters<typeof show>[1]) {
  const scene = show("/plans/p1", { plan_show: () => planPage(), ...handlers });
  await scene.user.click(await screen.findByRole("radio", { name: "Pages" }));
  return scene;
}

it("shows the pages as pictures of their own addresses, each with its name", async () => {
  const held = blobAddresses();
  await open({ plan_pages: () => pages("<svg>one</svg>", "<svg>two</svg>") });
  const second = await screen.findByRole("img", {
    name: "Page 2 of 2 of the growth plan for Ada Lind",
  });
  const blob = held.get(second.getAttribute("src") ?? "");
  expect(blob?.type).toBe("image/svg+xml");
  expect(blob?.size).toBe("<svg>two</svg>".length);
});

it("gives addresses back when the pages change and when the screen is left", async () => {
  const held = blobAddresses();
  const { host, leave } = await open({ plan_pages: () => pages("<svg>old</svg>") });
  const before = (await screen.findByRole("img")).getAttribute("src") ?? "";
  host.answer({ plan_pages: () => pages("<svg>new</svg>", "<svg>more</svg>") });
  await host.changed(["plans"]);
  await waitFor(() => expect(screen.getAllByRole("img")).toHaveLength(2));
  await waitFor(() => expect(held.has(before)).toBe(false));
  expect(held.size).toBe(2);
  leave();
  await waitFor(() => expect(held.size).toBe(0));
});

it("keeps the old picture while the pages for another paper are made", async () => {
  blobAddresses();
  let deliver: (made: ReturnType<typeof pages>) => void = () => undefined;
  const { user, host, sent } = await open({ plan_pages: () => pages("<svg>a4</svg>") });
  const before = (await screen.findByRole("img")).getAttribute("src");
  host.answer({
    plan_pages: () =>
      new Promise((resolve) => {
        deliver = resolve;
      }),
  });
  await user.click(screen.getByRole("radio", { name: "US Letter" }));
  await waitFor(() =>
    expect(sent("plan_pages").at(-1)).toEqual({
      plan: "p1",
      paper: { size: "letter", orientation: null, write_in: "without" },
      typed: [],
    }),
  );
  expect(screen.getByRole("img")).toHaveAttribute("src", before);
  // How many there will be on that paper nobody knows yet.
  expect(screen.getByText("Making the pages…")).toBeVisible();
  expect(screen.queryByText(/1 page/)).toBeNull();
  deliver(pages("<svg>letter</svg>"));
  await waitFor(() => expect(screen.getByRole("img")).not.toHaveAttribute("src", before));
});

it("remembers the paper on this computer", async () => {
  blobAddresses();
  const { user, leave } = await open({});
  await user.click(screen.getByRole("radio", { name: "US Letter" }));
  leave();
  const { sent } = await open({});
  await waitFor(() =>
    expect(sent("plan_pages")[0]).toEqual({
      plan: "p1",
      paper: { size: "letter", orientation: null, write_in: "without" },
      typed: [],
    }),
  );
});

it("tells what is worth a second look before printing", async () => {
  blobAddresses();
  const remark = "This plan takes 3 pages. Two are easier to hand over.";
  await open({ plan_pages: () => ({ ...pages("<svg/>", "<svg/>", "<svg/>"), remarks: [remark] }) });
  expect(await screen.findByText(remark)).toBeVisible();
  expect(screen.getByText("3 pages, A4")).toBeVisible();
});

/** A plan with its pages beside it. */
async function openBeside(handlers: Parameters<typeof show>[1]) {
  const wide = { matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() };
  vi.stubGlobal("matchMedia", () => wide);
  onTestFinished(() => void vi.unstubAllGlobals());
  const scene = show("/plans/p1", handlers);
  await screen.findByRole("img");
  const field = screen.getByRole("textbox", { name: "Where they want to go, in their words" });
  return { ...scene, field };
}

it("follows what is typed once the writing pauses, without a word about it, and shows what is kept in the end", async () => {
  blobAddresses();
  const { user, sent, field } = await openBeside({
    plan_show: () => planPage(),
    plan_pages: ({ typed }) => pages(`<svg>${JSON.stringify(typed)}</svg>`),
    plan_update: () => null,
  });
  const before = sent("plan_pages").length;
  const said = screen.getByText("1 page, A4");

  await user.type(field, "Own search");
  expect(sent("plan_pages")).toHaveLength(before);
  await waitFor(() => expect(sent("plan_pages")).toHaveLength(before + 1));
  expect(sent("plan_pages").at(-1)).toMatchObject({
    typed: [{ of: { kind: "aspiration" }, text: expect.stringMatching(/Own search$/) }],
  });
  expect(sent("plan_update")).toHaveLength(0);
  expect(said).toBeVisible();

  await user.keyboard("{Escape}");
  await waitFor(() => expect(sent("plan_pages").at(-1)).toMatchObject({ typed: [] }));
  expect(screen.queryByText("Making the pages…")).toBeNull();
});

it("reads the pages once for a text that is kept, and again when that is undone", async () => {
  blobAddresses();
  let aspiration = "";
  const { user, sent, host, field } = await openBeside({
    plan_show: () => planPage({ plan: { ...planPage().plan, aspiration } }),
    plan_pages: ({ typed }) => pages(`<svg>${aspiration} ${JSON.stringify(typed)}</svg>`),
    plan_update: ({ edit }) => {
      aspiration = (edit as { aspiration: string }).aspiration;
      void host.changed(["plans"]);
      return null;
    },
  });
  const before = sent("plan_pages").length;
  await user.type(field, "Own search");
  await waitFor(() => expect(sent("plan_pages")).toHaveLength(before + 1));
  await user.tab();
  await waitFor(() => expect(sent("plan_pages")).toHaveLength(before + 2));
  await waitFor(() => expect(field).toHaveAttribute("data-untouched"));
  await new Promise((later) => setTimeout(later, 400));
  expect(sent("plan_pages")).toHaveLength(before + 2);

  aspiration = "";
  await host.changed(["plans"]);
  await waitFor(() => expect(sent("plan_pages")).toHaveLength(before + 3));
  expect(sent("plan_pages").at(-1)).toMatchObject({ typed: [] });
});

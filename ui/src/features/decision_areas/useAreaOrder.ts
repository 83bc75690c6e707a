import { useEffect, useRef } from "react";
import type { CategoryBlock_Serialize as CategoryBlock, DecisionAreaCode } from "../../bindings";
import { tellDone } from "../../commands";
import { decisionAreaMessages as words } from "../../messages/decision_areas";
import { useWrite } from "../../queries";

/** Putting areas and categories in order, by dropping and step by step. */
export function useAreaOrder(categories: readonly CategoryBlock[]) {
  const change = useWrite("areaChange");
  const moveCategory = useWrite("categoryMove");
  const following = useRef<DecisionAreaCode | null>(null);
  const all = categories.flatMap(({ areas }) => areas.map(({ area }) => area));
  const order = all.map(({ code }) => code).join();

  // The row leaves its place and comes anew on the other; there the focus waits for it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the order has changed, not at each drawing
  useEffect(() => {
    const code = following.current;
    if (!code) return;
    following.current = null;
    const row = document.querySelector<HTMLElement>(`[data-area="${CSS.escape(code)}"]`);
    row?.querySelector<HTMLElement>("button[aria-label]:not([draggable])")?.focus();
    row?.scrollIntoView({ block: "nearest" });
  }, [order]);

  const moveTo = async (
    code: DecisionAreaCode,
    category: string,
    before: DecisionAreaCode | null,
  ) => {
    const moving = all.find((area) => area.code === code);
    if (!moving) return;
    following.current = code;
    const done = await change.run(code, { kind: "move", category, before });
    if (done !== undefined) tellDone(words.moved(moving.name));
  };
  /** `onto` is an area, or a category by its head. */
  const drop = (code: string, onto: string) => {
    const block = categories.find(({ name }) => onto === `category ${name}`);
    if (block) {
      void moveTo(code, block.name, block.areas[0]?.area.code ?? null);
      return;
    }
    const target = all.find((area) => area.code === onto);
    const from = all.findIndex((area) => area.code === code);
    if (!target || from < 0) return;
    const at = all.indexOf(target);
    // Coming from above, it goes behind the one it is dropped on.
    const next = all[at + 1];
    const before =
      from < at ? (next && next.category === target.category ? next.code : null) : target.code;
    void moveTo(code, target.category, before);
  };
  /** One step by the keyboard, over the edge of a category into the next. */
  const step = (code: DecisionAreaCode, by: -1 | 1) => {
    const at = categories.findIndex(({ areas }) => areas.some(({ area }) => area.code === code));
    const block = categories[at];
    if (!block) return;
    const place = block.areas.findIndex(({ area }) => area.code === code);
    if (by < 0 && place > 0) {
      void moveTo(code, block.name, block.areas[place - 1]?.area.code ?? null);
    } else if (by > 0 && place < block.areas.length - 1) {
      void moveTo(code, block.name, block.areas[place + 2]?.area.code ?? null);
    } else {
      const next = categories[at + by];
      if (next) {
        void moveTo(code, next.name, by > 0 ? (next.areas[0]?.area.code ?? null) : null);
      }
    }
  };
  const stepCategory = async (name: string, by: -1 | 1) => {
    const names = categories.map((block) => block.name);
    const at = names.indexOf(name);
    const before = by < 0 ? names[at - 1] : names[at + 2];
    if ((await moveCategory.run(name, before ?? null)) !== undefined) {
      tellDone(words.categoryMoved(name));
    }
  };
  return {
    drop,
    step,
    moveToEnd: (code: DecisionAreaCode, category: string) => void moveTo(code, category, null),
    stepCategory: (name: string, by: -1 | 1) => void stepCategory(name, by),
    error: change.error ?? moveCategory.error,
  };
}

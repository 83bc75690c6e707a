import { useEffect, useRef, useState } from "react";
import type { CompetencyCode } from "../../bindings";
import { NameAdder } from "../../components/NameAdder";
import { ReorderContext } from "../../components/reorder";
import { useDragScrolling } from "../../components/useDragScrolling";
import { useLostDrops } from "../../components/useLostDrops";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import { AreaBlock } from "./AreaBlock";
import css from "./CompetenciesPage.module.css";
import { useDraft } from "./draft_context";
import { useDraftEdit } from "./useDraftEdit";

/** Areas and their competencies: named, described, weighed, put in order. */
export function CompetenciesPage() {
  const { draft } = useDraft();
  const { areas, competencies } = draft.page.ladder;
  const edit = useDraftEdit();
  const [held, hold] = useState<{ id: string; index: number } | null>(null);
  const page = useRef<HTMLDivElement>(null);
  useDragScrolling(held !== null, page);
  useLostDrops(page);
  const following = useRef<{ code: CompetencyCode; area: string; to: number } | null>(null);

  const ordered = areas.flatMap(({ code }) => competencies.filter(({ area }) => area === code));
  // The row leaves its place and comes anew on the other; there the focus waits for it.
  useEffect(() => {
    const wanted = following.current;
    if (!wanted) return;
    const siblings = ordered.filter(({ area }) => area === wanted.area);
    const at = siblings.findIndex(({ code }) => code === wanted.code);
    if (at < 0 || at !== Math.min(wanted.to, siblings.length - 1)) return;
    following.current = null;
    const field = `[data-competency="${CSS.escape(wanted.code)}"] textarea`;
    document.querySelector<HTMLElement>(field)?.focus();
  });
  const find = (code: string) => ordered.find((one) => one.code === code);

  const moveTo = (code: CompetencyCode, area: string, to: number) => {
    const moving = find(code);
    if (!moving) return;
    following.current = { code, area, to };
    void edit({ kind: "competency_move", code, area, to }, words.competencyMoved(moving.name));
  };
  /** `onto` is a competency, or an area by its head. */
  const drop = (code: string, onto: string) => {
    const area = areas.find((one) => onto === `area ${one.code}`);
    if (area) {
      moveTo(code, area.code, 0);
      return;
    }
    const moving = find(code);
    const target = find(onto);
    if (!moving || !target) return;
    // `to` counts the others in the area; coming from above, it goes behind the one it is dropped on.
    const others = ordered.filter((one) => one.area === target.area && one.code !== code);
    const isFromAbove = ordered.indexOf(moving) < ordered.indexOf(target);
    moveTo(code, target.area, others.indexOf(target) + (isFromAbove ? 1 : 0));
  };
  /** One step by the keyboard, over the edge of an area into the next. */
  const step = (code: string, by: -1 | 1) => {
    const moving = find(code);
    if (!moving) return;
    const siblings = ordered.filter(({ area }) => area === moving.area);
    const at = siblings.indexOf(moving);
    const to = at + by;
    if (to >= 0 && to < siblings.length) {
      moveTo(code, moving.area, to);
      return;
    }
    const next = areas[areas.findIndex((area) => area.code === moving.area) + by];
    if (!next) return;
    const count = ordered.filter(({ area }) => area === next.code).length;
    moveTo(code, next.code, by > 0 ? 0 : count);
  };

  return (
    <ReorderContext.Provider value={{ held, hold, drop }}>
      <div ref={page} className={css.page}>
        {areas.length === 0 && <p className={css.quiet}>{words.noAreas}</p>}
        {areas.map((area, at) => (
          <AreaBlock
            key={area.code}
            area={area}
            at={at}
            competencies={ordered.filter((one) => one.area === area.code)}
            indexOf={(code) => ordered.findIndex((one) => one.code === code)}
            onStep={step}
            onMove={moveTo}
          />
        ))}
        <div className={css.addArea}>
          <NameAdder
            label={words.addArea}
            hint={words.areaName}
            onAdd={async (name) =>
              (await edit({ kind: "area_add", name }, words.areaAdded(name))) !== undefined
            }
          />
          <p className={css.quiet}>{words.weightHelp}</p>
        </div>
      </div>
    </ReorderContext.Provider>
  );
}

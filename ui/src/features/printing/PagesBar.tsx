import { ChevronLeft, ChevronRight, Minus, Plus } from "lucide-react";
import { type KeyboardEvent, useState } from "react";
import { IconButton } from "../../components/IconButton";
import { Select } from "../../components/Select";
import { previewMessages as words } from "../../messages/preview";
import css from "./PagesBar.module.css";
import { percentages, type Zoom } from "./page_geometry";
import type { PageView } from "./usePageView";

const zooms = [
  { id: "width", label: words.zooms.width },
  { id: "page", label: words.zooms.page },
  ...percentages.map((percent) => ({ id: String(percent), label: words.percent(percent) })),
];
const zoomOf = (id: string): Zoom => (id === "width" || id === "page" ? id : Number(id));

interface PagesBarProps {
  view: PageView;
  total: number;
  /** Said once somebody asked for a page. */
  onGo: (page: number) => void;
}

/** Which page, and how large. Its buttons stay where the keyboard is: at an end they say so and do nothing. */
export function PagesBar({ view, total, onGo }: PagesBarProps) {
  const { page, zoom, percent } = view;
  return (
    <div role="toolbar" aria-label={words.tools} className={css.tools} onKeyDown={alongTheBar}>
      <div className={css.part}>
        <IconButton
          label={words.previous}
          shortcut="PageUp"
          icon={<ChevronLeft aria-hidden="true" />}
          aria-disabled={page <= 1}
          onPress={() => onGo(page - 1)}
        />
        <PageField page={page} onGo={onGo} />
        <span className={css.of}>{words.of(total)}</span>
        <IconButton
          label={words.next}
          shortcut="PageDown"
          icon={<ChevronRight aria-hidden="true" />}
          aria-disabled={page >= total}
          onPress={() => onGo(page + 1)}
        />
      </div>
      <div className={css.part}>
        <IconButton
          label={words.smaller}
          shortcut="Mod+-"
          icon={<Minus aria-hidden="true" />}
          aria-disabled={percent <= (percentages[0] ?? 0)}
          onPress={() => view.zoomBy("out")}
        />
        <div className={css.zoom}>
          <Select
            label={words.zoom}
            hideLabel
            choices={zooms}
            value={String(zoom)}
            onChange={(id) => view.zoomTo(zoomOf(id))}
          />
        </div>
        <IconButton
          label={words.larger}
          shortcut="Mod++"
          icon={<Plus aria-hidden="true" />}
          aria-disabled={percent >= (percentages.at(-1) ?? 0)}
          onPress={() => view.zoomBy("in")}
        />
      </div>
    </div>
  );
}

/** The page looked at, and another one when its number is typed. */
function PageField({ page, onGo }: { page: number; onGo: (page: number) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const go = () => {
    setTyped(null);
    if (typed) onGo(Number(typed));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      event.preventDefault();
      go();
    } else if (event.key === "Escape" && typed !== null) {
      // Takes back what was typed, and leaves the dialog open.
      event.stopPropagation();
      setTyped(null);
    }
  };
  return (
    <input
      className={css.page}
      aria-label={words.page}
      inputMode="numeric"
      maxLength={5}
      value={typed ?? page}
      onChange={({ target }) => setTyped(target.value.replace(/\D/g, ""))}
      onFocus={({ target }) => target.select()}
      onBlur={go}
      onKeyDown={press}
    />
  );
}

/** Left and right go along the bar, except where they mean something else. */
function alongTheBar(event: KeyboardEvent<HTMLElement>): void {
  const way = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const { target, currentTarget } = event;
  if (way === undefined || event.altKey || !(target instanceof HTMLElement)) return;
  if (target instanceof HTMLInputElement || target.ariaHasPopup) return;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>("button, input")];
  const next = stops[stops.indexOf(target) + way];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

import { useState } from "react";
import type { Handout, PageSize, PrintedPages } from "../../bindings";
import { Callout } from "../../components/Callout";
import { Skeleton } from "../../components/Skeleton";
import { printMessages } from "../../messages/plan_printing";
import { previewMessages as words } from "../../messages/preview";
import { Loaded, type Read } from "../../queries";
import { FurtherPages } from "./FurtherPages";
import { PagePicture } from "./PagePicture";
import css from "./Pages.module.css";
import { PagesBar } from "./PagesBar";
import { PaperChoice } from "./PaperChoice";
import { isNear } from "./page_geometry";
import { type PaperOf, usePaper } from "./paper";
import { usePageCommands } from "./usePageCommands";
import { usePageUrls } from "./usePageUrls";
import { usePageView } from "./usePageView";

interface PagesProps {
  pages: Read<PrintedPages>;
  /** What a screen reader says of a page. */
  alt: (page: number, pages: number) => string;
  /** Out to the edges of a panel. */
  isPanel?: boolean;
  /** What is there is another document, and is not shown for this one. */
  isOther?: boolean;
  /** Pages that were kept: they are on the paper they were made for. */
  isKept?: boolean;
  /** What it is, where it may be so long that not all of its pages come at once. */
  handout?: Handout;
  /** Whose paper can be chosen. */
  paperOf: PaperOf;
}

const none: readonly PageSize[] = [];
/** Further pages come by so many. */
const atOnce = 6;

/** The very pages that would be printed, anew whenever what is on them changes; place and size stay as they were. */
export function Pages(props: PagesProps) {
  const { pages, alt, isPanel = false, isOther = false, isKept = false, paperOf, handout } = props;
  const paper = usePaper(paperOf);
  const shown = isOther ? undefined : pages.data;
  const urls = usePageUrls(shown?.pages);
  const view = usePageView(shown?.sizes ?? none, isPanel ? "beside" : "alone");
  const [announced, setAnnounced] = useState("");
  const isMaking = pages.isPending || pages.isPlaceholderData;
  const total = shown?.total ?? 0;
  const first = shown?.pages.length ?? 0;
  const altOf = (page: number) => alt(page, total);

  const go = (page: number) => {
    const next = Math.min(Math.max(page, 1), total);
    view.goTo(next);
    setAnnounced(words.at(next, total));
  };
  usePageCommands(view, total, go);

  const further = [];
  for (let from = first; handout && first > 0 && from < total; from += atOnce) {
    const to = Math.min(from + atOnce, total);
    further.push(
      <FurtherPages
        key={from}
        handout={handout}
        paperOf={paperOf}
        from={from + 1}
        sheets={view.sheets.slice(from, to)}
        alt={altOf}
        isNear={isNear(view.sheets, [from, to - 1], view.seen.top, view.seen.height)}
      />,
    );
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of what is within
    <div className={css.preview} data-panel={isPanel || undefined} onKeyDown={view.onKeyDown}>
      <div className={css.bar}>
        {!isKept && <PaperChoice of={paperOf} />}
        {total > 0 && <PagesBar view={view} total={total} onGo={go} />}
      </div>
      <div className={css.frame}>
        <section
          ref={view.ground}
          className={css.ground}
          aria-label={words.ground}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: pages without anything to press are scrolled by the keyboard
          tabIndex={0}
          onScroll={view.onScroll}
        >
          <div className={css.before}>
            <Loaded of={pages}>
              {({ remarks }) =>
                isOther ? (
                  <Skeleton lines={6} />
                ) : (
                  remarks.map((remark) => (
                    <Callout key={remark} tone="warn">
                      {remark}
                    </Callout>
                  ))
                )
              }
            </Loaded>
          </div>
          <ol ref={view.list} className={css.pages} aria-busy={pages.isFetching}>
            {view.sheets.slice(0, first).map((sheet, index) => (
              <PagePicture
                key={sheet.page}
                sheet={sheet}
                url={urls[index]}
                alt={altOf(sheet.page)}
              />
            ))}
            {further}
          </ol>
        </section>
        <p className={css.status} role="status" data-making={isMaking || undefined}>
          {isMaking
            ? printMessages.making
            : shown &&
              (isKept ? printMessages.pagesKept(total) : printMessages.pages(total, paper.size))}
        </p>
        <p className={css.spoken} role="status">
          {announced}
        </p>
      </div>
    </div>
  );
}

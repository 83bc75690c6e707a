import { useState } from "react";
import type { PrintedPages } from "../../bindings";
import { Callout } from "../../components/Callout";
import { SegmentedControl } from "../../components/SegmentedControl";
import { Skeleton } from "../../components/Skeleton";
import { printMessages as words } from "../../messages/plan_printing";
import { Loaded, type Read } from "../../queries";
import css from "./Pages.module.css";
import { PaperChoice } from "./PaperChoice";
import { type PaperOf, usePaper } from "./paper";
import { usePageUrls } from "./usePageUrls";

const zooms = (["fit", "full"] as const).map((id) => ({ id, label: words.zooms[id] }));

interface PagesProps {
  pages: Read<PrintedPages>;
  /** What a screen reader says of a page. */
  alt: (page: number, pages: number) => string;
  /** On a ground of their own, to the edges of a panel. */
  isPanel?: boolean;
  /** What is there is another document, and is not shown for this one. */
  isOther?: boolean;
  /** Pages that were kept: they are on the paper they were made for. */
  isKept?: boolean;
  /** Whose paper can be chosen. */
  paperOf: PaperOf;
}

/** The very pages that would be printed, anew whenever what is on them changes. */
export function Pages(props: PagesProps) {
  const { pages, alt, isPanel = false, isOther = false, isKept = false, paperOf } = props;
  const paper = usePaper(paperOf);
  const [zoom, setZoom] = useState<"fit" | "full">("fit");
  const shown = isOther ? undefined : pages.data;
  const urls = usePageUrls(shown?.pages);
  const isMaking = pages.isPending || pages.isPlaceholderData;

  return (
    <div className={css.preview} data-panel={isPanel || undefined} data-zoom={zoom}>
      <div className={css.bar}>
        {!isKept && <PaperChoice of={paperOf} />}
        <SegmentedControl label={words.zoom} choices={zooms} value={zoom} onChange={setZoom} />
        <p className={css.count} role="status">
          {isMaking
            ? words.making
            : shown &&
              (isKept ? words.pagesKept(shown.total) : words.pages(shown.total, paper.size))}
        </p>
      </div>
      <Loaded of={pages}>
        {({ remarks, total }) =>
          isOther ? (
            <Skeleton lines={6} />
          ) : (
            <>
              {remarks.map((remark) => (
                <Callout key={remark} tone="warn">
                  {remark}
                </Callout>
              ))}
              <ol className={css.pages} aria-busy={pages.isFetching}>
                {urls.map((url, index) => (
                  <li key={url} className={css.page}>
                    <img src={url} alt={alt(index + 1, total)} className={css.picture} />
                  </li>
                ))}
              </ol>
              {urls.length > 0 && urls.length < total && (
                <p className={css.more}>{words.firstPages(urls.length, total)}</p>
              )}
            </>
          )
        }
      </Loaded>
    </div>
  );
}

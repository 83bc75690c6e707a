import { useState } from "react";
import type { PersonRef, PlanId } from "../../bindings";
import { Callout } from "../../components/Callout";
import { SegmentedControl } from "../../components/SegmentedControl";
import { printMessages as words } from "../../messages/plan_printing";
import { Loaded, useRead } from "../../queries";
import { PaperChoice } from "./PaperChoice";
import css from "./Preview.module.css";
import { usePaper } from "./paper";
import { usePageUrls } from "./usePageUrls";

const zooms = (["fit", "full"] as const).map((id) => ({ id, label: words.zooms[id] }));

interface PreviewProps {
  plan: PlanId;
  person: PersonRef;
  /** Beside the plan, not in place of it. */
  isPanel: boolean;
}

/** The very pages that would be printed, anew whenever the plan changes. */
export function Preview({ plan, person, isPanel }: PreviewProps) {
  const paper = usePaper();
  const [zoom, setZoom] = useState<"fit" | "full">("fit");
  const pages = useRead("planPages", [plan, paper], { keepPrevious: true });
  const urls = usePageUrls(pages.data?.pages);

  return (
    <div className={css.preview} data-panel={isPanel || undefined} data-zoom={zoom}>
      <div className={css.bar}>
        <PaperChoice />
        <SegmentedControl label={words.zoom} choices={zooms} value={zoom} onChange={setZoom} />
        {pages.data && (
          <p className={css.count} role="status">
            {words.pages(pages.data.pages.length, paper)}
          </p>
        )}
      </div>
      <Loaded of={pages}>
        {({ remarks }) => (
          <>
            {remarks.map((remark) => (
              <Callout key={remark} tone="warn">
                {remark}
              </Callout>
            ))}
            <ol className={css.pages} aria-busy={pages.isFetching}>
              {urls.map((url, index) => (
                <li key={url} className={css.page}>
                  <img
                    src={url}
                    alt={words.page(index + 1, urls.length, person.name)}
                    className={css.picture}
                  />
                </li>
              ))}
            </ol>
          </>
        )}
      </Loaded>
    </div>
  );
}

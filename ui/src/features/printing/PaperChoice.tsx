import { SegmentedControl } from "../../components/SegmentedControl";
import { printMessages as words } from "../../messages/plan_printing";
import css from "./PaperChoice.module.css";
import { choosePaper, papers, usePaper } from "./paper";

const choices = papers.map((id) => ({ id, label: words.papers[id] }));

/** A4 or US Letter, remembered on this computer. */
export function PaperChoice({ showsLabel = false }: { showsLabel?: boolean }) {
  const paper = usePaper();
  return (
    <div className={css.choice}>
      {showsLabel && (
        <span className={css.label} aria-hidden="true">
          {words.paper}
        </span>
      )}
      <SegmentedControl
        label={words.paper}
        choices={choices}
        value={paper}
        onChange={choosePaper}
      />
    </div>
  );
}

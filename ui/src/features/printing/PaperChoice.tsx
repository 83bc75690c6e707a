import { type Orientation, paperWays } from "../../bindings";
import { Checkbox } from "../../components/Checkbox";
import { SegmentedControl } from "../../components/SegmentedControl";
import { printMessages as words } from "../../messages/plan_printing";
import css from "./PaperChoice.module.css";
import { choosePaper, chooseSize, type PaperOf, papers, usePaper } from "./paper";

const sizes = papers.map((id) => ({ id, label: words.papers[id] }));

interface PaperChoiceProps {
  of: PaperOf;
  showsLabel?: boolean;
}

/** A4 or US Letter, remembered on this computer; how the pages lie and lines to write on, where the document has them. */
export function PaperChoice({ of, showsLabel = false }: PaperChoiceProps) {
  const paper = usePaper(of);
  const ways = paperWays[of];
  const orientations: readonly Orientation[] = ways.orientations;
  const usual = orientations[0] ?? "portrait";
  return (
    <div className={css.choice}>
      {showsLabel && (
        <span className={css.label} aria-hidden="true">
          {words.paper}
        </span>
      )}
      <SegmentedControl
        label={words.paper}
        choices={sizes}
        value={paper.size}
        onChange={chooseSize}
      />
      {orientations.length > 1 && (
        <SegmentedControl
          label={words.orientation}
          choices={orientations.map((id) => ({ id, label: words.orientations[id] }))}
          value={paper.orientation ?? usual}
          onChange={(orientation) => choosePaper(of, { orientation })}
        />
      )}
      {ways.takes_lines && (
        <Checkbox
          isSelected={paper.write_in === "lines"}
          onChange={(hasLines) => choosePaper(of, { hasLines })}
        >
          {words.lines}
        </Checkbox>
      )}
    </div>
  );
}

import { Button } from "../../components/Button";
import { DateField } from "../../components/DateField";
import { SegmentedControl } from "../../components/SegmentedControl";
import { delegationMessages as words } from "../../messages/delegation";
import css from "./DelegationScreen.module.css";
import type { MatrixView } from "./matrix_view";

interface MatrixLooksProps {
  view: MatrixView;
  today: string;
  onChange: (change: Partial<MatrixView>) => void;
  onCompare: () => void;
}

/** As a matrix or as a board, on which day, and compared with which. */
export function MatrixLooks({ view, today, onChange, onCompare }: MatrixLooksProps) {
  return (
    <div className={css.looks}>
      <SegmentedControl
        label={words.look}
        choices={[
          { id: "matrix", label: words.looks.matrix },
          { id: "board", label: words.looks.board },
        ]}
        value={view.look}
        onChange={(look) => onChange({ look })}
      />
      {view.against === null ? (
        <Button onPress={onCompare}>{words.compare}</Button>
      ) : (
        <>
          <DateField
            label={words.compareWith}
            hideLabel
            value={view.against}
            onChange={(against) => against && onChange({ against })}
          />
          <span aria-hidden="true">→</span>
        </>
      )}
      <DateField
        label={words.asOf}
        hideLabel
        value={view.day ?? today}
        onChange={(day) => onChange({ day, sorted: null })}
      />
    </div>
  );
}
